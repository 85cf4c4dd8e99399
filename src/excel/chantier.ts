import { aligner, type Edition } from '../sheets/alignement';
import { LIGNES_DE_PIED, LIGNES_DE_TETE, type Zone } from '../sheets/geometrie';
import { clesDesLignes, distinct } from '../sheets/matrice';
import { cleDeLegende, cleDeMarque } from '../sheets/noms';
import type { FeuillePlan, TableauPlan } from '../sheets/plan';
import { ajouter } from './ajouts';
import type { FeuillePosee } from './classeur';
import { hauteursAChanger, type HauteurDeLigne } from './hauteurs';
import { elargirPourLesGraphiques, placerLesLegendes, zonesPosees, type LegendeEnPlace } from './legendes';
import type { Libelles } from './memoire';
import { deplacer, ligneDe, type Operation } from './operations';

/** A table of the plan in a sheet that already stands. */
export interface TableauEnPlace {
  tableau: TableauPlan;
  /** Where it stands once the insertions are made, and once the removals are made too. */
  apresInsertions: Zone;
  final: Zone;
  /** Where each row and column of the plan stands among the rows and columns after the insertions. */
  rangs: readonly number[];
  colonnes: readonly number[];
  /** Rows and columns of the plan that are new. */
  lignesNeuves: readonly number[];
  colonnesNeuves: readonly number[];
  /** Rows and columns that the user has put into the table: they are left alone. */
  lignesEtrangeres: readonly number[];
  colonnesEtrangeres: readonly number[];
  nouveau: boolean;
}

/** What must be done to bring a sheet of the add-in's up to date. */
export interface Chantier {
  insertions: readonly Operation[];
  retraits: readonly Operation[];
  tableaux: readonly TableauEnPlace[];
  legendes: readonly LegendeEnPlace[];
  /** Rows whose height changes. */
  hauteurs: readonly HauteurDeLigne[];
  /** Keys of marks whose table or chart is no longer in the plan, with their cells after the insertions. */
  disparus: readonly { cle: string; zone: Zone }[];
  /** Whether rows or columns move: charts are then placed anew. */
  remanie: boolean;
}

/** The edits along one direction of a table, and the positions after the insertions of what is not the add-in's. */
interface Edits {
  insertions: Edition[];
  retraits: Edition[];
  etrangers: number[];
}

interface Existant {
  tableau: TableauPlan;
  zone: Zone;
  lignes: Edits;
  colonnes: Edits;
}

/**
 * Compares a sheet as it stands with its plan: rows and columns are matched by their labels, so
 * that what is new is inserted, what is gone is removed, and a user's formula goes on pointing
 * at the same figure.
 *
 * @param libelles The labels of the last generation, by table: other rows and columns are the user's.
 */
export function preparer(plan: FeuillePlan, posee: FeuillePosee, libelles: Readonly<Record<string, Libelles>> = {}): Chantier {
  const existants = plan.tableaux.flatMap((tableau) => {
    const zone = posee.tableaux.get(cleDeMarque(tableau.id));
    return zone && estEntier(zone) ? [comparer(tableau, zone, posee, libelles[cleDeMarque(tableau.id)])] : [];
  });
  existants.sort((a, b) => b.zone.ligne - a.zone.ligne);
  const gain = new Map(existants.map(({ tableau, lignes }) => [cleDeMarque(tableau.id), somme(lignes.insertions) - somme(lignes.retraits)]));
  // From the bottom of the sheet upwards, so that no operation moves the place of a later one.
  const insertions = [...existants.flatMap(insertionsDe), ...elargirPourLesGraphiques(plan, posee, gain)].sort((a, b) => ligneDe(b) - ligneDe(a));
  const zones = zonesPosees(posee);
  for (const operation of insertions) deplacer(zones, operation);
  const apresInsertions = new Map(zones);
  const retraits = existants.flatMap((existant) => retraitsDe(existant, apresInsertions.get(cleDeMarque(existant.tableau.id)) ?? existant.zone, posee, insertions));
  for (const operation of retraits) deplacer(zones, operation);
  const kept = new Set(existants.map(({ tableau }) => cleDeMarque(tableau.id)));
  const enPlace = existants.map((existant) => situer(existant, apresInsertions, zones));
  const legendes = placerLesLegendes(plan, posee, apresInsertions, zones);
  const ajouts = ajouter(plan, posee, kept, insertions);
  const tableaux = [...enPlace.reverse(), ...ajouts.tableaux];
  const wanted = new Set([...plan.tableaux.map(({ id }) => cleDeMarque(id)), ...plan.graphiques.map(({ id }) => cleDeLegende(id))]);
  return {
    insertions,
    retraits,
    tableaux,
    legendes: [...legendes, ...ajouts.legendes],
    hauteurs: [...hauteursAChanger(plan, posee, enPlace, legendes), ...ajouts.hauteurs],
    disparus: [...apresInsertions].filter(([cle]) => !wanted.has(cle)).map(([cle, zone]) => ({ cle, zone })),
    remanie: insertions.length + retraits.length > 0 || legendes.some(({ quittee }) => quittee !== null),
  };
}

