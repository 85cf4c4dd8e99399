import { DATE, listSheet } from './list';
import type { DemoSheet } from './sheet';
import { serial } from './workingDays';

type Session = {
  readonly intitule: string;
  readonly debut: number;
  readonly fin: number;
  readonly stagiaires: number | null;
  readonly jours: number;
  readonly remarque: string | null;
};

const INTITULE = "Création d'activité en coopérative";

const SESSIONS: readonly Session[] = [
  { intitule: `${INTITULE}, session 1`, debut: serial(2015, 3, 9), fin: serial(2015, 4, 16), stagiaires: 9, jours: 28, remarque: null },
  { intitule: `${INTITULE}, session 2`, debut: serial(2016, 2, 1), fin: serial(2016, 3, 9), stagiaires: null, jours: 28,
    remarque: "Prévue à l'automne 2015, repoussée" },
];

/** The sheet `Formations`: a plain range, one row a session; hours follow from the days. */
export function formationsSheet(): DemoSheet {
  return listSheet({
    name: 'Formations',
    title: 'Formations pour la Région (Formacoop)',
    remark: 'Mise à jour le 18/12/2015',
    items: SESSIONS,
    columns: [
      { heading: 'Intitulé', width: 46, cell: ({ intitule }) => intitule },
      { heading: 'Date de début', width: 14, numberFormat: DATE, cell: ({ debut }) => debut },
      { heading: 'Date de fin', width: 14, numberFormat: DATE, cell: ({ fin }) => fin },
      { heading: 'Stagiaires', width: 11, cell: ({ stagiaires }) => stagiaires },
      { heading: 'Jours', width: 8, cell: ({ jours }) => jours },
      { heading: 'Remarque', width: 40, cell: ({ remarque }) => remarque },
    ],
  });
}
