import type { Parcours } from './parcours';
import { cleDeNom, nomDe } from './personnes';
import type { LigneDeRegistre } from './registre';
import { estAbsent, plier } from './texte';

/** The cells by which a row names a person. */
export interface CellulesDePersonne {
  identifiant?: unknown;
  nom?: unknown;
  prenom?: unknown;
  nomComplet?: unknown;
}

/** A person of another source. */
export interface PersonneRapprochee {
  /** As `Parcours.personne` where the register knows the person; null where the row names nobody. */
  personne: string | null;
  /** How the person is named in lists. */
  nom: string;
  /** The stays of the register; empty where the person isn't there. */
  parcours: readonly Parcours[];
}

/**
 * Finds the persons of other sources in the register: by identifier where both have one that
 * tells the same persons, else by name. With a column each the order of the names counts; in
 * one column « DUPONT Marie » is « Marie Dupont »; accents, case and hyphens never count.
 */
export class Rapprochement {
  readonly #lignes: readonly LigneDeRegistre[];
  readonly #parcours: readonly Parcours[];
  #lu = false;
  readonly #parIdentifiant = new Map<string, Set<Parcours>>();
  readonly #parNoms = new Map<string, Set<Parcours>>();
  readonly #parMots = new Map<string, Set<Parcours>>();
  /** Of the register's rows that keep the name in one column: there is no order to compare. */
  readonly #sansOrdre = new Map<string, Set<Parcours>>();

  constructor(lignes: readonly LigneDeRegistre[], parcours: readonly Parcours[]) {
    this.#lignes = lignes;
    this.#parcours = parcours;
  }

  /** The names of a long register are gone through only where another source names somebody. */
  #lire(): void {
    if (this.#lu) return;
    this.#lu = true;
    const stays = new Map(this.#parcours.flatMap((one) => one.lignes.map(({ feuille, ligne }) => [`${ligne}!${feuille}`, one] as const)));
    for (const { emplacement, cellules } of this.#lignes) {
      const stay = stays.get(`${emplacement.ligne}!${emplacement.feuille}`);
      if (stay === undefined) continue;
      const { ordonnee, mots } = cleDeNom(cellules);
      if (!estAbsent(cellules.identifiant)) add(this.#parIdentifiant, plier(cellules.identifiant), stay);
      if (ordonnee !== null) add(this.#parNoms, ordonnee, stay);
      if (mots !== '') add(this.#parMots, mots, stay);
      if (mots !== '' && ordonnee === null) add(this.#sansOrdre, mots, stay);
    }
  }

  /**
   * Whether the identifiers of a list are the register's: where rows bear a name as well, that
   * name must be the one that the register has under the identifier. A column « N° » that only
   * numbers the rows of its own sheet fails that.
   */
  partageLesIdentifiants(lignes: readonly CellulesDePersonne[]): boolean {
    this.#lire();
    let [same, other] = [0, 0];
    for (const cellules of lignes) {
      const found = this.#parIdentifiant.get(plier(cellules.identifiant));
      const { mots } = cleDeNom(cellules);
      if (found === undefined || mots === '' || estAbsent(cellules.identifiant)) continue;
      if ([...found].some((stay) => this.#parMots.get(mots)?.has(stay))) same += 1;
      else other += 1;
    }
    return same > other || (same === 0 && other === 0 && lignes.every((cellules) => cleDeNom(cellules).mots === ''));
  }

  /** @param parIdentifiant Whether the identifier of the row is one of the register's. */
  chercher(cellules: CellulesDePersonne, parIdentifiant: boolean): PersonneRapprochee {
    this.#lire();
    const { ordonnee, mots } = cleDeNom(cellules);
    const known = parIdentifiant && !estAbsent(cellules.identifiant) ? this.#parIdentifiant.get(plier(cellules.identifiant)) : undefined;
    const named = ordonnee === null ? this.#parMots.get(mots) : reunis(this.#parNoms.get(ordonnee), this.#sansOrdre.get(mots));
    const parcours = [...(known ?? named ?? [])];
    const [first] = parcours;
    const own = mots !== '' ? (ordonnee ?? mots) : estAbsent(cellules.identifiant) ? null : `n° ${plier(cellules.identifiant)}`;
    return { personne: first?.personne ?? own, nom: (mots === '' ? first?.nom : undefined) ?? nomDe(cellules), parcours };
  }
}

function reunis(a: Iterable<Parcours> = [], b: Iterable<Parcours> = []): Set<Parcours> {
  return new Set([...a, ...b]);
}

function add(index: Map<string, Set<Parcours>>, key: string, stay: Parcours): void {
  const stays = index.get(key);
  if (stays) stays.add(stay);
  else index.set(key, new Set([stay]));
}
