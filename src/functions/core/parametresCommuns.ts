import { annee, plageDeDates, plageDeMots } from './genres';

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
