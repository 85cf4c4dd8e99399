import { calendarDay, serial } from '../../demo/workingDays';
import type { Montant, Verite } from '../verite/modele';
import { avecChangements, cases, NON_RENSEIGNE, part, quotient, valeursDe, type Attendu, type Axe, type Dims } from './compter';

/** Chapter 6: turnover, paid hours, contributions. The column is the structure: no parameters name a finer one. */

const ou = (value: string | null): string => value ?? NON_RENSEIGNE;
const S: Axe<Montant> = ['structure', (m) => ou(m.structure)];
const COLONNE: Axe<Montant> = ['colonne', (m) => ou(m.structure)];
const E: Axe<Montant> = ['etablissement', (m) => ou(m.etablissement)];
const STATUT: Axe<Montant> = ['statut', (m) => m.statut];
const HEURES_PAR_ETP = 1820;

function somme(rows: readonly Montant[]): number {
  let cents = 0;
  for (const { valeur } of rows) cents += Math.round(valeur * 100);
  return cents / 100;
}

/** Distinct persons whose amounts add up to more than nothing. */
function personnes(rows: readonly Montant[]): number {
  const cents = new Map<number, number>();
  for (const { personne, valeur } of rows) cents.set(personne.numero, (cents.get(personne.numero) ?? 0) + Math.round(valeur * 100));
  return [...cents.values()].filter((sum) => sum > 0).length;
}

export function attenduEconomique({ annee, montants }: Verite): Attendu[] {
  const figures: Attendu[] = [];
  for (const [year, base] of [[annee, {}], [annee - 1, { annee: annee - 1 }]] as const) {
    const put = (code: string, dims: Dims, valeur: number | null) => figures.push({ code, dims: { ...base, ...dims }, valeur });
    const of = (rows: readonly Montant[] | null) => (rows === null ? null : rows.filter((row) => row.annee === year));
    const [ca, heures, contributions] = [of(montants.ca), of(montants.heures), of(montants.contributions)];
    if (ca !== null && ca.length > 0) chiffreDAffaires(ca, montants.ca ?? [], heures, year, put);
    if (heures !== null && heures.length > 0) heuresPayees(heures.filter(({ statut }) => statut === 'accompagné'), put);
    if (contributions !== null && contributions.length > 0) lesContributions(contributions, montants.contributions ?? [], put);
  }
  return avecChangements(figures, annee - 1, [
    ['ca.montant', 'ca.evolution', [[], ['statut'], ['structure']]],
    ['con.montant', 'con.evolution', [[], ['etablissement']]],
  ]);
}

type Poser = (code: string, dims: Dims, valeur: number | null) => void;

function chiffreDAffaires(ca: readonly Montant[], univers: readonly Montant[], heures: readonly Montant[] | null, year: number, put: Poser): void {
  for (const axes of [[], [COLONNE], [S], [STATUT], [COLONNE, STATUT], [S, STATUT]]) for (const cell of cases(univers, ca, axes)) put('ca.montant', cell.dims, somme(cell.rows));
  for (const axe of [COLONNE, S, STATUT]) for (const cell of cases(univers, ca, [axe])) put('ca.part', cell.dims, part(somme(cell.rows), somme(ca)));
  const accompagnes = ca.filter(({ statut }) => statut === 'accompagné');
  const payes = heures?.filter(({ statut }) => statut === 'accompagné') ?? null;
  if (payes === null || payes.length > 0) {
    put('ca.moyen', { statut: 'accompagné' }, quotient(somme(accompagnes), personnes(payes ?? accompagnes)));
    for (const [dim, lire] of [COLONNE, S]) {
      for (const nom of valeursDe(univers, lire)) {
        const here = (rows: readonly Montant[]) => rows.filter((row) => lire(row) === nom);
        put('ca.moyen', { [dim]: nom, statut: 'accompagné' }, quotient(somme(here(accompagnes)), personnes(here(payes ?? accompagnes))));
      }
    }
  }
  const associes = ca.filter(({ statut }) => statut === 'associé');
  for (const axes of [[], [S]]) for (const cell of cases(univers, associes, axes)) put('ca.moyen', { ...cell.dims, statut: 'associé' }, quotient(somme(cell.rows), personnes(cell.rows)));
  const ranks = new Map<number, Montant[]>();
  for (const row of accompagnes) {
    if (row.sejour === null) continue;
    const rank = anneeDeParcours(row.sejour.entree, row.sejour.sortie, serial(year, 12, 31));
    if (rank !== null) ranks.set(rank, [...(ranks.get(rank) ?? []), row]);
  }
  for (const [rank, rows] of ranks) put('ca.moyen', { statut: 'accompagné', annee_parcours: rank }, quotient(somme(rows), personnes(rows)));
}

/** Counted month by month, from the entry to the exit or the end of the year. */
function anneeDeParcours(entree: number, sortie: number | null, fin: number): number | null {
  const last = sortie !== null && sortie < fin ? sortie : fin;
  if (last < entree) return null;
  const { year, month, day } = calendarDay(entree);
  let months = 0;
  while (serial(year, month + months + 1, day) <= last) months += 1;
  return Math.floor(months / 12) + 1;
}

function heuresPayees(rows: readonly Montant[], put: Poser): void {
  const columns = cases(rows, rows, [COLONNE]).map((cell) => personnes(cell.rows));
  const inColumns = columns.reduce((sum, count) => sum + count, 0);
  for (const axes of [[], [COLONNE], [S]]) {
    for (const cell of cases(rows, rows, axes)) {
      const salaries = axes.length === 0 ? inColumns : personnes(cell.rows);
      put('heu.heures', cell.dims, somme(cell.rows));
      put('heu.salaries', cell.dims, salaries);
      put('heu.etp', cell.dims, somme(cell.rows) / HEURES_PAR_ETP);
      put('heu.moyenne_mois', cell.dims, quotient(somme(cell.rows) / 12, salaries));
    }
  }
  put('heu.personnes', {}, personnes(rows));
}

function lesContributions(rows: readonly Montant[], univers: readonly Montant[], put: Poser): void {
  for (const axes of [[], [S], [E], [E, S]]) for (const cell of cases(univers, rows, axes)) put('con.montant', cell.dims, somme(cell.rows));
  for (const axes of [[], [S]]) {
    for (const cell of cases(univers, rows, axes)) put('con.part_associes', cell.dims, part(somme(cell.rows.filter(({ statut }) => statut === 'associé')), somme(cell.rows)));
  }
}
