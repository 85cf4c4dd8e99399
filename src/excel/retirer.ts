import { lireMarque } from '../sheets/noms';
import { causeDe, ErreurExcel } from './erreurs';
import type { Classeur } from './classeur';
import { cleDeMemoire } from './memoire';

/**
 * Takes the generated bilan of a year away: its sheets, their marks and what is remembered of
 * it, in one request. Nothing else in the workbook changes.
 *
 * @throws ErreurExcel where Excel refuses; a workbook with a protected structure is refused before anything is done.
 */
export async function retirer(annee: number, classeur: Classeur): Promise<void> {
  const sheets = classeur.bilans.get(annee);
  if (classeur.structureProtegee) throw new ErreurExcel({ cause: 'classeurProtege' });
  const going = new Set([...(sheets?.values() ?? [])].map(({ id }) => id));
  if (!classeur.feuilles.some(({ id, visible }) => visible && !going.has(id))) throw new ErreurExcel({ cause: 'derniereFeuille' });
  try {
    await Excel.run(async (context) => {
      // The marks last: where Excel stops halfway, what remains is found again by them.
      for (const id of going) context.workbook.worksheets.getItem(id).delete();
      for (const mark of classeur.marques.keys()) if (lireMarque(mark)?.annee === annee) context.workbook.names.getItem(mark).delete();
      if (classeur.memoires.has(annee)) context.workbook.settings.getItem(cleDeMemoire(annee)).delete();
      await context.sync();
    });
  } catch (error) {
    // Part of it may be gone: what remains is found again and can be removed once more.
    throw new ErreurExcel(causeDe(error), false, { cause: error });
  }
}
