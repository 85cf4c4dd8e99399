import { fit, luck, splitWhole } from './amounts';
import type { Share } from './amounts';
import { colonneOf, COLONNES, makeActivites } from './activites';
import type { Activite, Colonne } from './activites';
import { createRandom } from './prng';
import type { Random } from './prng';
import { calendarDay, serial } from './workingDays';

/** What somebody invoiced in a year under one structure, month by month, in cents; blank months are null. */
export type Ventes = Activite & { readonly cents: number; readonly parMois: readonly (number | null)[] };

export type AnneeDeVentes = 2014 | 2015;

type ParColonne = Readonly<Record<Colonne, number>>;

/** What the columns add up to, in cents; those of 2014 so that the accompanied grow 44 %, the associates 4 %, Baticoop 26 %. */
const TOTAUX: Readonly<Record<AnneeDeVentes, Readonly<Record<Activite['statut'], ParColonne>>>> = {
  2014: {
    accompagné: { 'Coopilote B': 441_870_40, 'Coopilote M': 189_502_15, Baticoop: 548_360_75, Formacoop: 98_340_20, SVP: 55_097_10 },
    associé: { 'Coopilote B': 398_215_30, 'Coopilote M': 1_359_480_85, Baticoop: 494_348_10, Formacoop: 19_205_45, SVP: 3_115_30 },
  },
  2015: {
    accompagné: { 'Coopilote B': 627_750_20, 'Coopilote M': 239_135_60, Baticoop: 797_094_40, Formacoop: 157_071_20, SVP: 98_714_20 },
    associé: { 'Coopilote B': 417_128_90, 'Coopilote M': 1_407_504_60, Baticoop: 516_718_70, Formacoop: 20_876_70, SVP: 3_110_70 },
  },
};

/** How many of the accompanied invoiced, in each column: under their main structure, under their secondary one. */
const FACTURENT: Readonly<Record<AnneeDeVentes, Readonly<Record<Colonne, readonly [principale: number, secondaire: number]>>>> = {
  2014: { 'Coopilote B': [42, 0], 'Coopilote M': [45, 0], Baticoop: [16, 0], Formacoop: [6, 8], SVP: [2, 7] },
  2015: { 'Coopilote B': [44, 0], 'Coopilote M': [42, 0], Baticoop: [24, 0], Formacoop: [9, 14], SVP: [2, 9] },
};

/** What the accompanied of a year of the parcours invoiced on average in 2015, in cents: 9 000 to 10 000 €, then 20 000 €. */
const MOYENNES_2015: Readonly<Record<number, number>> = { 1: 9_520_00, 2: 20_060_00 };

/** The year of the parcours at the end of `year`, or at the exit: 1 before the first twelve months are over. */
function anneeDuParcours({ parcours }: Activite, year: number): number {
  const end = calendarDay(Math.min(parcours?.sortie ?? serial(year, 12, 31), serial(year, 12, 31)));
  const start = calendarDay(parcours?.entree ?? 0);
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  return Math.floor(months / 12) + 1;
}

const keyOf = ({ nom, prenom }: Activite): string => `${nom} ${prenom}`;

/** How well somebody does under a structure, the same every year. */
function talent({ nom, prenom, structure }: Activite): number {
  const seed = [...`${nom} ${prenom} ${structure}`].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
  return luck(createRandom(seed));
}

/** Those longest there are likeliest to invoice; nobody does so under a secondary structure alone. */
function invoicing(random: Random, accompanied: readonly Activite[], year: AnneeDeVentes): Activite[] {
  const ranked = accompanied
    .filter(({ mois }) => mois.length > 0)
    .map((activite) => ({ activite, rank: activite.mois.length + 5 * random.next() }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ activite }) => activite);
  const ofColumn = (colonne: Colonne, secondaire: boolean): Activite[] =>
    ranked.filter((activite) => colonneOf(activite) === colonne && activite.secondaire === secondaire);
  const main = COLONNES.flatMap((colonne) => ofColumn(colonne, false).slice(0, FACTURENT[year][colonne][0]));
  const persons = new Set(main.map(keyOf));
  const secondary = COLONNES.flatMap((colonne) =>
    ofColumn(colonne, true).filter((activite) => persons.has(keyOf(activite))).slice(0, FACTURENT[year][colonne][1]),
  );
  return [...main, ...secondary];
}

