export { a, de, elide } from './prepositions';

/** A noun: its two forms, and its gender. */
export interface Nom {
  singulier: string;
  pluriel: string;
  feminin: boolean;
}

/** The forms of a verb after no one, one, and several. */
export interface Verbe {
  nul: string;
  un: string;
  plusieurs: string;
}

/** A masculine noun; its plural takes an s unless it is given. */
export function masculin(singulier: string, pluriel = `${singulier}s`): Nom {
  return { singulier, pluriel, feminin: false };
}

/** A feminine noun; its plural takes an s unless it is given. */
export function feminin(singulier: string, pluriel = `${singulier}s`): Nom {
  return { singulier, pluriel, feminin: true };
}

/** Whether a quantity takes the plural: in French from two on. */
export function pluriel(quantite: number): boolean {
  return Math.abs(quantite) >= 2;
}

/**
 * The form of a noun after a quantity.
 *
 * ```js
 * accorder(0, feminin('personne'))   // => 'personne'
 * accorder(1.5, masculin('point'))   // => 'point'
 * accorder(2, masculin('atelier'))   // => 'ateliers'
 * ```
 */
export function accorder(quantite: number, nom: Nom): string {
  return pluriel(quantite) ? nom.pluriel : nom.singulier;
}

/**
 * A participle or adjective with the endings of its noun.
 *
 * ```js
 * participe('accueilli', true, true) // => 'accueillies'
 * participe('pris', false, true)     // => 'pris'
 * ```
 */
export function participe(base: string, feminine: boolean, plural: boolean): string {
  const mark = plural && (feminine || !base.endsWith('s')) ? 's' : '';
  return `${base}${feminine ? 'e' : ''}${mark}`;
}

/** « a été accueillie », « ont été accueillies »: a verb in the passive, from its masculine participle. */
export function passif(base: string, { feminin: feminine }: Nom): Verbe {
  const one = `a été ${participe(base, feminine, false)}`;
  return { nul: `n’${one}`, un: one, plusieurs: `ont été ${participe(base, feminine, true)}` };
}

/** « est sorti », « sont sortis »: a verb that takes être, from its masculine participle. */
export function etre(base: string, { feminin: feminine }: Nom): Verbe {
  const one = `est ${participe(base, feminine, false)}`;
  return { nul: `n’${one}`, un: one, plusieurs: `sont ${participe(base, feminine, true)}` };
}

/** The form of a verb after a quantity of its subject. */
export function conjuguer(quantite: number, verbe: Verbe): string {
  if (quantite === 0) return verbe.nul;
  return pluriel(quantite) ? verbe.plusieurs : verbe.un;
}
