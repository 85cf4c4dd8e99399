import type { Declaration } from './core/declaration';
import { ANNEE, ENTREES_PAR_LIGNE, FILTRES } from './core/parametresCommuns';
import { nombreDeJours } from './core/sejours';

const parametres = { entrees: ENTREES_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** How many entered in a year. */
export const ENTREES = {
  id: 'ENTREES',
  description: {
    fr: "Compte les entrées d'une année, du 1er janvier au 31 décembre compris.",
    en: 'Counts the entries of a year, from 1 January to 31 December included.',
  },
  parametres,
  resultat: { fr: "Le nombre d'entrées.", en: 'The number of entries.' },
  exemple: {
    formule: '=CAE.ENTREES(A2:A4;2015)',
    arguments: [[['12/01/2014'], ['01/01/2015'], ['31/12/2015']], 2015],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.ENTREES(A1:A4;2015)', arguments: [[['Date d\'entrée'], ['12 janvier 2015'], [''], ['01/01/2016']], 2015], resultat: 1, affiche: '1' },
    { formule: '=CAE.ENTREES(A2:A4;2015;D2:D4;"<>Besançon")', arguments: [[['12/01/2015'], ['01/06/2015'], ['31/12/2015']], 2015, [[['Besançon'], ['Montbéliard'], ['Besançon']], '<>Besançon']], resultat: 1, affiche: '1' },
    { formule: '=CAE.ENTREES(A2:A4;2013)', arguments: [[['12/01/2014'], ['01/01/2015'], ['31/12/2015']], 2013], resultat: 0, affiche: '0' },
  ],
  source: {
    fr: "Tableau des mouvements des rapports d'activité des CAE : entrées de l'année.",
    en: 'Movement table of the yearly reports of CAEs: entries of the year.',
  },
  theme: 'mouvements',
  mots: {
    fr: ['combien sont entrés', 'nouveaux entrepreneurs', 'nouvelles entrées', "arrivées de l'année", 'combien ont commencé', 'signatures', 'intégrations'],
    en: ['how many came in', 'new entrepreneurs', 'new entries', 'arrivals of the year', 'how many started'],
  },
  compute: ({ entrees, annee, filtres }) => nombreDeJours(entrees, annee, filtres),
} satisfies Declaration<typeof parametres>;
