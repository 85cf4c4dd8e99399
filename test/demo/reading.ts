import type { DemoCell, DemoSheet } from './sheet';
import { calendarDay } from './workingDays';

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

/** A row of the information meetings, with its head counts. */
export type SeanceRow = {
  readonly date: number;
  readonly ville: string;
  readonly lieu: string;
  readonly etablissement: string;
  readonly inscrits: number;
  readonly presents: number;
};

export type ParticipantRow = {
  readonly date: number;
  readonly ville: string;
  readonly nom: string;
  readonly prenom: string;
  readonly etablissement: string;
  readonly prescripteur: string;
  readonly presence: string;
};

/** An amount of a month: of turnover or contributions in €, of paid hours. */
export type AmountRow = {
  readonly nom: string;
  readonly prenom: string;
  readonly etablissement: string;
  readonly structure: string;
  readonly statut: string;
  readonly annee: number;
  readonly mois: number;
  readonly montant: number;
};

/** What the cells of all sheets say. */
export type DemoFacts = {
  readonly registre: readonly RegisterRow[];
  readonly seances: readonly SeanceRow[];
  readonly participants: readonly ParticipantRow[];
  readonly ateliers: readonly { readonly date: number; readonly etablissement: string; readonly type: string; readonly theme: string }[];
  readonly groupes: readonly { readonly nom: string; readonly membres: string | number | null; readonly frequence: string }[];
  readonly ventes: readonly AmountRow[];
  readonly heures: readonly AmountRow[];
  readonly contributions: readonly (Omit<AmountRow, 'nom' | 'prenom' | 'statut'> & { readonly associes: number })[];
  readonly permanences: readonly {
    readonly ville: string;
    readonly partenaire: string;
    readonly permanences: string | null;
    readonly informations: string | null;
  }[];
  readonly formations: readonly { readonly debut: number; readonly stagiaires: number; readonly jours: number }[];
  readonly parametres: readonly {
    readonly rubrique: string;
    readonly valeur: string;
    readonly classe: string | number | null;
    readonly etablissement: string;
    readonly departement: string;
    readonly annee: number | null;
  }[];
};

const text = (cell: DemoCell | undefined): string => (typeof cell === 'string' ? cell : '');

const words = (cell: DemoCell | undefined): string | null => (typeof cell === 'string' ? cell : null);

const plain = (cell: DemoCell | undefined): string | number | null => (typeof cell === 'boolean' ? null : (cell ?? null));

function number(cell: DemoCell | undefined): number {
  if (typeof cell !== 'number') {
    throw new TypeError(`Not a number: ${JSON.stringify(cell)}`);
  }
  return cell;
}

const numberOr0 = (cell: DemoCell | undefined): number => (cell === null || cell === undefined ? 0 : number(cell));

type Read = (heading: string) => DemoCell | undefined;

/** The rows below the headings, knowing only these; rows of totals are left out. */
function rowsOf(sheet: DemoSheet, headingRow: number): { readonly cell: Read; readonly row: readonly DemoCell[] }[] {
  const headings = sheet.rows[headingRow] ?? [];
  return sheet.rows.slice(headingRow + 1).flatMap((row) => {
    const cell: Read = (heading) => {
      const column = headings.indexOf(heading);
      if (column < 0) {
        throw new TypeError(`No column « ${heading} » on the sheet ${sheet.name}.`);
      }
      return row[column];
    };
    return row[0] === 'Total' ? [] : [{ cell, row }];
  });
}

/** The headings stand in row 4, but for the parameters'. */
const HEADINGS = 3;
const HEADINGS_OF_PARAMETERS = 2;

/** Reads the cells of the register again. */
export function readRegister(sheet: DemoSheet): RegisterRow[] {
  return rowsOf(sheet, HEADINGS).map(({ cell }) => {
    const sortie = cell('Date de sortie');
    return {
      nom: text(cell('Nom')),
      prenom: text(cell('Prénom')),
      civilite: text(cell('Civilité')),
      naissance: number(cell('Date de naissance')),
      codePostal: number(cell('Code postal')),
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
      entree: number(cell("Date d'entrée")),
      sortie: sortie === null || sortie === undefined ? null : number(sortie),
      motif: text(cell('Motif de sortie')),
    };
  });
}

