import type { Assistant } from '../../commands/assistant';
import { FONCTIONS, type Declaration } from '../../functions';
import { parThemes } from '../../functions/aide';
import type { Textes } from '../../locales';
import { bouton, ecrire, element } from '../element';
import { lecture } from '../fonctions/fiche';
import { ecriture } from '../fonctions/insertion';
import { chercher } from '../fonctions/recherche';
import type { Confirmation } from './confirmation';

/**
 * The assistant of functions: look for one by what is wanted, read it, fill it in, insert it.
 *
 * @param toutes The functions among which one looks; tests put their own.
 */
export function fonctions(assistant: Assistant, textes: Textes, confirmation: Confirmation, toutes: readonly Declaration[] = FONCTIONS): readonly HTMLElement[] {
  const { fonctions: mots } = textes;
  const langue = textes.langue === 'fr' ? 'fr' : 'en';
  const cherche = element('input', { type: 'search', id: 'chercher-une-fonction', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'chercher-exemple' });
  const compte = element('p', { class: 'discret', 'aria-live': 'polite' });
  const trouvees = element('ul', { class: 'trouvees' });
  const fiche = element('div', { class: 'fiche' });
  fiche.hidden = true;
  const liste = (fonctions: readonly Declaration[]): HTMLElement[] => fonctions.map((fonction) => entree(fonction, langue, () => { ouvrir(fonction); }));
  const recherche = element(
    'div',
    {},
    element('p', { class: 'discret' }, mots.intro),
    element('label', { for: 'chercher-une-fonction', class: 'etiquette' }, mots.chercher),
    cherche,
    element('p', { class: 'discret', id: 'chercher-exemple' }, mots.exemple),
    compte,
    trouvees,
    element(
      'details',
      {},
      element('summary', { tabindex: '0' }, mots.toutes(toutes.length)),
      ...parThemes(toutes).flatMap(({ titre, fonctions: group }) => [element('h3', { class: 'sous-titre' }, titre[langue]), element('ul', { class: 'trouvees' }, ...liste(group))]),
    ),
  );
  cherche.addEventListener('input', () => {
    const text = cherche.value.trim();
    const found = chercher(text, toutes, langue);
    trouvees.replaceChildren(...liste(found));
    ecrire(compte, text === '' ? '' : found.length === 0 ? `${mots.aucune(text)} ${mots.conseil}` : mots.trouvees(found.length));
  });
  const fermer = (): void => {
    void assistant.cesser();
    fiche.hidden = true;
    recherche.hidden = false;
    fiche.replaceChildren();
    cherche.focus();
  };
  const ouvrir = (fonction: Declaration): void => {
    const titre = element('h3', { tabindex: '-1' }, `CAE.${fonction.id}`);
    fiche.replaceChildren(bouton(mots.retour, 'lien', fermer), titre, ...lecture(fonction, textes).filter((part) => part !== null), ...ecriture(fonction, assistant, textes, confirmation));
    recherche.hidden = true;
    fiche.hidden = false;
    titre.focus();
  };
  return [recherche, fiche];
}

function entree({ id, description }: Declaration, langue: 'fr' | 'en', ouvrir: () => void): HTMLElement {
  return element('li', {}, bouton(`CAE.${id}`, 'lien', ouvrir), element('p', { class: 'discret' }, description[langue]));
}
