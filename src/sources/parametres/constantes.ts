import { plier, plierEntete } from '../texte';
import { noter, type Lecteur } from './brouillon';
import { temoin } from './entree';
import type { Constante } from './modele';
import { aRemplir, lireMesure } from './nombres';

/** The constants that teams call by name, folded, with their unit. */
const NOMMEES: readonly (readonly [RegExp, Constante['code'], Constante['unite']])[] = [
  [/^(part du )?temps (des? )?conseillers?\b/, 'par.temps_conseiller', '%'],
  [/^(limite|duree (maximale|maximum|max|limite)) (d |de l )?accompagnement\b/, 'par.limite_accompagnement', 'mois'],
];

const CODE = /^par\.[a-z0-9_]+$/;

/** The rubric of the constants that the report repeats: by name, or by code (`par.xxx`). */
export const CONSTANTES: readonly (readonly [string, Lecteur])[] = [
  ['constante', (entree, { constantes }) => {
    const name = plierEntete(entree.intitule);
    const named = NOMMEES.find(([words, code]) => words.test(name) || code === plier(entree.valeur));
    const code = named?.[1] ?? codeDe(entree.valeur);
    if (aRemplir(entree.nombre)) return 'vide';
    const mesure = lireMesure(entree.nombre, named?.[2] ?? null);
    if (code === null || mesure === null) return 'illisible';
    return noter(constantes, { ...temoin(entree), code, ...mesure }, (other) => other.code === code, ({ valeur, unite }) => valeur === mesure.valeur && unite === mesure.unite);
  }],
];

function codeDe(valeur: string): Constante['code'] | null {
  const folded = plier(valeur);
  return CODE.test(folded) ? `par.${folded.slice('par.'.length)}` : null;
}