/** The twelve columns before the total, one amount a filled cell. */
function readTurnover(sheet: DemoSheet, annee: number): AmountRow[] {
  const first = (sheet.rows[HEADINGS] ?? []).length - 13;
  return rowsOf(sheet, HEADINGS).flatMap(({ cell, row }) =>
    row.slice(first, first + 12).flatMap((amount, index): AmountRow[] =>
      amount === null
        ? []
        : [{
            nom: text(cell('Nom')), prenom: text(cell('Prénom')), etablissement: text(cell('Établissement')),
            structure: text(cell('Structure')), statut: text(cell('Statut')), annee, mois: index + 1, montant: number(amount),
          }],
    ),
  );
}

const period = (date: number): { annee: number; mois: number } => ({ annee: calendarDay(date).year, mois: calendarDay(date).month });

/**
 * Reads the cells of the demo's sheets again, knowing nothing of how they were made but names and headings.
 *
 * @throws {TypeError} naming the sheet or the column that is missing.
 */
export function readDemo(sheets: readonly DemoSheet[]): DemoFacts {
  const sheet = (name: string): DemoSheet => {
    const found = sheets.find((one) => one.name === name);
    if (found === undefined) {
      throw new TypeError(`No sheet ${name}.`);
    }
    return found;
  };
  const list = <Row>(name: string, read: (cell: Read) => Row, headings = HEADINGS): Row[] => rowsOf(sheet(name), headings).map(({ cell }) => read(cell));
  return {
    registre: readRegister(sheet('Suivi')),
    seances: list('Informations collectives', (cell) => ({
      date: number(cell('Date')), ville: text(cell('Ville')), lieu: text(cell('Lieu (Partenaire)')), etablissement: text(cell('Établissement')),
      inscrits: number(cell('Nb inscrits')), presents: number(cell('Nb présents')),
    })),
    participants: list('Participants', (cell) => ({
      date: number(cell('Date')), ville: text(cell('Réunion')), nom: text(cell('Nom')), prenom: text(cell('Prénom')),
      etablissement: text(cell('Établissement')), prescripteur: text(cell('Prescripteur')), presence: text(cell('Présence')),
    })),
    ateliers: list('Ateliers', (cell) => ({
      date: number(cell('Date')), etablissement: text(cell('Établissement')), type: text(cell('Type')), theme: text(cell('Thème')),
    })),
    groupes: list('Groupes projets', (cell) => ({
      nom: text(cell('Groupe')), membres: plain(cell('Membres')), frequence: text(cell('Fréquence')),
    })),
    ventes: [2014, 2015].flatMap((annee) => readTurnover(sheet(`CA ${annee}`), annee)),
    heures: list('Heures', (cell) => ({
      nom: text(cell('Nom')), prenom: text(cell('Prénom')), etablissement: text(cell('Établissement')), structure: text(cell('Structure')),
      statut: '', ...period(number(cell('Mois'))), montant: number(cell('Heures')),
    })),
    contributions: list('Contributions', (cell) => ({
      etablissement: text(cell('Établissement')), structure: text(cell('Structure')), ...period(number(cell('Date'))),
      montant: number(cell('Contribution')), associes: number(cell('dont associés')),
    })),
    permanences: list('Permanences', (cell) => ({
      ville: text(cell('Ville')), partenaire: text(cell('Partenaire')),
      permanences: words(cell("Permanences d'accompagnement")), informations: words(cell('Informations collectives')),
    })),
    formations: list('Formations', (cell) => ({
      debut: number(cell('Date de début')), stagiaires: numberOr0(cell('Stagiaires')), jours: number(cell('Jours')),
    })),
    parametres: list('Paramètres CAE', (cell) => ({
      rubrique: text(cell('Rubrique')), valeur: text(cell('Valeur')), classe: plain(cell('Classe ou groupe')),
      etablissement: text(cell('Établissement')), departement: text(cell('Département')),
      annee: typeof cell('Année') === 'number' ? number(cell('Année')) : null,
    }), HEADINGS_OF_PARAMETERS),
  };
}
