import type { Etat } from '../../commands/etat';
import type { Textes } from '../../locales';
import { estFeuilleParametres } from '../../sources/parametres';
import { bouton, element, type Contenu } from '../element';
import type { Aller } from './sources';

/** The sheet of parameters: what it is for and a button that makes it; once it is there, a way to it. */
export function vueDesParametres({ lecture }: Pick<Etat, 'lecture'>, { pane }: Textes, aller: Aller, creer: () => void): Contenu[] {
  if (lecture === null) return [];
  const compte = lecture.sources.comptes.find(({ genre }) => genre === 'paramètres');
  const feuille = compte?.feuille ?? lecture.classeur.feuilles.find(({ nom }) => estFeuilleParametres(nom))?.nom;
  if (feuille === undefined) {
    return [element('p', { class: 'discret' }, pane.parametresAbsents), bouton(pane.creerParametres, 'secondaire', creer)];
  }
  return [
    element('p', { class: 'discret' }, pane.parametresLus(feuille, compte?.comptees ?? 0)),
    bouton(pane.montrerParametres, 'secondaire', () => { aller({ feuille }); }),
  ];
}
