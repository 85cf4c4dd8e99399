/** Arguments of calls, parsed once. */
import { HostError, invalidArgument } from '../errors';
import type { Arg } from '../object';
import type { Json } from '../../model/json';
import { isHostObject } from '../object';

export const optionalText = (arg: Arg): string | null => (typeof arg === 'string' ? arg : null);

export function text(arg: Arg, name: string): string {
  if (typeof arg === 'string') return arg;
  throw invalidArgument(`The argument '${name}' is missing or is not a text.`);
}

export function integer(arg: Arg, name: string, otherwise?: number): number {
  if (arg === null || arg === undefined) {
    if (otherwise !== undefined) return otherwise;
    throw invalidArgument(`The argument '${name}' is missing.`);
  }
  if (typeof arg === 'number' && Number.isInteger(arg)) return arg;
  throw invalidArgument(`The argument '${name}' is not a whole number.`);
}

export function number(value: Arg, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`'${name}' is not a number.`);
}

export function flag(value: Arg, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`'${name}' is not a boolean.`);
}

/** One of Excel's words; they are told apart without case. */
export function word<const T extends string>(value: Arg, words: readonly T[], name: string, otherwise?: T): T {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const found = typeof value === 'string' ? words.find((one) => one.toLowerCase() === value.toLowerCase()) : undefined;
  if (found !== undefined) return found;
  throw invalidArgument(`'${String(value)}' is not one of the values of '${name}': ${words.join(', ')}.`);
}

export type Fields = { readonly [key: string]: Json };

/** An object literal; nothing given is an empty one. */
export function fields(arg: Arg, name: string): Fields {
  if (arg === null || arg === undefined) return {};
  if (isFields(arg)) return arg;
  throw invalidArgument(`The argument '${name}' is not an object.`);
}

export const isFields = (arg: Arg): arg is Fields =>
  typeof arg === 'object' && arg !== null && !Array.isArray(arg) && !isHostObject(arg);

/** A two-dimensional array. */
export function grid(value: Arg): readonly (readonly Json[])[] | null {
  return Array.isArray(value) && value.every((line) => Array.isArray(line)) ? (value as readonly (readonly Json[])[]) : null;
}

const COLOURS: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', lime: '#00FF00', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  cyan: '#00FFFF', aqua: '#00FFFF', magenta: '#FF00FF', fuchsia: '#FF00FF', gray: '#808080', grey: '#808080', silver: '#C0C0C0',
  maroon: '#800000', olive: '#808000', purple: '#800080', teal: '#008080', navy: '#000080', orange: '#FFA500', pink: '#FFC0CB',
  brown: '#A52A2A', gold: '#FFD700', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkgray: '#A9A9A9', lightblue: '#ADD8E6',
  lightgreen: '#90EE90', darkblue: '#00008B', darkgreen: '#006400', darkred: '#8B0000',
};

/**
 * A colour as Excel gives it back.
 *
 * @example
 * colour('#fff2cc') // '#FFF2CC'; colour('yellow') // '#FFFF00'; colour('') // '' (none)
 */
export function colour(value: Json): string {
  if (value === '' || value === null) return '';
  if (typeof value === 'string') {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
    if (hex !== undefined) return `#${hex.toUpperCase()}`;
    const named = COLOURS[value.trim().toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(`'${String(value)}' is not a colour.`);
}

export const notOffered = (what: string): HostError => new HostError('NotImplemented', `${what} is not offered by this host.`);
