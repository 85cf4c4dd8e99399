import type { Reponse } from '../sources';
import { causeDe, ErreurExcel } from './erreurs';

/** The document setting that holds what the user has answered. */
export const CLE_DES_REPONSES = 'bilan-cae.reponses';

/** Reads the setting; anything else than what was written is no answer. */
export function lireReponses(value: unknown): readonly Reponse[] {
  if (typeof value !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed.filter(estReponse) : [];
  } catch (error) {
    // A setting that someone else cut short is no reason not to read.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/**
 * Changes the answers that the open workbook keeps: those that it holds now, for somebody else
 * may have answered meanwhile.
 *
 * @throws ErreurExcel where Excel refuses; the answers are then as before.
 */
export async function changerReponses(changer: (reponses: readonly Reponse[]) => readonly Reponse[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const kept = settings.getItemOrNullObject(CLE_DES_REPONSES);
      kept.load('value');
      await context.sync();
      const changed = changer(kept.isNullObject ? [] : lireReponses(kept.value));
      if (changed.length > 0) settings.add(CLE_DES_REPONSES, JSON.stringify(changed));
      else if (!kept.isNullObject) kept.delete();
      await context.sync();
    });
  } catch (error) {
    throw new ErreurExcel(causeDe(error), true, { cause: error });
  }
}

function estReponse(value: unknown): value is Reponse {
  if (typeof value !== 'object' || value === null) return false;
  const words = ['genre', 'feuille', 'cle', 'question', 'reponse'] as const;
  const { reperes, retenu } = value as Partial<Record<keyof Reponse, unknown>>;
  return words.every((key) => typeof (value as Partial<Record<keyof Reponse, unknown>>)[key] === 'string') && Array.isArray(reperes) && reperes.every(estRepere) && Number.isInteger(retenu);
}

function estRepere(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'titre' in value && typeof value.titre === 'string' && (!('colonne' in value) || Number.isInteger(value.colonne));
}
