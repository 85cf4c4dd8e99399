import fc from 'fast-check';
import { preparer } from '../../src/excel/chantier';
import type { FeuillePosee } from '../../src/excel/classeur';
import { deplacer, type Operation } from '../../src/excel/operations';
import { disposer, type Zone } from '../../src/sheets/disposition';
import { matrice } from '../../src/sheets/matrice';
import { cleDeMarque } from '../../src/sheets/noms';
import type { FeuillePlan, TableauPlan } from '../../src/sheets/plan';
import { tableau } from './plans';

type Grid = unknown[][];

const texts = (table: TableauPlan): unknown[][] => matrice(table).map((row) => row.map(({ valeur }) => valeur));

function feuille(tableaux: readonly TableauPlan[]): FeuillePlan {
  return { cle: 'typologie', nom: 'F', titre: 'F', sousTitre: '', tableaux, graphiques: [], largeurs: [30, 12, 12], orientation: 'paysage', lignesRepetees: 2, hauteurDeLigne: 15 };
}

/** A sheet as a first generation leaves it, with what the user typed beside: « U0 », « U1 »… */
function poser(plan: FeuillePlan, notes: readonly number[]): { posee: FeuillePosee; grid: Grid } {
  const zones = disposer(plan);
  const height = zones.lignes;
  const width = 24;
  const grid: Grid = Array.from({ length: height }, () => Array<unknown>(width).fill(''));
  for (const table of plan.tableaux) {
    const zone = zones.tableaux.get(table.id);
    if (zone) ecrire(grid, texts(table), zone.ligne, zone.colonne);
  }
  notes.forEach((line, index) => ecrire(grid, [[`U${index}`]], line % height, 16));
  const tableaux = new Map(plan.tableaux.flatMap(({ id }): [string, Zone][] => {
    const zone = zones.tableaux.get(id);
    return zone ? [[cleDeMarque(id), zone]] : [];
  }));
  const formules = grid.map((row) => [...row]);
  return { posee: { cle: 'typologie', id: '1', nom: 'F', titre: null, tableaux, legendes: new Map(), graphiques: [], formules, valeurs: formules, formats: [] }, grid };
}

function ecrire(grid: Grid, block: readonly (readonly unknown[])[], ligne: number, colonne: number): void {
  block.forEach((cells, i) => {
    while (grid.length <= ligne + i) grid.push(Array<unknown>(24).fill(''));
    cells.forEach((cell, j) => {
      const row = grid[ligne + i];
      if (row) row[colonne + j] = cell;
    });
  });
}

/** What Excel does to the grid. */
function appliquer(grid: Grid, operation: Operation): void {
  switch (operation.type) {
    case 'insererLignes':
      grid.splice(operation.ligne, 0, ...Array.from({ length: operation.nombre }, () => Array<unknown>(24).fill('')));
      return;
    case 'retirerLignes':
      grid.splice(operation.ligne, operation.nombre);
      return;
    case 'insererCellules':
    case 'retirerCellules': {
      const { ligne, lignes, colonne, colonnes } = operation.zone;
      for (const row of grid.slice(ligne, ligne + lignes)) {
        if (operation.type === 'insererCellules') row.splice(colonne, 0, ...Array<unknown>(colonnes).fill(''));
        else row.splice(colonne, colonnes);
      }
    }
  }
}

const labels = fc.uniqueArray(fc.constantFrom('Doubs', 'Jura', 'PMA', 'Belfort', 'Autres', 'CAGB'), { minLength: 0, maxLength: 5 });
const columns = fc.uniqueArray(fc.constantFrom('Coop', 'Bati', 'SVP', 'Forma'), { minLength: 1, maxLength: 4 });
const table = (id: string) =>
  fc.tuple(labels, columns).map(([rows, cols]) =>
    tableau(id, [['Zone', ...cols, 'Total'], ...rows.map((row) => [row, ...cols.map((col) => `${row}/${col}`), `${row}/Total`]), ['Total', ...cols.map((col) => `Total/${col}`), 'Total/Total']], `note ${id}`),
  );
const sheet = fc.tuple(table('T1'), table('T2'), table('T3')).map(feuille);

