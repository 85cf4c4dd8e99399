import type { Etat, FeuillesPosees } from '../../commands/etat';
import type { Textes } from '../../locales';
import { phrase, phraseIdentite } from '../../report/phrases';
import type { Controle } from '../../report/controles';
import type { Avertissement, LigneEcartee } from '../../sources';
import { bouton, element, type Contenu } from '../element';
import type { Aller } from './sources';

/** Rows shown of each list: the sheet `Contrôles` has them all. */
const MONTREES = 20;

/** What can be checked: the identities, the rows set aside, the rows that deserve a look. */
export function vueDesControles({ lecture, bilan, poses }: Pick<Etat, 'lecture' | 'bilan' | 'poses'>, textes: Textes, aller: Aller): Contenu[] {
  if (lecture === null) return [];
  const { pane } = textes;
  const { ecartees, avertissements } = lecture.sources;
  const feuille = bilan && feuilleDesControles(poses.get(bilan.annee));
  const constats = (all: readonly (LigneEcartee | Avertissement)[], titre: string, aucun: string, ouvert: boolean) =>
    all.length === 0 ? element('p', { class: 'discret' }, aucun) : liste(all, titre, ouvert, feuille, textes, aller);
  return [
    ...(bilan ? identites(bilan.controles, textes) : [element('p', { class: 'discret' }, pane.controlesAVenir)]),
    constats(ecartees, pane.lignesEcartees(ecartees.length), pane.aucuneLigneEcartee, true),
    constats(avertissements, pane.avertissements(avertissements.length), pane.aucunAvertissement, false),
  ];
}

function feuilleDesControles(feuilles: FeuillesPosees | undefined): string | null {
  return feuilles?.find(({ cle }) => cle === 'controles')?.nom ?? null;
}

function identites(controles: readonly Controle[], textes: Textes): Contenu[] {
  const { pane } = textes;
  const wrong = controles.filter(({ juste }) => !juste);
  if (wrong.length === 0) return [element('p', { class: 'juste' }, pane.toutVaBien)];
  return [
    element('p', { class: 'faux' }, pane.egalites(controles.length - wrong.length, controles.length)),
    element('ul', { class: 'constats' }, ...wrong.map((controle) => element('li', {}, `${phraseIdentite(controle, textes)} : ${pane.ecart(controle.gauche, controle.droite)}`))),
  ];
}

function liste(all: readonly (LigneEcartee | Avertissement)[], titre: string, ouvert: boolean, feuille: string | null, textes: Textes, aller: Aller): HTMLElement {
  const more = all.length - MONTREES;
  return element(
    'details',
    { open: ouvert },
    element('summary', {}, titre),
    element('ul', { class: 'constats' }, ...all.slice(0, MONTREES).map((constat) => ligne(constat, textes, aller))),
    more > 0 ? suite(more, feuille, textes, aller) : null,
  );
}

function ligne(constat: LigneEcartee | Avertissement, textes: Textes, aller: Aller): HTMLElement {
  const { feuille, ligne: rang } = constat;
  return element(
    'li',
    {},
    bouton(textes.pane.ligne(feuille, rang), 'lien', () => { aller({ feuille, cellule: `A${rang}` }); }),
    element('p', {}, phrase(constat, textes)),
  );
}

function suite(more: number, feuille: string | null, { pane }: Textes, aller: Aller): HTMLElement {
  return feuille === null ? element('p', { class: 'discret' }, pane.autresAVenir(more)) : bouton(pane.autres(more), 'lien', () => { aller({ feuille }); });
}
