import type { ContexteDeLecture } from '../contexte';
import type { Montant, Periode } from '../faits';
import { lireMontant, type MontantLu, type UniteDeMontant } from '../lireMontant';
import type { LigneDeTableau } from '../tableaux/journal';
import { lirePeriode } from '../tableaux/periode';
import { estErreur, plier, texteDe } from '../texte';
import type { Part } from './associes';
import type { ChampDeMontant } from './description';
import type { ColonneDePeriode } from './periodes';

/** An amount of a row and when it fell due; a statut where a column of its own says it. */
export type Versement = Periode & Pick<Montant, 'montant'> & Partial<Pick<Montant, 'statut'>>;

export type Ligne = LigneDeTableau<ChampDeMontant>;

/** How the amounts of a sheet are written. */
export interface Ecriture {
  unite: UniteDeMontant;
  /** Whether the sheet counts thousands. */
  milliers: boolean;
  /** The year that the sheet's names tell. */
  millesime: number | null;
  lirePart: (cell: unknown) => Part | undefined | null;
  /** Whether the numbers are days, as Excel holds lengths of time. */
  enJours: boolean;
  /** Of columns of whole years, the one that « dont associés » stands behind; null where it is of all. */
  colonnePartagee: number | null;
}

/** Amounts with the part of the associates apart. */
type Partage = readonly Versement[] | 'illisible';

/** The amounts of a row of the wide layout; an unreadable one is told, and the others count. */
export function verserLarge(ligne: Ligne, periodes: readonly ColonneDePeriode[], { journal }: ContexteDeLecture, ecriture: Ecriture): Versement[] {
  const read = (shared: boolean) => periodes.filter(({ column }) => (ecriture.colonnePartagee ?? column) === column === shared).flatMap(({ column, mois, annee }): Versement[] => {
    const cell = ligne.cells[column];
    const lu = lire(cell, ecriture);
    if (lu.etat === 'illisible') {
      journal.avertir(ligne.emplacement, { cause: 'montantDuMoisIllisible', mois: enMots({ annee, mois }), valeur: texteDe(cell) });
    }
    return lu.etat !== 'montant' || annee === null ? [] : [{ annee, mois, montant: lu.valeur }];
  });
  const partage = partager(read(true), ligne.cellules.associes, ecriture);
  if (partage !== 'illisible') return [...partage, ...read(false)];
  journal.ecarter(ligne, { cause: 'montantIllisible', valeur: texteDe(ligne.cellules.associes) });
  return [];
}

/** The amount of a row of the long layout; a blank one is nothing, an unreadable one sets the row aside. */
export function verserLong(ligne: Ligne, { systeme, journal }: ContexteDeLecture, ecriture: Ecriture): Versement[] {
  const { cellules } = ligne;
  const columns = 'accompagnes' in cellules ? [cellules.accompagnes, cellules.associes] : [cellules.montant];
  const lus = columns.map((cell) => lire(cell, ecriture));
  const bad = columns.find((_, index) => lus[index]?.etat === 'illisible');
  if (bad !== undefined) {
    journal.ecarter(ligne, { cause: 'montantIllisible', valeur: texteDe(bad) });
    return [];
  }
  const amounts = lus.flatMap((lu, index) => (lu.etat === 'montant' ? [{ montant: lu.valeur, statut: index === 0 ? ('accompagné' as const) : ('associé' as const) }] : []));
  if (amounts.length === 0) return [];
  const periode = lirePeriode(cellules, systeme, ecriture.millesime);
  if ('cause' in periode) {
    journal.ecarter(ligne, periode);
    return [];
  }
  if ('accompagnes' in cellules) return amounts.map((amount) => ({ ...periode, ...amount }));
  const partage = partager(amounts.map(({ montant }) => ({ ...periode, montant })), cellules.associes, ecriture);
  if (partage !== 'illisible') return [...partage];
  journal.ecarter(ligne, { cause: 'montantIllisible', valeur: texteDe(cellules.associes) });
  return [];
}

/** The part of the associates taken out of each amount; of several, in proportion. */
function partager(versements: readonly Versement[], cell: unknown, ecriture: Ecriture): Partage {
  const part = ecriture.lirePart(cell);
  if (part === null) return 'illisible';
  if (part === undefined || versements.length === 0) return versements;
  const whole = versements.reduce((sum, { montant }) => sum + montant, 0);
  const fraction = 'taux' in part ? part.taux : null;
  const amount = 'montant' in part ? part.montant * (ecriture.milliers ? 1000 : 1) : 0;
  if (fraction === null && Math.abs(amount) > Math.abs(whole)) return 'illisible';
  return versements.flatMap((versement): Versement[] => {
    const own = versements.length === 1 && fraction === null ? amount : enCents(versement.montant * (fraction ?? (whole === 0 ? 0 : amount / whole)));
    return [
      { ...versement, montant: enCents(versement.montant - own), statut: 'accompagné' },
      { ...versement, montant: own, statut: 'associé' },
    ];
  });
}

/** To the cent, so that the two parts are the whole. */
function enCents(montant: number): number {
  return Math.round(montant * 100) / 100;
}

function lire(cell: unknown, { unite, milliers, enJours }: Ecriture): MontantLu {
  const lu = lireMontant(cell, unite);
  // To the minute, as it was typed.
  if (enJours && typeof cell === 'number' && lu.etat === 'montant') return { etat: 'montant', valeur: Math.round(lu.valeur * 24 * 60) / 60 };
  // « 12 k€ » counts thousands by itself.
  if (!milliers || lu.etat !== 'montant' || (typeof cell === 'string' && /k/.test(plier(cell)))) return lu;
  return { etat: 'montant', valeur: Number(`${lu.valeur}e3`) };
}

const MILLIERS = /(^|[^a-z])k ?(€|eur)|milliers d'euros/;

/** Whether some words say that amounts count thousands: « CA (k€) ». */
export function enMilliers(words: readonly unknown[]): boolean {
  return words.some((cell) => typeof cell === 'string' && !estErreur(cell) && MILLIERS.test(plier(cell)));
}

const NOMS_DES_MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** A month or a year in words, as the findings name it: « mars 2015 ». */
export function enMots({ annee, mois }: Pick<ColonneDePeriode, 'annee' | 'mois'>): string {
  return [mois === null ? '' : (NOMS_DES_MOIS[mois - 1] ?? ''), annee ?? ''].join(' ').trim();
}
