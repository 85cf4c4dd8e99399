import { enEtp } from '../report/etp';
import { PARAMETRES_PAR_DEFAUT } from '../sources/parametres';
import type { Declaration } from './core/declaration';
import { nombrePositif } from './core/genres';
import { FILTRES, HEURES_PAYEES } from './core/parametresCommuns';
import { sommeFiltree } from './core/plages';

const parametres = {
  heures: HEURES_PAYEES,
  heuresParEtp: nombrePositif(
    {
      nom: { fr: 'heures_par_etp', en: 'hours_per_fte' },
      description: {
        fr: "Les heures payées d'un temps plein sur l'année ; 1820 si l'argument est omis (151,67 h × 12).",
        en: 'The paid hours of one full-time job in a year; 1820 when left out (151.67 h × 12).',
      },
    },
    PARAMETRES_PAR_DEFAUT.heuresParEtp,
  ),
  filtres: FILTRES,
};

/** Paid hours as full-time equivalents, not rounded. */
export const ETP = {
  id: 'ETP',
  description: {
    fr: "Convertit des heures payées en équivalents temps plein, sans arrondir. Le rapport compte les heures des accompagnés : écartez celles des associés par un critère.",
    en: 'Turns paid hours into full-time equivalents, not rounded. The report counts the hours of the accompanied: leave those of associates out by a criterion.',
  },
  parametres,
  resultat: { fr: "Le nombre d'équivalents temps plein.", en: 'The number of full-time equivalents.' },
  exemple: { formule: '=CAE.ETP(53880)', arguments: [53880, null], resultat: 53880 / 1820, affiche: '29,6' },
  cas: [
    { formule: '=CAE.ETP(53880;1607)', arguments: [53880, 1607], resultat: 53880 / 1607, affiche: '33,5' },
    { formule: '=CAE.ETP(D2:D4)', arguments: [[[910], ['1 820,00'], ['']], null], resultat: 1.5, affiche: '1,5' },
  ],
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'nombreIllisible', 'pasPositif', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  source: {
    fr: "Rapports d'activité des CAE : heures payées ÷ 1820, soit 151,67 h par mois sur douze mois.",
    en: 'Yearly reports of the CAEs: paid hours ÷ 1820, which is 151.67 h a month over twelve months.',
  },
  theme: 'economique',
  mots: {
    fr: ['équivalent temps plein', 'temps plein', 'convertir des heures', 'combien de salariés à plein temps', 'heures payées'],
    en: ['full-time equivalent', 'FTE', 'convert hours', 'how many full-time jobs', 'paid hours'],
  },
  compute: ({ heures, heuresParEtp, filtres }) => enEtp(sommeFiltree(heures, filtres), heuresParEtp),
} satisfies Declaration<typeof parametres>;
