import type { Declaration } from './core/declaration';
import { ANNEE, FILTRES, MOTIFS_PAR_LIGNE, SORTIES_SEULES } from './core/parametresCommuns';
import { sortiesDeClasse } from './core/sejours';

const parametres = { sorties: SORTIES_SEULES, motifs: MOTIFS_PAR_LIGNE, annee: ANNEE, filtres: FILTRES };

/** How many of those who left in a year left for a job. */
export const EMPLOIS = {
  id: 'EMPLOIS',
  description: {
    fr: "Compte les sorties en emploi d'une année : CDI, CDD, intérim, reprise d'emploi. La fin d'un contrat n'en est pas une.",
    en: 'Counts the exits to a job of a year: permanent or fixed-term contract, temporary work. The end of a contract is none.',
  },
  parametres,
  resultat: { fr: "Le nombre de sorties en emploi.", en: 'The number of exits to a job.' },
  exemple: {
    formule: '=CAE.EMPLOIS(B2:B5;C2:C5;2015)',
    arguments: [
      [['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']],
      [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']],
      2015,
    ],
    resultat: 1,
    affiche: '1',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'critereManquant', 'critereUnique', 'critereEnErreur'],
  cas: [
    { formule: '=CAE.EMPLOIS(B2:B5;C2:C5;2015;D2:D5;"Besançon")', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']], 2015, [[['Besançon'], ['Besançon'], ['Montbéliard'], ['Montbéliard']], 'Besançon']], resultat: 0, affiche: '0' },
    { formule: '=CAE.EMPLOIS(B2:B5;C2:C5;2015)', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [[''], ['À voir avec Paul'], ['Retraite'], ['Intérim']], 2015], resultat: 1, affiche: '1' },
    { formule: '=CAE.EMPLOIS(B2:B5;C2:C5;2014)', arguments: [[['12/03/2015'], ['30/06/2015'], ['31/12/2015'], ['15/05/2015']], [["Création d'entreprise"], ['Fin de CDD'], ['CDI'], ['Associé']], 2014], resultat: 0, affiche: '0' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : sorties « Emploi ». Le motif est classé d'après ses mots ; les regroupements de la feuille Paramètres CAE ne sont pas lus.",
    en: 'Yearly reports of the CAEs: exits “Emploi”. A reason is classed by its words; the groupings of the sheet Paramètres CAE are not read.',
  },
  theme: 'reussite',
  mots: {
    fr: ['combien ont retrouvé un emploi', 'sorties en CDI ou CDD', "reprises d'emploi", 'embauchés ailleurs'],
    en: ['how many found a job', 'exits to a contract'],
  },
  compute: (lus) => sortiesDeClasse(lus, ['emploi']).deClasse,
} satisfies Declaration<typeof parametres>;
