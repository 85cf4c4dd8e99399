import { lireSelection } from '../excel/lireSelection';
import { montrer, type Lieu, type Vue } from '../excel/montrer';
import { anneeParDefaut, anneesPossibles } from '../report/anneeParDefaut';
import type { Bilan } from '../report/bilan';
import { relire } from '../report/relecture/relire';
import type { Question, Reponse } from '../sources';
import type { SerialDate } from '../sources/serialDate';
import type { Classement } from '../sources/parametres/classement';
import { calculer, etablirBilan, lire, retirerBilan, type Etape, type Lecture } from './bilan';
import { classer } from './classer';
import { ETAT_INITIAL, posesDe, type Etat, type Issue, type Tache } from './etat';
import { aujourdhui } from './horloge';
import { Magasin } from './magasin';
import { poserParametres } from './parametres';
import { enRefus, Refus } from './refus';
import { oublierReponse, repondre } from './repondre';
import { situer, type FigureVisee } from './situer';

/** What the workshop does in the workbook, and the day on which it does it; tests put their own. */
export interface Outils {
  lire: typeof lire;
  etablirBilan: typeof etablirBilan;
  retirerBilan: typeof retirerBilan;
  poserParametres: typeof poserParametres;
  repondre: typeof repondre;
  oublierReponse: typeof oublierReponse;
  classer: typeof classer;
  montrer: typeof montrer;
  lireSelection: typeof lireSelection;
  situer: typeof situer;
  relire: typeof relire;
  aujourdhui: () => SerialDate;
  /** Tells the browser of a fault of the program, beside the pane's own words. */
  signaler: (faute: unknown) => void;
}

const OUTILS: Outils = { lire, etablirBilan, retirerBilan, poserParametres, repondre, oublierReponse, classer, montrer, lireSelection, situer, relire, aujourdhui, signaler: (faute) => { reportError(faute); } };

/**
 * Where pane and ribbon have their work done: one thing at a time, its progress and outcome in
 * a state that both see. No method throws: what goes wrong is an `Issue`.
 */
export class Atelier {
  readonly magasin = new Magasin<Etat>(ETAT_INITIAL);
  readonly #outils: Outils;
  #abandon = new AbortController();
  #enCours: Promise<void> = Promise.resolve();

  constructor(outils: Partial<Outils> = {}) {
    this.#outils = { ...OUTILS, ...outils };
  }