/** A table that the user has cut down to less than its title, headings and note is one no more. */
export function estEntier({ lignes, colonnes }: Zone): boolean {
  return lignes >= LIGNES_DE_TETE + LIGNES_DE_PIED && colonnes >= 1;
}

function comparer(tableau: TableauPlan, zone: Zone, { formules }: FeuillePosee, libelles: Libelles | undefined): Existant {
  const rows = formules.slice(zone.ligne, zone.ligne + zone.lignes).map((row) => row.slice(zone.colonne, zone.colonne + zone.colonnes));
  while (rows.length < zone.lignes) rows.push([]);
  const before = clesDesLignes(rows.slice(LIGNES_DE_TETE, -LIGNES_DE_PIED), tableau.cles);
  const after = clesDesLignes(tableau.corps.map(({ cellules }) => cellules.map(({ valeur }) => valeur)), tableau.cles);
  const headings = rows[1] ?? [];
  const columns = Array.from({ length: zone.colonnes }, (_, index) => (index === 0 ? '' : String(headings[index] ?? '')));
  const wanted = tableau.entetes.map((heading, index) => (index === 0 ? '' : heading));
  const ownRow = (key: string) => key.replaceAll('\u001f', '') !== '' && (!libelles?.lignes || libelles.lignes.includes(key));
  const ownColumn = (key: string, index: number) => index === 0 || (libelles ? libelles.colonnes.includes(key) : key !== '');
  return {
    tableau,
    zone,
    lignes: trier(aligner(before, after), before, ownRow),
    colonnes: trier(aligner(distinct(columns), distinct(wanted)), columns, ownColumn),
  };
}

/** Sets apart, from what the plan doesn't have, what the add-in has never written. */
function trier(edits: { insertions: Edition[]; retraits: Edition[] }, before: readonly string[], own: (key: string, index: number) => boolean): Edits {
  const places = positionsApres(before.length, edits.insertions);
  const gone = edits.retraits.flatMap(({ position, nombre }) => Array.from({ length: nombre }, (_, index) => position + index));
  const isOwn = (place: number) => {
    const index = places.indexOf(place);
    return own(before[index] ?? '', index);
  };
  return { insertions: edits.insertions, retraits: enSeries(gone.filter(isOwn)), etrangers: gone.filter((place) => !isOwn(place)) };
}

/** Where each entry of a list stands once the insertions are made. */
function positionsApres(length: number, insertions: readonly Edition[]): number[] {
  return Array.from({ length }, (_, index) =>
    insertions.reduce((place, { position, nombre }) => (position <= index ? place + nombre : place), index),
  );
}

/** Positions as removals, from the end to the beginning. */
function enSeries(positions: readonly number[]): Edition[] {
  const runs: Edition[] = [];
  for (const position of [...positions].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last && last.position === position + 1) runs[runs.length - 1] = { ...last, position, nombre: last.nombre + 1 };
    else runs.push({ type: 'retirer', position, nombre: 1 });
  }
  return runs;
}

function insertionsDe({ zone, lignes, colonnes }: Existant): Operation[] {
  const rows = lignes.insertions.map(({ position, nombre }): Operation => ({
    type: 'insererLignes', ligne: zone.ligne + LIGNES_DE_TETE + position, nombre,
  }));
  const height = zone.lignes + somme(lignes.insertions);
  const columns = colonnes.insertions.map(({ position, nombre }): Operation => ({
    type: 'insererCellules',
    zone: { ligne: zone.ligne, colonne: zone.colonne + position, lignes: height, colonnes: nombre },
  }));
  return [...rows, ...columns];
}

