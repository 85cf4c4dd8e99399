import type { Etablissement } from './communes';
import type { Random } from './prng';

/** How many persons each prescriber sent; the blank one was not noted. */
type Deck = Readonly<Record<string, number>>;

const BLANK = '';

/**
 * Who sent those received, by year and établissement. 2015 adds up to the report's bars (72, 23, 4, 27, 13, 51, 93, 1 and
 * 57, 13, 8, 13, 8, 56, 29, of whom BGE 20); in 2014 Pôle emploi sent 117 of 312, ten points more, and the
 * entrepreneurs 43, nine points less.
 */
const ORIENTATIONS: Readonly<Record<number, Readonly<Record<Etablissement, Deck>>>> = {
  2014: {
    Besançon: { 'Pôle emploi': 59, 'Pôle Emploi': 6, BGE: 8, CCI: 4, 'Chambre de métiers': 4, Initiative: 2, 'Cité Labs': 3,
      'Association et formation': 7, Greta: 4, AFPA: 3, CIBC: 2, 'Mission locale': 4, 'Site internet': 7, Flyer: 1, Presse: 2,
      'Entrepreneur Coopilote - BàO': 11, 'Entrepreneur Coopilote': 6, 'Bouche à oreille': 6, [BLANK]: 41 },
    Montbéliard: { 'Pôle emploi': 47, 'Pôle Emploi': 5, BGE: 5, CCI: 4, 'Chambre de métiers': 2, Initiative: 1, 'SAP - MDE-Mife': 5,
      'Association et formation': 4, Greta: 2, AFPA: 1, 'Mission locale': 3, 'Cap emploi': 2, 'Site internet': 3, Flyer: 2, Presse: 1,
      'Entrepreneur Coopilote - BàO': 11, 'Entrepreneur Coopilote': 5, 'Bouche à oreille': 4, [BLANK]: 25 },
  },
  2015: {
    Besançon: { 'Pôle emploi': 66, 'Pôle Emploi': 6, BGE: 11, CCI: 5, 'Chambre de métiers': 4, Initiative: 3, 'Cité Labs': 4,
      'Association et formation': 10, Greta: 5, AFPA: 4, CIBC: 3, 'Mission locale': 4, 'Cap emploi': 1, 'Site internet': 8, Flyer: 2,
      Presse: 3, 'Entrepreneur Coopilote - BàO': 25, 'Entrepreneur Coopilote': 12, 'Bouche à oreille': 14, Mairie: 1, [BLANK]: 93 },
    Montbéliard: { 'Pôle emploi': 52, 'Pôle Emploi': 5, BGE: 9, CCI: 2, Initiative: 2, 'SAP - MDE-Mife': 8,
      'Association et formation': 5, Greta: 2, AFPA: 2, 'Mission locale': 3, 'Cap emploi': 1, 'Site internet': 5, Flyer: 2, Presse: 1,
      'Entrepreneur Coopilote - BàO': 29, 'Entrepreneur Coopilote': 14, 'Bouche à oreille': 13, [BLANK]: 29 },
  },
};

/** The prescribers of those received, taken one by one. */
export type Orientations = {
  /** Takes out somebody whom this prescriber sent; throws a RangeError where it sent nobody more. */
  take(year: number, etablissement: Etablissement, prescripteur: string | null): void;
  /** All that are left, shuffled. */
  left(year: number, etablissement: Etablissement): (string | null)[];
  /** A likely one, taken from nobody. */
  anyOf(year: number, etablissement: Etablissement): string | null;
};

const named = (value: string): string | null => (value === BLANK ? null : value);

const cards = (deck: Deck): string[] => Object.entries(deck).flatMap(([value, count]) => Array<string>(count).fill(value));

/** Fresh piles of all years and établissements. */
export function orientations(random: Random): Orientations {
  const piles = new Map<string, string[]>();
  const deckOf = (year: number, etablissement: Etablissement): Deck => ORIENTATIONS[year]?.[etablissement] ?? {};
  const pileOf = (year: number, etablissement: Etablissement): string[] => {
    const key = `${year} ${etablissement}`;
    const pile = piles.get(key) ?? random.shuffle(cards(deckOf(year, etablissement)));
    piles.set(key, pile);
    return pile;
  };
  return {
    take: (year, etablissement, prescripteur) => {
      const pile = pileOf(year, etablissement);
      const index = pile.indexOf(prescripteur ?? BLANK);
      if (index < 0) {
        throw new RangeError(`« ${prescripteur ?? ''} » sent fewer persons to ${etablissement} in ${year}.`);
      }
      pile.splice(index, 1);
    },
    left: (year, etablissement) => pileOf(year, etablissement).splice(0).map(named),
    anyOf: (year, etablissement) => named(random.pick(cards(deckOf(year, etablissement)))),
  };
}