  get #etat(): Etat {
    return this.magasin.valeur;
  }

  /** Reads the workbook and shows what is in it; nothing while something is under way. */
  async relire(): Promise<void> {
    if (this.#etat.tache) return;
    await this.#mener(tache('lecture', null), async (signal) => {
      const lecture = await this.#outils.lire({ signal, avancement: this.#avancement(signal) });
      return this.#prendre(lecture, this.#etat.choisie ? this.#etat.annee : null) ?? { quoi: 'lu' };
    });
  }

  /** Makes the bilan of the year in view; a reading gives way, any other work goes on and this does nothing. */
  async generer(): Promise<void> {
    if (this.#etat.tache?.quoi === 'lecture') {
      this.#abandon.abort();
      await this.#enCours;
    }
    if (this.#etat.tache) return;
    const { annee } = this.#etat;
    await this.#mener(tache('generation', annee), async (signal) => {
      const fait = await this.#outils.etablirBilan({
        annee: annee ?? undefined,
        aujourdhui: this.#outils.aujourdhui(),
        signal,
        avancement: this.#avancement(signal),
      });
      const made = fait.bilan.annee;
      this.#prendre(fait, made, fait.bilan);
      this.magasin.changer({ poses: new Map(this.#etat.poses).set(made, fait.pose.feuilles) });
      return { quoi: 'fait', annee: made };
    });
  }

  /** Asks the generation under way to stop and to put everything back. */
  annuler(): void {
    const running = this.#etat.tache;
    if (running?.quoi !== 'generation' || running.annulation) return;
    this.magasin.changer({ tache: { ...running, annulation: true } });
    this.#abandon.abort();
  }

  /** Takes the bilan of a year out of the workbook. */
  async retirer(annee: number): Promise<void> {
    if (this.#etat.tache) return;
    await this.#mener({ ...tache('retrait', annee), part: null }, async () => {
      await this.#outils.retirerBilan(annee);
      const poses = new Map(this.#etat.poses);
      poses.delete(annee);
      this.magasin.changer({ poses });
      return { quoi: 'retire', annee };
    });
  }

  /** Adds the sheet of parameters, filled from what the workbook tells, and reads the workbook again; one that is there is shown. */
  async parametrer(): Promise<void> {
    if (this.#etat.tache) return;
    const { annee } = this.#etat;
    await this.#mener({ ...tache('parametres', annee), part: null }, async (signal) => {
      const { feuille, creee } = await this.#outils.poserParametres(annee, this.#outils.aujourdhui());
      if (!creee) return issueDeVue(await this.#outils.montrer({ feuille }), feuille);
      return await this.#relireApres(signal) ?? { quoi: 'parametresCrees', feuille };
    });
  }

  /** Keeps the answer to an open question, and reads the workbook again by it. */
  async repondre(question: Question, choix: number): Promise<void> {
    await this.#changer(async () => {
      await this.#outils.repondre(question, choix);
      return { quoi: 'repondu' };
    });
  }

  /** Takes an answer back, and reads the workbook again without it. */
  async oublier(reponse: Reponse): Promise<void> {
    await this.#changer(async () => {
      await this.#outils.oublierReponse(reponse);
      return { quoi: 'oublie' };
    });
  }

  /** Writes the class of a value into the sheet of parameters, and reads the workbook again. */
  async classer(classement: Classement): Promise<void> {
    const { valeur, classe } = classement;
    await this.#changer(async () => {
      const { feuille } = await this.#outils.classer(classement, this.#etat.annee, this.#outils.aujourdhui());
      return { quoi: 'classe', valeur, classe, feuille };
    });
  }

  async #changer(change: () => Promise<Issue>): Promise<void> {
    if (this.#etat.tache) return;
    await this.#mener({ ...tache('reponse', this.#etat.annee), part: null }, async (signal) => {
      const issue = await change();
      return await this.#relireApres(signal) ?? issue;
    });
  }

  /** Reads the workbook again after a change that is made, whatever becomes of the reading; gives back why there are no figures, if so. */
  async #relireApres(signal: AbortSignal): Promise<Issue | null> {
    const { annee, choisie } = this.#etat;
    const lecture = await this.#outils.lire({ signal }).catch((error: unknown) => void this.#outils.signaler(error));
    return lecture ? this.#prendre(lecture, choisie ? annee : null) : null;
  }

  /** Puts another year in view. */
  choisir(annee: number): void {
    const { tache: running, lecture, annees } = this.#etat;
    if (running || lecture === null || !annees.includes(annee)) return;
    this.magasin.changer({ choisie: true, issue: this.#prendre(lecture, annee) });
  }

  /** Brings a sheet or a cell before the user's eyes. */
  async montrer(lieu: Lieu): Promise<void> {
    await this.#tenter(async () => issueDeVue(await this.#outils.montrer(lieu), lieu.feuille));
  }

  /** Shows where a figure stands in the bilan of the year in view. */
  async montrerChiffre(figure: FigureVisee): Promise<void> {
    const { bilan, poses } = this.#etat;
    if (bilan === null) return;
    await this.#tenter(async () => {
      const lieu = await this.#outils.situer(figure, bilan.annee, poses.get(bilan.annee) ?? []);
      return lieu === null ? { quoi: 'chiffreIntrouvable' } : issueDeVue(await this.#outils.montrer(lieu), lieu.feuille);
    });
  }

  /**
   * Holds a text against the figures in view; nothing where there are none, or while something is under way.
   *
   * @param texte Absent: the text of the selected cells.
   */
  async relireTexte(texte?: string): Promise<void> {
    if (this.#etat.tache || this.#etat.bilan === null) return;
    // Said anew, also where it is the same as last time.
    this.magasin.changer({ issue: null });
    await this.#tenter(async () => {
      const selection = texte === undefined ? await this.#outils.lireSelection() : { etat: 'texte' as const, texte };
      return selection.etat === 'texte' ? this.#comparer(selection.texte) : { quoi: selection.etat === 'vide' ? 'selectionVide' : 'selectionTropGrande' };
    });
  }

  #comparer(texte: string): Issue | null {
    if (texte.trim() === '') return { quoi: 'texteVide' };
    const { bilan } = this.#etat;
    if (bilan === null) return null;
    const resultat = this.#outils.relire(texte, bilan);
    this.magasin.changer({ relecture: { texte, resultat } });
    return { quoi: 'relu', contredits: resultat.lectures.filter(({ verdict }) => verdict === 'contredit').length };
  }

  /** Does what is over at once; what goes wrong, or is to be said, is an `Issue`. */
  async #tenter(travail: () => Promise<Issue | null>): Promise<void> {
    const issue = await travail().catch((error: unknown) => this.#issueDe(error));
    if (issue) this.magasin.changer({ issue });
  }

  async #mener(running: Tache, travail: (signal: AbortSignal) => Promise<Issue | null>): Promise<void> {
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    this.magasin.changer({ tache: running, issue: null });
    this.#enCours = travail(signal)
      .catch((error: unknown) => this.#issueDe(error))
      .then((issue) => {
        const yielded = running.quoi === 'lecture' && signal.aborted;
        this.magasin.changer({ tache: null, issue: yielded ? null : issue });
      });
    await this.#enCours;
  }

  #avancement(signal: AbortSignal): (etape: Etape, part: number) => void {
    return (etape, part) => {
      const { tache: running } = this.#etat;
      if (running && !signal.aborted) this.magasin.changer({ tache: { ...running, etape, part } });
    };
  }

  /** Takes a reading into view; gives back why its figures can't be computed, if so. */
  #prendre(lecture: Lecture, voulue: number | null, fait?: Bilan): Issue | null {
    const today = this.#outils.aujourdhui();
    const registre = lecture.sources.registre ?? [];
    const annees = anneesPossibles(registre, today);
    const annee = [voulue, anneeParDefaut(registre, today)].find((year) => year !== null && annees.includes(year)) ?? annees[0] ?? null;
    const view = { lecture, annees, annee, poses: posesDe(lecture.classeur) };
    try {
      const bilan = fait ?? calculer(lecture, annee ?? undefined, today);
      const { relecture } = this.#etat;
      // A text that was checked is held against the new figures.
      this.magasin.changer({ ...view, bilan, relecture: relecture && { ...relecture, resultat: this.#outils.relire(relecture.texte, bilan) } });
      return null;
    } catch (error) {
      this.magasin.changer({ ...view, bilan: null, relecture: null });
      const issue = this.#issueDe(error);
      // Open questions stand in the pane of their own accord.
      return issue.quoi === 'refus' && issue.refus.raison.cause === 'questionsOuvertes' ? null : issue;
    }
  }

  #issueDe(error: unknown): Issue {
    const refus = enRefus(error);
    if (refus instanceof Refus) return { quoi: 'refus', refus };
    this.#outils.signaler(error);
    return { quoi: 'faute', detail: error instanceof Error ? error.message : String(error) };
  }
}

function issueDeVue(vue: Vue, feuille: string): Issue | null {
  if (vue === 'montree') return null;
  return { quoi: vue === 'introuvable' ? 'feuilleIntrouvable' : 'feuilleMasquee', feuille };
}

function tache(quoi: Tache['quoi'], annee: number | null): Tache {
  return { quoi, annee, etape: 'lecture', part: 0, annulation: false };
}
