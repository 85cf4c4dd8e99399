import { FONCTIONS } from '../fonctions';
import type { Choix, Declaration, Parametre } from './declaration';
import type { Langue } from './langue';
import type { Genre } from './resultat';

/** A parameter in functions.json. */
export interface MetadonneesDeParametre {
  name: string;
  description: string;
  /** Else `any`: with a narrower type Excel would refuse an argument before we could say why. A closed list is of texts. */
  type: 'any' | 'string';
  dimensionality: 'matrix' | 'scalar';
  optional?: true;
  repeating?: true;
  customEnumId?: string;
}

/** A function in functions.json. */
export interface MetadonneesDeFonction {
  id: string;
  name: string;
  description: string;
  parameters: readonly MetadonneesDeParametre[];
  result: { type: 'number' | 'string' | 'any'; dimensionality: 'scalar' | 'matrix' };
  options?: { stream: true };
}

/** A closed list in functions.json, which Excel offers while one types. */
export interface MetadonneesDeChoix {
  id: string;
  type: 'string';
  values: readonly { name: string; stringValue: string; tooltip: string }[];
}

/** functions.json: what Excel must know before it loads the code. */
export interface Metadonnees {
  /** Without it Excel shows an error cell's own error and never calls the function. */
  allowErrorForDataTypeAny: true;
  enums: readonly MetadonneesDeChoix[];
  functions: readonly MetadonneesDeFonction[];
}

/** The metadata of every function, its texts in one language; ids, order and types are the same in all. */
export function metadonnees(langue: Langue): Metadonnees {
  return {
    allowErrorForDataTypeAny: true,
    enums: [...choixDe(FONCTIONS)].map((choix) => deChoix(choix, langue)),
    functions: FONCTIONS.map((fonction) => deFonction(fonction, langue)),
  };
}

function choixDe(fonctions: readonly Declaration[]): Set<Choix> {
  return new Set(fonctions.flatMap(({ parametres }) => Object.values(parametres).flatMap((parametre) => (parametre.forme === 'valeur' && parametre.choix ? [parametre.choix] : []))));
}

function deChoix({ id, valeurs }: Choix, langue: Langue): MetadonneesDeChoix {
  return {
    id,
    type: 'string',
    values: valeurs.map(({ valeur, aide }) => ({ name: valeur.replace(/\W+/g, '_').replace(/^(?=\d)/, '_'), stringValue: valeur, tooltip: aide[langue] })),
  };
}

const RESULTATS: Readonly<Record<Genre, MetadonneesDeFonction['result']>> = {
  nombre: { type: 'number', dimensionality: 'scalar' },
  texte: { type: 'string', dimensionality: 'scalar' },
  valeur: { type: 'any', dimensionality: 'scalar' },
  tableau: { type: 'any', dimensionality: 'matrix' },
};

function deFonction({ id, description, parametres, genre = 'nombre', mode }: Declaration, langue: Langue): MetadonneesDeFonction {
  return {
    id,
    name: id,
    description: description[langue],
    parameters: Object.values(parametres).map((parametre) => deParametre(parametre, langue)),
    result: RESULTATS[genre],
    // Excel tells a streaming function that it is no longer wanted without being asked to.
    ...(mode === 'suivi' ? { options: { stream: true as const } } : {}),
  };
}

function deParametre(parametre: Parametre, langue: Langue): MetadonneesDeParametre {
  const choix = parametre.forme === 'valeur' ? parametre.choix : undefined;
  return {
    name: parametre.nom[langue],
    description: parametre.description[langue],
    type: choix ? 'string' : 'any',
    dimensionality: parametre.forme === 'plage' || parametre.forme === 'filtres' ? 'matrix' : 'scalar',
    ...(estFacultatif(parametre) ? { optional: true as const } : {}),
    ...(parametre.forme === 'filtres' || parametre.forme === 'paires' ? { repeating: true as const } : {}),
    ...(choix ? { customEnumId: choix.id } : {}),
  };
}

/** Whether a parameter may be left out. */
export function estFacultatif(parametre: Parametre): boolean {
  switch (parametre.forme) {
    case 'plage':
      return 'facultative' in parametre;
    case 'valeur':
      return 'defaut' in parametre;
    default:
      return true;
  }
}