function retraitsDe({ lignes, colonnes }: Existant, zone: Zone, posee: FeuillePosee, insertions: readonly Operation[]): Operation[] {
  const rows = lignes.retraits.flatMap(({ position, nombre }): (Operation & { type: 'retirerLignes' })[] => {
    const ligne = zone.ligne + LIGNES_DE_TETE + position;
    // Where something of the user's stands beside, the row stays and is only emptied.
    return estLibre(posee, anciennePosition(ligne, insertions), nombre, zone) ? [{ type: 'retirerLignes', ligne, nombre }] : [];
  });
  const height = zone.lignes - rows.reduce((sum, { nombre }) => sum + nombre, 0);
  const columns = colonnes.retraits.map(({ position, nombre }): Operation => ({
    type: 'retirerCellules',
    zone: { ligne: zone.ligne, colonne: zone.colonne + position, lignes: height, colonnes: nombre },
  }));
  return [...rows, ...columns];
}

/** Whether nothing of the user's stands beside a table in some of its rows. */
function estLibre({ formules }: FeuillePosee, ligne: number, nombre: number, zone: Zone): boolean {
  return formules.slice(ligne, ligne + nombre).every((row) =>
    row.every((cell, column) => cell === '' || (column >= zone.colonne && column < zone.colonne + zone.colonnes)),
  );
}

/** The rows that will be removed, where they stood before anything moved. */
export function lignesRetirees({ insertions, retraits }: Chantier): number[] {
  return retraits.flatMap((operation) =>
    operation.type === 'retirerLignes' ? Array.from({ length: operation.nombre }, (_, index) => anciennePosition(operation.ligne + index, insertions)) : [],
  );
}

/** Where a row stood before rows were inserted above it. */
function anciennePosition(ligne: number, insertions: readonly Operation[]): number {
  let shift = 0;
  for (const operation of [...insertions].reverse()) {
    if (operation.type !== 'insererLignes') continue;
    if (ligne < operation.ligne + shift + operation.nombre) break;
    shift += operation.nombre;
  }
  return ligne - shift;
}

function situer({ tableau, zone, lignes, colonnes }: Existant, apres: ReadonlyMap<string, Zone>, finales: ReadonlyMap<string, Zone>): TableauEnPlace {
  const cle = cleDeMarque(tableau.id);
  const after = apres.get(cle) ?? zone;
  const body = after.lignes - LIGNES_DE_TETE - LIGNES_DE_PIED;
  const rangs = [0, 1, ...restants(body, lignes).map((row) => row + LIGNES_DE_TETE), after.lignes - 1];
  const places = restants(after.colonnes, colonnes);
  return {
    tableau,
    apresInsertions: after,
    final: finales.get(cle) ?? after,
    rangs,
    colonnes: places,
    lignesNeuves: neuves(lignes.insertions).map((row) => rangs.indexOf(row + LIGNES_DE_TETE)),
    colonnesNeuves: neuves(colonnes.insertions).map((column) => places.indexOf(column)),
    lignesEtrangeres: lignes.etrangers.map((row) => row + LIGNES_DE_TETE),
    colonnesEtrangeres: colonnes.etrangers,
    nouveau: false,
  };
}

/** Where the new entries stand once they are inserted, from insertions given from the end to the beginning. */
function neuves(insertions: readonly Edition[]): number[] {
  let shift = 0;
  return [...insertions].reverse().flatMap(({ position, nombre }) => {
    const positions = Array.from({ length: nombre }, (_, index) => position + shift + index);
    shift += nombre;
    return positions;
  });
}

function restants(length: number, { retraits, etrangers }: Edits): number[] {
  const gone = new Set([...etrangers, ...retraits.flatMap(({ position, nombre }) => Array.from({ length: nombre }, (_, index) => position + index))]);
  return Array.from({ length }, (_, index) => index).filter((index) => !gone.has(index));
}

function somme(editions: readonly Edition[]): number {
  return editions.reduce((sum, { nombre }) => sum + nombre, 0);
}
