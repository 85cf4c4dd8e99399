import type { ChampRegistre } from '../../sources/champs';
import { lireEntete } from '../../sources/entetes';
import { cleDeNom } from '../../sources/personnes';
import { estAbsent, texteDe } from '../../sources/texte';
import { erreurDans } from './cellule';
import type { ParametreFiltres, ParametrePaires, ParametrePlage, Presentation } from './declaration';
import { estTitre, nombre, plageDeNombres } from './genres';

/** The fields that name persons. */
const NOMS: readonly ChampRegistre[] = ['nom', 'prenom', 'nomComplet'];
const MOTS_DE_NOMS = /\b(noms?|prenoms?|entrepreneurs?|porteurs?|salaries?|stagiaires?|identite|name)\b/;

/** Amounts, one a row: several columns of one row are added up. An amount of 0 is none. */
export function plageDeMontants(presentation: Presentation): ParametrePlage<number> {
  return { ...plageDeNombres(presentation), reunir: (cells) => cells.reduce((sum, cell) => sum + cell, 0) };
}

/** Names of persons, in one column or with a column each for name and first name, folded; blank is ''. */
export function plageDeNoms(presentation: Presentation): ParametrePlage<string> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: true, vide: '',
    titre: (cell) => estTitre(cell, MOTS_DE_NOMS) && lireEntete(cell).some(({ champ }) => NOMS.includes(champ)),
    lire: (cell) => (erreurDans(cell) !== null || estAbsent(cell) ? '' : texteDe(cell)),
    reunir: ([nom = '', prenom = '', ...others]) => {
      const { ordonnee, mots } = cleDeNom(others.length > 0 ? { nomComplet: [nom, prenom, ...others].join(' ') } : prenom === '' ? { nomComplet: nom } : { nom, prenom });
      return ordonnee ?? mots;
    },
  };
}

/** Cells as they stand, errors too, row by row; blank is ''. */
export function plageDeCellules(presentation: Presentation): ParametrePlage<readonly unknown[]> {
  return { ...presentation, forme: 'plage', plusieursColonnes: true, vide: [''], titre: () => false, lire: (cell) => [cell], reunir: (cells) => cells.flat() };
}

/** Counts or amounts, none negative, row by row; blank is null, as far as Excel tells it from 0. */
export function plageDeParts(presentation: Presentation): ParametrePlage<readonly (number | null)[]> {
  return {
    ...presentation, forme: 'plage', plusieursColonnes: true, zeroCompte: true, vide: [null], titre: plageDeNombres(presentation).titre,
    lire: (cell, refuser) => {
      const value = nombre(cell, refuser);
      return value >= 0 ? [value] : refuser('negatif', cell);
    },
    reunir: (cells) => cells.flat(),
  };
}

/** A folded name without the order of its words: as it is where names stand in one column. */
export function enMots(nom: string): string {
  return nom.split(/[| ]/).sort().join(' ');
}

/** A range that may be left out. */
export function facultative<P extends { forme: 'plage' }>(plage: P): P & { facultative: true } {
  return { ...plage, facultative: true };
}

/** A range whose rows are those of its own group. */
export function duGroupe<P extends { forme: 'plage' }>(groupe: string, plage: P): P {
  return { ...plage, groupe };
}

/** Ranges with criteria, at the end of a function that counts. */
export function filtres(presentation: Presentation): ParametreFiltres {
  return { ...presentation, forme: 'filtres' };
}

/** Pairs of names and values, at the end of a function. */
export function paires(presentation: Presentation): ParametrePaires {
  return { ...presentation, forme: 'paires' };
}
