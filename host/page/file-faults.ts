import { XlsxError } from '../xlsx';
import type { XlsxFault } from '../xlsx';

const reasons: Record<XlsxFault, string> = {
  empty: 'le fichier est vide.',
  'not-a-workbook': 'ce fichier n’est pas un classeur Excel.',
  'old-xls': 'il est au format Excel 97-2003 (.xls). Enregistrez-le d’abord au format .xlsx dans Excel.',
  xlsb: 'il est au format binaire .xlsb. Enregistrez-le d’abord au format .xlsx dans Excel.',
  encrypted: 'il est protégé par un mot de passe. Enregistrez-en d’abord une copie sans mot de passe.',
  'unknown-format': 'ce fichier n’est pas un classeur Excel.',
  damaged: 'il est abîmé ou incomplet.',
};

/**
 * Why a file could not be opened, in the person's words. An error that is not about the file is thrown on.
 *
 * @example
 * fileSentence('notes.pdf', new XlsxError('unknown-format')) // → 'Impossible d’ouvrir « notes.pdf » : ce fichier n’est pas un classeur Excel. …'
 */
export function fileSentence(name: string, error: unknown): string {
  if (!(error instanceof XlsxError)) throw error;
  return `Impossible d’ouvrir « ${name} » : ${reasons[error.fault]} Le classeur ouvert n’a pas changé.`;
}
