import type { PlageChoisie } from '../../excel/choixDePlage';
import type { Langue } from '../../functions';
import { referenceDe, lireReference, type ReferenceTapee } from './reference';

/** An argument of a formula, before it is written in one of Excel's languages. */
export type Argument =
  | { genre: 'omis' }
  | { genre: 'plage'; plage: PlageChoisie }
  | { genre: 'reference'; reference: ReferenceTapee }
  | { genre: 'nombre'; nombre: number }
  | { genre: 'jour'; annee: number; mois: number; jour: number }
  | { genre: 'logique'; vrai: boolean }
  | { genre: 'texte'; texte: string };

const NOMBRE = /^-?\d+(?:[.,]\d+)?$/;
const JOUR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ENTRE_GUILLEMETS = /^"(.*)"$/s;
const LOGIQUES: Readonly<Record<string, boolean>> = { vrai: true, true: true, faux: false, false: false };

/**
 * What was typed into the field of a parameter; null where a range is due and it is none.
 *
 * ```js
 * lireSaisie('2015', false)       // => { genre: 'nombre', nombre: 2015 }
 * lireSaisie('1607,5', false)     // => { genre: 'nombre', nombre: 1607.5 }
 * lireSaisie('31/12/2015', false) // => { genre: 'jour', annee: 2015, mois: 12, jour: 31 }
 * lireSaisie('<>CDI', false)      // => { genre: 'texte', texte: '<>CDI' }
 * lireSaisie('"2015"', false)     // => { genre: 'texte', texte: '2015' }
 * ```
 */
export function lireSaisie(saisie: string, attendPlage: boolean): Argument | null {
  const text = saisie.trim();
  if (text === '') return { genre: 'omis' };
  const quoted = ENTRE_GUILLEMETS.exec(text)?.[1];
  if (quoted !== undefined && !attendPlage) return { genre: 'texte', texte: quoted.replaceAll('""', '"') };
  const reference = lireReference(text, attendPlage);
  if (reference !== null) return { genre: 'reference', reference };
  // A single number is a range of one cell to the functions that sum.
  if (NOMBRE.test(text)) return { genre: 'nombre', nombre: Number(text.replace(',', '.')) };
  if (attendPlage) return null;
  const [, day, month, year] = JOUR.exec(text) ?? [];
  if (year !== undefined && existe(Number(year), Number(month), Number(day))) return { genre: 'jour', annee: Number(year), mois: Number(month), jour: Number(day) };
  const vrai = LOGIQUES[text.toLowerCase()];
  return vrai === undefined ? { genre: 'texte', texte: text } : { genre: 'logique', vrai };
}

/** Whether the calendar has the day: Excel would make 3 March of 31 February. */
function existe(annee: number, mois: number, jour: number): boolean {
  const date = new Date(Date.UTC(annee, mois - 1, jour));
  return date.getUTCMonth() === mois - 1 && date.getUTCDate() === jour && annee >= 1900;
}

/** An argument as a formula in the language holds it, in a sheet. */
export function enFormule(argument: Argument, langue: Langue, cible: string | null): string {
  const separateur = langue === 'fr' ? ';' : ',';
  switch (argument.genre) {
    case 'omis':
      return '';
    case 'plage':
      return referenceDe(argument.plage, cible);
    case 'reference':
      return argument.reference.texte;
    case 'nombre':
      return langue === 'fr' ? String(argument.nombre).replace('.', ',') : String(argument.nombre);
    case 'jour':
      return `DATE(${[argument.annee, argument.mois, argument.jour].join(separateur)})`;
    case 'logique':
      return langue === 'fr' ? (argument.vrai ? 'VRAI' : 'FAUX') : argument.vrai ? 'TRUE' : 'FALSE';
    case 'texte':
      return `"${argument.texte.replaceAll('"', '""')}"`;
  }
}

/**
 * The formula: in French as one types it, in English as Excel's library takes it. What is left
 * out at the end goes without its separator, in the middle it keeps its place.
 *
 * ```js
 * formuleDe('ETP', [{ genre: 'nombre', nombre: 1607.5 }, { genre: 'omis' }], 'fr', null) // => '=CAE.ETP(1607,5)'
 * ```
 */
export function formuleDe(id: string, given: readonly Argument[], langue: Langue, cible: string | null): string {
  const last = given.findLastIndex(({ genre }) => genre !== 'omis');
  return `=CAE.${id}(${given.slice(0, last + 1).map((argument) => enFormule(argument, langue, cible)).join(langue === 'fr' ? ';' : ',')})`;
}

/** The ranges that arguments name, for who has to know whether a cell is among them. */
export function plagesDe(given: readonly Argument[]): readonly { feuille: string | null; adresse: string }[] {
  return given.flatMap((argument) => {
    if (argument.genre === 'plage') return [{ feuille: argument.plage.feuille, adresse: argument.plage.adresse }];
    return argument.genre === 'reference' && argument.reference.plage !== null ? [argument.reference.plage] : [];
  });
}
