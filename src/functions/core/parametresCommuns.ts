import { annee, plageDeDates, plageDeMots } from './genres';
import type { Exercice } from '../../report/flux';
import type { ParametreValeur, Presentation } from './declaration';
import { filtres, plageDeNoms } from './plages';

/** The parameters that many functions share, named and explained alike everywhere. */

export const ENTREES_PAR_LIGNE = plageDeDates({
  nom: { fr: 'entrees', en: 'entries' },
  description: {
    fr: "La colonne des dates d'entrée, une ligne par parcours. Une ligne sans date d'entrée n'est pas comptée.",
    en: 'The column of entry dates, one row a stay. A row without an entry date is not counted.',
  },
});

export const SORTIES_PAR_LIGNE = plageDeDates({
  nom: { fr: 'sorties', en: 'exits' },
  description: {
    fr: "La colonne des dates de sortie, vide (ou « en cours ») tant que la personne est là. Mêmes lignes que les autres plages.",
    en: 'The column of exit dates, blank (or “en cours”) while the person is there. Same rows as the other ranges.',
  },
});

export const MOTIFS_PAR_LIGNE = plageDeMots({
  nom: { fr: 'motifs', en: 'reasons' },
  description: {
    fr: "La colonne des motifs de sortie, sur les mêmes lignes. Un motif vide ou inconnu n'est jamais une sortie positive.",
    en: 'The column of exit reasons, on the same rows. A blank or unknown reason is never a positive exit.',
  },
});

export const ANNEE = annee({
  nom: { fr: 'annee', en: 'year' },
  description: { fr: "L'année civile, par exemple 2015.", en: 'The calendar year, for instance 2015.' },
});

export const FILTRES = filtres({
  nom: { fr: 'plages_et_criteres', en: 'ranges_and_criteria' },
  description: {
    fr: 'Facultatif, par deux : une plage des mêmes lignes, puis son critère, comme dans NB.SI.ENS : "Besançon", "<>", ">=01/01/2015", "Bes*".',
    en: 'Optional, in pairs: a range of the same rows, then its criterion, as in COUNTIFS: "Besançon", "<>", ">=01/01/2015", "Bes*".',
  },
});

export const NOMS_PAR_LIGNE = plageDeNoms({
  nom: { fr: 'noms', en: 'names' },
  description: {
    fr: 'La colonne des noms, ou deux colonnes, le nom puis le prénom.',
    en: 'The column of names, or two columns, name and first name.',
  },
});

export const VALEURS_PAR_LIGNE = plageDeMots({
  nom: { fr: 'valeurs', en: 'values' },
  description: {
    fr: 'La colonne à répartir, sans son titre : une catégorie par ligne.',
    en: 'The column to divide, without its heading: one category a row.',
  },
});

/** A year that may be left out. */
export function anneeFacultative(presentation: Presentation): ParametreValeur<Exercice | null> {
  return { ...annee(presentation), defaut: null };
}
