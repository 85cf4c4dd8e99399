import { PERENNISATIONS as CLASSES } from '../report/chapitres/sorties';
import type { Declaration } from './core/declaration';
import { ANNEE, FILTRES, MOTIFS_PAR_LIGNE, SORTIES_SEULES } from './core/parametresCommuns';
import { sortiesDeClasse } from './core/sejours';

const parametres = { sorties: SORTIES_SEULES, motifs: MOTIFS_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** How many of those who left in a year left for a lasting activity: a business or an association. */
export const PERENNISATIONS = {
  id: 'PERENNISATIONS',
  description: {
    fr: "Compte les pérennisations d'une année : création ou reprise d'entreprise, entrée comme associé.",
    en: 'Counts the lasting activities of a year: a business started or taken over, an associate.',
  },
  parametres,
  resultat: { fr: "Le nombre de pérennisations.", en: 'The number of lasting activities.' },
  exemple: {
    formule: '=CAE.PERENNISATIONS(B2:B5;C2:C5;2015)',
    arguments: [
      [['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']],
      [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']],
      2015,
    ],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.PERENNISATIONS(B2:B5;C2:C5;2015;D2:D5;"Besançon")', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']], 2015, [[['Besançon'], ['Besançon'], ['Montbéliard'], ['Montbéliard']], 'Besançon']], resultat: 1, affiche: '1' },
    { formule: '=CAE.PERENNISATIONS(B2:B5;C2:C5;2015)', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [[''], ['À voir avec Paul'], ['Retraite'], ['Intérim']], 2015], resultat: 0, affiche: '0' },
    { formule: '=CAE.PERENNISATIONS(B2:B5;C2:C5;2014)', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']], 2014], resultat: 0, affiche: '0' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : pérennisations = création ou reprise d'entreprise + associé. Le motif est classé d'après ses mots ; les regroupements de la feuille Paramètres CAE ne sont pas lus.",
    en: 'Yearly reports of the CAEs: lasting activities = starting or taking over a business + becoming an associate. A reason is classed by its words; the groupings of the sheet Paramètres CAE are not read.',
  },
  theme: 'reussite',
  mots: {
    fr: ['combien ont pérennisé leur activité', 'combien ont créé leur entreprise', 'devenus associés ou créateurs', 'activités pérennes'],
    en: ['how many set up for good', 'founded a business or became an associate'],
  },
  compute: (lus) => sortiesDeClasse(lus, CLASSES).deClasse,
} satisfies Declaration<typeof parametres>;
