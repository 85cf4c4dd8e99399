import type { ParametreMontre } from '../../functions/aide';
import { bouton, element } from '../element';
import type { Argument } from './argument';
import { champ, type Champ, type Voisinage } from './champ';

/** The fields of a formula. */
export interface Formulaire {
  elements: readonly HTMLElement[];
  /** The arguments as they are now, for the preview: what is missing or wrong shows as an ellipsis. */
  apercu: () => readonly Argument[];
  /** The arguments where all is well; else null, what is wrong is said at its field, and the first one has the focus. */
  verifier: () => readonly Argument[] | null;
}

const POINTS: Argument = { genre: 'reference', reference: { texte: '…', plage: null } };

/** The fields of a function's parameters: the required ones in view, the optional ones folded, those that repeat added by need. */
export function formulaire(id: string, parametres: readonly ParametreMontre[], voisinage: Voisinage): Formulaire {
  const { textes: { fonctions: mots } } = voisinage;
  const fixed = parametres.filter(({ repete }) => !repete).map((parametre, index) => ({ parametre, champ: champ(parametre, `champ-${id}-${index}`, !parametre.facultatif, voisinage) }));
  const optional = fixed.filter(({ parametre }) => parametre.facultatif);
  const groups = repetitions(id, parametres.filter(({ repete }) => repete), voisinage);
  const champs = (): readonly Champ[] => [...fixed.map(({ champ: one }) => one), ...groups.champs()];
  return {
    elements: [
      ...fixed.filter(({ parametre }) => !parametre.facultatif).map(({ champ: one }) => one.element),
      ...(optional.length > 0 ? [element('details', {}, element('summary', { tabindex: '0' }, mots.facultatifs(optional.length)), ...optional.map(({ champ: one }) => one.element))] : []),
      ...groups.elements,
    ],
    apercu: () => champs().map((one) => {
      const filled = one.lire();
      return 'argument' in filled ? filled.argument : POINTS;
    }),
    verifier: () => {
      const filled = champs().map((one) => ({ one, rempli: one.lire() }));
      for (const { one, rempli } of filled) one.dire('faute' in rempli ? rempli.faute : '');
      const wrong = filled.find(({ rempli }) => 'faute' in rempli);
      if (wrong === undefined) return filled.flatMap(({ rempli }) => ('argument' in rempli ? [rempli.argument] : []));
      const folded = wrong.one.element.closest('details');
      if (folded) folded.open = true;
      wrong.one.viser();
      return null;
    },
  };
}

/** Parameters that are given again and again together, such as a range and its criterion. */
function repetitions(id: string, parametres: readonly ParametreMontre[], voisinage: Voisinage): { elements: readonly HTMLElement[]; champs: () => readonly Champ[] } {
  if (parametres.length === 0) return { elements: [], champs: () => [] };
  const { textes: { fonctions: mots }, change } = voisinage;
  const place = element('div', { class: 'conditions' });
  let made = 0;
  let groups: { cadre: HTMLElement; legende: HTMLElement; retirer: HTMLElement; champs: readonly Champ[] }[] = [];
  // The ranks follow what is left.
  const number = (): void => {
    groups.forEach(({ legende, retirer }, index) => {
      legende.textContent = mots.condition(index + 1);
      retirer.textContent = mots.retirer(index + 1);
    });
    change();
  };
  const add = (): void => {
    made += 1;
    const champs = parametres.map((parametre, index) => champ(parametre, `champ-${id}-r${made}-${index}`, true, voisinage));
    const legende = element('legend', {});
    const retirer = bouton('', 'lien', () => {
      groups = groups.filter(({ cadre: other }) => other !== cadre);
      cadre.remove();
      number();
      ajouter.focus();
    });
    const cadre = element('fieldset', {}, legende, ...champs.map((one) => one.element), retirer);
    groups.push({ cadre, legende, retirer, champs });
    place.append(cadre);
    number();
    champs[0]?.viser();
  };
  const ajouter = bouton(mots.ajouter, 'secondaire', add);
  return { elements: [place, ajouter], champs: () => groups.flatMap(({ champs }) => champs) };
}
