import { MOIS_PAR_AN, parMois } from '../report/etp';
import { rapport } from '../report/rapport';
import type { Declaration } from './core/declaration';
import { FILTRES, HEURES_PAYEES } from './core/parametresCommuns';
import { sommeFiltree } from './core/plages';
import { Refus } from './core/refus';
import { mois, unNombrePositifOuNul } from './core/valeurs';

const parametres = {
  heures: HEURES_PAYEES,
  personnes: unNombrePositifOuNul({
    nom: { fr: 'personnes', en: 'persons' },
    description: { fr: 'Le nombre de personnes payées, par exemple CAE.PERSONNES(A2:A90).', en: 'The number of paid persons, for instance CAE.PERSONNES(A2:A90).' },
  }),
  mois: mois(
    {
      nom: { fr: 'mois', en: 'months' },
      description: { fr: 'Le nombre de mois, de 1 à 12, que couvrent les heures ; 12 si omis.', en: 'The number of months, 1 to 12, that the hours are of; 12 when left out.' },
    },
    MOIS_PAR_AN,
  ),
  filtres: FILTRES,
};

/** Paid hours of a person in a month, on average. */
export const HEURES_PAR_MOIS = {
  id: 'HEURES_PAR_MOIS',
  description: {
    fr: "Donne les heures payées par personne et par mois, en moyenne, sans arrondir. Le rapport compte les accompagnés : écartez les associés par un critère.",
    en: 'Gives the paid hours of a person in a month, on average, not rounded. The report counts the accompanied: leave associates out by a criterion.',
  },
  parametres,
  resultat: { fr: "Un nombre d'heures.", en: 'A number of hours.' },
  exemple: { formule: '=CAE.HEURES_PAR_MOIS(53880;119)', arguments: [53880, 119, null], resultat: 53880 / 12 / 119, affiche: '37,7' },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'nombreIllisible', 'negatif', 'moisInvalide', 'rienACompter', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.HEURES_PAR_MOIS(900;10;6)', arguments: [900, 10, 6], resultat: 15, affiche: '15,0' },
    { formule: '=CAE.HEURES_PAR_MOIS(B2:C3;2)', arguments: [[[600, 300], ['120h30', '']], 2, null], resultat: 1020.5 / 12 / 2, affiche: '42,5' },
    { formule: '=CAE.HEURES_PAR_MOIS(B2:B3;1;12;D2:D3;"accompagné")', arguments: [[[1200], [600]], 1, 12, [[['accompagné'], ['associé']], 'accompagné']], resultat: 100, affiche: '100,0' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : heures payées ÷ salariés ÷ 12 mois.",
    en: 'Yearly reports of the CAEs: paid hours ÷ paid persons ÷ 12 months.',
  },
  theme: 'economique',
  mots: {
    fr: ['heures par mois', 'heures par personne', 'temps de travail moyen', 'moyenne des heures mensuelles'],
    en: ['hours a month', 'hours per person'],
  },
  compute: ({ heures, personnes, mois: months, filtres }) => {
    const mean = rapport(parMois(sommeFiltree(heures, filtres), months), personnes);
    if (mean === null) throw new Refus('rienACompter', { parametre: 'personnes' });
    return mean;
  },
} satisfies Declaration<typeof parametres>;
