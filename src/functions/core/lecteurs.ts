import type { ColonneDeJours } from '../../report/joursCumules';
import { estNumeroDeJour } from '../../sources/lireDate';
import { erreurDans, estBlanche, type Grille } from './cellule';
import type { ParametrePlage, Refuser } from './declaration';
import { Refus } from './refus';

/** A range with its parameter. */
export type Plage = { cle: string; parametre: ParametrePlage<unknown>; grille: Grille };

/** The rows of a range that hold data: from `premiere`, below the headings, to the one before `fin`. */
export type Lignes = { premiere: number; fin: number };

/** What the cells say, row by row from the top of the range; above its data, what a blank cell says. */
export type CellulesLues = ColonneDeJours | readonly unknown[];

/** The cells that say something else than what they hold, in the order of their places: « en cours », a date in words. */
export class Traduites {
  readonly #places: number[] = [];
  readonly #cellules: unknown[] = [];

  get nombre(): number {
    return this.#places.length;
  }

  noter(place: number, cellule: unknown): void {
    this.#places.push(place);
    this.#cellules.push(cellule);
  }

  /** Whether the one of a rank is the cell at a place. */
  est(rang: number, place: number, cellule: unknown): boolean {
    if (this.#places[rang] !== place) return false;
    const known = this.#cellules[rang];
    if (cellule === known) return true;
    const erreur = typeof cellule === 'object' ? erreurDans(cellule) : null;
    return erreur !== null && erreur === erreurDans(known);
  }
}

/** How the cells of a range are read, and known again in another one. */
export interface Lecteur<L extends CellulesLues> {
  /**
   * @param traduites takes note of the cells that were not read as they stand
   * @throws {Refus} the first cell that cannot be read
   */
  lire(plage: Plage, lignes: Lignes, traduites?: Traduites): L;
  /** Whether a range has the cells that were read; every one is compared. */
  retrouver(plage: Plage, lignes: Lignes, lues: L, traduites: Traduites): boolean;
}

/** How many columns a range has. */
export const largeur = (grille: Grille): number => grille[0]?.length ?? 0;

/** Where one is reading: what a refusal names. */
class Lieu {
  index = 0;
  readonly #cle: string;

  constructor({ cle }: Plage) {
    this.#cle = cle;
  }

  readonly refuser: Refuser = (cause, ...valeurs) => {
    throw new Refus(cause, { parametre: this.#cle, index: this.index, valeurs });
  };
}

/** Days, into whole numbers: most columns of a long list are of this kind, so it has loops of its own. */
export const JOURS: Lecteur<Int32Array> = {
  lire(plage, { premiere, fin }, traduites) {
    const { parametre: { lire }, grille } = plage;
    const width = largeur(grille);
    const jours = new Int32Array(fin * width);
    const lieu = new Lieu(plage);
    let index = premiere * width;
    for (let row = premiere; row < fin; row += 1) {
      const cells = grille[row] ?? [];
      for (let column = 0; column < width; column += 1, index += 1) {
        const cell = cells[column];
        if (typeof cell === 'number' && estNumeroDeJour(cell)) {
          jours[index] = cell;
        } else if (!estBlanche(cell)) {
          lieu.index = index;
          jours[index] = (lire(cell, lieu.refuser) as number | null) ?? 0;
          traduites?.noter(index, cell);
        }
      }
    }
    return jours;
  },

  retrouver({ grille }, { premiere, fin }, jours, traduites) {
    const width = largeur(grille);
    let found = 0;
    let index = premiere * width;
    for (let row = premiere; row < fin; row += 1) {
      const cells = grille[row] ?? [];
      for (let column = 0; column < width; column += 1, index += 1) {
        const cell = cells[column];
        if (typeof cell === 'number' ? cell === jours[index] : jours[index] === 0 && estBlanche(cell)) continue;
        if (!traduites.est(found, index, cell)) return false;
        found += 1;
      }
    }
    return found === traduites.nombre;
  },
};

/** Everything else. */
export const VALEURS: Lecteur<readonly unknown[]> = {
  lire(plage, { premiere, fin }, traduites) {
    const { parametre: { lire, vide, zeroCompte = false }, grille } = plage;
    const width = largeur(grille);
    const valeurs = new Array<unknown>(fin * width);
    const lieu = new Lieu(plage);
    let index = premiere * width;
    valeurs.fill(vide, 0, index);
    for (let row = premiere; row < fin; row += 1) {
      const cells = grille[row] ?? [];
      for (let column = 0; column < width; column += 1, index += 1) {
        const cell = cells[column];
        if (estBlanche(cell) && !(cell === 0 && zeroCompte)) {
          valeurs[index] = vide;
          continue;
        }
        lieu.index = index;
        const valeur = lire(cell, lieu.refuser);
        valeurs[index] = valeur;
        if (valeur !== cell) traduites?.noter(index, cell);
      }
    }
    return valeurs;
  },

  retrouver({ parametre: { vide, zeroCompte = false }, grille }, { premiere, fin }, valeurs, traduites) {
    const width = largeur(grille);
    let found = 0;
    let index = premiere * width;
    for (let row = premiere; row < fin; row += 1) {
      const cells = grille[row] ?? [];
      for (let column = 0; column < width; column += 1, index += 1) {
        const cell = cells[column];
        if (cell === valeurs[index] || (valeurs[index] === vide && estBlanche(cell) && !(cell === 0 && zeroCompte))) continue;
        if (!traduites.est(found, index, cell)) return false;
        found += 1;
      }
    }
    return found === traduites.nombre;
  },
};
