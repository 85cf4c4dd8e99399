import { luck, splitWhole } from './amounts';
import { colonneOf, COLONNES } from './activites';
import type { Activite, Colonne } from './activites';
import { listSheet, MONTH } from './list';
import { createRandom } from './prng';
import type { Random } from './prng';
import type { DemoSheet } from './sheet';
import { makeVentes } from './ventes';
import type { Ventes } from './ventes';
import { serial } from './workingDays';

/** The hours paid to somebody for a month, under one structure. */
type Paie = Pick<Activite, 'nom' | 'prenom' | 'etablissement' | 'structure'> & { readonly mois: number; readonly heures: number };

/** The accompanied who are paid, and their hours of 2015, as the report's table has them. */
const SALARIES: Readonly<Record<Colonne, readonly [personnes: number, heures: number]>> = {
  'Coopilote B': [36, 19_006],
  'Coopilote M': [34, 14_746],
  Baticoop: [20, 11_036],
  Formacoop: [20, 4_855],
  SVP: [9, 4_237],
};

/** A contract is of 151.67 hours a month at most. */
const TEMPS_PLEIN = 151.5;

/** Paid from some month on without a break: the launch comes first. */
function paidMonths(random: Random, { mois }: Activite): readonly number[] {
  return mois.slice(mois.length > 4 ? random.int(0, 3) : 0);
}

/** Who invoices more is paid for more hours, though not in proportion; less under each structure where there are two. */
function pay(random: Random, { cents, mois, secondaire, parcours }: Ventes): number {
  const half = secondaire || parcours?.secondaire !== null;
  return Math.sqrt(cents / mois.length) * (2 + luck(random)) * (half ? 0.7 : 1);
}

/** The hours of a column in halves, split so that nobody is paid more than full time. */
function halvesOf(total: number, weights: readonly number[]): number[] {
  const most = TEMPS_PLEIN * 2;
  let damped = [...weights];
  for (;;) {
    const parts = splitWhole(total * 2, damped);
    if (parts.every((part) => part > 0 && part <= most)) {
      return parts;
    }
    damped = damped.map((weight) => Math.sqrt(weight));
  }
}

/**
 * What was paid in 2015, month by month: each column adds up for the accompanied. Who became an associate in June goes on
 * being paid, as an associate.
 */
export function makePaies(): Paie[] {
  const random = createRandom(2015_09);
  const ventes = makeVentes(2015);
  const paies = COLONNES.flatMap((colonne) => {
    const [personnes, heures] = SALARIES[colonne];
    const paid = ventes
      .filter((vente) => vente.statut === 'accompagné' && colonneOf(vente) === colonne)
      .sort((a, b) => b.mois.length - a.mois.length || b.cents - a.cents)
      .slice(0, personnes)
      .map((vente) => ({ vente, mois: paidMonths(random, vente), weight: pay(random, vente) }));
    const months = paid.flatMap(({ vente, mois, weight }) => mois.map((month) => ({ vente, month, weight })));
    const halves = halvesOf(heures, months.map(({ weight }) => weight));
    const ofAccompanied = months.map(({ vente, month }, index): Paie => paie(vente, month, (halves[index] ?? 0) / 2));
    return [...ofAccompanied, ...afterwards(ofAccompanied, ventes)];
  });
  return paies.sort((a, b) => a.mois - b.mois);
}

function paie({ nom, prenom, etablissement, structure }: Activite, mois: number, heures: number): Paie {
  return { nom, prenom, etablissement, structure, mois, heures };
}

/** The second half-year of those who became associates: the hours of their last month go on. */
function afterwards(paies: readonly Paie[], ventes: readonly Ventes[]): Paie[] {
  return ventes
    .filter(({ statut, dejaAssocie }) => statut === 'associé' && !dejaAssocie)
    .flatMap((associate) => {
      const { nom, prenom, structure, mois } = associate;
      const last = paies.filter((one) => one.nom === nom && one.prenom === prenom && one.structure === structure).at(-1);
      return last === undefined ? [] : mois.map((month) => paie(associate, month, last.heures));
    });
}

/** The sheet `Heures`: the table `TableHeures`, one row a person, structure and month. */
export function heuresSheet(): DemoSheet {
  return listSheet({
    name: 'Heures',
    title: 'Heures salariées 2015',
    remark: 'Bulletins de paie des entrepreneurs. Mise à jour le 15/01/2016',
    tableName: 'TableHeures',
    items: makePaies(),
    columns: [
      { heading: 'Mois', width: 10, numberFormat: MONTH, cell: ({ mois }) => serial(2015, mois, 1) },
      { heading: 'Nom', width: 16, cell: ({ nom }) => nom },
      { heading: 'Prénom', width: 14, cell: ({ prenom }) => prenom },
      { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
      { heading: 'Structure', width: 12, cell: ({ structure }) => structure },
      { heading: 'Heures', width: 10, numberFormat: '0.0', cell: ({ heures }) => heures },
    ],
  });
}
