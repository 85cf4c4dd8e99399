import type { Etat } from '../../commands/etat';
import type { Textes } from '../../locales';
import type { Question, Reponse } from '../../sources';
import { sujetDe } from '../../sources/questions/trancher';
import { bouton, element, type Contenu } from '../element';
import { insecables } from '../../locales/typographie';
import type { Aller } from './sources';

/** What the user does with questions. */
export interface Repondeur {
  /** @param choix Index of the choice made. */
  repondre: (question: Question, choix: number) => void;
  oublier: (reponse: Reponse) => void;
}

/** The questions that are open, each with its choices. */
export function vueDesQuestions({ lecture }: Pick<Etat, 'lecture'>, textes: Textes, aller: Aller, { repondre }: Pick<Repondeur, 'repondre'>): Contenu[] {
  const questions = lecture?.sources.questions ?? [];
  if (questions.length === 0) return [];
  const { pane } = textes;
  // Only a question about the register stops the report.
  const blocking = questions.some(({ genre }) => genre === 'registre');
  return [
    element(
      'div',
      { class: 'questions' },
      element('h3', {}, pane.questions),
      element('p', { class: 'discret' }, blocking ? pane.questionsDetail : pane.questionsAutres),
      ...questions.map((question, index) => ouverte(question, `question-${index}`, textes, aller, repondre)),
    ),
  ];
}

function ouverte(question: Question, id: string, textes: Textes, aller: Aller, repondre: Repondeur['repondre']): HTMLElement {
  const { pane, apports } = textes;
  const radios = question.choix.map((_, index) => element('input', { type: 'radio', name: id, id: `${id}-${index}`, 'aria-describedby': `${id}-rappel` }));
  const rappel = element('p', { class: 'rappel', id: `${id}-rappel` });
  const retenir = () => {
    const chosen = radios.findIndex(({ checked }) => checked);
    if (chosen >= 0) {
      repondre(question, chosen);
      return;
    }
    rappel.textContent = pane.choisirDAbord;
    radios[0]?.focus();
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, enonce(question, textes)),
    bouton(question.feuille, 'lien', () => { aller({ feuille: question.feuille }); }),
    ...radios.map((radio, index) => element('label', { class: 'radio' }, radio, libelle(question.choix[index] ?? '', question, textes))),
    question.genre === 'registre' ? null : element('p', { class: 'discret' }, pane.questionOuverte(apports[question.genre])),
    rappel,
    bouton(pane.retenirReponse, 'secondaire', retenir),
  );
}

/** The answers that the workbook keeps, each with a way to take it back. */
export function vueDesReponses({ lecture }: Pick<Etat, 'lecture'>, textes: Textes, aller: Aller, { oublier }: Pick<Repondeur, 'oublier'>): Contenu[] {
  const reponses = lecture?.classeur.reponses ?? [];
  if (reponses.length === 0) return [];
  const { pane } = textes;
  return [
    element('h3', { class: 'sous-titre' }, pane.vosReponses),
    element('ul', { class: 'constats' }, ...reponses.map((reponse) => donnee(reponse, textes, aller, oublier))),
  ];
}

function donnee(reponse: Reponse, textes: Textes, aller: Aller, oublier: Repondeur['oublier']): HTMLElement {
  const { pane } = textes;
  const words = libelle(reponse.reponse, reponse, textes);
  const forget = bouton(pane.oublier, 'secondaire', () => { oublier(reponse); });
  forget.setAttribute('aria-label', insecables(pane.oublierReponse(words, reponse.feuille)));
  return element(
    'li',
    { class: 'reponse' },
    element('div', {}, bouton(reponse.feuille, 'lien', () => { aller({ feuille: reponse.feuille }); }), element('p', { class: 'discret' }, enonce(reponse, textes)), element('p', {}, words)),
    forget,
  );
}

/** A question in the words of the display language. */
function enonce({ cle, question }: Pick<Question, 'cle' | 'question'>, { langue, questions }: Textes): string {
  const sujet = sujetDe({ cle });
  return langue === 'fr' || sujet === null ? question : questions[sujet];
}

/** A choice in the words of the display language; the team's own words stay. */
function libelle(choix: string, { cle }: Pick<Question, 'cle'>, { langue, genres }: Textes): string {
  const sujet = sujetDe({ cle });
  const names: Readonly<Record<string, string>> = genres;
  if (sujet === 'contenu' || sujet === 'contenuDesMois') return names[choix] ?? choix;
  return langue === 'fr' ? choix : choix.replace(/\(colonne ([A-Z]+)\)$/, '(column $1)');
}
