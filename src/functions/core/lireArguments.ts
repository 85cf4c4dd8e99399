import { estBlanche, grilleDe, type Grille } from './cellule';
import type { Parametre, Parametres, ParametreValeur, Refuser } from './declaration';
import { lireFiltres } from './lireFiltres';
import { lirePaires } from './lirePaires';
import { largeur, type Plage } from './lecteurs';
import { PARTAGE } from './partage';
import { Refus } from './refus';

/** How many things a range says: one a row, or one a cell. */
const nombreDe = ({ parametre, grille }: Plage): number => grille.length * (parametre.reunir ? 1 : largeur(grille));

/**
 * Reads the arguments of a call, each by its parameter: the cells of a range row by row without
 * the blank rows at its end, or a value.
 *
 * Ranges of a group are read together: same size, and one heading row at most, whose cells count
 * as blank. Criteria go with the first group.
 *
 * @param received the arguments as Excel sends them: null for one that is left out, a value or a grid
 * @throws {Refus} which argument, and which of its cells, cannot be read
 */
export function lireArguments(parametres: Parametres, received: readonly unknown[]): Record<string, unknown> {
  const entries = Object.entries(parametres);
  const plages = entries.flatMap(([cle, parametre], position) =>
    parametre.forme === 'plage' ? plageDe(cle, parametre, received[position]) : [],
  );
  const lus: Record<string, unknown> = {};
  const groupes = new Set(plages.map(({ parametre }) => parametre.groupe));
  for (const groupe of groupes) lireEnsemble(plages.filter(({ parametre }) => parametre.groupe === groupe), lus);
  entries.forEach(([cle, parametre], position) => {
    if (parametre.forme === 'valeur') lus[cle] = valeurDe(cle, parametre, received[position]);
    else if (parametre.forme === 'filtres') lus[cle] = lireFiltres(cle, received[position], plages[0]);
    else if (parametre.forme === 'paires') lus[cle] = lirePaires(cle, received[position]);
    else lus[cle] ??= null;
  });
  return lus;
}

function lireEnsemble(plages: readonly Plage[], lus: Record<string, unknown>): void {
  memeTaille(plages);
  const premiere = premiereLigneDeDonnees(plages);
  const fin = Math.max(0, ...plages.map(finDesDonnees));
  for (const plage of plages) lus[plage.cle] = PARTAGE.lire(plage, { premiere, fin });
}

function plageDe(cle: string, parametre: Parametre & { forme: 'plage' }, argument: unknown): Plage[] {
  const grille = grilleDe(argument);
  if (grille === null) {
    if ('facultative' in parametre) return [];
    throw new Refus('manquant', { parametre: cle });
  }
  if (!parametre.plusieursColonnes && grille.length > 1 && largeur(grille) > 1) throw new Refus('colonneUnique', { parametre: cle });
  return [{ cle, parametre, grille }];
}

function memeTaille([premiere, ...autres]: readonly Plage[]): void {
  if (premiere === undefined) return;
  const { grille } = premiere;
  for (const autre of autres) {
    if (autre.grille.length === grille.length && nombreDe(autre) === nombreDe(premiere)) continue;
    throw new Refus('taillesDifferentes', { parametre: autre.cle, valeurs: [autre.grille, premiere.cle, grille] });
  }
}

/**
 * The row below the headings: the first row that holds something is one of headings where a range
 * can only be headed so and no other range has data there. A whole column often begins with blank rows.
 */
function premiereLigneDeDonnees(plages: readonly Plage[]): number {
  const rows = plages[0]?.grille.length ?? 0;
  if (rows < 2) return 0;
  let row = 0;
  while (row < rows && plages.every(({ grille }) => grille[row]?.every(estBlanche))) row += 1;
  const headed = plages.some(({ parametre, grille }) => grille[row]?.some((cell) => parametre.titre(cell)));
  const noData = plages.every(({ grille }) => grille[row]?.every((cell) => typeof cell === 'string' || estBlanche(cell)));
  return headed && noData ? row + 1 : row;
}

/** The rows of Excel's grid. */
const COLONNE_ENTIERE = 1_048_576;

/** The number of rows up to the last one that holds something: a whole column is a million rows. */
function finDesDonnees({ parametre, grille }: Plage): number {
  // A table of counts may well end in 0; below it, in a whole column, 0 is a blank.
  if (parametre.zeroCompte && grille.length < COLONNE_ENTIERE) return grille.length;
  return PARTAGE.lignesRemplies(grille, lignesRemplies);
}

function lignesRemplies(grille: Grille): number {
  let rows = grille.length;
  while (rows > 0 && grille[rows - 1]?.every(estBlanche) === true) rows -= 1;
  return rows;
}

function valeurDe(cle: string, parametre: ParametreValeur<unknown>, argument: unknown): unknown {
  const refuser: Refuser = (cause, ...valeurs) => {
    throw new Refus(cause, { parametre: cle, valeurs });
  };
  const grille = grilleDe(argument);
  if (grille !== null && (grille.length > 1 || largeur(grille) > 1)) return refuser('celluleUnique');
  const cell = grille?.[0]?.[0];
  if (cell !== null && cell !== undefined && cell !== '') return parametre.lire(cell, refuser);
  return 'defaut' in parametre ? parametre.defaut : refuser('manquant');
}
