import type { Etat } from '../../commands/etat';
import type { Lieu } from '../../excel/montrer';
import type { Textes } from '../../locales';
import type { Bilan } from '../../report/bilan';
import type { CompteDeLignes, Question, Sources } from '../../sources';
import { bouton, element, type Contenu } from '../element';

/** Takes the user to a place of the workbook. */
export type Aller = (lieu: Lieu) => void;

type Genre = CompteDeLignes['genre'];

/** Without the register there is no report, and the parameters have a region of their own: neither is missed here. */
const SANS_REMPLACANTE: readonly Genre[] = ['registre', 'paramètres'];

/** What was found in the workbook by kind of source, with the state of each, and what is missing. */
export function vueDesSources({ lecture, bilan }: Pick<Etat, 'lecture' | 'bilan'>, textes: Textes, aller: Aller): Contenu[] {
  if (lecture === null) return [];
  const { questions } = lecture.sources;
  // The sheet of figures of the year chosen is no source of that year.
  const comptes = lecture.sources.comptes.filter(({ genre, feuille }) => genre !== 'bilan précédent' || bilan === null || bilan.sources.comptes.some((compte) => compte.feuille === feuille));
  const total = bilan?.chiffre('acc.total')?.valeur;
  const genres = [...new Set([...comptes, ...questions].map(({ genre }) => genre))];
  return [
    bilan && total ? element('p', { class: 'fort' }, textes.pane.registreTrouve(total, bilan.annee)) : null,
    genres.length === 0 ? element('p', { class: 'discret' }, textes.pane.sansSource) : null,
    genres.length > 0 ? element('ul', { class: 'fiches' }, ...genres.map((genre) => fiche(genre, comptes.filter((compte) => compte.genre === genre), questions.filter((question) => question.genre === genre), bilan, textes, aller))) : null,
    // While a question about the register is open, nobody has looked for the others.
    comptes.length > 0 ? absentes(lecture.sources, textes) : null,
  ];
}

/** One kind of source: what it gives, the account of each of its sheets, and its state. */
function fiche(genre: Genre, comptes: readonly CompteDeLignes[], questions: readonly Question[], bilan: Bilan | null, { pane, genres, apports }: Textes, aller: Aller): HTMLElement {
  const silent = bilan?.chapitresAbsents.some((absent) => absent.genre === genre && absent.raison === 'anneeAbsente');
  return element(
    'li',
    {},
    element('div', { class: 'tete' }, element('h3', {}, genres[genre]), element('p', { class: 'discret' }, apports[genre])),
    ...comptes.flatMap(({ feuille, lues, comptees, ecartees, passees }) => [
      lienVers(feuille, aller),
      element('p', { class: 'discret', title: pane.passees }, pane.compte(lues, comptees, ecartees, passees)),
    ]),
    ...[...new Set(questions.map(({ feuille }) => feuille))].filter((feuille) => !comptes.some((compte) => compte.feuille === feuille)).map((feuille) => lienVers(feuille, aller)),
    bilan && silent ? element('p', {}, pane.rienDeLAnnee(bilan.annee)) : null,
    etat(comptes, questions.length, pane),
  );
}

/** Whether a source is read, and whether all of it is. */
function etat(comptes: readonly CompteDeLignes[], questions: number, pane: Textes['pane']): HTMLElement {
  if (questions > 0) return element('p', { class: 'faux' }, pane.attendVotreReponse);
  const aside = comptes.reduce((sum, { ecartees }) => sum + ecartees, 0);
  return aside > 0 ? element('p', { class: 'faux' }, pane.lueSauf(aside)) : element('p', { class: 'juste' }, pane.lueEnEntier);
}

/** The kinds that the workbook doesn't have, and what it would take; folded, for nobody has them all. */
function absentes({ comptes, questions }: Sources, { pane, genres, apports, besoins }: Textes): HTMLElement | null {
  const known = new Set([...comptes, ...questions].map(({ genre }) => genre));
  const missing = (Object.keys(genres) as Genre[]).filter((genre) => !SANS_REMPLACANTE.includes(genre) && !known.has(genre));
  if (missing.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', { tabindex: '0' }, pane.sourcesAbsentes(missing.length)),
    element('p', { class: 'discret' }, pane.sansElles(missing.length)),
    element(
      'ul',
      { class: 'constats' },
      ...missing.map((genre) => element('li', {}, element('p', {}, genres[genre]), element('p', { class: 'discret' }, `${pane.manque(apports[genre])} ${pane.ilFaut(besoins[genre])}`))),
    ),
  );
}

function lienVers(feuille: string, aller: Aller): HTMLButtonElement {
  return bouton(feuille, 'lien', () => { aller({ feuille }); });
}
