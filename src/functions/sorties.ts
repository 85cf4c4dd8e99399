import type { Declaration } from './core/declaration';
import { ANNEE, SORTIES_SEULES, FILTRES } from './core/parametresCommuns';
import { nombreDeJours } from './core/sejours';

const parametres = { sorties: SORTIES_SEULES, annee: ANNEE, filtres: FILTRES };

/** How many left in a year. */
export const SORTIES = {
  id: 'SORTIES',
  description: {
    fr: "Compte les sorties d'une année, du 1er janvier au 31 décembre compris, quel que soit leur motif.",
    en: 'Counts the exits of a year, from 1 January to 31 December included, whatever their reason.',
  },
  parametres,
  resultat: { fr: 'Le nombre de sorties.', en: 'The number of exits.' },
  exemple: {
    formule: '=CAE.SORTIES(B2:B5;2015)',
    arguments: [[['01/01/2015'], ['31/12/2015'], ['en cours'], ['15/02/2016']], 2015],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.SORTIES(B1:B4;2015)', arguments: [[['Date de sortie'], ['31/12/2015'], [''], ['01/01/2016']], 2015], resultat: 1, affiche: '1' },
    { formule: '=CAE.SORTIES(B2:B4;2013)', arguments: [[['01/01/2015'], ['31/12/2015'], ['']], 2013], resultat: 0, affiche: '0' },
  ],
  source: {
    fr: "Tableau des mouvements des rapports d'activité des CAE : sorties de l'année, le 31 décembre compris.",
    en: 'Movement table of the yearly reports of CAEs: exits of the year, 31 December included.',
  },
  theme: 'mouvements',
  mots: {
    fr: ['combien sont sortis', 'combien sont partis', "départs de l'année", 'combien ont quitté la coopérative', 'fins de parcours'],
    en: ['how many left', 'departures of the year', 'leavers', 'how many went away'],
  },
  compute: ({ sorties, annee, filtres }) => nombreDeJours(sorties, annee, filtres),
} satisfies Declaration<typeof parametres>;
