import type { Etat, FeuillesPosees } from '../../commands/etat';
import type { Textes } from '../../locales';
import { phrase, phraseIdentite } from '../../report/phrases';
import type { Controle } from '../../report/controles';
import type { Avertissement, LigneEcartee } from '../../sources';
import { bouton, element, type Contenu } from '../element';
import { nombre } from '../nombres';
import type { Aller } from './sources';

/** Reasons shown of each list, and rows of each reason: the sheet `Contrôles` has them all. */
const RAISONS = 20;
const LIGNES = 5;

type Constat = LigneEcartee | Avertissement;

/** What can be checked: the identities, the rows set aside, the rows that deserve a look. */
export function vueDesControles({ lecture, bilan, poses }: Pick<Etat, 'lecture' | 'bilan' | 'poses'>, textes: Textes, aller: Aller): Contenu[] {
  if (lecture === null) return [];
  const { pane } = textes;
  const { ecartees, avertissements } = (bilan ?? lecture).sources;
  const feuille = bilan && feuilleDesControles(poses.get(bilan.annee));
  const constats = (all: readonly Constat[], titre: string, aucun: string, ouvert: boolean) => {
    if (all.length > 0) return liste(all, titre, ouvert, feuille, textes, aller);
    return bilan ? element('p', { class: 'discret' }, aucun) : null;
  };
  return [
    ...(bilan ? identites(bilan.controles, textes, aller) : [element('p', { class: 'discret' }, pane.controlesAVenir)]),
    constats(ecartees, pane.lignesEcartees(ecartees.length), pane.aucuneLigneEcartee, true),
    constats(avertissements, pane.avertissements(avertissements.length), pane.aucunAvertissement, false),
  ];
}

function feuilleDesControles(feuilles: FeuillesPosees | undefined): string | null {
  return feuilles?.find(({ cle }) => cle === 'controles')?.nom ?? null;
}

function identites(controles: readonly Controle[], textes: Textes, aller: Aller): Contenu[] {
  const { pane } = textes;
  const wrong = controles.filter(({ juste }) => !juste);
  if (wrong.length === 0) return [element('p', { class: 'juste' }, pane.toutVaBien)];
  return [
    element('p', { class: 'faux' }, pane.egalites(controles.length - wrong.length, controles.length)),
    element('ul', { class: 'constats' }, ...wrong.map((controle) => identite(controle, textes, aller))),
  ];
}

/** An identity that fails, with the first rows that break it. */
function identite(controle: Controle, textes: Textes, aller: Aller): HTMLElement {
  const { pane } = textes;
  const { gauche, droite, personnes } = controle;
  const links = personnes.slice(0, LIGNES).flatMap(({ nom, lignes: [first] }) =>
    first === undefined ? [] : [bouton(pane.temoin(nom, pane.ligne(first.feuille, first.ligne)), 'lien', () => { aller({ feuille: first.feuille, cellule: `A${first.ligne}` }); })],
  );
  return element(
    'li',
    {},
    element('p', {}, `${phraseIdentite(controle, textes)} : ${pane.ecart(nombre(gauche, textes), nombre(droite, textes))}`),
    links.length === 0 ? null : element('p', { class: 'lignes' }, ...links, personnes.length > LIGNES ? pane.autresPersonnes(personnes.length - LIGNES) : null),
  );
}

function liste(all: readonly Constat[], titre: string, ouvert: boolean, feuille: string | null, textes: Textes, aller: Aller): HTMLElement {
  const groups = [...parRaison(all, textes)].slice(0, RAISONS);
  const shown = groups.reduce((sum, [, rows]) => sum + Math.min(rows.length, LIGNES), 0);
  return element(
    'details',
    { open: ouvert },
    // Excel on the web moves the focus by a list of its own, which lacks `summary`.
    element('summary', { tabindex: '0' }, titre),
    element('ul', { class: 'constats' }, ...groups.map(([raison, rows]) => groupe(raison, rows, textes, aller))),
    all.length > shown ? suite(all.length - shown, feuille, textes, aller) : null,
  );
}

/** Rows by the sentence that tells what is wrong: a blank column is one thing to mend, not forty. */
function parRaison(all: readonly Constat[], textes: Textes): Map<string, Constat[]> {
  const groups = new Map<string, Constat[]>();
  for (const constat of all) {
    const raison = phrase(constat, textes);
    const rows = groups.get(raison);
    if (rows) rows.push(constat);
    else groups.set(raison, [constat]);
  }
  return groups;
}

function groupe(raison: string, rows: readonly Constat[], { pane }: Textes, aller: Aller): HTMLElement {
  const links = rows.slice(0, LIGNES).map(({ feuille, ligne }) => bouton(pane.ligne(feuille, ligne), 'lien', () => { aller({ feuille, cellule: `A${ligne}` }); }));
  const title = rows.length === 1 ? raison : `${raison} (${rows.length})`;
  return element('li', {}, element('p', {}, title), element('p', { class: 'lignes' }, ...links, rows.length > LIGNES ? '…' : null));
}

function suite(more: number, feuille: string | null, { pane }: Textes, aller: Aller): HTMLElement {
  return feuille === null ? element('p', { class: 'discret' }, pane.autresAVenir(more)) : bouton(pane.autres(more), 'lien', () => { aller({ feuille }); });
}
