import { dureeMoyenneEnMois } from '../report/flux';
import type { Declaration } from './core/declaration';
import { ANNEE, ENTREES_PAR_LIGNE, SORTIES_PAR_LIGNE, FILTRES } from './core/parametresCommuns';
import { Refus } from './core/refus';
import { joursDesSortis } from './core/sejours';

const parametres = { entrees: ENTREES_PAR_LIGNE, sorties: SORTIES_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** How long those who left in a year had been accompanied, in months. */
export const DUREE_MOYENNE = {
  id: 'DUREE_MOYENNE',
  description: {
    fr: "Donne la durée moyenne, en mois, des parcours terminés dans l'année. Le résultat n'est pas arrondi.",
    en: 'Gives the mean length, in months, of the stays that ended in the year. The result is not rounded.',
  },
  parametres,
  resultat: { fr: 'Un nombre de mois.', en: 'A number of months.' },
  exemple: {
    formule: '=CAE.DUREE_MOYENNE(A2:A4;B2:B4;2015)',
    arguments: [[['01/01/2014'], ['01/01/2014'], ['03/06/2015']], [['01/01/2015'], ['31/12/2015'], ['']], 2015],
    resultat: (365 + 729) / 2 / 30.4375,
    affiche: '18,0',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'sortieAvantEntree', 'aucuneSortie', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.DUREE_MOYENNE(A2:A4;B2:B4;2014)', arguments: [[['01/01/2014'], ['01/01/2014'], ['03/06/2015']], [['01/01/2015'], ['31/12/2014'], ['']], 2014], resultat: 364 / 30.4375, affiche: '12,0' },
    { formule: '=CAE.DUREE_MOYENNE(A2:A4;B2:B4;2015;D2:D4;"Montbéliard")', arguments: [[['01/01/2014'], ['01/07/2014'], ['03/06/2015']], [['01/01/2015'], ['01/07/2015'], ['']], 2015, [[['Besançon'], ['Montbéliard'], ['Besançon']], 'Montbéliard']], resultat: 365 / 30.4375, affiche: '12,0' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : moyenne des (sortie − entrée) ÷ 30,4375 jours, sur les sorties de l'année.",
    en: 'Yearly reports of the CAEs: mean of (exit − entry) ÷ 30.4375 days, over the exits of the year.',
  },
  theme: 'durees',
  mots: {
    fr: ['combien de temps restent-ils', "durée moyenne d'accompagnement", 'nombre de mois en moyenne', 'temps passé dans la coopérative', 'ancienneté à la sortie'],
    en: ['how long do they stay', 'average length', 'mean duration', 'months on average'],
  },
  compute: ({ annee, ...colonnes }) => {
    const { jours, sejours } = joursDesSortis(colonnes, annee);
    const mois = dureeMoyenneEnMois(jours, sejours);
    if (mois === null) throw new Refus('aucuneSortie', { valeurs: [annee.annee] });
    return mois;
  },
} satisfies Declaration<typeof parametres>;
