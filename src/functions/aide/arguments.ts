import type { Declaration } from '../core/declaration';
import type { Langue } from '../core/langue';
import { parametresDe } from './parametres';

/** An argument with the name of its parameter. */
export interface ArgumentNomme {
  nom: string;
  argument: unknown;
}

/** The arguments of a call as one reads them: those that are left out are passed over, pairs stand one after another. */
export function argumentsNommes({ id, parametres }: Declaration, given: readonly unknown[], langue: Langue): ArgumentNomme[] {
  const named = parametresDe(id, langue);
  const formes = Object.values(parametres).map(({ forme }) => forme);
  return given.flatMap((argument, position) => {
    if (argument === null || argument === undefined) return [];
    const repeated = formes[position] === 'filtres' || formes[position] === 'paires';
    const all: readonly unknown[] = repeated && Array.isArray(argument) ? argument : [argument];
    return all.map((one, rang) => ({ nom: named[position + (rang % 2)]?.nom ?? '', argument: one }));
  });
}
