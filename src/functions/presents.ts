import type { Declaration } from './core/declaration';
import { jour } from './core/genres';
import { ENTREES_PAR_LIGNE, FILTRES, SORTIES_PAR_LIGNE } from './core/parametresCommuns';
import { nombreDeSejours } from './core/sejours';

const parametres = {
  entrees: ENTREES_PAR_LIGNE,
  sorties: SORTIES_PAR_LIGNE,
  date: jour({
    nom: { fr: 'date', en: 'date' },
    description: {
      fr: 'Le jour, par exemple DATE(2015;12;31) ou "31/12/2015". Qui sort ce jour-là n\'est plus présent.',
      en: 'The day, for instance DATE(2015,12,31). Who leaves on that day is no longer present.',
    },
  }),
  filtres: FILTRES,
};

/** How many are there at the end of a day: 31 December gives the last line of the movement table. */
export const PRESENTS = {
  id: 'PRESENTS',
  description: {
    fr: 'Compte les parcours en cours à la fin d\'un jour : entrés ce jour-là au plus tard, et pas encore sortis.',
    en: 'Counts the stays under way at the end of a day: entered by that day, and not gone by then.',
  },
  parametres,
  resultat: { fr: 'Le nombre de parcours en cours.', en: 'The number of stays under way.' },
  exemple: {
    formule: '=CAE.PRESENTS(A2:A4;B2:B4;DATE(2015;12;31))',
    arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2015']], [['31/12/2015'], [''], ['15/02/2016']], 42369],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'sortieAvantEntree', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    {
      formule: '=CAE.PRESENTS(A2:A4;B2:B4;DATE(2014;12;31))',
      arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2015']], [['31/12/2015'], [''], ['15/02/2016']], 42004],
      resultat: 1,
      affiche: '1',
    },
  ],
  source: {
    fr: "Tableau des mouvements des rapports d'activité : les présents au 31 décembre de l'année sont PRESENTS à cette date, les présents au 1er janvier PRESENTS à la veille.",
    en: 'Movement table of the yearly reports: those present at the end are PRESENTS on 31 December, those present at the beginning PRESENTS on the eve of 1 January.',
  },
  theme: 'mouvements',
  mots: {
    fr: ['combien sont présents', 'combien au 31 décembre', 'combien au 1er janvier', 'présents à une date', 'effectif à une date', 'encore là', 'stock'],
    en: ['how many are there', 'present on a day', 'head count on a date', 'still there'],
  },
  compute: ({ date, ...colonnes }) => nombreDeSejours('presents_fin', colonnes, { debut: date, fin: date }),
} satisfies Declaration<typeof parametres>;
