import { insecables } from '../locales/typographie';

/** What an element has: attributes as written in HTML, and what happens on a click. */
export interface Traits {
  clic?: () => void;
  [attribut: string]: string | boolean | (() => void) | undefined;
}

/** What stands in an element. Texts become text nodes: what a cell holds is never markup. */
export type Contenu = Node | string | null;

/**
 * Makes an element. `true` sets a bare attribute, `false` and `undefined` leave it out.
 *
 * ```js
 * element('button', { type: 'button', clic: relire }, 'Relire')
 * ```
 */
export function element<K extends keyof HTMLElementTagNameMap>(nom: K, traits: Traits = {}, ...contenu: Contenu[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(nom);
  const { clic, ...attributs } = traits;
  for (const [attribut, valeur] of Object.entries(attributs)) {
    if (typeof valeur === 'string') made.setAttribute(attribut, valeur);
    else if (valeur === true) made.setAttribute(attribut, '');
  }
  if (clic) made.addEventListener('click', clic);
  made.append(...contenu.filter((part) => part !== null).map((part) => (typeof part === 'string' ? insecables(part) : part)));
  return made;
}

/** A button that looks as its class says. */
export function bouton(libelle: string, classe: string, clic: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: classe, clic }, libelle);
}

/** A named region of the pane: a heading and what follows it. */
export function region(id: string, titre: string, ...contenu: Contenu[]): HTMLElement {
  return element('section', { 'aria-labelledby': `${id}-titre`, class: 'region' }, element('h2', { id: `${id}-titre` }, titre), ...contenu);
}

/**
 * Sets a text where it differs, so that a live region speaks once.
 *
 * @returns Whether it differed.
 */
export function ecrire(cible: HTMLElement, texte: string): boolean {
  const shown = insecables(texte);
  if (cible.textContent === shown) return false;
  cible.textContent = shown;
  return true;
}
