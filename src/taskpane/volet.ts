import { Assistant } from '../commands/assistant';
import type { Atelier } from '../commands/atelier';
import type { Etat } from '../commands/etat';
import type { Textes } from '../locales';
import { bouton, element, region } from './element';
import { vueDesValeurs } from './vues/aClasser';
import { commande } from './vues/commande';
import { confirmation, questionDuRetrait } from './vues/confirmation';
import { vueDesControles } from './vues/controles';
import { vueDesFeuilles } from './vues/feuilles';
import { fonctions } from './vues/fonctions';
import { vueDesParametres } from './vues/parametres';
import { vueDesQuestions, vueDesReponses, type Repondeur } from './vues/questions';
import { relecture } from './vues/relecture';
import { vueDesSources, type Aller } from './vues/sources';
import { zone } from './zone';

/**
 * Builds the pane in a place of the page and keeps it like the workshop's state.
 *
 * @returns A function that ends this.
 */
export function monterVolet(place: HTMLElement, atelier: Atelier, textes: Textes, assistant = new Assistant(atelier)): () => void {
  const { pane } = textes;
  const aller: Aller = (lieu) => void atelier.montrer(lieu);
  const repondeur: Repondeur = {
    repondre: (question, choix) => void atelier.repondre(question, choix),
    oublier: (reponse) => void atelier.oublier(reponse),
  };
  const question = confirmation();
  const ordre = commande(atelier, textes);
  const texte = relecture(atelier, textes);
  const retirer = (annee: number) => {
    question.demander(questionDuRetrait(annee, atelier.magasin.valeur.poses.get(annee) ?? [], textes), () => {
      // Its button goes away with the bilan: the focus waits on the pane's main button.
      place.querySelector<HTMLElement>('.primaire')?.focus();
      void atelier.retirer(annee);
    });
  };
  const feuilles = element('div', { tabindex: '-1' });
  const questions = element('div', { tabindex: '-1' });
  const sources = element('div', { tabindex: '-1' });
  const reponses = element('div', { tabindex: '-1' });
  const parametres = element('div', { tabindex: '-1' });
  const valeurs = element('div', { tabindex: '-1' });
  const controles = element('div', { tabindex: '-1' });
  const relire = bouton(pane.relire, 'secondaire', () => void atelier.relire());
  const parts: ((etat: Etat) => void)[] = [
    ordre.suivre,
    zone<Etat>(feuilles, ({ poses }) => [poses], (etat) => vueDesFeuilles(etat, textes, aller, retirer)),
    zone<Etat>(questions, ({ lecture }) => [lecture], (etat) => vueDesQuestions(etat, textes, aller, repondeur)),
    zone<Etat>(reponses, ({ lecture }) => [lecture], (etat) => vueDesReponses(etat, textes, aller, repondeur)),
    zone<Etat>(sources, ({ lecture, bilan }) => [lecture, bilan], (etat) => vueDesSources(etat, textes, aller)),
    zone<Etat>(parametres, ({ lecture }) => [lecture], (etat) => vueDesParametres(etat, textes, aller, () => void atelier.parametrer())),
    zone<Etat>(valeurs, ({ lecture }) => [lecture], (etat) => vueDesValeurs(etat, textes, aller, ({ champ, valeur }, classe) => void atelier.classer({ champ, valeur, classe }))),
    zone<Etat>(controles, ({ lecture, bilan, poses }) => [lecture, bilan, poses], (etat) => vueDesControles(etat, textes, aller)),
    texte.suivre,
    ({ tache }) => { relire.setAttribute('aria-disabled', String(tache !== null)); },
  ];
  place.replaceChildren(
    element('h1', { class: 'hors-vue' }, pane.titre),
    element('div', { class: 'commande' }, ...ordre.elements),
    feuilles,
    region('sources', pane.sources, questions, sources, reponses, relire),
    region('controles', pane.controles, valeurs, controles),
    region('relecture', pane.relireUnTexte, ...texte.elements),
    region('fonctions', textes.fonctions.titre, ...fonctions(assistant, textes, question)),
    region('parametres', pane.parametres, parametres),
    question.boite,
  );
  return atelier.magasin.suivre((etat) => {
    for (const part of parts) part(etat);
  });
}

/** What the page says where there is no Excel around it, or one that is too old. */
export function montrerMessage(place: HTMLElement, { pane }: Textes, message: string): void {
  place.replaceChildren(element('h1', {}, pane.titre), element('p', { role: 'alert' }, message));
}
