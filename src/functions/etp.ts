import { enEtp } from '../report/etp';
import { PARAMETRES_PAR_DEFAUT } from '../sources/parametres';
import type { Declaration } from './core/declaration';
import { nombrePositif, plageDeNombres } from './core/genres';

const parametres = {
  heures: plageDeNombres({
    nom: { fr: 'heures', en: 'hours' },
    description: {
      fr: "Les heures payées dans l'année : un nombre, ou une plage dont la somme est prise. En heures (1607,5), pas en hh:mm.",
      en: 'The paid hours of the year: a number, or a range that is summed. In hours (1607.5), not as hh:mm.',
    },
  }),
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
};

/** Paid hours as full-time equivalents, not rounded. */
export const ETP = {
  id: 'ETP',
  description: {
    fr: "Convertit des heures payées en équivalents temps plein. Le résultat n'est pas arrondi.",
    en: 'Turns paid hours into full-time equivalents. The result is not rounded.',
  },
  parametres,
  resultat: { fr: "Le nombre d'équivalents temps plein.", en: 'The number of full-time equivalents.' },
  exemple: { formule: '=CAE.ETP(53880)', arguments: [53880, null], resultat: 53880 / 1820, affiche: '29,6' },
  cas: [
    { formule: '=CAE.ETP(53880;1607)', arguments: [53880, 1607], resultat: 53880 / 1607, affiche: '33,5' },
    { formule: '=CAE.ETP(D2:D4)', arguments: [[[910], ['1 820,00'], ['']], null], resultat: 1.5, affiche: '1,5' },
  ],
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'nombreIllisible', 'pasPositif'],
  source: {
    fr: "Rapports d'activité des CAE : heures payées ÷ 1820, soit 151,67 h par mois sur douze mois.",
    en: 'Yearly reports of the CAEs: paid hours ÷ 1820, which is 151.67 h a month over twelve months.',
  },
  theme: 'economique',
  mots: {
    fr: ['équivalent temps plein', 'temps plein', 'convertir des heures', 'combien de salariés à plein temps', 'heures payées'],
    en: ['full-time equivalent', 'FTE', 'convert hours', 'how many full-time jobs', 'paid hours'],
  },
  compute: ({ heures, heuresParEtp }) => enEtp(heures.reduce((sum, hours) => sum + hours, 0), heuresParEtp),
} satisfies Declaration<typeof parametres>;
