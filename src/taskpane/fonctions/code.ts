import { element } from '../element';

/** A formula that breaks where an argument ends, not within a number. */
export function code(formule: string): HTMLElement {
  const made = element('code', { class: 'formule' });
  // As it is typed: no typography comes between its signs.
  made.append(...formule.split(/(?<=[;,(!])/).flatMap((part, index) => (index === 0 ? [part] : [element('wbr'), part])));
  return made;
}
