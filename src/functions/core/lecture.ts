import { erreurDans, estBlanche, type Grille } from './cellule';
import type { ParametrePlage } from './declaration';
import { JOURS, largeur, Traduites, VALEURS, type CellulesLues, type Lecteur, type Lignes, type Plage } from './lecteurs';

/** What a range says, a thing a row or a cell. @throws {Refus} the first cell that cannot be read */
export function lirePlage(plage: Plage, lignes: Lignes): CellulesLues {
  return reunir(plage, (plage.parametre.jours ? JOURS : VALEURS).lire(plage, lignes));
}

/** Makes one thing of the cells of each row, where the parameter asks for it. */
function reunir({ parametre: { reunir: faire }, grille }: Plage, lues: CellulesLues): CellulesLues {
  if (faire === undefined) return lues;
  const width = largeur(grille) || 1;
  return Array.from({ length: lues.length / width }, (_, row) => faire([...lues.slice(row * width, (row + 1) * width)]));
}

/** Reads a range, and gives with its cells what knows them again in another one. */
function retenir<L extends CellulesLues>(lecteur: Lecteur<L>, plage: Plage, lignes: Lignes): { lues: L; memesCellules: (other: Plage) => boolean } {
  const traduites = new Traduites();
  const lues = lecteur.lire(plage, lignes, traduites);
  return { lues, memesCellules: (other) => lecteur.retrouver(other, lignes, lues, traduites) };
}

/** A range that was read, and that is known again in another one with the same cells. */
export class Lecture {
  readonly #parametre: ParametrePlage<unknown>;
  readonly #lignes: Lignes;
  readonly #empreinte: string;
  readonly #memesCellules: (plage: Plage) => boolean;
  /** How many cells it holds. */
  readonly taille: number;
  /** What the range says. */
  readonly contenu: CellulesLues;

  /**
   * @param empreinte as `empreinteDe` gives it
   * @throws {Refus} the first cell that cannot be read
   */
  constructor(plage: Plage, lignes: Lignes, empreinte: string) {
    this.#parametre = plage.parametre;
    this.#lignes = lignes;
    this.#empreinte = empreinte;
    const { lues, memesCellules } = plage.parametre.jours ? retenir(JOURS, plage, lignes) : retenir(VALEURS, plage, lignes);
    this.#memesCellules = memesCellules;
    this.taille = lues.length;
    this.contenu = reunir(plage, lues);
  }

  /** Whether it reads the same rows in the same way: what remains to be told are the cells. */
  estDe({ parametre }: Plage, { premiere, fin }: Lignes): boolean {
    const own = this.#parametre;
    const alike = parametre.lire === own.lire && parametre.reunir === own.reunir && parametre.vide === own.vide && parametre.zeroCompte === own.zeroCompte;
    return alike && premiere === this.#lignes.premiere && fin === this.#lignes.fin;
  }

  /** Whether the range has the same cells, every one of them compared. */
  vaut(plage: Plage, empreinte: string): boolean {
    return empreinte === this.#empreinte && this.#memesCellules(plage);
  }
}

/** How many cells the fingerprint looks at. */
const PRISES = 8;

/** A few cells over the height of a range, and its width: ranges that have it in common may be equal, others are not. */
export function empreinteDe(grille: Grille, { premiere, fin }: Lignes): string {
  const width = largeur(grille);
  const prises = Array.from({ length: PRISES }, (_, prise) => {
    const cell = grille[premiere + Math.floor(((fin - premiere) * prise) / PRISES)]?.[prise % width];
    if (estBlanche(cell)) return '';
    return typeof cell === 'object' ? erreurDans(cell) : String(cell);
  });
  return [width, ...prises].join('|');
}
