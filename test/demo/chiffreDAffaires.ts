import { EUROS, euros, listSheet, MONTH } from './list';
import type { Column } from './list';
import { byName } from './order';
import { STRUCTURES } from './plan';
import type { DemoSheet } from './sheet';
import { makeVentes } from './ventes';
import type { AnneeDeVentes, Ventes } from './ventes';
import { serial } from './workingDays';

/** A row of the sheet: what somebody invoiced under one structure, whatever they were at the time. */
type Ligne = Pick<Ventes, 'nom' | 'prenom' | 'etablissement' | 'structure' | 'dejaAssocie' | 'parMois'>;

const MOIS = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'] as const;

const byStructure = (a: Ligne, b: Ligne): number =>
  STRUCTURES.indexOf(a.structure) - STRUCTURES.indexOf(b.structure) ||
  byName(a.etablissement, b.etablissement) || byName(a.nom, b.nom) || byName(a.prenom, b.prenom);

/** The first half-year as accompanied and the second as associate stand in one row. */
function lignes(year: AnneeDeVentes): Ligne[] {
  const rows = new Map<string, Ligne>();
  for (const { nom, prenom, etablissement, structure, dejaAssocie, parMois } of makeVentes(year)) {
    const key = [nom, prenom, etablissement, structure].join('|');
    const before = rows.get(key);
    const both = parMois.map((cents, index) => cents ?? before?.parMois[index] ?? null);
    rows.set(key, { nom, prenom, etablissement, structure, dejaAssocie, parMois: both });
  }
  return [...rows.values()].sort(byStructure);
}

const amount = (cents: number | null | undefined): number | null => (cents === null || cents === undefined ? null : euros(cents));

const sum = (cents: readonly (number | null)[]): number => cents.reduce((all: number, one) => all + (one ?? 0), 0);

/** The months head their columns by name in 2014, as dates since 2015. */
function monthColumn(year: AnneeDeVentes, index: number): Column<Ligne> {
  const cell = { width: 12, numberFormat: EUROS, cell: ({ parMois }: Ligne) => amount(parMois[index]) };
  return year === 2014
    ? { heading: MOIS[index] ?? '', ...cell }
    : { heading: serial(year, index + 1, 1), headingFormat: MONTH, ...cell };
}

/**
 * The sheet `CA 2014` or `CA 2015`: a plain range, one row a person and structure, a column a month, totals at the right
 * and below. Who was an associate before the year is marked so; the register knows the others.
 */
export function chiffreDAffairesSheet(year: AnneeDeVentes): DemoSheet {
  const columns: Column<Ligne>[] = [
    { heading: 'Nom', width: 16, cell: ({ nom }) => nom },
    { heading: 'Prénom', width: 14, cell: ({ prenom }) => prenom },
    { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
    { heading: 'Structure', width: 12, cell: ({ structure }) => structure },
    { heading: 'Statut', width: 10, cell: ({ dejaAssocie }) => (dejaAssocie ? 'Associé' : null) },
    ...MOIS.map((_, index) => monthColumn(year, index)),
    { heading: `Total ${year}`, width: 14, numberFormat: EUROS, cell: ({ parMois }) => amount(sum(parMois)) },
  ];
  return listSheet({
    name: `CA ${year}`,
    title: `Chiffre d'affaires ${year} par entrepreneur`,
    remark: `En euros hors taxes. Mise à jour le ${year === 2014 ? '30/01/2015' : '29/01/2016'}`,
    columns,
    items: lignes(year),
    total: { label: ['Total'], columns: columns.map((_, index) => index).slice(5) },
  });
}
