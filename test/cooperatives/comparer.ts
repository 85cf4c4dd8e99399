import type { Figure } from '../../src/report/figure';
import type { Attendu } from './attendu';

/** A figure that is not what the truth says. */
export interface Ecart {
  readonly code: string;
  readonly dims: string;
  readonly sorte: 'fausse' | 'manquante' | 'en trop' | 'en double';
  readonly attendu: number | null;
  readonly lu: number | null;
}

/** How two sets of figures are held against each other. */
export interface Comparaison {
  /** Other ways of writing a value, to the value. */
  readonly synonymes: Readonly<Record<string, string>>;
  /** Whether the workbook leaves it to the official table to say in which zone somebody lives. */
  readonly sansZones: boolean;
}

const PLIES = new Map<string, string>();

/** Folds a value as the catalogue says: without case, accents, kinds of apostrophe and dash, doubled and outer spaces. */
export function plie(text: string): string {
  const known = PLIES.get(text) ?? plier(text);
  PLIES.set(text, known);
  return known;
}

function plier(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What these tests know of: chapters 1 to 6. */
const CODES = /^(acc|typ|sor|dur|ic|ca|heu|con)\.|^col\.(ateliers|groupes_projets)$/;
/** The rate of self-financing needs a parameter; meetings by group are the parameters' too. */
const AUTRES = /^con\.autofinancement$/;

const concerne = ({ code, dims }: { code: string; dims: object }) => CODES.test(code) && !AUTRES.test(code) && !(code === 'col.groupes_projets' && 'groupe' in dims);
/** Where zones come from postal codes, their names are the official table's: only the départements are compared. */
const estUneZone = ({ code, dims }: { code: string; dims: object }) => code.startsWith('typ.origine') && ('zone' in dims || 'groupe' in dims);

/**
 * All figures of a report against those that must be there: a figure of another value, one that
 * is missing, and one that should not be. A zero that is not given is as good as one that is.
 */
export function comparer(attendus: readonly Attendu[], lues: readonly Figure[], { synonymes, sansZones }: Comparaison): Ecart[] {
  const aComparer = (figure: { code: string; dims: object }) => concerne(figure) && !(sansZones && estUneZone(figure));
  const canon = new Map(Object.entries(synonymes).map(([short, mot]) => [plie(short), plie(mot)]));
  const keyOf = (code: string, dims: object) => {
    const told = Object.entries(dims).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${typeof value === 'string' ? (canon.get(plie(value)) ?? plie(value)) : String(value)}`);
    return [code, ...told.sort()].join(' | ');
  };
  const read = new Map<string, number | null>();
  const ecarts: Ecart[] = [];
  const split = (key: string) => ({ code: key.split(' | ')[0] ?? '', dims: key.split(' | ').slice(1).join(' | ') });
  for (const figure of lues) {
    if (!aComparer(figure)) continue;
    const key = keyOf(figure.code, figure.dims);
    if (read.has(key)) ecarts.push({ ...split(key), sorte: 'en double', attendu: read.get(key) ?? null, lu: figure.valeur });
    else read.set(key, figure.valeur);
  }
  const wanted = new Map(attendus.filter(aComparer).map(({ code, dims, valeur }) => [keyOf(code, dims), valeur]));
  for (const [key, valeur] of wanted) {
    if (!read.has(key)) {
      if (valeur !== null && valeur !== 0) ecarts.push({ ...split(key), sorte: 'manquante', attendu: valeur, lu: null });
    } else {
      const lu = read.get(key) ?? null;
      if (!memes(valeur, lu)) ecarts.push({ ...split(key), sorte: lu === null ? 'manquante' : 'fausse', attendu: valeur, lu });
    }
  }
  for (const [key, lu] of read) if (!wanted.has(key) && lu !== null && lu !== 0) ecarts.push({ ...split(key), sorte: 'en trop', attendu: null, lu });
  return ecarts;
}

function memes(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Differences in a few lines: by code and kind of dimensions, with how many there are and one of them. */
export function resumer(ecarts: readonly Ecart[]): string[] {
  const groups = new Map<string, Ecart[]>();
  for (const ecart of ecarts) {
    const names = ecart.dims.split(' | ').map((dim) => dim.split('=')[0] ?? '').filter((name) => name !== 'annee').join(' × ');
    const key = `${ecart.code} [${names}] ${ecart.sorte}`;
    groups.set(key, [...(groups.get(key) ?? []), ecart]);
  }
  return [...groups].map(([key, own]) => {
    const [first] = own;
    return `${key} × ${own.length}, par exemple ${first?.dims || 'total'} : ${first?.lu ?? 'rien'} au lieu de ${first?.attendu ?? 'rien'}`;
  });
}
