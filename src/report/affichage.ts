import type { ClasseDeSortie } from '../sources/dictionnaire/motifs';
import { arrondir } from './arrondi';
import { PERENNISATIONS, SORTIES_POSITIVES } from './chapitres/sorties';
import type { Dims, Figure, NomDeDimension } from './figure';
import { repartir } from './repartition';
import { TABLES_DE_PARTS, type Affichable, type TableDeParts } from './tablesDeParts';

export type { Affichable } from './tablesDeParts';

/**
 * A share as the tables show it, in whole percents; null where it can't be computed. The parts of
 * one table are rounded together (the parameter `arrondi`), several of its parts together are the
 * sum of what it shows of them, and a share that stands alone is rounded alone.
 *
 * ```js
 * partAffichee(bilan, 'sor.taux_perennisation') // => 35: 18 + 17, though 21 of 61 is 34.4 %
 * partAffichee(bilan, 'acc.part', { structure: 'Coopilote' }) // => 71
 * ```
 */
export function partAffichee(bilan: Affichable, code: string, dims: Dims = {}): number | null {
  const valeur = bilan.chiffre(code, dims)?.valeur ?? null;
  if (valeur === null) return null;
  const taux = TAUX[code];
  if (taux !== undefined) return tauxAffiche(bilan, taux, dims) ?? arrondir(valeur);
  for (const table of TABLES_DE_PARTS) {
    const shown = table.part === code ? dansLaTable(bilan, table, dims) : null;
    if (shown !== null) return shown;
  }
  return arrondir(valeur);
}

/**
 * What the sheets show of a figure: counts, amounts, hours and months in whole numbers, changes
 * and few full-time equivalents with one decimal, shares as {@link partAffichee} has them; null where it can't be computed.
 *
 * ```js
 * valeurAffichee(bilan, 'ca.montant')    // => 4285105, of 4285104.70
 * valeurAffichee(bilan, 'acc.evolution') // => 11.5
 * ```
 */
export function valeurAffichee(bilan: Affichable, code: string, dims: Dims = {}): number | null {
  const figure = bilan.chiffre(code, dims);
  const valeur = figure?.valeur ?? null;
  if (valeur === null) return null;
  if (figure?.unite === '%' && !code.endsWith('.evolution') && !code.startsWith('par.')) return partAffichee(bilan, code, dims);
  return arrondir(valeur, decimalesAffichees(bilan, code));
}

/** Below so many full-time equivalents in all, each is shown with a decimal. */
const PEU_D_ETP = 10;

/** How many decimals the sheets show of the figures of a code. */
export function decimalesAffichees({ chiffre }: Pick<Affichable, 'chiffre'>, code: string): 0 | 1 {
  if (code === 'heu.etp') return (chiffre(code)?.valeur ?? 0) < PEU_D_ETP ? 1 : 0;
  return code.endsWith('.points') || code.endsWith('.evolution') || code.startsWith('par.') ? 1 : 0;
}

/**
 * The parts of a table that make one of its groups; null where no table has such groups.
 *
 * ```js
 * partiesDuGroupe(bilan, 'typ.qualification.part', 'groupe', 'Supérieur') // => ['I', 'II', 'III']
 * partiesDuGroupe(bilan, 'ca.part', 'structure', 'Coopilote') // => ['Coopilote B', 'Coopilote M']
 * ```
 */
export function partiesDuGroupe(bilan: Affichable, code: string, nom: NomDeDimension, groupe: string): readonly string[] | null {
  for (const table of TABLES_DE_PARTS) {
    const grouping = table.part === code ? table.regroupements.find((one) => one.nom === nom) : undefined;
    const list = grouping && table.parties(bilan);
    if (grouping && list) return list.modalites.filter((partie) => grouping.classe(partie, bilan) === groupe);
  }
  return null;
}

/** The share by a table: that of one of its parts, or of one of its groups. */
function dansLaTable(bilan: Affichable, table: TableDeParts, dims: Dims): number | null {
  const list = table.parties(bilan);
  if (list === null) return null;
  const own = dims[list.nom];
  const grouping = own === undefined ? table.regroupements.find(({ nom }) => dims[nom] !== undefined) : undefined;
  const shared = own === undefined ? grouping?.nom : list.nom;
  if (shared === undefined) return null;
  const { [shared]: value, ...within } = dims;
  if (!estMontree(table, within)) return null;
  const members = own === undefined ? partiesDuGroupe(bilan, table.part, shared, String(value)) : list.modalites.filter((partie) => partie === value);
  return somme(bilan, table, within, members ?? [], bilan.chiffre(table.effectif, dims));
}

/** Whether the sheets show the table within these dimensions, and of that year. */
function estMontree({ dans, avant }: TableDeParts, { annee, ...within }: Dims): boolean {
  const names = Object.entries(within).flatMap(([nom, valeur]) => (valeur === undefined ? [] : [nom]));
  if (annee !== undefined) return avant && names.length === 0;
  return names.length <= 1 && names.every((nom) => dans.some((one) => one === nom));
}

/** Amounts add up to the cent, counts exactly: less than this is no difference. */
const ECART = 0.005;

/** The sum of the displayed shares of some parts, where these are exactly what is counted. */
function somme(bilan: Affichable, table: TableDeParts, within: Dims, members: readonly string[], counted: Figure | undefined): number | null {
  const list = table.parties(bilan);
  const whole = bilan.chiffre(table.tout, within)?.valeur ?? null;
  if (list === null || whole === null || typeof counted?.valeur !== 'number') return null;
  const count = (partie: string) => bilan.chiffre(table.effectif, { ...within, [list.nom]: partie })?.valeur ?? 0;
  const counts = list.modalites.map(count);
  // A remainder: what only the year before had shares in its whole.
  const others = whole - total(counts);
  if (others < -ECART || counts.some((one) => one < 0) || Math.abs(total(members.map(count)) - counted.valeur) > ECART) return null;
  const shares = repartir([...counts, others > ECART ? others : 0], bilan.parametres.arrondi);
  return total(members.map((partie) => shares[list.modalites.indexOf(partie)] ?? 0));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The rates of exits are sums of shares of the table of reasons: which classes, and what counts their exits. */
const TAUX: Readonly<Record<string, { effectif: string; classes: readonly ClasseDeSortie[] }>> = {
  'sor.taux_positives': { effectif: 'sor.positives', classes: SORTIES_POSITIVES },
  'sor.taux_perennisation': { effectif: 'sor.perennisations', classes: PERENNISATIONS },
};

/** A rate of all exits of the year; null within établissements or structures, whose shares no table shows. */
function tauxAffiche(bilan: Affichable, { effectif, classes }: { effectif: string; classes: readonly ClasseDeSortie[] }, dims: Dims): number | null {
  const table = TABLES_DE_PARTS.find(({ part }) => part === 'sor.part');
  if (table === undefined || Object.values(dims).some((value) => value !== undefined)) return null;
  const { axes, flux, chiffre } = bilan;
  // The class is told by those who left: the parameters may name it as they like.
  const members = axes.motif.modalites.filter((motif) => {
    const [first] = flux.sorties.dans(axes.motif, motif).membres;
    const classe = first?.motif.classe ?? null;
    return classe !== null && classes.includes(classe);
  });
  return somme(bilan, table, {}, members, chiffre(effectif));
}
