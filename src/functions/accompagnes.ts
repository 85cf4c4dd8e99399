import type { Declaration } from './core/declaration';
import { ANNEE, ENTREES_PAR_LIGNE, SORTIES_PAR_LIGNE, FILTRES } from './core/parametresCommuns';
import { nombreDeSejours } from './core/sejours';

const parametres = { entrees: ENTREES_PAR_LIGNE, sorties: SORTIES_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** How many were there at least a day of a year. */
export const ACCOMPAGNES = {
  id: 'ACCOMPAGNES',
  description: {
    fr: "Compte les parcours accompagnés dans l'année : présents au 1er janvier, plus les entrées de l'année.",
    en: 'Counts the stays accompanied in the year: those present on 1 January, and the entries of the year.',
  },
  parametres,
  resultat: { fr: 'Le nombre de parcours accompagnés.', en: 'The number of stays accompanied.' },
  exemple: {
    formule: '=CAE.ACCOMPAGNES(A2:A4;B2:B4;2015)',
    arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['01/01/2015'], [''], ['31/12/2014']], 2015],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'sortieAvantEntree', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.ACCOMPAGNES(A2:A4;B2:B4;2015;D2:D4;"Besançon")', arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['01/01/2015'], [''], ['31/12/2014']], 2015, [[['Besançon'], ['Montbéliard'], ['Besançon']], 'Besançon']], resultat: 1, affiche: '1' },
    { formule: '=CAE.ACCOMPAGNES(A1:A4;B1:B4;2014)', arguments: [[['Date d\'entrée'], ['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['Date de sortie'], ['01/01/2015'], ['en cours'], ['31/12/2014']], 2014], resultat: 2, affiche: '2' },
    { formule: '=CAE.ACCOMPAGNES(A2:A4;B2:B4;2011)', arguments: [[['12/01/2014'], ['03/06/2015'], ['04/05/2013']], [['01/01/2015'], [''], ['31/12/2014']], 2011], resultat: 0, affiche: '0' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : entrepreneurs accompagnés, ne serait-ce qu'un jour de l'année.",
    en: 'Yearly reports of the CAEs: entrepreneurs accompanied at least a day of the year.',
  },
  theme: 'mouvements',
  mots: {
    fr: ['combien de personnes accompagnées', 'total accompagnés', "combien d'entrepreneurs suivis", "effectif de l'année", "au moins un jour dans l'année"],
    en: ['how many are accompanied', 'total accompanied', 'how many in the year', 'supported entrepreneurs'],
  },
  compute: ({ annee, ...colonnes }) => nombreDeSejours('total', colonnes, annee),
} satisfies Declaration<typeof parametres>;
