import type { Avertissement } from './constats';
import type { Emplacement } from './grille';
import type { Parcours } from './parcours';
import type { LigneDeRegistre } from './registre';
import type { SerialDate } from './serialDate';
import { estVide, plier, texteDe } from './texte';

/** One readable row of the register, before rows of the same person are brought together. */
export interface Sejour extends Omit<Parcours, 'lignes'> {
  emplacement: Emplacement;
  naissance: SerialDate | null;
}

/** How a person is named in lists: « DUPONT Marie ». */
export function nomDe(cellules: LigneDeRegistre['cellules']): string {
  const parts = [cellules.nom, cellules.prenom].map(texteDe).filter((part) => part !== '');
  return parts.join(' ') || texteDe(cellules.nomComplet) || texteDe(cellules.identifiant);
}

/**
 * What a person is recognised by: the folded name. With a column each, the order counts; in
 * one column « DUPONT Marie » is « Marie Dupont ». A row without a name is a person of its own.
 */
export function personneDe({ cellules, emplacement }: LigneDeRegistre): string {
  const nom = fold(cellules.nom);
  const prenom = fold(cellules.prenom);
  if (nom !== '' && prenom !== '') return `${nom}|${prenom}`;
  const whole = fold(cellules.nomComplet) || nom;
  if (whole !== '') return whole.split(' ').sort().join(' ');
  if (!estVide(cellules.identifiant)) return `n° ${plier(cellules.identifiant)}`;
  return `${emplacement.feuille}!${emplacement.ligne}`;
}

/** Hyphens never count in names: « Anne-Marie » is « Anne Marie ». */
function fold(cell: unknown): string {
  return plier(cell).replace(/[-'. ]+/g, ' ').trim();
}

/** The stays of all persons, once rows that tell of the same stay are one. */
export interface SejoursReunis {
  parcours: readonly Parcours[];
  doublons: readonly { emplacement: Emplacement; de: Emplacement }[];
  avertissements: readonly Avertissement[];
}

/**
 * Brings together the rows of each person: the same entry and structure is a duplicate,
 * overlapping stays are one parcours whose other structures are secondary, stays that don't
 * overlap are parcours of their own (a re-entry). The order of the first rows is kept.
 */
export function reunirSejours(sejours: readonly Sejour[]): SejoursReunis {
  const doublons: { emplacement: Emplacement; de: Emplacement }[] = [];
  const avertissements: Avertissement[] = [];
  const ranks = new Map(sejours.map((sejour, index) => [sejour, index]));
  const parcours: { rank: number; parcours: Parcours }[] = [];
  for (const { personne, rows } of byPerson(sejours)) {
    const kept: Sejour[][] = [];
    for (const sejour of rows) {
      const twin = kept.flat().find((other) => other.entree === sejour.entree && other.structure === sejour.structure);
      if (twin) doublons.push({ emplacement: sejour.emplacement, de: twin.emplacement });
      else join(kept, sejour);
    }
    for (const group of kept) {
      const rank = Math.min(...group.map((sejour) => ranks.get(sejour) ?? 0));
      parcours.push({ rank, parcours: reunir(group, personne, avertissements) });
    }
  }
  parcours.sort((a, b) => a.rank - b.rank);
  return { parcours: parcours.map((entry) => entry.parcours), doublons, avertissements };
}

interface Personne {
  personne: string;
  rows: Sejour[];
}

/** Rows of one name, told apart by birth date where two rows both have one. */
function byPerson(sejours: readonly Sejour[]): Personne[] {
  const names = new Map<string, Personne[]>();
  for (const sejour of sejours) {
    const people = names.get(sejour.personne) ?? [];
    names.set(sejour.personne, people);
    const same = people.find(({ rows }) =>
      rows.every((other) => other.naissance === null || sejour.naissance === null || other.naissance === sejour.naissance),
    );
    if (same) same.rows.push(sejour);
    else people.push({ personne: people.length === 0 ? sejour.personne : `${sejour.personne} (${people.length + 1})`, rows: [sejour] });
  }
  return [...names.values()].flat();
}

function join(groups: Sejour[][], sejour: Sejour): void {
  const touching = groups.filter((group) => group.some((other) => overlap(other, sejour)));
  const [first, ...others] = touching;
  if (first === undefined) {
    groups.push([sejour]);
    return;
  }
  for (const other of others) {
    first.push(...other);
    groups.splice(groups.indexOf(other), 1);
  }
  first.push(sejour);
}

/** A stay that begins on the day on which another ends is a re-entry, not an overlap. */
function overlap(a: Sejour, b: Sejour): boolean {
  const endA = a.sortie ?? Infinity;
  const endB = b.sortie ?? Infinity;
  return a.entree < endB && b.entree < endA;
}

function reunir(group: readonly Sejour[], personne: string, avertissements: Avertissement[]): Parcours {
  const [main, ...others] = group as [Sejour, ...Sejour[]];
  const last = group.reduce((best, sejour) => ((sejour.sortie ?? Infinity) > (best.sortie ?? Infinity) ? sejour : best), main);
  const secondaires = new Set(main.secondaires);
  for (const other of others) {
    for (const structure of [other.structure, ...other.secondaires]) if (structure !== main.structure) secondaires.add(structure);
    avertissements.push(
      other.structure === main.structure
        ? { ...other.emplacement, cause: 'sejoursReunis', de: main.emplacement }
        : { ...other.emplacement, cause: 'deuxiemeStructure', de: main.emplacement, structure: other.structure },
    );
  }
  const { emplacement: _, naissance: __, ...rest } = main;
  return {
    ...rest,
    personne,
    lignes: group.map(({ emplacement }) => emplacement),
    entree: group.reduce((first, { entree }) => (entree < first ? entree : first), main.entree),
    sortie: last.sortie,
    motif: last.motif,
    secondaires: [...secondaires],
  };
}
