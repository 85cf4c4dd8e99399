import { estNumeroDeJour } from '../../sources/lireDate';
import { erreurDans, grilleDe, type Grille } from './cellule';
import { critere } from './critere';
import type { Filtre } from './declaration';
import type { Plage } from './lecteurs';
import { Refus } from './refus';

/** No criterion: every row counts. */
export const TOUTES: Filtre = () => true;

/**
 * Reads ranges with their criteria, as NB.SI.ENS takes them: a row counts where every criterion is met.
 *
 * @param received the repeated arguments as Excel sends them: range, criterion, range, criterion…
 * @param premiere the range whose rows are counted: the others have its size
 * @param depuis the first row that counts
 * @throws {Refus} for a range without criterion, of another size, a criterion that is several cells or an error
 */
export function lireFiltres(cle: string, received: unknown, premiere: Plage | undefined, depuis = 0): Filtre {
  const grilles = grillesDe(received);
  const tests: Filtre[] = depuis > 0 ? [(ligne) => ligne >= depuis] : [];
  for (let rang = 0; rang < grilles.length; rang += 2) {
    const [plage, stated] = [grilles[rang], grilles[rang + 1]];
    if (plage === null || plage === undefined || rang + 1 === grilles.length) throw new Refus('critereManquant', { parametre: cle, rang: rang / 2 });
    memeTaille(cle, rang / 2, plage, premiere);
    tests.push(testDe(plage, critereDe(cle, rang / 2, stated ?? [[null]], plage)));
  }
  if (tests.length === 0) return TOUTES;
  return (ligne) => tests.every((test) => test(ligne));
}

/** The ranges among repeated arguments, without their criteria. */
export function plagesFiltrees(received: unknown): Grille[] {
  return grillesDe(received).flatMap((grille, rang) => (rang % 2 === 0 && grille !== null ? [grille] : []));
}

function grillesDe(received: unknown): (Grille | null)[] {
  const grilles = (Array.isArray(received) ? (received as readonly unknown[]) : []).map(grilleDe);
  while (grilles.length > 0 && grilles.at(-1) === null && grilles.at(-2) === null) grilles.splice(-2);
  return grilles;
}

function memeTaille(cle: string, rang: number, plage: Grille, premiere: Plage | undefined): void {
  const width = plage[0]?.length ?? 0;
  const several = plage.length > 1 && width > 1;
  const expected = premiere?.parametre.reunir ? 1 : (premiere?.grille[0]?.length ?? width);
  if (premiere === undefined || (plage.length === premiere.grille.length && width === expected && !several)) return;
  // Two ranges alike, of which a row is one thing: what is wrong is that the criterion has several columns.
  if (premiere.parametre.reunir && width > 1) throw new Refus('colonneUnique', { parametre: cle, rang });
  throw new Refus('taillesDifferentes', { parametre: cle, rang, valeurs: [plage, premiere.cle, premiere.grille] });
}

function critereDe(cle: string, rang: number, stated: Grille, plage: Grille): (cell: unknown) => boolean {
  if (stated.length > 1 || (stated[0]?.length ?? 0) > 1) throw new Refus('critereUnique', { parametre: cle, rang });
  const cell = stated[0]?.[0];
  const error = typeof cell === 'object' ? erreurDans(cell) : null;
  if (error !== null) throw new Refus('critereEnErreur', { parametre: cle, rang, valeurs: [error] });
  return critere(cell, { estDeJours: () => estColonneDeJours(plage) });
}

/** Serial of 1 January 1930: hardly a column of amounts has whole numbers above it, up to the days of this century, alone. */
const PREMIER_JOUR = 10_959;

/** Whether the numbers of a range are days, as far as they tell it themselves. */
function estColonneDeJours(plage: Grille): boolean {
  let found = false;
  for (const row of plage) {
    for (const cell of row) {
      if (typeof cell !== 'number' || cell === 0) continue;
      if (cell < PREMIER_JOUR || !estNumeroDeJour(Math.floor(cell))) return false;
      found = true;
    }
  }
  return found;
}

/** A row is met many times in no order: each cell is tried once. */
function testDe(plage: Grille, meets: (cell: unknown) => boolean): Filtre {
  const flat = plage.length === 1;
  const known = new Map<unknown, boolean>();
  return (ligne) => {
    const cell = flat ? plage[0]?.[ligne] : plage[ligne]?.[0];
    const before = typeof cell === 'object' ? undefined : known.get(cell);
    if (before !== undefined) return before;
    const met = meets(cell);
    if (typeof cell !== 'object') known.set(cell, met);
    return met;
  };
}
