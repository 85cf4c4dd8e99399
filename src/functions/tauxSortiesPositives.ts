import { SORTIES_POSITIVES } from '../report/chapitres/sorties';
import type { Declaration } from './core/declaration';
import { ANNEE, MOTIFS_PAR_LIGNE, SORTIES_SEULES, FILTRES } from './core/parametresCommuns';
import { partDeClasse } from './core/sejours';

const parametres = { sorties: SORTIES_SEULES, motifs: MOTIFS_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** The share of positive exits among all exits of a year, as a fraction. */
export const TAUX_SORTIES_POSITIVES = {
  id: 'TAUX_SORTIES_POSITIVES',
  description: {
    fr: "Donne la part des sorties positives dans toutes les sorties d'une année, motifs vides compris. Mettez la cellule au format %.",
    en: 'Gives the share of positive exits among all exits of a year, those without a reason included. Format the cell as %.',
  },
  parametres,
  resultat: { fr: 'Une fraction : 0,557 pour 55,7 %.', en: 'A fraction: 0.557 for 55.7%.' },
  exemple: {
    formule: '=CAE.TAUX_SORTIES_POSITIVES(B2:B5;C2:C5;2015)',
    arguments: [
      [['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']],
      [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['']],
      2015,
    ],
    resultat: 0.5,
    affiche: '50 %',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'aucuneSortie', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.TAUX_SORTIES_POSITIVES(B2:B5;C2:C5;2015;D2:D5;"Montbéliard")', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']], 2015, [[['Besançon'], ['Besançon'], ['Montbéliard'], ['Montbéliard']], 'Montbéliard']], resultat: 1, affiche: '100 %' },
    { formule: '=CAE.TAUX_SORTIES_POSITIVES(B2:B5;C2:C5;2015)', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [[''], ['À voir avec Paul'], ['Retraite'], ['CDI']], 2015], resultat: 0.25, affiche: '25 %' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : sorties positives = création ou reprise d'entreprise, entrée comme associé, emploi. Le motif est classé d'après ses mots ; les regroupements de la feuille Paramètres CAE ne sont pas lus.",
    en: 'Yearly reports of the CAEs: positive exits = starting or taking over a business, becoming an associate, a job. A reason is classed by its words; the groupings of the sheet Paramètres CAE are not read.',
  },
  theme: 'reussite',
  mots: {
    fr: ['taux de réussite', 'pourcentage de sorties positives', 'part des sorties en emploi', 'taux de sorties dynamiques', 'proportion de réussite'],
    en: ['success rate', 'percentage of positive exits', 'share of exits to employment'],
  },
  compute: (lus) => partDeClasse(lus, SORTIES_POSITIVES),
} satisfies Declaration<typeof parametres>;
