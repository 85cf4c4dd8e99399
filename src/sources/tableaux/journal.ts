import type { Avertissement, CauseAvertissement, CauseEcart, CompteDeLignes, LigneEcartee } from '../constats';
import type { Emplacement } from '../grille';
import { passagesDe } from '../lignes';
import { plier, texteDe } from '../texte';
import type { TableauReconnu } from './reconnaitre';

/** A data row of a list, its cells by field. */
export interface LigneDeTableau<Champ extends string> {
  /** The account to which it belongs: one sheet may hold amounts of several kinds. */
  compte: CompteDeLignes;
  emplacement: Emplacement;
  cellules: Readonly<Partial<Record<Champ, unknown>>>;
  /** The whole row, for the columns that are no field. */
  cells: readonly unknown[];
  /** The title of the section in which it stands, such as « BATICOOP »; empty where there is none. */
  section: string;
}

/** How much of the account was written. */
type Repere = Readonly<Record<'comptes' | 'ecartees' | 'avertissements', number>>;

/** What was called off says so, alone in a cell or in brackets; a remark on something else doesn't count. */
const ANNULE = /^(annulee?s?|facture annulee|seance annulee|session annulee)[.!]?$|\(annulee?s?\)/;
/** Fields that hold names of persons. */
const NOMS_PROPRES: ReadonlySet<string> = new Set(['nom', 'prenom', 'nomComplet']);

/** Keeps the account of the rows of the sources beside the register while they are read. */
export class JournalDesTableaux {
  readonly #comptes: CompteDeLignes[] = [];
  readonly #ecartees: LigneEcartee[] = [];
  readonly #avertissements: Avertissement[] = [];

  /**
   * The data rows of a list; the others are passed over.
   *
   * @param certaine Which rows are data whatever else stands there.
   */
  ouvrir<Champ extends string>({ genre, grille, entete, colonnes }: TableauReconnu<Champ>, certaine: (cellules: LigneDeTableau<Champ>['cellules']) => boolean): LigneDeTableau<Champ>[] {
    const { feuille, firstRow, rows } = grille;
    const fields = [...colonnes];
    const cellsOf = (row: readonly unknown[]) => {
      const cellules: Partial<Record<Champ, unknown>> = {};
      for (const [champ, column] of fields) cellules[champ] = row[column];
      return cellules;
    };
    const passage = passagesDe(rows, entete, (row) => certaine(cellsOf(row)));
    const lignes: LigneDeTableau<Champ>[] = [];
    const compte: CompteDeLignes = { genre, feuille, lues: rows.length, comptees: 0, ecartees: 0, passees: 0 };
    let section = '';
    rows.forEach((row, index) => {
      const passed = passage(index);
      if (passed === 'section') section = texteDe(row.find((cell) => texteDe(cell) !== ''));
      if (passed === null) lignes.push({ compte, emplacement: { feuille, ligne: firstRow + index }, cellules: cellsOf(row), cells: row, section });
    });
    compte.comptees = lignes.length;
    compte.passees = rows.length - lignes.length;
    this.#comptes.push(compte);
    const tenues = lignes.filter((ligne) => !this.#annulee(ligne, colonnes));
    if (grille.lignesMasquees) this.avertir({ feuille, ligne: firstRow + entete }, { cause: 'lignesMasquees' });
    if (grille.fusionsInconnues) this.avertir({ feuille, ligne: firstRow + entete }, { cause: 'fusionsInconnues' });
    return tenues;
  }

  /** Sets aside what was called off; who did not come is a participant's own affair. */
  #annulee<Champ extends string>(ligne: LigneDeTableau<Champ>, colonnes: ReadonlyMap<Champ, number>): boolean {
    if (ligne.compte.genre === 'participants') return false;
    const read = new Set<number>([...colonnes].flatMap(([champ, column]) => (NOMS_PROPRES.has(champ) ? [column] : [])));
    const word = ligne.cells.find((cell, column) => typeof cell === 'string' && !read.has(column) && ANNULE.test(plier(cell)));
    if (word === undefined) return false;
    this.ecarter(ligne, { cause: 'annule', valeur: texteDe(word) });
    return true;
  }

  /** A row that turns out to count nowhere. */
  ecarter({ compte, emplacement }: Pick<LigneDeTableau<string>, 'compte' | 'emplacement'>, cause: CauseEcart): void {
    this.#ecartees.push({ ...emplacement, ...cause });
    compte.comptees -= 1;
    compte.ecartees += 1;
  }

  /** A row that counts and deserves a look. */
  avertir(emplacement: Emplacement, cause: CauseAvertissement): void {
    this.#avertissements.push({ ...emplacement, ...cause });
  }

  /** Where the account stands, to come back to. */
  repere(): Repere {
    return { comptes: this.#comptes.length, ecartees: this.#ecartees.length, avertissements: this.#avertissements.length };
  }

  /** Forgets what was read since. */
  revenir({ comptes, ecartees, avertissements }: Repere): void {
    this.#comptes.length = comptes;
    this.#ecartees.length = ecartees;
    this.#avertissements.length = avertissements;
  }

  /** A sheet that the user has chosen not to count: all of its rows are passed over. */
  delaisser({ genre, grille: { feuille, rows } }: TableauReconnu): void {
    this.#comptes.push({ genre, feuille, lues: rows.length, comptees: 0, ecartees: 0, passees: rows.length });
  }

  get bilan(): { comptes: readonly CompteDeLignes[]; ecartees: readonly LigneEcartee[]; avertissements: readonly Avertissement[] } {
    return { comptes: this.#comptes, ecartees: this.#ecartees, avertissements: this.#avertissements };
  }
}
