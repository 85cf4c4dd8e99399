import { estBlanche, grilleDe, type Grille } from './cellule';
import type { Parametre, Parametres, ParametreValeur, Refuser } from './declaration';
import { lireFiltres, plagesFiltrees } from './lireFiltres';
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
  const ofCriteria = plagesFiltrees(received[entries.findIndex(([, { forme }]) => forme === 'filtres')]);
  const groupes = new Set(plages.map(({ parametre }) => parametre.groupe));
  const premieres = [...groupes].map((groupe) => lireEnsemble(plages.filter(({ parametre }) => parametre.groupe === groupe), groupe === plages[0]?.parametre.groupe ? ofCriteria : [], lus));
  entries.forEach(([cle, parametre], position) => {
    if (parametre.forme === 'valeur') lus[cle] = valeurDe(cle, parametre, received[position]);
    else if (parametre.forme === 'filtres') lus[cle] = lireFiltres(cle, received[position], plages[0], plages[0]?.parametre.blancCompte ? premieres[0] : 0);
    else if (parametre.forme === 'paires') lus[cle] = lirePaires(cle, received[position]);
    else lus[cle] ??= null;
  });
  return lus;
}

/**
 * Reads the ranges of one group.
 *
 * @param ofCriteria ranges of criteria that go with them
 * @returns the first row of data
 */
function lireEnsemble(plages: readonly Plage[], ofCriteria: readonly Grille[], lus: Record<string, unknown>): number {
  memeTaille(plages);
  const premiere = premiereLigneDeDonnees(plages);
  const fin = finDesDonnees(plages, ofCriteria);
  for (const plage of plages) lus[plage.cle] = PARTAGE.lire(plage, { premiere, fin });
  return premiere;
}

function plageDe(cle: string, parametre: Parametre & { forme: 'plage' }, argument: unknown): Plage[] {
  const grille = grilleDe(argument);
  if (grille === null) {
    if ('facultative' in parametre) return [];
    throw new Refus('manquant', { parametre: cle });
  }
  if (!parametre.plusieursColonnes && grille.length > 1 && largeur(grille) > 1) throw new Refus('colonneUnique', { parametre: cle });
  if (largeur(grille) > (parametre.colonnesAuPlus ?? Infinity)) throw new Refus('deuxColonnes', { parametre: cle });
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

/** The rows of Excel's grid. */
const COLONNE_ENTIERE = 1_048_576;

/**
 * The row below the headings: the first row that holds something is one of headings where a range
 * can only be headed so and no range has data there. A whole column often begins with blank rows;
 * a column of words has nothing that tells its heading, so that of a whole column is always one.
 */
function premiereLigneDeDonnees(plages: readonly Plage[]): number {
  const rows = plages[0]?.grille.length ?? 0;
  if (rows < 2) return 0;
  const entiere = rows >= COLONNE_ENTIERE;
  const blancs = plages.some(({ parametre }) => parametre.blancCompte);
  const row = premiereRemplie(plages);
  const headed = (entiere && blancs) || plages.some(({ parametre, grille }) => grille[row]?.some((cell) => parametre.titre(cell)));
  const periods = plages.some(({ parametre, grille }) => parametre.sontTitres?.(grille[row] ?? []));
  const noData = plages.every(({ parametre, grille }) => grille[row]?.every((cell) => estBlanche(cell) || (typeof cell === 'string' && !parametre.estDonnee?.(cell))));
  if (periods || (headed && noData)) return Math.min(row + 1, rows);
  return blancs && !entiere ? 0 : row;
}

function premiereRemplie(plages: readonly Plage[]): number {
  const rows = plages[0]?.grille.length ?? 0;
  let row = 0;
  while (row < rows && plages.every(({ grille }) => grille[row]?.every(estBlanche))) row += 1;
  return row;
}

/** The number of rows up to the last one that counts: a whole column is a million rows. */
function finDesDonnees(plages: readonly Plage[], ofCriteria: readonly Grille[]): number {
  const filled = plages.map(({ grille }) => PARTAGE.lignesRemplies(grille, lignesRemplies));
  // A table of counts may end in 0, a list in rows that say nothing: what was chosen counts there as it does above.
  const ends = plages.map(({ parametre: { zeroCompte, blancCompte }, grille }, index) => {
    const toutes = zeroCompte || (blancCompte && filled.some((rows) => rows > 0));
    return toutes && grille.length < COLONNE_ENTIERE ? grille.length : (filled[index] ?? 0);
  });
  // In a whole column the list ends where the last of its columns does.
  const others = plages.some(({ parametre }) => parametre.blancCompte) ? ofCriteria.map((grille) => PARTAGE.lignesRemplies(grille, lignesRemplies)) : [];
  return Math.max(0, ...ends, ...others);
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
