import type { Etat } from '../../commands/etat';
import type { Textes } from '../../locales';
import type { Sources } from '../../sources';
import { valeursAClasser, type ValeurAClasser } from '../../sources/parametres/aClasser';
import { plier } from '../../sources/texte';
import { bouton, element, type Contenu } from '../element';
import { insecables } from '../../locales/typographie';
import { liens } from './controles';
import type { Aller } from './sources';

/** Values shown at once: the others follow as these are classed. */
const VALEURS = 20;

/** Puts a value into a class. */
export type Classer = (valeur: ValeurAClasser, classe: string) => void;

/** The values that no class fits, each with the classes to choose from. */
export function vueDesValeurs({ lecture }: Pick<Etat, 'lecture'>, textes: Textes, aller: Aller, classer: Classer): Contenu[] {
  if (lecture === null) return [];
  const { avertissements, parametres, colonnes } = lecture.sources;
  const values = valeursAClasser(avertissements, parametres);
  if (values.length === 0) return [];
  const { pane } = textes;
  return [
    element(
      'details',
      { open: true },
      element('summary', { tabindex: '0' }, pane.valeursAClasser(values.length)),
      element('p', { class: 'discret' }, pane.valeursAClasserDetail),
      element('ul', { class: 'constats' }, ...values.slice(0, VALEURS).map((valeur, index) => vueDeLaValeur(valeur, `valeur-${index}`, colonnes, textes, aller, classer))),
      values.length > VALEURS ? element('p', { class: 'discret' }, pane.autresValeurs(values.length - VALEURS)) : null,
    ),
  ];
}

function vueDeLaValeur(entry: ValeurAClasser, id: string, colonnes: Sources['colonnes'], textes: Textes, aller: Aller, classer: Classer): HTMLElement {
  const { pane, champs, effets } = textes;
  const { champ, valeur, constats, classes } = entry;
  const nom = champs[champ] ?? champ;
  const rappel = element('p', { class: 'rappel', id: `${id}-rappel` });
  const select = element(
    'select',
    { id, 'aria-describedby': `${id}-rappel` },
    element('option', { value: '' }, pane.choisirUneClasse),
    ...classes.map((classe) => element('option', { value: classe }, plier(classe) === plier(valeur) ? pane.groupeAPart : classe)),
  );
  const retenir = bouton(pane.classer, 'secondaire', () => {
    if (select.value !== '') {
      classer(entry, select.value);
      return;
    }
    rappel.textContent = pane.choisirUneClasseDAbord;
    select.focus();
  });
  retenir.setAttribute('aria-label', insecables(pane.classerLaValeur(valeur)));
  return element(
    'li',
    { class: 'cas' },
    element('label', { class: 'effet', for: id }, pane.valeurDuChamp(nom, valeur)),
    element('p', {}, effets[champ === 'motif' ? 'motifNonClasse' : 'categorieNonClassee'](constats.length, nom)),
    liens(constats, colonnes, textes, aller),
    element('div', { class: 'classement' }, select, retenir),
    rappel,
  );
}
