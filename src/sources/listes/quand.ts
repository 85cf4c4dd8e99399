import type { DescriptionDeChamp } from '../tableaux/description';

/**
 * The fields that tell when the rows of a list happened. A column « Date » that holds months
 * or years is one of these.
 *
 * @param dates Headings of the day, the usual one first.
 */
export function quand(...dates: readonly string[]): Readonly<Record<'date' | 'annee' | 'mois', DescriptionDeChamp>> {
  return {
    date: { entetes: dates, contenu: 'date', mots: { dit: /\b(dates?|le|jour|quand)\b/, sauf: /\b(naissance|entree|sortie|maj|mise a jour|saisie|relance)\b/ } },
    annee: { entetes: ['Année', 'An', 'Exercice', ...dates], contenu: 'annee' },
    mois: { entetes: ['Mois', 'Période', ...dates], contenu: 'mois' },
  };
}
