import { arrondir } from './arrondi';
import type { Bilan } from './bilan';
import type { Dims, Figure, NomDeDimension } from './figure';
import type { Dimension } from './population';
import { repartir } from './repartition';

/** What the display of a figure depends on. */
export type Affichable = Pick<Bilan, 'chiffre' | 'axes' | 'rubriques' | 'parametres' | 'flux'>;

/** The values of a dimension that share a whole, in the order in which their table shows them. */
type Liste = Pick<Dimension, 'nom' | 'modalites'>;

/** Several parts of a table together: the class of each part, under the dimension that names it. */
interface Regroupement {
  nom: NomDeDimension;
  /** The class of a part of the table; undefined where it isn't known. */
  classe: (partie: string, bilan: Affichable) => string | undefined;
}

/** A table of shares as the sheets show it: its parts add up to the whole. */
interface TableDeParts {
  /** The code of the shares, and of what is counted or added up. */
  part: string;
  effectif: string;
  /** The code of the whole. */
  tout: string;
  parties: (bilan: Affichable) => Liste | null;
  /** Further dimensions within which a table of the same parts stands. */
  dans: readonly NomDeDimension[];
  /** Whether the year before stands beside it. */
  avant: boolean;
  regroupements: readonly Regroupement[];
}

const parGroupe = (nom: NomDeDimension, parties: keyof Axes, classes: keyof Axes): Regroupement => ({
  nom,
  classe: (partie, { axes, flux }) => {
    const [first] = flux.total.dans(axes[parties], partie).parcours;
    return first && axes[classes].valeur(first);
  },
});

type Axes = Omit<Affichable['axes'], 'demandeursDEmploi' | 'superieur'>;

const structureDe: Regroupement = {
  nom: 'structure',
  classe: (colonne, { parametres }) => parametres.colonnes.find((one) => one.colonne === colonne)?.structure ?? colonne,
};

/** The tables of shares of the sheets. The first that fits a figure says how it is shown. */
const TABLES: readonly TableDeParts[] = [
  { part: 'ic.part', effectif: 'ic.accueillis', tout: 'ic.accueillis', dans: ['etablissement'], avant: true, regroupements: [],
    parties: ({ rubriques }) => rubriques.accueillis && { nom: 'groupe', modalites: rubriques.accueillis.groupes } },
  ...(['structure', 'etablissement'] as const).map((axe): TableDeParts => ({
    part: 'acc.part', effectif: 'acc.total', tout: 'acc.total', parties: ({ axes }) => axes[axe], dans: [], avant: false, regroupements: [],
  })),
  { part: 'acc.part', effectif: 'acc.total', tout: 'acc.total', parties: ({ axes }) => axes.groupeDePrescripteurs, dans: ['etablissement'], avant: false, regroupements: [] },
  { part: 'typ.origine.part', effectif: 'typ.origine', tout: 'acc.total', parties: ({ axes }) => axes.departement, dans: [], avant: true, regroupements: [] },
  { part: 'typ.origine.part', effectif: 'typ.origine', tout: 'acc.total', parties: ({ axes }) => axes.zone, dans: ['etablissement'], avant: true,
    regroupements: [parGroupe('groupe', 'zone', 'groupeDeZones'), parGroupe('departement', 'zone', 'departement')] },
  { part: 'typ.qualification.part', effectif: 'typ.qualification', tout: 'acc.total', parties: ({ axes }) => axes.qualification, dans: [], avant: false,
    regroupements: [parGroupe('groupe', 'qualification', 'groupeDeNiveaux')] },
  { part: 'typ.statut_entree.part', effectif: 'typ.statut_entree', tout: 'acc.total', parties: ({ axes }) => axes.statutEntree, dans: [], avant: true,
    regroupements: [parGroupe('groupe', 'statutEntree', 'groupeDeStatuts')] },
  { part: 'typ.revenus_entree.part', effectif: 'typ.revenus_entree', tout: 'acc.total', parties: ({ axes }) => axes.revenus, dans: [], avant: true, regroupements: [] },
  { part: 'sor.part', effectif: 'sor.nombre', tout: 'sor.nombre', parties: ({ axes }) => axes.motif, dans: [], avant: false, regroupements: [] },
  { part: 'ca.part', effectif: 'ca.montant', tout: 'ca.montant', dans: [], avant: false, regroupements: [structureDe],
    parties: ({ rubriques }) => rubriques.chiffreDAffaires && { nom: 'colonne', modalites: rubriques.chiffreDAffaires.colonnes } },
  { part: 'ca.part', effectif: 'ca.montant', tout: 'ca.montant', parties: () => ({ nom: 'statut', modalites: ['accompagné', 'associé'] }), dans: [], avant: false, regroupements: [] },
];

/** The rates of exits are sums of the shares of the table of reasons: the classes whose exits they count. */
const TAUX: Readonly<Record<string, string>> = { 'sor.taux_positives': 'sor.positives', 'sor.taux_perennisation': 'sor.perennisations' };

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
  const figure = bilan.chiffre(code, dims);
  if (figure?.valeur === undefined || figure.valeur === null) return null;
  if (code in TAUX) return tauxAffiche(bilan, figure) ?? arrondir(figure.valeur);
  for (const table of TABLES) {
    if (table.part !== code) continue;
    const found = dansLaTable(bilan, table, dims);
    if (found !== null) return found;
  }
  return arrondir(figure.valeur);
}

