import { rapport } from '../report/rapport';
import { presencesDe } from '../sources/listes/presence';
import type { Declaration } from './core/declaration';
import { plageDeDates, plageDeMots } from './core/genres';
import { ANNEE, ENTREES_PAR_LIGNE } from './core/parametresCommuns';
import { duGroupe, facultative } from './core/plages';
import { TOUTES } from './core/lireFiltres';
import { Refus } from './core/refus';
import { nombreDeJours } from './core/sejours';

const parametres = {
  entrees: ENTREES_PAR_LIGNE,
  annee: ANNEE,
  accueils: duGroupe('accueils', plageDeDates({
    nom: { fr: 'accueils', en: 'meetings' },
    description: { fr: "La liste des participants : la date de l'information collective, une ligne par personne.", en: 'The attendance list: the date of the information meeting, one row a person.' },
  })),
  presences: facultative(duGroupe('accueils', plageDeMots({
    nom: { fr: 'presences', en: 'attendance' },
    description: { fr: "Facultatif : la colonne des présences, sur les mêmes lignes. Les absents ne comptent pas.", en: 'Optional: the column of attendance, on the same rows. Who was absent does not count.' },
  }))),
};

/** Entries of a year over the persons received in it. */
export const TAUX_INTEGRATION = {
  id: 'TAUX_INTEGRATION',
  description: {
    fr: "Donne les entrées d'une année sur les personnes accueillies la même année ; ce n'est pas une cohorte. Mettez la cellule au format %.",
    en: 'Gives the entries of a year over the persons received in the same year; this is no cohort. Format the cell as %.',
  },
  parametres,
  resultat: { fr: 'Une fraction : 0,128 pour 12,8 %.', en: 'A fraction: 0.128 for 12.8%.' },
  exemple: {
    formule: '=CAE.TAUX_INTEGRATION(A2:A3;2015;F2:F5;G2:G5)',
    arguments: [[['12/01/2015'], ['03/06/2014']], 2015, [['05/01/2015'], ['05/01/2015'], ['02/03/2015'], ['04/05/2014']], [['Présent'], ['Absent'], ['Présent'], ['Présent']]],
    resultat: 0.5,
    affiche: '50 %',
  },
  erreurs: ['manquant', 'celluleUnique', 'colonneUnique', 'taillesDifferentes', 'celluleEnErreur', 'dateIllisible', 'anneeInvalide', 'rienACompter'],
  cas: [
    { formule: '=CAE.TAUX_INTEGRATION(A2:A3;2015;F2:F5)', arguments: [[['12/01/2015'], ['03/06/2014']], 2015, [['05/01/2015'], ['05/01/2015'], ['02/03/2015'], ['04/05/2014']]], resultat: 1 / 3, affiche: '33,3 %' },
    { formule: '=CAE.TAUX_INTEGRATION(A2:A3;2014;F2:F5;G2:G5)', arguments: [[['12/01/2015'], ['03/06/2015']], 2014, [['05/01/2015'], ['05/01/2015'], ['02/03/2015'], ['04/05/2014']], [['Présent'], ['Absent'], ['Présent'], ['Présent']]], resultat: 0, affiche: '0 %' },
  ],
  source: {
    fr: "Rapports d'activité des CAE : entrées de l'année ÷ personnes accueillies en information collective la même année.",
    en: 'Yearly reports of the CAEs: entries of the year ÷ persons received at information meetings in the same year.',
  },
  theme: 'reussite',
  mots: {
    fr: ["taux d'intégration", 'accueillis devenus entrepreneurs', 'part des accueillis qui entrent', 'taux de transformation'],
    en: ['integration rate', 'received who entered'],
  },
  compute: ({ entrees, annee, accueils, presences }) => {
    const entered = nombreDeJours(entrees, annee, TOUTES);
    const present = presencesDe(presences ?? []);
    const received = nombreDeJours(accueils, annee, presences === null ? TOUTES : (ligne) => present(presences[ligne]) !== 'absent');
    const rate = rapport(entered, received);
    if (rate === null) throw new Refus('rienACompter', { parametre: 'accueils' });
    return rate;
  },
} satisfies Declaration<typeof parametres>;
