import { PERENNISATIONS } from '../report/chapitres/sorties';
import type { Declaration } from './core/declaration';
import { ANNEE, FILTRES, MOTIFS_PAR_LIGNE, SORTIES_SEULES } from './core/parametresCommuns';
import { partDeClasse } from './core/sejours';

const parametres = { sorties: SORTIES_SEULES, motifs: MOTIFS_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** The share of lasting activities among all exits of a year, as a fraction. */
export const TAUX_PERENNISATION = {
  id: 'TAUX_PERENNISATION',
  description: {
    fr: "Donne la part des pérennisations (création, associé) dans toutes les sorties d'une année, motifs vides compris. Mettez la cellule au format %.",
    en: 'Gives the share of lasting activities (business, associate) among all exits of a year, those without a reason included. Format the cell as %.',
  },
  parametres,
  resultat: { fr: "Une fraction : 0,344 pour 34,4 %.", en: 'A fraction: 0.344 for 34.4%.' },
  exemple: {
    formule: '=CAE.TAUX_PERENNISATION(B2:B5;C2:C5;2015)',
    arguments: [
      [['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']],
      [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']],
      2015,
    ],
    resultat: 0.5,
    affiche: '50 %',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'critereManquant', 'critereUnique', 'critereEnErreur', 'aucuneSortie'],
  cas: [
    { formule: '=CAE.TAUX_PERENNISATION(B2:B5;C2:C5;2015;D2:D5;"Montbéliard")', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']], 2015, [[['Besançon'], ['Besançon'], ['Montbéliard'], ['Montbéliard']], 'Montbéliard']], resultat: 0.5, affiche: '50 %' },
    { formule: '=CAE.TAUX_PERENNISATION(B2:B5;C2:C5;2015)', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [[''], ['À voir avec Paul'], ['Retraite'], ['CDI']], 2015], resultat: 0, affiche: '0 %' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : pérennisations = création ou reprise d'entreprise + associé, sur toutes les sorties. Le motif est classé d'après ses mots ; les regroupements de la feuille Paramètres CAE ne sont pas lus.",
    en: 'Yearly reports of the CAEs: lasting activities = starting or taking over a business + becoming an associate, over all exits. A reason is classed by its words; the groupings of the sheet Paramètres CAE are not read.',
  },
  theme: 'reussite',
  mots: {
    fr: ['taux de pérennisation', 'part des pérennisations', 'pourcentage de créations', "proportion d'activités pérennisées"],
    en: ['rate of lasting activities', 'share of lasting exits'],
  },
  compute: (lus) => partDeClasse(lus, PERENNISATIONS),
} satisfies Declaration<typeof parametres>;