/**
 * What a sheet shows of a figure: counts, amounts, hours and months in whole numbers, changes
 * with one decimal, shares as {@link partAffichee} has them; null where it can't be computed.
 */
export function valeurAffichee(bilan: Affichable, code: string, dims: Dims = {}): number | null {
  const figure = bilan.chiffre(code, dims);
  if (figure?.valeur === undefined || figure.valeur === null) return null;
  if (figure.unite === 'points' || code.endsWith('.evolution') || code.startsWith('par.')) return arrondir(figure.valeur, 1);
  return figure.unite === '%' ? partAffichee(bilan, code, dims) : arrondir(figure.valeur);
}

/**
 * The parts of a table that make one of its groups: the levels of higher education, the columns
 * of a structure; null where no table has such a group.
 */
export function partiesDuGroupe(bilan: Affichable, code: string, nom: NomDeDimension, groupe: string): readonly string[] | null {
  for (const table of TABLES) {
    const grouping = table.part === code ? table.regroupements.find((one) => one.nom === nom) : undefined;
    const list = table.parties(bilan);
    if (grouping && list) return list.modalites.filter((partie) => grouping.classe(partie, bilan) === groupe);
  }
  return null;
}

/** The displayed shares of all parts of a table, by part; null where it isn't complete. */
function partsDeLaTable(bilan: Affichable, table: TableDeParts, list: Liste, within: Dims): ReadonlyMap<string, number> | null {
  const counts = list.modalites.map((partie) => bilan.chiffre(table.effectif, { ...within, [list.nom]: partie })?.valeur ?? 0);
  const whole = bilan.chiffre(table.tout, within)?.valeur ?? null;
  if (whole === null || counts.some((count) => count < 0)) return null;
  // What only the year before had shares in its whole; amounts add up to the cent.
  const others = whole - counts.reduce((sum, count) => sum + count, 0);
  if (others < -0.5) return null;
  const shares = repartir([...counts, others >= 0.5 ? others : 0], bilan.parametres.arrondi);
  return new Map(list.modalites.flatMap((partie, index) => {
    const share = shares[index] ?? null;
    return share === null ? [] : [[partie, share] as const];
  }));
}

function dansLaTable(bilan: Affichable, table: TableDeParts, dims: Dims): number | null {
  const list = table.parties(bilan);
  if (list === null) return null;
  const grouping = table.regroupements.find(({ nom }) => dims[nom] !== undefined);
  const { [grouping?.nom ?? list.nom]: value, ...within } = dims;
  if (value === undefined || !staysWithin(table, within)) return null;
  const members = grouping ? partiesDuGroupe(bilan, table.part, grouping.nom, String(value)) : list.modalites.filter((partie) => partie === value);
  return somme(bilan, table, list, within, members ?? [], bilan.chiffre(table.effectif, dims));
}

function staysWithin(table: TableDeParts, within: Dims): boolean {
  const { annee, ...others } = within;
  const names = (Object.keys(others) as NomDeDimension[]).filter((nom) => others[nom] !== undefined);
  return (annee === undefined || (table.avant && names.length === 0)) && names.length <= 1 && names.every((nom) => table.dans.includes(nom));
}

/** The sum of the displayed shares of some parts, where they are exactly what is counted. */
function somme(bilan: Affichable, table: TableDeParts, list: Liste, within: Dims, members: readonly string[], counted: Figure | undefined): number | null {
  const shares = partsDeLaTable(bilan, table, list, within);
  const counts = members.map((partie) => bilan.chiffre(table.effectif, { ...within, [list.nom]: partie })?.valeur ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (shares === null || counted?.valeur === undefined || counted.valeur === null || Math.abs(total - counted.valeur) >= 0.5) return null;
  return members.reduce((sum, partie) => sum + (shares.get(partie) ?? 0), 0);
}

/** The rate of all exits of the year, as the sum of the classes that the table of reasons shows. */
function tauxAffiche(bilan: Affichable, { code, dims }: Figure): number | null {
  const table = TABLES.find(({ part }) => part === 'sor.part');
  const list = table?.parties(bilan);
  if (!table || !list || Object.values(dims).some((value) => value !== undefined)) return null;
  const counted = TAUX[code] ?? '';
  const members = list.modalites.filter((motif) => estComptee(bilan, counted, motif));
  return somme(bilan, table, list, {}, members, bilan.chiffre(counted));
}

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'sor.positives': ['creation', 'associe', 'emploi'],
  'sor.perennisations': ['creation', 'associe'],
};

/** Whether the exits of a displayed reason are among those counted: told by their class, under whatever name. */
function estComptee({ axes, flux }: Affichable, code: string, motif: string): boolean {
  const [first] = flux.sorties.dans(axes.motif, motif).parcours;
  const classe = first?.motif.classe ?? null;
  return classe !== null && (CLASSES[code] ?? []).includes(classe);
}
