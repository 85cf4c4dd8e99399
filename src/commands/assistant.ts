import { choixDePlage, type Choisie } from '../excel/choixDePlage';
import { insererFormule, type Accord, type Demande, type Insertion } from '../excel/insererFormule';
import { suivreCellule, type CelluleActive } from '../excel/suivreCellule';
import type { Magasin } from './magasin';
import type { Etat } from './etat';
import { enRefus, Refus } from './refus';

/** What the assistant does in the workbook; tests put their own. */
export interface OutilsDeLAssistant {
  choixDePlage: typeof choixDePlage;
  insererFormule: typeof insererFormule;
  suivreCellule: typeof suivreCellule;
  signaler: (faute: unknown) => void;
}

const OUTILS: OutilsDeLAssistant = { choixDePlage, insererFormule, suivreCellule, signaler: (faute) => { reportError(faute); } };

/** Why nothing came of it. */
export type Echec = { etat: 'refus'; refus: Refus } | { etat: 'faute'; detail: string } | { etat: 'occupe' };

/**
 * What the pane's assistant of functions has done in the workbook. No method throws: what goes
 * wrong is an `Echec`. While the workshop is at work the workbook is left to it.
 */
export class Assistant {
  readonly #atelier: { magasin: Pick<Magasin<Etat>, 'valeur'> };
  readonly #outils: OutilsDeLAssistant;
  #arreter: Promise<(() => Promise<void>) | null> = Promise.resolve(null);

  constructor(atelier: { magasin: Pick<Magasin<Etat>, 'valeur'> }, outils: Partial<OutilsDeLAssistant> = {}) {
    this.#atelier = atelier;
    this.#outils = { ...OUTILS, ...outils };
  }

  /** Where the selection is. */
  prendre(): Promise<Choisie | Echec> {
    return this.#tenter(() => this.#outils.choixDePlage());
  }

  /** Puts a formula into the active cell; what speaks against it comes back as `aConfirmer`, to be given with the next call. */
  inserer(demande: Demande, accord: Accord | null = null): Promise<Insertion | Echec> {
    return this.#tenter(() => this.#outils.insererFormule(demande, accord));
  }

  /** Tells which cell is active until `cesser` is called, or this once more. An Excel that can't tell says nothing. */
  async suivre(dire: (cellule: CelluleActive | null) => void): Promise<void> {
    await this.cesser();
    this.#arreter = this.#outils.suivreCellule(dire).catch(() => null);
    await this.#arreter;
  }

  async cesser(): Promise<void> {
    const running = this.#arreter;
    this.#arreter = Promise.resolve(null);
    await (await running)?.().catch((error: unknown) => { this.#outils.signaler(error); });
  }

  async #tenter<T>(travail: () => Promise<T>): Promise<T | Echec> {
    const { tache } = this.#atelier.magasin.valeur;
    if (tache !== null && tache.quoi !== 'lecture') return { etat: 'occupe' };
    try {
      return await travail();
    } catch (error) {
      const refus = enRefus(error);
      if (refus instanceof Refus) return { etat: 'refus', refus };
      this.#outils.signaler(error);
      return { etat: 'faute', detail: error instanceof Error ? error.message : String(error) };
    }
  }
}
