import type { Cellule, Fusion, Ligne, Tableau } from './feuille';
import { donnee, passee } from './feuille';

/** What stands around the rows of a table. */
export interface Habillage {
  /** Rows above the headings. */
  readonly titres?: readonly string[];
  /** A row above the headings that groups them: the first cell of each group is filled, the others are blank. */
  readonly groupes?: readonly (readonly [titre: string, largeur: number])[];
  /** The headings again every so many rows, as for print. */
  readonly entetesTousLes?: number;
  readonly blancsTousLes?: number;
  /** A total row at the end, in these words. */
  readonly total?: string;
  /** Empty rows that wait for persons below. */
  readonly blancsALaFin?: number;
}

/** A data row with the section to which it belongs. */
export interface LigneDeDonnees {
  readonly cellules: readonly Cellule[];
  readonly sort?: Ligne['sort'];
  readonly cle?: string;
  readonly section?: string;
}

/** How sections are told: a row of their own before, perhaps a subtotal after. */
export interface Sections {
  readonly sousTotal: boolean;
  readonly titre: boolean;
}

/** Lays a table out: titles, headings, sections with their subtotals, blank and repeated rows, the total. */
export function mettreEnForme(base: Omit<Tableau, 'lignes'>, entetes: readonly Cellule[], donnees: readonly LigneDeDonnees[], habillage: Habillage = {}, sections?: Sections): Tableau {
  const { titres = [], groupes, entetesTousLes, blancsTousLes, total, blancsALaFin = 0 } = habillage;
  const lignes: Ligne[] = titres.map((titre) => passee(titre));
  const fusions: Fusion[] = [];
  if (groupes) {
    const top = lignes.length;
    let left = 0;
    const cells = groupes.flatMap(([titre, largeur]) => {
      fusions.push({ top, bottom: top, left, right: left + largeur - 1 });
      left += largeur;
      return [titre, ...Array.from({ length: largeur - 1 }, () => null)];
    });
    lignes.push(passee(...cells));
  }
  lignes.push(passee(...entetes));
  let since = 0;
  const names = sections ? [...new Set(donnees.map(({ section = '' }) => section))] : [null];
  for (const name of names) {
    const own = name === null ? donnees : donnees.filter(({ section = '' }) => section === name);
    if (name !== null && sections?.titre) lignes.push(passee(name));
    for (const { cellules, sort, cle } of own) {
      since += 1;
      if (entetesTousLes !== undefined && since % entetesTousLes === 0) lignes.push(passee(...entetes));
      if (blancsTousLes !== undefined && since % blancsTousLes === 0) lignes.push(passee());
      lignes.push(donnee(cellules, sort, cle));
    }
    if (name !== null && sections?.sousTotal) lignes.push(ligneDeTotal(`Total ${name}`, entetes, own));
  }
  if (total !== undefined) lignes.push(ligneDeTotal(total, entetes, donnees));
  for (let index = 0; index < blancsALaFin; index += 1) lignes.push(passee());
  return { ...base, lignes, fusions };
}

/** The label in the first column; below numbers their sum, below persons how many they are. */
function ligneDeTotal(label: string, entetes: readonly Cellule[], donnees: readonly LigneDeDonnees[]): Ligne {
  const summed = entetes.map((_, column): number | null => {
    const numbers = donnees.flatMap(({ cellules }) => (typeof cellules[column] === 'number' ? [cellules[column]] : []));
    return numbers.length < donnees.length * 0.2 || column === 0 ? null : Math.round(numbers.reduce((sum, value) => sum + value, 0) * 100) / 100;
  });
  if (!summed.some((cell) => cell !== null)) summed[1] = donnees.length;
  return passee(label, ...summed.slice(1));
}
