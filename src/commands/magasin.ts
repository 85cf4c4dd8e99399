/** Holds a value that several parts look at, and tells them when it changes. */
export class Magasin<T> {
  #valeur: T;
  readonly #auditeurs = new Set<(valeur: T) => void>();

  constructor(valeur: T) {
    this.#valeur = valeur;
  }

  get valeur(): T {
    return this.#valeur;
  }

  /** Replaces some parts of the value. */
  changer(parts: Partial<T>): void {
    this.#valeur = { ...this.#valeur, ...parts };
    for (const auditeur of [...this.#auditeurs]) auditeur(this.#valeur);
  }

  /** Calls `auditeur` now and after each change, until the returned function is called. */
  suivre(auditeur: (valeur: T) => void): () => void {
    this.#auditeurs.add(auditeur);
    auditeur(this.#valeur);
    return () => {
      this.#auditeurs.delete(auditeur);
    };
  }
}
