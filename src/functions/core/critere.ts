import { estNumeroDeJour, lireDate } from '../../sources/lireDate';
import { plier } from '../../sources/texte';
import { erreurDans, estBlanche } from './cellule';
import { lireNombre, lirePourcentage } from './lireNombre';

type Critere = (cell: unknown) => boolean;
type Operateur = '=' | '<>' | '>' | '>=' | '<' | '<=';

const ENONCE = /^(<>|>=|<=|=|>|<)?([^]*)$/;
const BOOLEENS: ReadonlyMap<string, boolean> = new Map([['vrai', true], ['true', true], ['faux', false], ['false', false]]);

const COMPARAISONS: Readonly<Record<Exclude<Operateur, '=' | '<>'>, (order: number) => boolean>> = {
  '>': (order) => order > 0, '>=': (order) => order >= 0, '<': (order) => order < 0, '<=': (order) => order <= 0,
};

/** What the cells of a range are, as far as a criterion cares. */
export interface Colonne {
  /** Whether its numbers are days. */
  estDeJours(): boolean;
}

const QUELCONQUE: Colonne = { estDeJours: () => false };

/**
 * What a criterion of NB.SI.ENS asks of a cell: a value, or a text that begins with `=`, `<>`,
 * `>`, `>=`, `<`, `<=`. `*` stands for any text, `?` for one character, `~` before them for themselves.
 *
 * As everywhere in the add-in, and unlike NB.SI.ENS, accents and doubled spaces tell no texts
 * apart, and a number or a date that was typed as text is one.
 *
 * ```js
 * critere('Bes*')('BESANÇON')            // => true
 * critere('<>')('')                      // => false: only cells that hold something
 * critere('>=01/01/2015')(42005)         // => true
 * critere('<>Besançon')(null)            // => true, as NB.SI.ENS has it
 * ```
 *
 * A blank criterion asks for blank cells. Excel gives blank cells of a range as 0: for `=` and
 * `<>` 0 is a blank; for `>` and the like it is a number, but no day: `"<01/07/2015"` never meets it.
 */
export function critere(enonce: unknown, colonne: Colonne = QUELCONQUE): Critere {
  if (typeof enonce !== 'string') return estBlanche(enonce) ? estBlanche : egal(enonce);
  const [, operator = '=', operand = ''] = ENONCE.exec(enonce) ?? [];
  switch (operator as Operateur) {
    case '=':
      return egal(operand);
    case '<>': {
      const equal = egal(operand);
      return (cell) => !equal(cell);
    }
    default:
      return compare(operand, COMPARAISONS[operator as keyof typeof COMPARAISONS], colonne);
  }
}

function egal(operand: unknown): Critere {
  if (operand === '') return estBlanche;
  const error = erreurDans(operand);
  if (error !== null) return (cell) => erreurDans(cell) === error;
  const truth = typeof operand === 'boolean' ? operand : BOOLEENS.get(plier(operand));
  if (truth !== undefined) return (cell) => cell === truth;
  const number = enNombre(operand);
  // « 0 » asks for what Excel gives as 0; a blank cell may be among them.
  if (number !== null) return (cell) => enNombre(cell) === number;
  const text = modele(plier(operand));
  return (cell) => typeof cell === 'string' && cell !== '' && erreurDans(cell) === null && text.test(plier(cell));
}

function compare(operand: string, holds: (order: number) => boolean, colonne: Colonne): Critere {
  const number = enNombre(operand);
  if (number !== null) {
    const isDay = lireNombre(operand) === null ? lireDate(operand).etat === 'date' : estNumeroDeJour(number) && colonne.estDeJours();
    return (cell) => {
      const value = isDay && cell === 0 ? null : enNombre(cell);
      return value !== null && holds(value - number);
    };
  }
  const text = plier(operand);
  return (cell) => typeof cell === 'string' && cell !== '' && enNombre(cell) === null && erreurDans(cell) === null && holds(ordre(plier(cell), text));
}

const ordre = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The number that a cell holds, also as text, with « % » as a fraction, or the day number of a date that stands as text. */
function enNombre(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || !/\d/.test(cell)) return null;
  const number = lireNombre(cell) ?? lirePourcentage(cell);
  if (number !== null) return number;
  const day = lireDate(cell);
  return day.etat === 'date' ? day.date : null;
}

/** A folded text with the signs `*`, `?` and `~` as a pattern. */
function modele(plie: string): RegExp {
  const source = plie.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/]/g, (sign, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    return sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 's');
}
