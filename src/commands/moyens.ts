import { suivreClasseur } from '../excel/suivreClasseur';
import type { ChiffresDeLAnnee, Moyens } from '../functions';
import { anneeParDefaut } from '../report/anneeParDefaut';
import type { SerialDate } from '../sources/serialDate';
import { calculer, lire, type Lecture } from './bilan';
import { aujourdhui } from './horloge';
import { Refus } from './refus';
import { chargerTerritoire } from './territoire';

/** What the functions' means are made of; tests put their own. */
export interface OutilsDesFonctions {
  lire: () => Promise<Lecture>;
  suivreClasseur: typeof suivreClasseur;
  territoire: Moyens['territoire'];
  aujourdhui: () => SerialDate;
}

const OUTILS: OutilsDesFonctions = { lire: () => lire(), suivreClasseur, territoire: () => chargerTerritoire(), aujourdhui };

/** Changes come in swarms: they have come to rest after so many milliseconds without one. */
const REPOS = 400;
/** A cell that is being edited keeps the workbook from being read: it is tried again after so many milliseconds. */
const ENCORE = 2_000;

/**
 * What the functions ask of the open workbook. It is read once for all cells that ask, and anew
 * after each change, as long as some cell follows it.
 */
export class MoyensDuClasseur implements Moyens {
  readonly #outils: OutilsDesFonctions;
  readonly #suiveurs = new Set<() => void>();
  #suivi: Promise<(() => Promise<void>) | null> | null = null;
  #lecture: Promise<Lecture> | null = null;
  #annees = new Map<number | null, ChiffresDeLAnnee>();
  #repos: ReturnType<typeof setTimeout> | undefined;

  constructor(outils: Partial<OutilsDesFonctions> = {}) {
    this.#outils = { ...OUTILS, ...outils };
  }

  readonly territoire = (): ReturnType<Moyens['territoire']> => this.#outils.territoire();

  readonly suivre = (change: () => void): (() => void) => {
    this.#suiveurs.add(change);
    // Excel too old to tell of changes: the figure is then that of the moment.
    this.#suivi ??= this.#outils.suivreClasseur(() => { this.#annoncer(REPOS); }).catch(() => null);
    return () => {
      this.#suiveurs.delete(change);
      if (this.#suiveurs.size === 0) this.#cesser();
    };
  };

  readonly chiffres = async (annee: number | null): Promise<ChiffresDeLAnnee> => {
    // Changes between the reading and the beginning of the watch would be lost.
    await this.#suivi;
    const reading = (this.#lecture ??= this.#outils.lire());
    const lecture = await reading.catch(refusOuFaute);
    if (lecture instanceof Refus) return this.#illisible(lecture, reading);
    // A reading that a change has overtaken answers whom it was made for, and nobody else.
    if (reading !== this.#lecture) return chiffresDe(lecture, annee, this.#outils.aujourdhui());
    const known = this.#annees.get(annee) ?? chiffresDe(lecture, annee, this.#outils.aujourdhui());
    this.#annees.set(annee, known);
    return known;
  };

  #illisible({ raison }: Refus, reading: Promise<Lecture>): ChiffresDeLAnnee {
    if (reading === this.#lecture) this.#oublier();
    if (raison.cause === 'celluleEnModification') this.#annoncer(ENCORE);
    return { absence: 'lectureImpossible' };
  }

  #annoncer(delai: number): void {
    clearTimeout(this.#repos);
    if (this.#suiveurs.size === 0) return;
    this.#repos = setTimeout(() => {
      this.#oublier();
      for (const change of [...this.#suiveurs]) change();
    }, delai);
  }

  #oublier(): void {
    this.#lecture = null;
    this.#annees = new Map();
  }

  #cesser(): void {
    clearTimeout(this.#repos);
    this.#oublier();
    const suivi = this.#suivi;
    this.#suivi = null;
    void suivi?.then((stop) => stop?.()).catch(() => undefined);
  }
}

function refusOuFaute(error: unknown): Refus {
  if (error instanceof Refus) return error;
  throw error;
}

function chiffresDe(lecture: Lecture, annee: number | null, today: SerialDate): ChiffresDeLAnnee {
  const year = annee ?? anneeParDefaut(lecture.sources.registre ?? [], today) ?? undefined;
  try {
    const { annee: made, figures } = calculer(lecture, year, today);
    return { annee: made, figures };
  } catch (error) {
    const { cause } = refusOuFaute(error).raison;
    return { absence: cause === 'questionsOuvertes' || cause === 'pasDeRegistre' ? cause : 'anneeSansDonnees' };
  }
}
