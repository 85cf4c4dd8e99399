import type { Langue } from '../core/langue';
import { metadonnees } from '../core/metadonnees';
import { FONCTIONS } from '../fonctions';

/** One value of a closed list. */
export interface Choix {
  valeur: string;
  /** What it means, where the list says so. */
  sens: string;
}

/** A parameter as the help and the assistant show it. */
export interface ParametreMontre {
  nom: string;
  description: string;
  /** Whether it takes a range; else one value. */
  plage: boolean;
  facultatif: boolean;
  /** Whether it may be given again and again, together with the others that repeat. */
  repete: boolean;
  /** The closed list from which it takes its value; empty where there is none. */
  choix: readonly Choix[];
}

/** What functions.json may say of a parameter, by Microsoft's schema. */
interface ParametrePublie {
  name: string;
  description: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

interface Publie {
  functions: readonly { id: string; parameters: readonly ParametrePublie[]; result: { dimensionality?: string } }[];
  enums?: readonly { id: string; values: readonly { name?: string; value?: unknown; stringValue?: string; tooltip?: string }[] }[];
}

/**
 * The parameters of a function, as Excel is told of them: what the pane offers is then what the
 * cell takes, however a declaration comes to it.
 */
export function parametresDe(id: string, langue: Langue): readonly ParametreMontre[] {
  const { functions, enums = [] }: Publie = metadonnees(langue);
  const found = functions.find((one) => one.id === id);
  return (found?.parameters ?? []).flatMap(({ name, description, dimensionality, optional, repeating, customEnumId }, position) => enDeux({
    nom: name,
    description,
    plage: dimensionality === 'matrix',
    facultatif: optional === true || repeating === true,
    repete: repeating === true,
    choix: (enums.find((one) => one.id === customEnumId)?.values ?? []).map(({ value, stringValue, name: nom, tooltip }) => ({ valeur: stringValue ?? String(value), sens: tooltip ?? nom ?? '' })),
  }, formeDe(id, position), langue));
}

/** How the declaration takes the parameter in that place. */
function formeDe(id: string, position: number): string | undefined {
  return Object.values(FONCTIONS.find((one) => one.id === id)?.parametres ?? {})[position]?.forme;
}

/** What stands second in a pair that functions.json can only tell as one parameter that repeats. */
const SECONDS: Readonly<Record<string, Readonly<Record<Langue, { nom: string; description: string }>>>> = {
  filtres: {
    fr: { nom: 'critere', description: 'Ce que la cellule doit dire, comme dans NB.SI.ENS : CDI, <>CDI, >=01/01/2015, >=50 %, *emploi*.' },
    en: { nom: 'criterion', description: 'What the cell must say, as in COUNTIFS: CDI, <>CDI, >=01/01/2015, >=50%, *emploi*.' },
  },
  paires: {
    fr: { nom: 'valeur', description: 'La valeur qui va avec.' },
    en: { nom: 'value', description: 'The value that goes with it.' },
  },
};

/** A parameter that takes pairs is two to who fills it. */
function enDeux(parametre: ParametreMontre, forme: string | undefined, langue: Langue): ParametreMontre[] {
  const second = SECONDS[forme ?? '']?.[langue];
  return second === undefined ? [parametre] : [parametre, { ...parametre, ...second, plage: false }];
}

/** Whether the result takes several cells. */
export function seRepand(id: string): boolean {
  const { functions }: Publie = metadonnees('fr');
  return functions.find((one) => one.id === id)?.result.dimensionality === 'matrix';
}

/**
 * How a function is written, with what may be left out in brackets.
 *
 * ```js
 * syntaxeDe('CLASSE_SORTIE', 'fr') // => '=CAE.CLASSE_SORTIE(motif; [grille])'
 * ```
 */
export function syntaxeDe(id: string, langue: Langue): string {
  const parametres = parametresDe(id, langue);
  const separator = langue === 'fr' ? '; ' : ', ';
  const named = parametres.map(({ nom, facultatif }) => (facultatif ? `[${nom}]` : nom));
  return `=CAE.${id}(${[...named, ...(parametres.some(({ repete }) => repete) ? ['…'] : [])].join(separator)})`;
}
