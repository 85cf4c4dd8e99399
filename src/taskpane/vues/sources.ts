import type { Etat } from '../../commands/etat';
import type { Lieu } from '../../excel/montrer';
import type { Textes } from '../../locales';
import type { CompteDeLignes, Question } from '../../sources';
import { bouton, element, type Contenu } from '../element';

/** Takes the user to a place of the workbook. */
export type Aller = (lieu: Lieu) => void;

/** What was found in the workbook: a line for each source, and the questions that are open. */
export function vueDesSources({ lecture, bilan }: Pick<Etat, 'lecture' | 'bilan'>, textes: Textes, aller: Aller): Contenu[] {
  if (lecture === null) return [];
  const { comptes, questions } = lecture.sources;
  const total = bilan?.chiffre('acc.total')?.valeur;
  return [
    bilan && total ? element('p', { class: 'fort' }, textes.pane.registreTrouve(total, bilan.annee)) : null,
    comptes.length === 0 ? element('p', { class: 'discret' }, textes.pane.sansSource) : null,
    comptes.length > 0 ? element('ul', { class: 'fiches' }, ...comptes.map((compte) => fiche(compte, textes, aller))) : null,
    questions.length > 0 ? ouvertes(questions, textes, aller) : null,
  ];
}

function fiche({ genre, feuille, lues, comptees, ecartees, passees }: CompteDeLignes, { pane, genres }: Textes, aller: Aller): HTMLElement {
  return element(
    'li',
    {},
    element('p', { class: 'titre' }, lienVers(feuille, aller), element('span', { class: 'genre' }, genres[genre])),
    element('p', { class: 'discret', title: pane.passees }, pane.compte(lues, comptees, ecartees, passees)),
  );
}

function ouvertes(questions: readonly Question[], { pane }: Textes, aller: Aller): HTMLElement {
  return element(
    'div',
    { class: 'questions' },
    element('h3', {}, pane.questions),
    element(
      'ul',
      {},
      ...questions.map(({ feuille, question, choix }) =>
        element('li', {}, lienVers(feuille, aller), element('p', {}, question), element('ul', {}, ...choix.map((un) => element('li', {}, un)))),
      ),
    ),
    element('p', {}, pane.questionsDetail),
  );
}

function lienVers(feuille: string, aller: Aller): HTMLButtonElement {
  return bouton(feuille, 'lien', () => { aller({ feuille }); });
}
