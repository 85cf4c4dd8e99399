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
  /** Whether the row is one contract of a stay: the next one goes on with it. */
  contrat: boolean;
}

/** How a person is named in lists: « DUPONT Marie ». */
export function nomDe(cellules: CellulesDeNom): string {
  const parts = [cellules.nom, cellules.prenom].map(texteDe).filter((part) => part !== '');
  return parts.join(' ') || texteDe(cellules.nomComplet) || texteDe(cellules.identifiant);
}

/**
 * What a person is recognised by: the folded name. With a column each, the order counts; in
 * one column « DUPONT Marie » is « Marie Dupont ». A row without a name is a person of its own.
 *
 * @param enUneColonne Whether a sheet of the register keeps the name in one column: the order
 * then counts on no sheet, so that a person of two sheets is recognised.
 */
export function personneDe({ cellules, emplacement }: LigneDeRegistre, enUneColonne = false): string {
  const { ordonnee, mots } = cleDeNom(cellules);
  if (ordonnee !== null && !enUneColonne) return ordonnee;
  if (mots !== '') return mots;
  if (!estVide(cellules.identifiant)) return `n° ${plier(cellules.identifiant)}`;
  return `${emplacement.feuille}!${emplacement.ligne}`;
}

/** The cells by which a row names somebody. */
export type CellulesDeNom = Partial<Record<'identifiant' | 'nom' | 'prenom' | 'nomComplet', unknown>>;

/** A folded name: in its order where name and first name have a column each, and as words in any order. */
export function cleDeNom(cellules: CellulesDeNom): { ordonnee: string | null; mots: string } {
  const nom = fold(cellules.nom);
  const prenom = fold(cellules.prenom);
  const whole = [nom, prenom].filter((part) => part !== '').join(' ') || fold(cellules.nomComplet);
  return { ordonnee: nom !== '' && prenom !== '' ? `${nom}|${prenom}` : null, mots: whole.split(' ').sort().join(' ') };
}

/** Hyphens never count in names: « Anne-Marie » is « Anne Marie »; nor do a civility before and a remark in brackets behind. */
function fold(cell: unknown): string {
  const words = plier(cell).replace(/\s*\([^)]*\)\s*$/, '').replace(/[-'. ]+/g, ' ').trim();
  // « Mme Martin Lucie » is « Martin Lucie »; what is left must still be a name.
  const bare = words.replace(CIVILITE, '');
  return bare.includes(' ') ? bare : words;
}

const CIVILITE = /^(m|mr|mme|mlle|monsieur|madame|mademoiselle) (?=\S)/;

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
      if (twin === undefined) join(kept, sejour);
      else if (twin.sortie === null && sejour.sortie !== null) {
        // Last year's sheet did not know of the exit yet: the row that tells it is the one that counts.
        doublons.push({ emplacement: twin.emplacement, de: sejour.emplacement });
        retirer(kept, twin);
        join(kept, sejour);
      } else doublons.push({ emplacement: sejour.emplacement, de: twin.emplacement });
    }
    for (const group of kept) {
      // The first row names the main structure, in whatever order the rows came together.
      group.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
      const [first] = group;
      if (first) parcours.push({ rank: ranks.get(first) ?? 0, parcours: reunir(group, personne, avertissements) });
    }
  }
  parcours.sort((a, b) => a.rank - b.rank);
  return { parcours: parcours.map((entry) => entry.parcours), doublons, avertissements };
}

interface Personne {
  personne: string;
  rows: Sejour[];
}

/**
 * Rows of one name, told apart by birth date. A row without one is of the only person of that
 * name; where there are several, of the one who has the same entry and structure, else of one
 * more person, who has all such rows.
 */
function byPerson(sejours: readonly Sejour[]): Personne[] {
  const names = new Map<string, Sejour[]>();
  for (const sejour of sejours) {
    const rows = names.get(sejour.personne);
    if (rows) rows.push(sejour);
    else names.set(sejour.personne, [sejour]);
  }
  return [...names].flatMap(([personne, rows]) =>
    homonymes(rows, memeEntree).map((group, index) => ({ personne: index === 0 ? personne : `${personne} (${index + 1})`, rows: group })),
  );
}

/**
 * The rows of one name, person by person.
 *
 * @param memeSejour Whether two rows tell of the same stay, so that one without a birth date is of the other's person.
 */
export function homonymes<T extends Pick<Sejour, 'naissance'>>(rows: readonly T[], memeSejour: (a: T, b: T) => boolean): T[][] {
  const births = new Map<SerialDate, T[]>();
  for (const row of rows) {
    if (row.naissance === null) continue;
    const known = births.get(row.naissance);
    if (known) known.push(row);
    else births.set(row.naissance, [row]);
  }
  if (births.size <= 1) return [[...rows]];
  const undated = rows.filter(({ naissance }) => naissance === null);
  const others: T[] = [];
  for (const row of undated) {
    const same = [...births.values()].find((group) => group.some((other) => memeSejour(other, row)));
    (same ?? others).push(row);
  }
  return [...births.values(), ...(others.length > 0 ? [others] : [])].map((group) => rows.filter((row) => group.includes(row)));
}

const memeEntree = (a: Sejour, b: Sejour): boolean => a.entree === b.entree && a.structure === b.structure;

function retirer(groups: Sejour[][], sejour: Sejour): void {
  const index = groups.findIndex((group) => group.includes(sejour));
  const [group = []] = groups.splice(index, 1);
  // What only this row held together falls apart again.
  for (const other of group) if (other !== sejour) join(groups, other);
}

/** Stays of one person, those that overlap together. */
export function chevauchants<T extends Duree>(sejours: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const sejour of sejours) join(groups, sejour);
  return groups;
}

/** From when to when a row tells of, and whether it is one contract of a stay. */
type Duree = Pick<Sejour, 'entree' | 'sortie'> & Partial<Pick<Sejour, 'contrat'>>;

function join<T extends Duree>(groups: T[][], sejour: T): void {
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
function overlap(a: Duree, b: Duree): boolean {
  const endA = a.sortie ?? Infinity;
  const endB = b.sortie ?? Infinity;
  return (a.entree < endB && b.entree < endA) || (a.contrat === true && b.contrat === true && (enchaine(a, b) || enchaine(b, a)));
}

/** A contract that begins on the day on which another ends, or the day after, goes on with it: a renewal is no new entry. */
function enchaine(a: Duree, b: Duree): boolean {
  return a.sortie !== null && b.entree >= a.sortie && b.entree - a.sortie <= 1;
}

/** Of two rows that end on the same day, the one that says why tells the end. */
function endsLater(a: Sejour, b: Sejour): boolean {
  const [endA, endB] = [a.sortie ?? Infinity, b.sortie ?? Infinity];
  return endA > endB || (endA === endB && a.motif.classe !== null && b.motif.classe === null);
}

function reunir(group: readonly Sejour[], personne: string, avertissements: Avertissement[]): Parcours {
  const [main, ...others] = group as [Sejour, ...Sejour[]];
  const last = group.reduce((best, sejour) => (endsLater(sejour, best) ? sejour : best), main);
  const secondaires = new Set(main.secondaires);
  for (const other of others) {
    for (const structure of [other.structure, ...other.secondaires]) if (structure !== main.structure) secondaires.add(structure);
    avertissements.push(
      other.structure === main.structure
        ? { ...other.emplacement, cause: 'sejoursReunis', de: main.emplacement }
        : { ...other.emplacement, cause: 'deuxiemeStructure', de: main.emplacement, structure: other.structure },
    );
  }
  const { emplacement: _, naissance: __, contrat: ___, ...rest } = main;
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
