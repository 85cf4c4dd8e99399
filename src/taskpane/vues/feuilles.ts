import type { Etat } from '../../commands/etat';
import type { Textes } from '../../locales';
import { bouton, element, type Contenu } from '../element';
import type { Aller } from './sources';

/** The bilans that stand in the workbook, the latest first: a way to each sheet, and one to take all away. */
export function vueDesFeuilles({ poses }: Pick<Etat, 'poses'>, { pane }: Textes, aller: Aller, retirer: (annee: number) => void): Contenu[] {
  return [...poses]
    .sort(([a], [b]) => b - a)
    .map(([annee, feuilles]) =>
      element(
        'section',
        { class: 'region', 'aria-labelledby': `bilan-${annee}` },
        element('h2', { id: `bilan-${annee}` }, pane.feuilles(annee)),
        element('ul', { class: 'feuilles' }, ...feuilles.map(({ nom }) => element('li', {}, bouton(nom, 'lien', () => { aller({ feuille: nom }); })))),
        bouton(pane.retirer(annee), 'secondaire', () => { retirer(annee); }),
      ),
    );
}