describe('mettre à jour une feuille en place', () => {
  it('chaque tableau devient celui du plan, chaque case gardée est restée sur sa ligne et dans sa colonne, et ce que l’utilisateur a noté est là', () => {
    fc.assert(
      fc.property(sheet, sheet, fc.array(fc.nat(60), { maxLength: 4 }), (avant, apres, lines) => {
        const { posee, grid } = poser(avant, [...new Set(lines)]);
        const noted = grid.flat().filter((cell) => String(cell).startsWith('U')).length;
        const { insertions, retraits, tableaux } = preparer(apres, posee);
        for (const operation of insertions) appliquer(grid, operation);
        for (const { tableau: wanted, apresInsertions: zone, rangs, colonnes, lignesNeuves, colonnesNeuves } of tableaux) {
          const cells = texts(wanted);
          rangs.forEach((rang, i) => {
            colonnes.forEach((colonne, j) => {
              const here = grid[zone.ligne + rang]?.[zone.colonne + colonne];
              // Body cells carry their own row and column as text: a kept one is exactly the wanted one.
              if (i < 2 || i >= rangs.length - 1) return;
              // What is new is dressed: it stands where nothing stood.
              expect(here).toBe(lignesNeuves.includes(i) || colonnesNeuves.includes(j) ? '' : cells[i]?.[j]);
            });
          });
          for (let i = 0; i < zone.lignes; i += 1) ecrire(grid, [Array<unknown>(zone.colonnes).fill('')], zone.ligne + i, zone.colonne);
          rangs.forEach((rang, i) => colonnes.forEach((colonne, j) => ecrire(grid, [[cells[i]?.[j]]], zone.ligne + rang, zone.colonne + colonne)));
        }
        for (const operation of retraits) appliquer(grid, operation);
        for (const { tableau: wanted, final: zone } of tableaux) {
          const rows = grid.slice(zone.ligne, zone.ligne + zone.lignes).map((row) => row.slice(zone.colonne, zone.colonne + zone.colonnes));
          expect(rows.filter((row) => row.some((cell) => cell !== ''))).toEqual(texts(wanted));
        }
        expect(grid.flat().filter((cell) => String(cell).startsWith('U'))).toHaveLength(noted);
      }),
      { numRuns: 200 },
    );
  });

  it('le même plan ne remue rien', () => {
    fc.assert(
      fc.property(sheet, (plan) => {
        const { insertions, retraits, disparus, remanie } = preparer(plan, poser(plan, []).posee);
        expect({ insertions, retraits, disparus, remanie }).toEqual({ insertions: [], retraits: [], disparus: [], remanie: false });
      }),
      { numRuns: 50 },
    );
  });
});

it.each<[string, Operation, Zone, Zone]>([
  ['des lignes au-dessus', { type: 'insererLignes', ligne: 2, nombre: 3 }, { ligne: 5, colonne: 0, lignes: 4, colonnes: 3 }, { ligne: 8, colonne: 0, lignes: 4, colonnes: 3 }],
  ['des lignes dedans', { type: 'insererLignes', ligne: 7, nombre: 1 }, { ligne: 5, colonne: 0, lignes: 4, colonnes: 3 }, { ligne: 5, colonne: 0, lignes: 5, colonnes: 3 }],
  ['des lignes juste au-dessous', { type: 'insererLignes', ligne: 9, nombre: 1 }, { ligne: 5, colonne: 0, lignes: 4, colonnes: 3 }, { ligne: 5, colonne: 0, lignes: 4, colonnes: 3 }],
  ['des lignes retirées au-dessus', { type: 'retirerLignes', ligne: 0, nombre: 2 }, { ligne: 5, colonne: 0, lignes: 4, colonnes: 3 }, { ligne: 3, colonne: 0, lignes: 4, colonnes: 3 }],
  ['une ligne retirée dedans', { type: 'retirerLignes', ligne: 7, nombre: 1 }, { ligne: 5, colonne: 0, lignes: 4, colonnes: 3 }, { ligne: 5, colonne: 0, lignes: 3, colonnes: 3 }],
])('%s : où le tableau se trouve', (_, operation, zone, expected) => {
  const zones = new Map([['t', zone]]);
  deplacer(zones, operation);
  expect(zones.get('t')).toEqual(expected);
});
