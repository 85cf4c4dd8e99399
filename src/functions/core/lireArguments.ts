import { estTitreDuRegistre } from '../../sources/entetes';
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
 * Reads the arguments of a call, each by its parameter: the cells of a range row by row, without
 * the blank rows at its end but where blanks count, or a value.
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

/** The rows of Excel's grid; from so many on a range goes to the end of its column. */
const COLONNE_ENTIERE = 1_048_576;
const JUSQU_EN_BAS = 1_000_000;
/** Among how many rows of a whole column its heading stands, and how many rows of titles may be above it. */
const HAUT = 30;
const LIGNES_DE_TITRE = 2;

/**
 * The row below the headings: the first row that holds something is one of headings where a range
 * can only be headed so and no range has data there. A whole column often begins with blank rows;
 * a column of words has nothing that tells its heading, so that of a whole column is always one.
 */
function premiereLigneDeDonnees(plages: readonly Plage[]): number {
  const rows = plages[0]?.grille.length ?? 0;
  if (rows < 2) return 0;
  const blancs = plages.some(({ parametre }) => parametre.blancCompte);
  if (blancs && rows >= COLONNE_ENTIERE) return Math.min(titreDeColonne(plages) + 1, rows);
  const row = premiereRemplie(plages);
  return estLigneDeTitres(plages, row) ? row + 1 : blancs ? 0 : row;
}

function estLigneDeTitres(plages: readonly Plage[], row: number): boolean {
  const cells = plages.map(({ parametre, grille }) => ({ parametre, cells: grille[row] ?? [] }));
  const isData = cells.map(({ parametre, cells: own }) => own.some((cell) => (typeof cell === 'string' ? parametre.estDonnee?.(cell) : !estBlanche(cell))));
  const periodes = cells.map(({ parametre, cells: own }) => parametre.periodes?.(own) ?? null);
  if (periodes.includes('jours')) return true;
  // Years may be amounts: not where all that stands beside them are headings.
  if (periodes.includes('rangs')) return periodes.every((periode, index) => periode !== null || isData[index] !== true);
  return !isData.includes(true) && cells.some(({ parametre, cells: own }) => own.some((cell) => parametre.titre(cell)));
}

/** Where the heading of a whole column of words stands: below a title it is known by its words, else it is the first cell. */
function titreDeColonne(plages: readonly Plage[]): number {
  const filled = Array.from({ length: HAUT }, (_, row) => row).filter((row) => plages.some(({ grille }) => grille[row]?.some((cell) => !estBlanche(cell))));
  const found = filled.slice(0, LIGNES_DE_TITRE + 1).find((row) => plages.some(({ grille }) => grille[row]?.some((cell) => estTitreDuRegistre(cell))));
  return found ?? premiereRemplie(plages);
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
    return toutes && grille.length < JUSQU_EN_BAS ? grille.length : (filled[index] ?? 0);
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
