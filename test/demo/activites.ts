import type { Etablissement } from './communes';
import { nameMaker } from './names';
import type { Name } from './names';
import { makeParcours } from './parcours';
import type { Parcours } from './parcours';
import type { Structure } from './plan';
import { createRandom } from './prng';
import { calendarDay, serial } from './workingDays';

/** An activity that somebody may invoice in a year, as accompanied entrepreneur or as associate. */
export type Activite = Name & {
  readonly etablissement: Etablissement;
  readonly structure: Structure;
  readonly statut: 'accompagné' | 'associé';
  /** The months of the year in which they may invoice, 1 to 12. */
  readonly mois: readonly number[];
  /** An associate since before the year, as the team's lists say in a column of their own. */
  readonly dejaAssocie: boolean;
  /** The stay in the register; null for the associates whom the register, begun later, does not have. */
  readonly parcours: Parcours | null;
  readonly secondaire: boolean;
};

/** The report's column: Coopilote by établissement, else the structure. */
export type Colonne = 'Coopilote B' | 'Coopilote M' | 'Baticoop' | 'Formacoop' | 'SVP';

export const COLONNES: readonly Colonne[] = ['Coopilote B', 'Coopilote M', 'Baticoop', 'Formacoop', 'SVP'];

export function colonneOf({ structure, etablissement }: Pick<Activite, 'structure' | 'etablissement'>): Colonne {
  if (structure !== 'Coopilote') {
    return structure;
  }
  return etablissement === 'Besançon' ? 'Coopilote B' : 'Coopilote M';
}

/** Associates of before the register. */
const ANCIENS: readonly (readonly [etablissement: Etablissement, structures: readonly Structure[]])[] = [
  ['Montbéliard', ['Coopilote', 'Formacoop']],
  ['Montbéliard', ['Coopilote', 'Formacoop']],
  ['Montbéliard', ['Coopilote']],
  ['Montbéliard', ['Coopilote']],
  ['Besançon', ['Coopilote']],
  ['Besançon', ['Baticoop']],
  ['Montbéliard', ['Baticoop']],
  ['Montbéliard', ['Baticoop']],
];

/** How many associates of Coopilote invoice under Baticoop as well, how many older ones under SVP. */
const COOPILOTE_ET_BATICOOP = 6;
const COOPILOTE_ET_SVP = 3;

const months = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The months of the year between two days, both months included. */
function monthsWithin(year: number, entree: number, sortie: number | null): number[] {
  const first = entree < serial(year, 1, 1) ? 1 : calendarDay(entree).month;
  const last = sortie === null || sortie > serial(year, 12, 31) ? 12 : calendarDay(sortie).month;
  return entree > serial(year, 12, 31) || (sortie !== null && sortie < serial(year, 1, 1)) ? [] : months(first, last);
}

const isSamePerson = (a: Name, b: Name): boolean => a.nom === b.nom && a.prenom === b.prenom;

/** Homonyms invoice nothing: lists that name only the person would mix them up. */
function withoutHomonyms(parcours: readonly Parcours[]): Parcours[] {
  return parcours.filter((one) => !parcours.some((other) => isSamePerson(one, other) && one.naissance !== other.naissance));
}

function ofAccompanied(parcours: readonly Parcours[], year: number): Activite[] {
  return parcours.flatMap((person) => {
    const { nom, prenom, etablissement, structure, secondaire, entree, sortie } = person;
    const mois = monthsWithin(year, entree, sortie);
    const activite = { nom, prenom, etablissement, statut: 'accompagné', mois, dejaAssocie: false, parcours: person } as const;
    const all: Activite[] = [{ ...activite, structure, secondaire: false }];
    if (secondaire !== null) {
      all.push({ ...activite, structure: secondaire, secondaire: true });
    }
    return mois.length === 0 ? [] : all;
  });
}

/** The associates of the register from the month after their last as accompanied on; Baticoop's and SVP's from 2014. */
function ofRegisteredAssociates(parcours: readonly Parcours[], year: number): Activite[] {
  const associates = parcours.filter(({ classe, sortie }) => classe === 'associé' && sortie !== null && sortie < serial(year + 1, 1, 1));
  const older = associates.filter(({ sortie }) => (sortie ?? 0) < serial(2014, 1, 1));
  const svp = associates.filter(({ secondaire, sortie }) => secondaire === 'SVP' && (sortie ?? 0) < serial(2015, 1, 1));
  return associates.flatMap((person) => {
    const { nom, prenom, etablissement, structure, secondaire, sortie } = person;
    const since = sortie ?? 0;
    const dejaAssocie = since < serial(year, 1, 1);
    const mois = dejaAssocie ? months(1, 12) : months(calendarDay(since).month + 1, 12);
    const activite = { nom, prenom, etablissement, statut: 'associé', mois, dejaAssocie, parcours: person } as const;
    const all: Activite[] = [{ ...activite, structure, secondaire: false }];
    const more: Structure[] = [
      ...(older.indexOf(person) >= 0 && older.indexOf(person) < COOPILOTE_ET_BATICOOP ? (['Baticoop'] as const) : []),
      ...(svp.indexOf(person) >= 0 && svp.indexOf(person) < COOPILOTE_ET_SVP ? (['SVP'] as const) : []),
      ...(secondaire === 'Formacoop' ? (['Formacoop'] as const) : []),
    ];
    return [...all, ...more.map((other): Activite => ({ ...activite, structure: other, secondaire: true }))];
  });
}

function ofOlderAssociates(parcours: readonly Parcours[]): Activite[] {
  const random = createRandom(2015_06);
  const nextName = nameMaker(random, parcours);
  return ANCIENS.flatMap(([etablissement, structures]) => {
    const name = nextName(random.next() < 0.4 ? 'F' : 'H');
    return structures.map((structure, index): Activite => ({
      ...name, etablissement, structure, statut: 'associé', mois: months(1, 12), dejaAssocie: true, parcours: null, secondaire: index > 0,
    }));
  });
}

/**
 * Who could invoice what in a year. Somebody who became an associate in the year is there twice: accompanied up to that
 * month, an associate from the next one on.
 */
export function makeActivites(year: number): Activite[] {
  const parcours = makeParcours();
  const distinct = withoutHomonyms(parcours);
  return [...ofAccompanied(distinct, year), ...ofRegisteredAssociates(distinct, year), ...ofOlderAssociates(parcours)];
}
