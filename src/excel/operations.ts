import type { Zone } from '../sheets/geometrie';

/** A change of the grid of a sheet that moves cells: Excel adjusts every reference to them. */
export type Operation =
  | { type: 'insererLignes'; ligne: number; nombre: number }
  | { type: 'retirerLignes'; ligne: number; nombre: number }
  | { type: 'insererCellules'; zone: Zone }
  | { type: 'retirerCellules'; zone: Zone };

/** Where the cells of the add-in's stand after an operation, as Excel moves their marks. */
export function deplacer(zones: Map<string, Zone>, operation: Operation): void {
  for (const [cle, zone] of zones) zones.set(cle, apres(zone, operation));
}

function apres(zone: Zone, operation: Operation): Zone {
  switch (operation.type) {
    case 'insererLignes':
      if (operation.ligne <= zone.ligne) return { ...zone, ligne: zone.ligne + operation.nombre };
      return operation.ligne < zone.ligne + zone.lignes ? { ...zone, lignes: zone.lignes + operation.nombre } : zone;
    case 'retirerLignes':
      if (operation.ligne < zone.ligne) return { ...zone, ligne: zone.ligne - operation.nombre };
      return operation.ligne < zone.ligne + zone.lignes ? { ...zone, lignes: zone.lignes - operation.nombre } : zone;
    case 'insererCellules':
      return operation.zone.ligne === zone.ligne ? { ...zone, colonnes: zone.colonnes + operation.zone.colonnes } : zone;
    case 'retirerCellules':
      return operation.zone.ligne === zone.ligne ? { ...zone, colonnes: zone.colonnes - operation.zone.colonnes } : zone;
  }
}

/** The row at which an operation begins. */
export function ligneDe(operation: Operation): number {
  return 'zone' in operation ? operation.zone.ligne : operation.ligne;
}

/** Carries out one operation on the grid. */
export function executer(sheet: Excel.Worksheet, operation: Operation): void {
  switch (operation.type) {
    case 'insererLignes':
      lignesDe(sheet, operation).insert('Down');
      return;
    case 'retirerLignes':
      lignesDe(sheet, operation).delete('Up');
      return;
    case 'insererCellules':
      zoneDe(sheet, operation.zone).insert('Right');
      return;
    case 'retirerCellules':
      zoneDe(sheet, operation.zone).delete('Left');
  }
}

/** The operation that takes another one back; what a removal took with it is written again by the caller. */
export function inverse(operation: Operation): Operation {
  switch (operation.type) {
    case 'insererLignes':
      return { ...operation, type: 'retirerLignes' };
    case 'retirerLignes':
      return { ...operation, type: 'insererLignes' };
    case 'insererCellules':
      return { ...operation, type: 'retirerCellules' };
    case 'retirerCellules':
      return { ...operation, type: 'insererCellules' };
  }
}

function lignesDe(sheet: Excel.Worksheet, { ligne, nombre }: { ligne: number; nombre: number }): Excel.Range {
  return sheet.getRangeByIndexes(ligne, 0, nombre, 1).getEntireRow();
}

/** The range of a zone of a sheet. */
export function zoneDe(sheet: Excel.Worksheet, { ligne, colonne, lignes, colonnes }: Zone): Excel.Range {
  return sheet.getRangeByIndexes(ligne, colonne, lignes, colonnes);
}
