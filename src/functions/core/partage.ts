import type { Grille } from './cellule';
import { largeur, type CellulesLues, type Lignes, type Plage } from './lecteurs';
import { empreinteDe, Lecture, lirePlage } from './lecture';

/** From how many cells on it pays to know a range again: a smaller one is read faster than it is compared and kept. */
const PREMIERE_TAILLE = 4_096;
/** How many ranges are kept, and how many cells they may have together. */
const LECTURES_GARDEES = 24;
const CELLULES_GARDEES = 4_000_000;
/** How often one looks whether the ranges are still asked for, in milliseconds. */
const REPOS = 60_000;

/** What is known of an array of this turn. */
interface Vue {
  remplies: number | null;
  lectures: Lecture[];
}

/**
 * The large ranges that were read, shared by calls: Excel sends every formula a copy of its own
 * of the same 100,000 rows.
 *
 * A copy is known again by a fingerprint of a few cells, then compared cell by cell. Within a turn
 * of the event loop, in which Excel hands over the calls of a batch, an array that was already
 * seen is known by itself: nobody changes arguments in the middle of a batch.
 *
 * What a function derives from a shared range (see `desLeSecond`) goes when the range does: the
 * longest unused first, and all of them after a minute or two without a call.
 */
export class Partage {
  /** The last used first. */
  #lectures: Lecture[] = [];
  /** The arrays of this turn; weak, for there may be hundreds of copies. */
  #vues: WeakMap<Grille, Vue> | null = null;
  /** Whether a range was asked for since the last look; null where none is kept. */
  #servi: boolean | null = null;

  /** What a range says: the same object as long as the same cells come. @throws {Refus} the first cell that cannot be read */
  lire(plage: Plage, lignes: Lignes): CellulesLues {
    if (lignes.fin * largeur(plage.grille) < PREMIERE_TAILLE) return lirePlage(plage, lignes);
    const { lectures } = this.#vue(plage.grille);
    const seen = lectures.find((lecture) => lecture.estDe(plage, lignes));
    const lecture = seen ?? this.#retrouver(plage, lignes);
    if (seen === undefined) lectures.push(lecture);
    this.#garder(lecture);
    return lecture.contenu;
  }

  /**
   * How many rows a range has up to the last one that holds something.
   *
   * @param compter goes through the range, where it is not known yet
   */
  lignesRemplies(grille: Grille, compter: (grille: Grille) => number): number {
    if (grille.length < PREMIERE_TAILLE) return compter(grille);
    const vue = this.#vue(grille);
    vue.remplies ??= compter(grille);
    return vue.remplies;
  }

  #vue(grille: Grille): Vue {
    if (this.#vues === null) {
      this.#vues = new WeakMap();
      setTimeout(() => { this.#vues = null; }, 0);
    }
    const seen = this.#vues.get(grille);
    if (seen !== undefined) return seen;
    const vue: Vue = { remplies: null, lectures: [] };
    this.#vues.set(grille, vue);
    return vue;
  }

  #retrouver(plage: Plage, lignes: Lignes): Lecture {
    const empreinte = empreinteDe(plage.grille, lignes);
    return this.#lectures.find((lecture) => lecture.estDe(plage, lignes) && lecture.vaut(plage, empreinte)) ?? new Lecture(plage, lignes, empreinte);
  }

  #garder(lecture: Lecture): void {
    if (this.#servi === null) this.#veiller();
    this.#servi = true;
    if (this.#lectures[0] === lecture) return;
    const others = this.#lectures.filter((other) => other !== lecture).slice(0, LECTURES_GARDEES - 1);
    let cells = lecture.taille;
    this.#lectures = [lecture, ...others.filter(({ taille }) => (cells += taille) <= CELLULES_GARDEES)];
  }

  /** Looks again and again whether the ranges are still asked for, and forgets them where they are not. */
  #veiller(): void {
    const timer: unknown = setTimeout(() => {
      if (this.#servi) {
        this.#servi = false;
        this.#veiller();
      } else {
        this.#servi = null;
        this.#lectures = [];
      }
    }, REPOS);
    // In Node it must not keep the process alive.
    if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
  }
}

/** The ranges of this page. */
export const PARTAGE = new Partage();
