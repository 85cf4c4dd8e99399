import { grilleDe } from './cellule';
import { largeur } from './lecteurs';
import { Refus } from './refus';

/**
 * Reads pairs of names and values: `"structure"; "SVP"`.
 *
 * @param received the repeated arguments, as Excel sends them: a list, or nothing
 * @throws {Refus} where the last name has no value, or one of them is several cells
 */
export function lirePaires(cle: string, received: unknown): [nom: unknown, valeur: unknown][] {
  const values = (Array.isArray(received) ? (received as readonly unknown[]) : []).map((argument) => uneCellule(argument, cle));
  while (values.length > 0 && estRien(values.at(-1)) && estRien(values.at(-2))) values.splice(-2);
  if (values.length % 2 === 1) throw new Refus('paireIncomplete', { parametre: cle });
  return Array.from({ length: values.length / 2 }, (_, pair) => {
    const [nom, valeur] = [values[pair * 2], values[pair * 2 + 1]];
    if (estRien(nom) || estRien(valeur)) throw new Refus('paireIncomplete', { parametre: cle });
    return [nom, valeur];
  });
}

const estRien = (value: unknown): boolean => value === null || value === undefined || value === '';

function uneCellule(argument: unknown, cle: string): unknown {
  if (!Array.isArray(argument)) return argument;
  const grille = grilleDe(argument);
  if (grille !== null && (grille.length > 1 || largeur(grille) > 1)) throw new Refus('celluleUnique', { parametre: cle });
  return grille?.[0]?.[0];
}
