import type { Contenu } from './element';

/**
 * Keeps a part of the pane up to date: draws it anew when one of the things that it shows has
 * changed, and gives the focus back to the button of the same words.
 *
 * @param sources What the part shows, compared one by one.
 */
export function zone<T>(place: HTMLElement, sources: (etat: T) => readonly unknown[], vue: (etat: T) => readonly Contenu[]): (etat: T) => void {
  let drawn: readonly unknown[] | null = null;
  return (etat) => {
    const wanted = sources(etat);
    if (drawn?.every((value, index) => Object.is(value, wanted[index]))) return;
    drawn = wanted;
    const focused = place.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    place.replaceChildren(...vue(etat).filter((part) => part !== null));
    if (focused === undefined) return;
    const again = [...place.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) => textContent === focused);
    (again ?? place).focus();
  };
}
