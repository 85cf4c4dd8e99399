import type { Random } from '../demo/prng';
import type { Ligne, Tableau } from './ecriture/feuille';

/** What nobody can read as a day, nor as an amount. */
const ILLISIBLES = ['à préciser', 'voir Paule', '#REF!', '#N/A', '31/02/2015', 'cf. dossier'];

/**
 * Puts unreadable cells into a list: copies of rows with a day or an amount that can't be read,
 * which count nowhere and must be listed; in a wide sheet, a blank month of a row, which goes on
 * counting with its other months and must be listed all the same.
 *
 * @param colonne The column of the day or amount; of a wide sheet, where its months begin.
 */
export function salirListe(tableau: Tableau, colonne: number | { depuis: number }, combien: number, random: Random): Tableau {
  const lignes = [...tableau.lignes];
  for (let count = 0; count < combien; count += 1) {
    const clean = lignes.flatMap(({ role, sort = 'comptee' }, index) => (role === 'donnée' && sort === 'comptee' ? [index] : []));
    if (clean.length === 0) break;
    const index = random.pick(clean);
    const ligne = lignes[index];
    if (ligne === undefined) continue;
    if (typeof colonne === 'number') lignes.splice(index + 1, 0, illisible(ligne, colonne, 'ecartee', random));
    else {
      const blank = ligne.cellules.findIndex((cell, column) => column >= colonne.depuis && column < colonne.depuis + 12 && cell === null);
      if (blank >= 0) lignes[index] = illisible(ligne, blank, 'avertie', random);
    }
  }
  return { ...tableau, lignes };
}

function illisible(ligne: Ligne, colonne: number, sort: Ligne['sort'], random: Random): Ligne {
  return { ...ligne, cellules: ligne.cellules.map((cell, column) => (column === colonne ? random.pick(ILLISIBLES) : cell)), sort: sort ?? 'avertie' };
}
