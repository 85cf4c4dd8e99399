import type { Etat, FeuillesPosees } from '../../commands/etat';
import type { Textes } from '../../locales';
import { phraseIdentite } from '../../report/phrases';
import type { Controle } from '../../report/controles';
import type { Sources } from '../../sources';
import { champAClasser } from '../../sources/parametres/aClasser';
import { celluleDe, diagnostiquer, type Cas, type Constat } from '../diagnostic';
import { bouton, element, type Contenu } from '../element';
import { nombre } from '../nombres';
import type { Aller } from './sources';

/** Reasons shown of each list, and rows of each reason: the sheet `Contrôles` has them all. */
const RAISONS = 20;
const LIGNES = 5;

type Colonnes = Sources['colonnes'];

/** What can be checked: the identities, the rows set aside, the rows that deserve a look. */
export function vueDesControles({ lecture, bilan, poses }: Pick<Etat, 'lecture' | 'bilan' | 'poses'>, textes: Textes, aller: Aller): Contenu[] {
  if (lecture === null) return [];
  const { pane } = textes;
  const { ecartees, avertissements: all } = (bilan ?? lecture).sources;
  // Values without a class stand in a list of their own, where they are given one.
  const avertissements = all.filter((constat) => champAClasser(constat) === null);
  const feuille = bilan && feuilleDesControles(poses.get(bilan.annee));
  const constats = (found: readonly Constat[], titre: string, aucun: string, ouvert: boolean) => {
    if (found.length > 0) return liste(found, titre, ouvert, feuille, lecture.sources.colonnes, textes, aller);
    return bilan ? element('p', { class: 'discret' }, aucun) : null;
  };
  return [
    ...(bilan ? identites(bilan.controles, textes, aller) : [element('p', { class: 'discret' }, pane.controlesAVenir)]),
    constats(ecartees, pane.lignesEcartees(ecartees.length), pane.aucuneLigneEcartee, true),
    all.length > 0 && avertissements.length === 0 ? null : constats(avertissements, pane.avertissements(avertissements.length), pane.aucunAvertissement, false),
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

/** What was found wrong, the most harmful first: the effect, the rows, what to do. */
function liste(all: readonly Constat[], titre: string, ouvert: boolean, feuille: string | null, colonnes: Colonnes, textes: Textes, aller: Aller): HTMLElement {
  let left = RAISONS;
  let shown = 0;
  const items = diagnostiquer(all, textes).flatMap((cas) => {
    const raisons = [...cas.raisons].slice(0, left);
    left -= raisons.length;
    shown += raisons.reduce((sum, [, rows]) => sum + Math.min(rows.length, LIGNES), 0);
    return raisons.length === 0 ? [] : [vueDuCas(cas, raisons, colonnes, textes, aller)];
  });
  return element(
    'details',
    { open: ouvert },
    // Excel on the web moves the focus by a list of its own, which lacks `summary`.
    element('summary', { tabindex: '0' }, titre),
    element('ul', { class: 'constats' }, ...items),
    all.length > shown ? suite(all.length - shown, feuille, textes, aller) : null,
  );
}

function vueDuCas({ effet, remede }: Cas, raisons: readonly (readonly [string, readonly Constat[]])[], colonnes: Colonnes, textes: Textes, aller: Aller): HTMLElement {
  return element(
    'li',
    { class: 'cas' },
    element('p', { class: 'effet' }, effet),
    ...raisons.flatMap(([raison, rows]) => [element('p', { class: 'raison' }, rows.length === 1 ? raison : `${raison} (${rows.length})`), liens(rows, colonnes, textes, aller)]),
    element('p', { class: 'discret' }, remede),
  );
}

/** The first of some rows, each a way to its cell. */
export function liens(rows: readonly Constat[], colonnes: Colonnes, { pane }: Textes, aller: Aller): HTMLElement {
  const links = rows.slice(0, LIGNES).map((constat) => bouton(pane.ligne(constat.feuille, constat.ligne), 'lien', () => { aller({ feuille: constat.feuille, cellule: celluleDe(constat, colonnes) }); }));
  return element('p', { class: 'lignes' }, ...links, rows.length > LIGNES ? '…' : null);
}

function suite(more: number, feuille: string | null, { pane }: Textes, aller: Aller): HTMLElement {
  return feuille === null ? element('p', { class: 'discret' }, pane.autresAVenir(more)) : bouton(pane.autres(more), 'lien', () => { aller({ feuille }); });
}
