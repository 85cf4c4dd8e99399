import type { PlageChoisie } from '../../excel/choixDePlage';
import type { ParametreMontre } from '../../functions/aide';
import type { Textes } from '../../locales';
import { bouton, ecrire, element } from '../element';
import { insecables } from '../../locales/typographie';
import { lireSaisie, type Argument } from './argument';
import { referenceDe } from './reference';

/** What a field of a formula has to say: its argument, or why it has none. */
export type Rempli = { argument: Argument } | { faute: string };

/** A field for a parameter. */
export interface Champ {
  element: HTMLElement;
  /** What is in the field now; a required one that is empty is at fault. */
  lire: () => Rempli;
  /** Says what is wrong, or nothing more. */
  dire: (faute: string) => void;
  viser: () => void;
}

/** What a field needs from the pane around it. */
export interface Voisinage {
  textes: Textes;
  /** Where the selection is; where it is of no use, the sentence to show. */
  prendre: () => Promise<PlageChoisie | string>;
  /** To be called when what is in the field has changed. */
  change: () => void;
}

/**
 * The field of a parameter: a closed list is a `select`, anything else is typed or taken from the selection.
 *
 * @param id Unique in the page.
 * @param exige Whether the formula is wrong without it.
 */
export function champ(parametre: ParametreMontre, id: string, exige: boolean, voisinage: Voisinage): Champ {
  const { textes: { fonctions: mots }, change } = voisinage;
  const { nom, description, choix } = parametre;
  const rappel = element('p', { class: 'rappel', id: `${id}-rappel` });
  const traits = { id, 'aria-describedby': `${id}-sens ${id}-rappel`, ...(exige ? { 'aria-required': 'true' } : {}) };
  const saisie = choix.length > 0 ? liste(parametre, traits, exige, mots) : texte(parametre, traits, voisinage, (faute) => { dire(faute); });
  const dire = (faute: string): void => {
    ecrire(rappel, faute);
    saisie.controle.setAttribute('aria-invalid', String(faute !== ''));
  };
  for (const event of ['input', 'change']) {
    saisie.controle.addEventListener(event, () => {
      dire('');
      change();
    });
  }
  return {
    element: element('div', { class: 'champ' }, element('label', { for: id }, nom.replaceAll('_', ' ')), element('p', { class: 'discret', id: `${id}-sens` }, description), saisie.element, rappel),
    lire: () => {
      const argument = saisie.lire();
      if (argument === null) return { faute: mots.pasUnePlage(saisie.controle.value.trim()) };
      return exige && argument.genre === 'omis' ? { faute: mots.manque(nom.replaceAll('_', ' ')) } : { argument };
    },
    dire,
    viser: () => { saisie.controle.focus(); },
  };
}

interface Saisie {
  element: HTMLElement;
  controle: HTMLInputElement | HTMLSelectElement;
  lire: () => Argument | null;
}

type Attributs = Readonly<Record<string, string>>;

function liste({ choix }: ParametreMontre, traits: Attributs, exige: boolean, mots: Textes['fonctions']): Saisie {
  const controle = element(
    'select',
    { ...traits },
    element('option', { value: '' }, exige ? mots.choisir : mots.nonIndique),
    ...choix.map(({ valeur, sens }) => element('option', { value: valeur }, sens === '' || sens === valeur ? valeur : `${valeur} : ${sens}`)),
  );
  return { element: controle, controle, lire: () => (controle.value === '' ? { genre: 'omis' } : { genre: 'texte', texte: controle.value }) };
}

function texte({ nom, plage }: ParametreMontre, traits: Attributs, { textes: { fonctions: mots }, prendre, change }: Voisinage, dire: (faute: string) => void): Saisie {
  const controle = element('input', { ...traits, type: 'text', autocomplete: 'off', spellcheck: 'false' });
  // What was taken holds more than the words in the field tell: which sheet it is on, whether it is a table's column.
  let taken: { texte: string; plage: PlageChoisie } | null = null;
  const take = async (): Promise<void> => {
    const found = await prendre();
    if (typeof found === 'string' || (!plage && !found.cellule)) {
      dire(typeof found === 'string' ? found : mots.uneSeuleCellule);
      return;
    }
    taken = { texte: referenceDe(found, null), plage: found };
    controle.value = taken.texte;
    dire('');
    change();
  };
  const button = bouton(mots.prendre, 'secondaire', () => void take());
  button.setAttribute('aria-label', insecables(mots.prendrePour(nom.replaceAll('_', ' '))));
  return {
    element: element('div', { class: 'saisie' }, controle, button),
    controle,
    lire: () => (taken !== null && controle.value === taken.texte ? { genre: 'plage', plage: taken.plage } : lireSaisie(controle.value, plage)),
  };
}