/** The amounts of activities in cents: each column adds up, and so do the years of the parcours that have a mean. */
function amountsOf(random: Random, activites: readonly Activite[], totals: ParColonne, means: Readonly<Record<number, number>>, year: number): number[] {
  const shares = activites.map((activite): Share => ({
    weight: talent(activite) * (2 + luck(random)) * activite.mois.length,
    totals: [colonneOf(activite), `année ${anneeDuParcours(activite, year)}`],
  }));
  const persons = (annee: string): number =>
    new Set(activites.filter((_, index) => shares[index]?.totals.includes(annee)).map(keyOf)).size;
  const byYear = Object.entries(means).map(([annee, mean]) => [`année ${annee}`, mean * persons(`année ${annee}`)] as const);
  const exact = fit(shares, { ...Object.fromEntries(byYear), ...totals });
  const cents: number[] = activites.map(() => 0);
  for (const colonne of COLONNES) {
    const indices = activites.flatMap((activite, index) => (colonneOf(activite) === colonne ? [index] : []));
    const parts = splitWhole(totals[colonne], indices.map((index) => exact[index] ?? 0));
    indices.forEach((index, place) => {
      cents[index] = parts[place] ?? 0;
    });
  }
  return cents;
}

/** Who invoices little does so in few months. */
function byMonth(random: Random, cents: number, mois: readonly number[]): (number | null)[] {
  const busy = mois.filter(() => random.next() < (cents < 3_000_00 ? 0.5 : 0.9));
  const chosen = busy.length > 0 ? busy : mois.slice(-1);
  const parts = splitWhole(cents, chosen.map(() => luck(random)));
  return Array.from({ length: 12 }, (_, index) => {
    const part = parts[chosen.indexOf(index + 1)];
    return part === undefined || part === 0 ? null : part;
  });
}

/** A credit note of August on an invoice of July, in cents: the one amount below zero. */
const AVOIR = 245_50;

function withAvoir(ventes: readonly Ventes[]): Ventes[] {
  const customer = ventes.find(({ statut, structure, dejaAssocie }) => statut === 'associé' && structure === 'Baticoop' && dejaAssocie);
  return ventes.map((one): Ventes => {
    const [juillet, aout] = [one.parMois[6] ?? 0, one.parMois[7] ?? 0];
    return one === customer ? { ...one, parMois: one.parMois.with(6, juillet + aout + AVOIR).with(7, -AVOIR) } : one;
  });
}

/**
 * What was invoiced in a year, one entry a person, structure and status. Each column of the report adds up for the
 * accompanied and for the associates.
 */
export function makeVentes(year: AnneeDeVentes): Ventes[] {
  const random = createRandom(year * 100 + 7);
  const activites = makeActivites(year);
  const accompanied = invoicing(random, activites.filter(({ statut }) => statut === 'accompagné'), year);
  const associates = activites.filter(({ statut }) => statut === 'associé');
  const { accompagné, associé } = TOTAUX[year];
  const amounts = [
    ...amountsOf(random, accompanied, accompagné, year === 2015 ? MOYENNES_2015 : {}, year),
    ...amountsOf(random, associates, associé, {}, year),
  ];
  const ventes = [...accompanied, ...associates].map((activite, index): Ventes => {
    const cents = amounts[index] ?? 0;
    return { ...activite, cents, parMois: byMonth(random, cents, activite.mois) };
  });
  return year === 2015 ? withAvoir(ventes) : ventes;
}
