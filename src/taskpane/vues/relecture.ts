import type { Atelier } from '../../commands/atelier';
import type { Etat, TexteRelu } from '../../commands/etat';
import type { Textes } from '../../locales';
import type { Bilan } from '../../report/bilan';
import type { Unite } from '../../report/figure';
import type { Lecture } from '../../report/relecture/relecture';
import { chiffre } from '../chiffre';
import { bouton, element, type Contenu } from '../element';
import { extrait } from '../extrait';
import { insecables } from '../../locales/typographie';
import { zone } from '../zone';
import type { Partie } from './commande';

/** Passages of a list that are shown at once: the others are folded. */
const PASSAGES = 20;

type Voir = (lecture: Lecture) => void;

/** The box for a report's text, the buttons that have it checked, and what was found. */
export function relecture(atelier: Atelier, textes: Textes): Partie {
  const { pane } = textes;
  const texte = element('textarea', { id: 'texte-a-relire', rows: '6', 'aria-describedby': 'relecture-note' });
  const note = element('p', { class: 'discret', id: 'relecture-note' }, pane.relireDetail);
  const relire = bouton(pane.relireTexte, 'secondaire', () => void atelier.relireTexte(texte.value));
  const selection = bouton(pane.relireSelection, 'secondaire', () => void atelier.relireTexte());
  const trouve = element('div', { tabindex: '-1' });
  const voir: Voir = ({ figure }) => void atelier.montrerChiffre(figure);
  const montrer = zone<Etat>(trouve, ({ relecture: found, bilan, poses }) => [found, bilan, poses], (etat) => vueDeLaRelecture(etat, textes, voir));
  let shown: TexteRelu | null = null;
  return {
    elements: [
      note,
      element('label', { for: 'texte-a-relire' }, pane.texteARelire),
      texte,
      element('div', { class: 'boutons' }, relire, selection),
      trouve,
    ],
    suivre: (etat) => {
      const ready = String(etat.tache !== null || etat.bilan === null);
      relire.setAttribute('aria-disabled', ready);
      selection.setAttribute('aria-disabled', ready);
      // The text of cells comes into the box; what is being typed there stays.
      if (etat.relecture && etat.relecture !== shown && etat.relecture.texte !== shown?.texte) texte.value = etat.relecture.texte;
      shown = etat.relecture;
      montrer(etat);
    },
  };
}

/** What was found in a text: first what contradicts the data, then what is rounded. */
export function vueDeLaRelecture({ relecture: found, bilan, poses }: Pick<Etat, 'relecture' | 'bilan' | 'poses'>, textes: Textes, voir: Voir): Contenu[] {
  const { pane } = textes;
  if (bilan === null) return [element('p', { class: 'discret' }, pane.relireSansChiffres)];
  if (found === null) return [];
  const { texte, resultat: { lectures, sansAttribution } } = found;
  const of = (verdict: Lecture['verdict']) => lectures.filter((lecture) => lecture.verdict === verdict);
  const [wrong, rounded, exact] = [of('contredit'), of('arrondi'), of('exact')];
  const one = (lecture: Lecture) => passage(lecture, texte, bilan, textes, poses.has(bilan.annee) ? voir : null);
  return [
    element('p', { class: wrong.length > 0 ? 'faux' : 'juste' }, wrong.length > 0 ? pane.contredits(wrong.length) : pane.aucunContredit),
    ...liste(wrong.map(one), textes),
    rounded.length > 0 ? element('details', {}, element('summary', { tabindex: '0' }, pane.arrondis(rounded.length)), ...liste(rounded.map(one), textes)) : null,
    element('p', { class: 'discret' }, `${pane.exacts(exact.length)}. ${pane.sansAttribution(sansAttribution)}`),
  ];
}

function liste(items: readonly HTMLElement[], { pane }: Textes): Contenu[] {
  const others = items.slice(PASSAGES);
  return [
    items.length > 0 ? element('ul', { class: 'constats' }, ...items.slice(0, PASSAGES)) : null,
    others.length > 0 ? element('details', {}, element('summary', { tabindex: '0' }, pane.autresPassages(others.length)), element('ul', { class: 'constats' }, ...others)) : null,
  ];
}

function passage(lecture: Lecture, texte: string, bilan: Bilan, textes: Textes, voir: Voir | null): HTMLElement {
  const { debut, fin } = lecture.position;
  const { avant, passage: lu, apres } = extrait(texte, debut, fin);
  return element(
    'li',
    { class: lecture.verdict },
    element('p', { class: 'extrait' }, avant, element('mark', {}, lu), apres),
    element('p', {}, `${textes.pane.lesDonneesDisent} `, valeurJuste(lecture, bilan, textes, voir)),
  );
}

/** The right value, leading to its cell where the bilan stands in the workbook. */
function valeurJuste(lecture: Lecture, bilan: Bilan, textes: Textes, voir: Voir | null): HTMLElement {
  const { pane } = textes;
  if (lecture.juste === null) return element('span', {}, pane.rienDeTel);
  const words = justeEnMots(lecture, bilan, textes);
  if (voir === null) return element('strong', {}, words);
  const link = bouton(words, 'lien', () => { voir(lecture); });
  link.setAttribute('aria-label', insecables(pane.voirLeChiffre(words)));
  return link;
}

function justeEnMots({ nature, figure: { code, dims }, juste }: Lecture, bilan: Bilan, textes: Textes): string {
  if (nature === 'annee') return String(juste);
  if (typeof juste !== 'number') return textes.pane.citation(juste ?? '');
  const unite = bilan.chiffre(code, dims)?.unite ?? uniteDuCode(code);
  return unite === 'texte' ? String(juste) : chiffre(juste, unite, textes);
}

/** The unit of a figure that the bilan has only in parts, such as the share of several départements together. */
function uniteDuCode(code: string): Unite {
  if (code.endsWith('.points')) return 'points';
  return /[._](part|taux|evolution)/.test(code) ? '%' : 'nombre';
}
