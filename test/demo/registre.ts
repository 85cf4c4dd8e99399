import { makeParcours, TENU_JUSQU_AU } from './parcours';
import type { Parcours } from './parcours';
import type { DemoCell, DemoFormat, DemoSheet } from './sheet';
import { calendarDay } from './workingDays';

/** A column of the register: its heading, its width in characters, what stands in it. */
type Column = {
  readonly heading: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly cell: (parcours: Parcours, index: number) => DemoCell;
};

const DATE = 'dd/mm/yyyy';

const COLUMNS: readonly Column[] = [
  { heading: 'N°', width: 6, cell: (_, index) => index + 1 },
  { heading: 'Nom', width: 16, cell: ({ nom }) => nom },
  { heading: 'Prénom', width: 14, cell: ({ prenom }) => prenom },
  { heading: 'Civilité', width: 9, cell: ({ sexe }) => (sexe === 'F' ? 'Mme' : 'M.') },
  { heading: 'Date de naissance', width: 18, numberFormat: DATE, cell: ({ naissance }) => naissance },
  { heading: 'Code postal', width: 12, numberFormat: '00000', cell: ({ commune }) => commune.codePostal },
  { heading: 'Commune', width: 26, cell: ({ commune }) => commune.nom },
  { heading: 'Département', width: 20, cell: ({ commune }) => commune.departement },
  { heading: "Zone d'habitation", width: 20, cell: ({ zone }) => zone },
  { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
  { heading: 'Structure', width: 12, cell: ({ structure }) => structure },
  { heading: 'Activité secondaire', width: 19, cell: ({ secondaire }) => secondaire },
  { heading: 'Prescripteur', width: 28, cell: ({ prescripteur }) => prescripteur },
  { heading: 'Niveau de qualification', width: 22, cell: ({ qualification }) => qualification },
  { heading: "Statut à l'entrée", width: 37, cell: ({ statut }) => statut },
  { heading: "Revenus à l'entrée", width: 20, cell: ({ revenus }) => revenus },
  { heading: "Date d'entrée", width: 14, numberFormat: DATE, cell: ({ entree }) => entree },
  { heading: 'Date de sortie', width: 14, numberFormat: DATE, cell: ({ sortie }) => sortie },
  { heading: 'Motif de sortie', width: 29, cell: ({ motif }) => motif },
  { heading: 'Observations', width: 60, cell: ({ observations }) => observations },
];

const HEADER_ROW = 3;
const LAST_COLUMN = COLUMNS.length - 1;

function frenchDate(value: number): string {
  const { year, month, day } = calendarDay(value);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

const padded = (...cells: readonly DemoCell[]): DemoCell[] => COLUMNS.map((_, index) => cells[index] ?? null);

/**
 * The register `Suivi`: a title, the day of the last entry, then the table `TableSuivi`, one row a parcours in the order
 * of entry.
 */
export function registreSheet(): DemoSheet {
  const parcours = makeParcours();
  const data = parcours.map((person, index) => COLUMNS.map(({ cell }) => cell(person, index)));
  const lastRow = HEADER_ROW + data.length;
  const columnFormats = COLUMNS.flatMap(({ numberFormat }, column): DemoFormat[] =>
    numberFormat === undefined ? [] : [{ top: HEADER_ROW + 1, left: column, bottom: lastRow, right: column, numberFormat }],
  );
  return {
    name: 'Suivi',
    rows: [
      padded('Suivi des entrepreneurs accompagnés'),
      padded(`Mise à jour le ${frenchDate(TENU_JUSQU_AU)}`),
      padded(),
      COLUMNS.map(({ heading }) => heading),
      ...data,
    ],
    widths: COLUMNS.map(({ width }) => width),
    formats: [
      { top: 0, left: 0, bottom: 0, right: 0, bold: true, size: 14 },
      { top: 1, left: 0, bottom: 1, right: 0, italic: true },
      ...columnFormats,
    ],
    table: { name: 'TableSuivi', top: HEADER_ROW, left: 0, bottom: lastRow, right: LAST_COLUMN },
    frozenRows: HEADER_ROW + 1,
  };
}
