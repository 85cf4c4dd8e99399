import type { FeuillesPosees } from '../../commands/etat';
import type { Textes } from '../../locales';
import { bouton, element } from '../element';

/** What is asked: the words of the question, of what follows, and of the two answers. */
export interface QuestionPosee {
  titre: string;
  detail: readonly string[];
  oui: string;
  non: string;
}

/** A question before something that can't be taken back by the pane. */
export interface Confirmation {
  boite: HTMLDialogElement;
  /** Asks; `oui` runs where the user agrees. Escape and the other answer change nothing. */
  demander: (question: QuestionPosee, oui: () => void) => void;
}

/** The question before a bilan is taken away. */
export function questionDuRetrait(annee: number, feuilles: FeuillesPosees, { pane }: Textes): QuestionPosee {
  const names = feuilles.map(({ nom }) => `« ${nom} »`).join(', ');
  return { titre: `${pane.retirer(annee)} ?`, detail: [pane.retirerDetail(names)], oui: pane.confirmer, non: pane.garder };
}

/** A native dialog within the pane: office.js forbids the browser's own `confirm`. */
export function confirmation(): Confirmation {
  const boite = element('dialog', { 'aria-labelledby': 'confirmation-titre', 'aria-describedby': 'confirmation-detail' });
  // In Excel on the web office.js takes Escape and Tab for itself, and knows of no dialog: the one
  // would not close it, the other would leave it.
  boite.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') event.stopPropagation();
  });
  const demander: Confirmation['demander'] = ({ titre, detail, oui, non }, accepter) => {
    const agree = () => {
      boite.close();
      accepter();
    };
    boite.replaceChildren(
      element('h2', { id: 'confirmation-titre' }, titre),
      element('div', { id: 'confirmation-detail' }, ...detail.map((sentence) => element('p', {}, sentence))),
      // The harmless answer comes first: it has the focus when the dialog opens.
      element('div', { class: 'reponses' }, bouton(non, 'secondaire', () => { boite.close(); }), bouton(oui, 'primaire', agree)),
    );
    boite.showModal();
  };
  return { boite, demander };
}
