import type { Declaration, Langue } from '../../functions';
import { erreursDe, lignesMontrees, parametresDe, syntaxeDe } from '../../functions/aide';
import type { Textes } from '../../locales';
import { element, type Contenu } from '../element';
import { code } from './code';

/** What there is to read of a function before its formula is written. */
export function lecture(declaration: Declaration, { fonctions: mots, langue: parlee }: Textes): readonly Contenu[] {
  const langue = parlee === 'fr' ? 'fr' : 'en';
  const errors = erreursDe(declaration, langue);
  return [
    element('p', {}, declaration.description[langue]),
    element('p', { class: 'discret' }, `${mots.resultat} ${declaration.resultat[langue].charAt(0).toLowerCase()}${declaration.resultat[langue].slice(1)}`),
    element('p', {}, code(syntaxeDe(declaration.id, langue))),
    pli(mots.unExemple, ...exemple(declaration, langue, mots)),
    errors.length === 0
      ? null
      : pli(
          mots.erreurs,
          element('p', { class: 'discret' }, mots.siLExemple),
          element('ul', { class: 'trouvees' }, ...errors.map(({ code: erreur, quand, phrase, remede }) => element('li', {}, element('p', {}, quand === '' ? '' : `${quand} : `, element('code', {}, erreur)), element('p', {}, phrase), erreur === '#N/A' ? element('p', { class: 'discret' }, remede) : null))),
        ),
    pli(mots.source, element('p', {}, declaration.source[langue])),
  ];
}

function pli(titre: string, ...contenu: Contenu[]): HTMLElement {
  return element('details', {}, element('summary', { tabindex: '0' }, titre), ...contenu);
}

function exemple({ id, exemple: { formule, arguments: given, affiche } }: Declaration, langue: Langue, mots: Textes['fonctions']): readonly Contenu[] {
  const parametres = parametresDe(id, langue);
  const data = given.flatMap((argument, position) => {
    const nom = parametres[position]?.nom;
    const rows = lignesMontrees(argument, langue);
    // A single value stands in the formula itself.
    return nom === undefined || rows.length < 2 ? [] : [element('li', {}, `${nom.replaceAll('_', ' ')} : ${rows.map((row) => row.join(' · ')).join(' ; ')}`)];
  });
  return [
    element('p', {}, code(formule)),
    element('p', { class: 'donne' }, mots.donne(affiche)),
    data.length > 0 ? element('p', { class: 'discret' }, mots.avec) : null,
    data.length > 0 ? element('ul', { class: 'discret' }, ...data) : null,
  ];
}
