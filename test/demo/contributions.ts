import { splitWhole } from './amounts';
import { ETABLISSEMENTS } from './communes';
import type { Etablissement } from './communes';
import { DATE, EUROS, euros, listSheet } from './list';
import { STRUCTURES } from './plan';
import type { Structure } from './plan';
import { createRandom } from './prng';
import type { DemoSheet } from './sheet';
import { serial } from './workingDays';

/** What was levied in a quarter, in cents. */
type Contribution = {
  readonly arrete: number;
  readonly etablissement: Etablissement;
  readonly structure: Structure;
  readonly montant: number;
  readonly associes: number;
};

type Cents = Readonly<Record<Etablissement, Readonly<Record<Structure, number>>>>;

/** The year's contributions in cents; those of 2014 add up to 83 200 € and 124 300 €. */
const MONTANTS: Readonly<Record<number, Cents>> = {
  2014: {
    Besançon: { Coopilote: 55_410_35, Baticoop: 19_877_10, Formacoop: 3_408_25, SVP: 4_504_30 },
    Montbéliard: { Coopilote: 76_212_80, Baticoop: 39_105_45, Formacoop: 7_964_15, SVP: 1_017_60 },
  },
  2015: {
    Besançon: { Coopilote: 76_641_40, Baticoop: 30_571_10, Formacoop: 5_659_10, SVP: 6_897_10 },
    Montbéliard: { Coopilote: 83_252_40, Baticoop: 50_321_00, Formacoop: 10_696_00, SVP: 1_436_00 },
  },
};

/** The associates' part, in percent. */
const PART_DES_ASSOCIES: Readonly<Record<number, Readonly<Record<Structure, number>>>> = {
  2014: { Coopilote: 61, Baticoop: 38, Formacoop: 10, SVP: 63 },
  2015: { Coopilote: 56, Baticoop: 33, Formacoop: 11, SVP: 65 },
};

/** The last days of the quarters. */
const TRIMESTRES = [[3, 31], [6, 30], [9, 30], [12, 31]] as const;

/** Each quarter of 2014 and 2015, établissement by établissement, structure by structure. */
export function makeContributions(): Contribution[] {
  const random = createRandom(2015_08);
  return Object.entries(MONTANTS).flatMap(([year, montants]) => {
    const ofYear = ETABLISSEMENTS.flatMap((etablissement) =>
      STRUCTURES.flatMap((structure) => {
        const parts = splitWhole(montants[etablissement][structure], TRIMESTRES.map(() => random.int(80, 120)));
        const ofAssocies = Math.round((montants[etablissement][structure] * (PART_DES_ASSOCIES[Number(year)]?.[structure] ?? 0)) / 100);
        const associes = splitWhole(ofAssocies, parts);
        return TRIMESTRES.map(([month, day], index): Contribution => ({
          arrete: serial(Number(year), month, day),
          etablissement,
          structure,
          montant: parts[index] ?? 0,
          associes: associes[index] ?? 0,
        }));
      }),
    );
    return ofYear.sort((a, b) => a.arrete - b.arrete);
  });
}

/** The sheet `Contributions`: a plain range, one row a quarter, établissement and structure, as the accounts give them. */
export function contributionsSheet(): DemoSheet {
  return listSheet({
    name: 'Contributions',
    title: 'Contribution des entrepreneurs',
    remark: 'Prélevée sur la marge brute, en euros. Mise à jour le 29/01/2016',
    items: makeContributions(),
    columns: [
      { heading: 'Date', width: 12, numberFormat: DATE, cell: ({ arrete }) => arrete },
      { heading: 'Établissement', width: 15, cell: ({ etablissement }) => etablissement },
      { heading: 'Structure', width: 13, cell: ({ structure }) => structure },
      { heading: 'Contribution', width: 15, numberFormat: EUROS, cell: ({ montant }) => euros(montant) },
      { heading: 'dont associés', width: 15, numberFormat: EUROS, cell: ({ associes }) => euros(associes) },
    ],
  });
}
