import { dureeEnMois } from '../report/flux';
import type { SerialDate } from '../sources/serialDate';
import type { Declaration, ParametreValeur } from './core/declaration';
import { date, jour } from './core/genres';
import { Refus } from './core/refus';

const sortie: ParametreValeur<SerialDate | null> = {
  nom: { fr: 'sortie', en: 'exit' },
  description: { fr: 'La date de sortie, par exemple "31/12/2015". Vide ou « en cours » : la durée est inconnue.', en: 'The exit date. Blank or “en cours”: the length is not known.' },
  forme: 'valeur',
  lire: (cell, refuser) => (cell === 0 ? null : date(cell, refuser)),
  defaut: null,
};

const parametres = {
  entree: jour({
    nom: { fr: 'entree', en: 'entry' },
    description: { fr: 'La date d\'entrée, par exemple "12/01/2014".', en: 'The entry date, for instance DATE(2014,1,12).' },
  }),
  sortie,
};

/** How long one stay lasted, in months. */
export const DUREE_MOIS = {
  id: 'DUREE_MOIS',
  description: {
    fr: "Donne la durée d'un parcours, en mois de 30,4375 jours. Le résultat n'est pas arrondi.",
    en: 'Gives the length of a stay, in months of 30.4375 days. The result is not rounded.',
  },
  parametres,
  resultat: { fr: 'Un nombre de mois.', en: 'A number of months.' },
  exemple: { formule: '=CAE.DUREE_MOIS("01/01/2014";"01/01/2015")', arguments: ['01/01/2014', '01/01/2015'], resultat: 365 / 30.4375, affiche: '12,0' },
  erreurs: ['manquant', 'celluleUnique', 'celluleEnErreur', 'dateIllisible', 'sortieAvantEntree', 'encorePresent'],
  cas: [
    { formule: '=CAE.DUREE_MOIS(A2;B2)', arguments: [41640, 42005], resultat: 365 / 30.4375, affiche: '12,0' },
    { formule: '=CAE.DUREE_MOIS("15 mars 2014";"14/06/2015")', arguments: ['15 mars 2014', '14/06/2015'], resultat: 456 / 30.4375, affiche: '15,0' },
    { formule: '=CAE.DUREE_MOIS("01/01/2015";"01/01/2015")', arguments: ['01/01/2015', '01/01/2015'], resultat: 0, affiche: '0,0' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : (sortie − entrée) ÷ 30,4375 jours, un mois moyen.",
    en: 'Yearly reports of the CAEs: (exit − entry) ÷ 30.4375 days, a mean month.',
  },
  theme: 'durees',
  mots: {
    fr: ['mois entre deux dates', "durée d'un parcours", 'ancienneté en mois', 'depuis combien de mois'],
    en: ['months between two dates', 'length of one stay'],
  },
  compute: ({ entree, sortie: exit }) => {
    if (exit === null) throw new Refus('encorePresent', { parametre: 'sortie' });
    if (exit < entree) throw new Refus('sortieAvantEntree', { parametre: 'sortie', valeurs: [exit, entree] });
    return dureeEnMois(entree, exit);
  },
} satisfies Declaration<typeof parametres>;
