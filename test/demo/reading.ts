import type { DemoCell, DemoSheet } from './sheet';

/** A row of the register, by the headings above it. */
export type RegisterRow = {
  readonly nom: string;
  readonly prenom: string;
  readonly civilite: string;
  readonly naissance: number;
  readonly codePostal: number;
  readonly commune: string;
  readonly departement: string;
  readonly zone: string;
  readonly etablissement: string;
  readonly structure: string;
  readonly secondaire: string;
  readonly prescripteur: string;
  readonly qualification: string;
  readonly statut: string;
  readonly revenus: string;
  readonly entree: number;
  readonly sortie: number | null;
  readonly motif: string;
};

const text = (cell: DemoCell | undefined): string => (typeof cell === 'string' ? cell : '');

function day(cell: DemoCell | undefined): number {
  if (typeof cell !== 'number') {
    throw new TypeError(`Not a date: ${JSON.stringify(cell)}`);
  }
  return cell;
}

/** Reads the cells of the table again, knowing only its headings. */
export function readRegister(sheet: DemoSheet): RegisterRow[] {
  const table = sheet.table;
  const headings = table && sheet.rows[table.top];
  if (table === undefined || headings === undefined) {
    throw new TypeError('The register has no table.');
  }
  return sheet.rows.slice(table.top + 1, table.bottom + 1).map((row) => {
    const cell = (heading: string): DemoCell | undefined => {
      const column = headings.indexOf(heading);
      if (column < 0) {
        throw new TypeError(`No column « ${heading} ».`);
      }
      return row[column];
    };
    const sortie = cell('Date de sortie');
    return {
      nom: text(cell('Nom')),
      prenom: text(cell('Prénom')),
      civilite: text(cell('Civilité')),
      naissance: day(cell('Date de naissance')),
      codePostal: day(cell('Code postal')),
      commune: text(cell('Commune')),
      departement: text(cell('Département')),
      zone: text(cell("Zone d'habitation")),
      etablissement: text(cell('Établissement')),
      structure: text(cell('Structure')),
      secondaire: text(cell('Activité secondaire')),
      prescripteur: text(cell('Prescripteur')),
      qualification: text(cell('Niveau de qualification')),
      statut: text(cell("Statut à l'entrée")),
      revenus: text(cell("Revenus à l'entrée")),
      entree: day(cell("Date d'entrée")),
      sortie: sortie === null || sortie === undefined ? null : day(sortie),
      motif: text(cell('Motif de sortie')),
    };
  });
}
