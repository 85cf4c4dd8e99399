import { metadonnees } from '../core/metadonnees';
import type { Langue } from '../core/langue';

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
  enums?: readonly { id: string; values: readonly { name?: string; value: unknown; tooltip?: string }[] }[];
}

/**
 * The parameters of a function, as Excel is told of them: what the pane offers is then what the
 * cell takes, however a declaration comes to it.
 */
export function parametresDe(id: string, langue: Langue): readonly ParametreMontre[] {
  const { functions, enums = [] }: Publie = metadonnees(langue);
  const found = functions.find((one) => one.id === id);
  return (found?.parameters ?? []).map(({ name, description, dimensionality, optional, repeating, customEnumId }) => ({
    nom: name,
    description,
    plage: dimensionality === 'matrix',
    facultatif: optional === true || repeating === true,
    repete: repeating === true,
    choix: (enums.find((one) => one.id === customEnumId)?.values ?? []).map(({ value, name: nom, tooltip }) => ({ valeur: String(value), sens: tooltip ?? nom ?? '' })),
  }));
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
 * syntaxeDe('ETP', 'fr') // => '=CAE.ETP(heures; [heures_par_etp])'
 * ```
 */
export function syntaxeDe(id: string, langue: Langue): string {
  const parametres = parametresDe(id, langue);
  const separator = langue === 'fr' ? '; ' : ', ';
  const named = parametres.map(({ nom, facultatif }) => (facultatif ? `[${nom}]` : nom));
  return `=CAE.${id}(${[...named, ...(parametres.some(({ repete }) => repete) ? ['…'] : [])].join(separator)})`;
}
