import { annee, plageDeCategories, plageDeDates, plageDeMots } from './genres';
import type { Exercice } from '../../report/flux';
import type { ParametreValeur, Presentation } from './declaration';
import { plageDeNoms } from './noms';
import type { Texte } from './langue';
import { filtres, plageDeMontants } from './plages';

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

/** Exits of which no function sees the entries. */
export const SORTIES_SEULES = plageDeDates({
  nom: SORTIES_PAR_LIGNE.nom,
  description: {
    fr: 'La colonne des dates de sortie, vide (ou « en cours ») tant que la personne est là. Une sortie sans date d\'entrée compte aussi : pour l\'écarter, ajoutez la plage des entrées et le critère "<>".',
    en: 'The column of exit dates, blank (or “en cours”) while the person is there. An exit without an entry date counts too: to leave it out, add the range of entries and the criterion "<>".',
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
    fr: 'Facultatif, par deux : une plage des mêmes lignes, puis son critère, comme dans NB.SI.ENS : "Besançon", "<>", ">=01/01/2015", "Bes*". Dans une colonne de dates, une cellule vide n\'est avant ni après aucun jour.',
    en: 'Optional, in pairs: a range of the same rows, then its criterion, as in COUNTIFS: "Besançon", "<>", ">=01/01/2015", "Bes*". In a column of dates a blank cell is neither before nor after any day.',
  },
});

export const NOMS_PAR_LIGNE = plageDeNoms({
  nom: { fr: 'noms', en: 'names' },
  description: {
    fr: 'La colonne des noms, ou deux colonnes, le nom puis le prénom.',
    en: 'The column of names, or two columns, name and first name.',
  },
});

export const HEURES_PAYEES = plageDeMontants(
  {
    nom: { fr: 'heures', en: 'hours' },
    description: {
      fr: "Les heures payées : un nombre, ou une plage dont la somme est prise ; plusieurs colonnes (les mois) sont additionnées. En heures (1607,5 ou 12h30), pas au format heure d'Excel.",
      en: "The paid hours: a number, or a range that is summed; several columns (the months) are added up. In hours (1607.5 or 12h30), not in Excel's time format.",
    },
  },
  'h',
);

/** How a whole column of categories is read. */
export const COLONNE_ENTIERE: Texte = {
  fr: 'Une colonne entière (D:D) est lue de son titre à sa dernière cellule remplie.',
  en: 'A whole column (D:D) is read from its heading to its last filled cell.',
};

export const VALEURS_PAR_LIGNE = plageDeCategories({
  nom: { fr: 'valeurs', en: 'values' },
  description: {
    fr: `La colonne à répartir, sans son titre : une catégorie par ligne, une cellule vide aussi. ${COLONNE_ENTIERE.fr}`,
    en: `The column to divide, without its heading: one category a row, a blank cell too. ${COLONNE_ENTIERE.en}`,
  },
});

/** A year that may be left out. */
export function anneeFacultative(presentation: Presentation): ParametreValeur<Exercice | null> {
  return { ...annee(presentation), defaut: null };
}
