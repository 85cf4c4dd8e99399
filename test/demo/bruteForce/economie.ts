import type { PlainDims } from '../../golden/figures';
import type { AmountRow, DemoFacts, RegisterRow } from '../reading';
import { calendarDay, serial } from '../workingDays';

type Fact = AmountRow & { readonly statut: string; readonly personne: string; readonly stay: RegisterRow | undefined };

const HEURES_D_UN_ETP = 1820;

const keyOf = ({ nom, prenom }: { readonly nom: string; readonly prenom: string }): string => `${nom} ${prenom}`;

const monthOf = (day: number): number => calendarDay(day).year * 12 + calendarDay(day).month;

/** The stay of that month, else the latest before it, else the first after. */
function stayOf(registre: readonly RegisterRow[], row: AmountRow): RegisterRow | undefined {
  const stays = registre.filter((one) => keyOf(one) === keyOf(row)).sort((a, b) => a.entree - b.entree);
  const month = row.annee * 12 + row.mois;
  const begun = stays.filter(({ entree }) => monthOf(entree) <= month);
  const covering = begun.filter(({ sortie }) => sortie === null || monthOf(sortie) >= month);
  return covering.at(-1) ?? begun.at(-1) ?? stays[0];
}

function statusOf(row: AmountRow, stay: RegisterRow | undefined): string {
  if (row.statut === 'Associé') return 'associé';
  if (stay === undefined || stay.sortie === null || !stay.motif.includes('ssocié')) return 'accompagné';
  return row.annee * 12 + row.mois > monthOf(stay.sortie) ? 'associé' : 'accompagné';
}

function facts(registre: readonly RegisterRow[], rows: readonly AmountRow[]): Fact[] {
  return rows.map((row) => {
    const stay = stayOf(registre, row);
    return { ...row, stay, statut: statusOf(row, stay), personne: keyOf(row) };
  });
}

function columnOf({ structure, etablissement }: AmountRow): string {
  return structure === 'Coopilote' ? (etablissement === 'Besançon' ? 'Coopilote B' : 'Coopilote M') : structure;
}

/** 1 in the first twelve months, counted in whole calendar months up to the exit or the year's end. */
function yearOfStay(stay: RegisterRow, year: number): number {
  const end = calendarDay(Math.min(stay.sortie ?? serial(year, 12, 31), serial(year, 12, 31)));
  const start = calendarDay(stay.entree);
  let months = 12 * (end.year - start.year) + end.month - start.month;
  if (end.day < start.day) months -= 1;
  return Math.floor(months / 12) + 1;
}

function fits(fact: Fact, dims: PlainDims, year: number): boolean {
  if (fact.annee !== year) return false;
  if (dims.statut !== undefined && fact.statut !== dims.statut) return false;
  if (dims.structure !== undefined && fact.structure !== dims.structure) return false;
  if (dims.etablissement !== undefined && fact.etablissement !== dims.etablissement) return false;
  if (dims.colonne !== undefined && columnOf(fact) !== dims.colonne) return false;
  return dims.annee_parcours === undefined || (fact.stay !== undefined && yearOfStay(fact.stay, year) === dims.annee_parcours);
}

const total = (rows: readonly { readonly montant: number }[]): number => rows.reduce((cents, { montant }) => cents + Math.round(montant * 100), 0) / 100;

const persons = (rows: readonly Fact[]): number => new Set(rows.map(({ personne }) => personne)).size;

/** Its memo: the same rows are asked for figure after figure. */
const KNOWN = new WeakMap<DemoFacts, { readonly ventes: readonly Fact[]; readonly heures: readonly Fact[] }>();

function factsOf(demo: DemoFacts): { readonly ventes: readonly Fact[]; readonly heures: readonly Fact[] } {
  const known = KNOWN.get(demo) ?? { ventes: facts(demo.registre, demo.ventes), heures: facts(demo.registre, demo.heures) };
  KNOWN.set(demo, known);
  return known;
}

/** A figure of turnover, hours or contributions, or null for a code of another chapter. */
export function ofEconomie(demo: DemoFacts, code: string, dims: PlainDims): number | null {
  const year = typeof dims.annee === 'number' ? dims.annee : 2015;
  const { ventes, heures } = factsOf(demo);
  const sales = (of: PlainDims, annee = year): Fact[] => ventes.filter((fact) => fits(fact, of, annee));
  const paid = heures.filter((fact) => fact.statut === 'accompagné' && fact.montant > 0 && fits(fact, { ...dims, statut: 'accompagné' }, year));
  const columns = new Set(paid.map(columnOf));
  // The total adds up the columns: who is paid in two of them counts twice.
  const employees = [...columns].reduce((sum, colonne) => sum + persons(paid.filter((fact) => columnOf(fact) === colonne)), 0);
  const contributions = (annee: number): number =>
    total(demo.contributions.filter((row) => fits({ ...row, nom: '', prenom: '', statut: '', personne: '', stay: undefined }, dims, annee)));
  switch (code) {
    case 'ca.montant':
      return total(sales(dims));
    case 'ca.part':
      return (100 * total(sales(dims))) / total(sales({}));
    case 'ca.evolution':
      return 100 * (total(sales(dims)) / total(sales(dims, year - 1)) - 1);
    case 'ca.moyen':
      return total(sales(dims)) / (dims.colonne !== undefined && dims.statut === 'accompagné' ? persons(paid) : persons(sales(dims)));
    case 'heu.salaries':
      return employees;
    case 'heu.heures':
      return total(paid);
    case 'heu.etp':
      return total(paid) / HEURES_D_UN_ETP;
    case 'heu.moyenne_mois':
      return total(paid) / employees / 12;
    case 'con.montant':
      return contributions(year);
    case 'con.evolution':
      return 100 * (contributions(year) / contributions(year - 1) - 1);
    case 'con.part_associes': {
      const rows = demo.contributions.filter(({ annee, structure }) => annee === year && structure === dims.structure);
      return (100 * total(rows.map(({ associes }) => ({ montant: associes })))) / total(rows);
    }
    case 'con.autofinancement': {
      const cost = demo.parametres.find(({ valeur, annee }) => valeur === "Coût de la structure d'appui" && annee === year);
      return typeof cost?.classe === 'number' ? (100 * contributions(year)) / cost.classe : null;
    }
    default:
      return null;
  }
}
