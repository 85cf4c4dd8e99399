import { estAbsent, estErreur } from '../texte';
import type { JournalDesTableaux, LigneDeTableau } from '../tableaux/journal';
import type { TableauReconnu } from '../tableaux/reconnaitre';

/**
 * Notes what a counted row has in error, and which of its categories are blank.
 *
 * @param rubriques Fields that the report tells apart by their values.
 */
export function constater<Champ extends string>({ emplacement, cellules }: LigneDeTableau<Champ>, rubriques: readonly Champ[], journal: JournalDesTableaux): void {
  for (const [champ, cell] of Object.entries(cellules)) {
    if (estErreur(cell)) journal.avertir(emplacement, { cause: 'valeurEnErreur', champ, valeur: cell });
  }
  const vides = rubriques.filter((champ) => champ in cellules && !estErreur(cellules[champ]) && estAbsent(cellules[champ]));
  if (vides.length > 0) journal.avertir(emplacement, { cause: 'rubriquesVides', champs: vides });
}

/** Notes once which of these fields a list has no column for. */
export function constaterAbsentes<Champ extends string>({ grille, entete, colonnes }: TableauReconnu<Champ>, rubriques: readonly Champ[], journal: JournalDesTableaux): void {
  for (const champ of rubriques) {
    if (!colonnes.has(champ)) journal.avertir({ feuille: grille.feuille, ligne: grille.firstRow + entete }, { cause: 'rubriqueAbsente', champ });
  }
}
