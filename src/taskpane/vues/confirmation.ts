import type { FeuillesPosees } from '../../commands/etat';
import type { Textes } from '../../locales';
import { bouton, element } from '../element';

/** The question before a bilan is taken away. */
export interface Confirmation {
  boite: HTMLDialogElement;
  /** Asks; `oui` runs where the user agrees. Escape and `Garder` keep everything. */
  demander: (annee: number, feuilles: FeuillesPosees, oui: () => void) => void;
}

/** A native dialog within the pane: office.js forbids the browser's own `confirm`. */
export function confirmation({ pane }: Textes): Confirmation {
  const boite = element('dialog', { 'aria-labelledby': 'confirmation-titre', 'aria-describedby': 'confirmation-detail' });
  // In Excel on the web office.js takes Escape and Tab for itself, and knows of no dialog: the one
  // would not close it, the other would leave it.
  boite.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') event.stopPropagation();
  });
  const demander: Confirmation['demander'] = (annee, feuilles, oui) => {
    const names = feuilles.map(({ nom }) => `« ${nom} »`).join(', ');
    const agree = () => {
      boite.close();
      oui();
    };
    boite.replaceChildren(
      element('h2', { id: 'confirmation-titre' }, `${pane.retirer(annee)} ?`),
      element('p', { id: 'confirmation-detail' }, pane.retirerDetail(names)),
      // The harmless answer comes first: it has the focus when the dialog opens.
      element('div', { class: 'reponses' }, bouton(pane.garder, 'secondaire', () => { boite.close(); }), bouton(pane.confirmer, 'primaire', agree)),
    );
    boite.showModal();
  };
  return { boite, demander };
}
