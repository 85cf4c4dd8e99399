import { FONCTIONS } from '../fonctions';
import type { Declaration, Parametre } from './declaration';
import type { Langue } from './langue';

/** A parameter in functions.json. */
export interface MetadonneesDeParametre {
  name: string;
  description: string;
  /** Always `any`: with a narrower type Excel would refuse an argument before we could say why. */
  type: 'any';
  dimensionality: 'matrix' | 'scalar';
  optional?: true;
}

/** A function in functions.json. */
export interface MetadonneesDeFonction {
  id: string;
  name: string;
  description: string;
  parameters: readonly MetadonneesDeParametre[];
  result: { type: 'number'; dimensionality: 'scalar' };
}

/** functions.json: what Excel must know before it loads the code. */
export interface Metadonnees {
  /** Without it Excel shows an error cell's own error and never calls the function. */
  allowErrorForDataTypeAny: true;
  functions: readonly MetadonneesDeFonction[];
}

/** The metadata of every function, its texts in one language; ids, order and types are the same in all. */
export function metadonnees(langue: Langue): Metadonnees {
  return { allowErrorForDataTypeAny: true, functions: FONCTIONS.map((fonction) => deFonction(fonction, langue)) };
}

function deFonction({ id, description, parametres }: Declaration, langue: Langue): MetadonneesDeFonction {
  return {
    id,
    name: id,
    description: description[langue],
    parameters: Object.values(parametres).map((parametre) => deParametre(parametre, langue)),
    result: { type: 'number', dimensionality: 'scalar' },
  };
}

function deParametre(parametre: Parametre, langue: Langue): MetadonneesDeParametre {
  return {
    name: parametre.nom[langue],
    description: parametre.description[langue],
    type: 'any',
    dimensionality: parametre.forme === 'plage' ? 'matrix' : 'scalar',
    ...(parametre.forme === 'valeur' && 'defaut' in parametre ? { optional: true as const } : {}),
  };
}
