import { SORTIES_POSITIVES as CLASSES_POSITIVES } from '../report/chapitres/sorties';
import type { Declaration } from './core/declaration';
import { ANNEE, MOTIFS_PAR_LIGNE, SORTIES_SEULES, FILTRES } from './core/parametresCommuns';
import { sortiesDeClasse } from './core/sejours';

const parametres = { sorties: SORTIES_SEULES, motifs: MOTIFS_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** How many of those who left in a year left for a business, an association or a job. */
export const SORTIES_POSITIVES = {
  id: 'SORTIES_POSITIVES',
  description: {
    fr: "Compte les sorties positives d'une année : création ou reprise d'entreprise, associé, emploi.",
    en: 'Counts the positive exits of a year: a business started or taken over, an associate, a job.',
  },
  parametres,
  resultat: { fr: 'Le nombre de sorties positives.', en: 'The number of positive exits.' },
  exemple: {
    formule: '=CAE.SORTIES_POSITIVES(B2:B4;C2:C4;2015)',
    arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI']], 2015],
    resultat: 2,
    affiche: '2',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    {
      formule: '=CAE.SORTIES_POSITIVES(B2:B4;C2:C4;2015)',
      arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015']], [['Associé'], ['À voir avec Paul'], ['']], 2015],
      resultat: 1,
      affiche: '1',
    },
  ],
  source: {
    fr: "Rapports d'activité des CAE : sorties positives = création ou reprise d'entreprise, entrée comme associé, emploi. Le motif est classé d'après ses mots ; les regroupements de la feuille Paramètres CAE ne sont pas lus.",
    en: 'Yearly reports of the CAEs: positive exits = starting or taking over a business, becoming an associate, a job. A reason is classed by its words; the groupings of the sheet Paramètres CAE are not read.',
  },
  theme: 'reussite',
  mots: {
    fr: ['combien sont sortis en emploi', "sorties vers l'emploi", "sorties par création d'entreprise", 'combien ont réussi', 'ont trouvé un travail', 'combien sont devenus associés', 'sorties dynamiques'],
    en: ['how many left for a job', 'exits to employment', 'found a job', 'started a business', 'successful exits'],
  },
  compute: (lus) => sortiesDeClasse(lus, CLASSES_POSITIVES).deClasse,
} satisfies Declaration<typeof parametres>;
