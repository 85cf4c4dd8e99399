import type { Etablissement } from './communes';
import { createRandom } from './prng';
import type { Random } from './prng';
import type { Cohorte, Structure } from './plan';

/** What is noted of a person on entry. */
export type Profil = {
  readonly prescripteur: string | null;
  readonly qualification: string;
  readonly statut: string;
  readonly revenus: string;
  readonly secondaire: Structure | null;
};

/** Where a person stands in the plan: enough to know which margins the profile must keep. */
export type Place = { readonly cohorte: Cohorte; readonly etablissement: Etablissement; readonly structure: Structure };

/** How many of each value. */
type Deck = Readonly<Record<string, number>>;

export const PLUS_D_UN_AN = "Demandeur d'emploi de plus d'un an";
export const MOINS_D_UN_AN = "Demandeur d'emploi de moins d'un an";

/** A person whose prescripteur was not noted. */
const BLANK = '';

const QUALIFICATIONS = {
  Coopilote: { I: 26, II: 25, III: 26, IV: 10, V: 20, 'V bis': 2, VI: 1 },
  Baticoop: { II: 2, III: 5, IV: 4, V: 18, VI: 1 },
  Formacoop: { I: 5, II: 4, III: 2, IV: 1 },
  SVP: { IV: 1, V: 1, 'V bis': 1 },
} as const satisfies Record<Structure, Deck>;

// Of more than a year: 56 of 139 in 2014, 54 of 155 in 2015; of less: 60, then 79.
const STATUTS = {
  present: { [PLUS_D_UN_AN]: 36, [MOINS_D_UN_AN]: 42, Salarié: 9, 'Travailleur indépendant': 3, 'Sans activité': 3, Étudiant: 2 },
  entrant: { [PLUS_D_UN_AN]: 18, [MOINS_D_UN_AN]: 37, Salarié: 3, 'Travailleur indépendant': 1, 'Sans activité': 1 },
  sorti2014: { [PLUS_D_UN_AN]: 20, [MOINS_D_UN_AN]: 18, Salarié: 4, 'Travailleur indépendant': 1, 'Sans activité': 1 },
} as const satisfies Partial<Record<Cohorte, Deck>>;

const REVENUS: Readonly<Record<string, Deck>> = {
  [PLUS_D_UN_AN]: { 'Indemnités chômage': 34, ASS: 9, RSA: 8, 'Sans revenu': 3 },
  [MOINS_D_UN_AN]: { 'Indemnités chômage': 70, RSA: 4, 'Sans revenu': 5 },
  Salarié: { Salaire: 12 },
  'Travailleur indépendant': { "Revenus d'activité": 4 },
  'Sans activité': { 'Sans revenu': 3, RSA: 1 },
  Étudiant: { 'Sans revenu': 2 },
};

// Pôle emploi and the entrepreneurs are two thirds in each établissement; BGE sent four of those who entered in 2015.
const PRESCRIPTEURS = {
  present: {
    Besançon: { 'Pôle emploi': 17, 'Pôle Emploi': 1, 'Entrepreneur Coopilote - BàO': 7, 'Entrepreneur Coopilote': 4,
      'Bouche à oreille': 3, BGE: 2, CCI: 1, 'Chambre de métiers': 1, 'Cité Labs': 2, Greta: 1, AFPA: 1,
      'Mission locale': 1, 'Site internet': 2, [BLANK]: 3 },
    Montbéliard: { 'Pôle emploi': 18, 'Pôle Emploi': 2, 'Entrepreneur Coopilote - BàO': 8, 'Entrepreneur Coopilote': 3,
      'Bouche à oreille': 2, BGE: 2, CCI: 2, 'SAP - MDE-Mife': 3, Greta: 1, 'Cap emploi': 1, 'Mission locale': 1,
      'Site internet': 1, Flyer: 1, [BLANK]: 4 },
  },
  entrant: {
    Besançon: { 'Pôle emploi': 11, 'Entrepreneur Coopilote - BàO': 5, 'Entrepreneur Coopilote': 1, 'Bouche à oreille': 2,
      BGE: 2, CCI: 1, 'Association et formation': 2, CIBC: 1, 'Site internet': 1, Presse: 1, [BLANK]: 4 },
    Montbéliard: { 'Pôle emploi': 10, 'Entrepreneur Coopilote - BàO': 6, 'Entrepreneur Coopilote': 2, 'Bouche à oreille': 1,
      BGE: 2, CCI: 1, Initiative: 1, 'SAP - MDE-Mife': 1, 'Association et formation': 1, AFPA: 1, 'Site internet': 1,
      [BLANK]: 2 },
  },
} as const satisfies Partial<Record<Cohorte, Record<Etablissement, Deck>>>;

const SECONDAIRES = {
  Coopilote: { Formacoop: 17, SVP: 11, [BLANK]: 82 },
  Baticoop: { Formacoop: 1, SVP: 1, [BLANK]: 28 },
  Formacoop: { [BLANK]: 12 },
  SVP: { [BLANK]: 3 },
} as const satisfies Record<Structure, Deck>;

const cards = (deck: Deck): string[] => Object.entries(deck).flatMap(([value, count]) => Array<string>(count).fill(value));

const isIn2015 = (cohorte: Cohorte): boolean => cohorte === 'present' || cohorte === 'entrant';

/** Deals each deck's cards once, shuffled. */
class Dealer {
  private readonly piles = new Map<Deck, string[]>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** The next card of a deck whose counts must hold. */
  deal(deck: Deck): string {
    const pile = this.piles.get(deck) ?? this.random.shuffle(cards(deck));
    this.piles.set(deck, pile);
    const card = pile.pop();
    if (card === undefined) {
      throw new RangeError(`Too few cards: ${JSON.stringify(deck)}`);
    }
    return card;
  }

  /** Any card of a deck, where only the likelihood matters. */
  draw(deck: Deck): string {
    return this.random.pick(cards(deck));
  }

  /** How many cards were not dealt. */
  left(): number {
    return [...this.piles.values()].reduce((sum, pile) => sum + pile.length, 0);
  }
}

function structureOf(value: string): Structure | null {
  return value === 'Formacoop' || value === 'SVP' ? value : null;
}

/**
 * Gives everyone a profile such that the margins of 2015 (and the statuses of 2014) hold; those of other years are like them.
 *
 * @param places Everyone's place in the plan.
 * @throws {RangeError} where the plan and the decks do not count the same persons.
 */
export function dealProfils(places: readonly Place[]): Profil[] {
  const dealer = new Dealer(createRandom(2015_02));
  const profils = places.map(({ cohorte, etablissement, structure }) => {
    const counted = isIn2015(cohorte);
    const take = (deck: Deck): string => (counted ? dealer.deal(deck) : dealer.draw(deck));
    const statut =
      cohorte === 'present' || cohorte === 'entrant' || cohorte === 'sorti2014'
        ? dealer.deal(STATUTS[cohorte])
        : dealer.draw(STATUTS.present);
    const prescripteur = take(PRESCRIPTEURS[cohorte === 'entrant' ? 'entrant' : 'present'][etablissement]);
    return {
      prescripteur: prescripteur === BLANK ? null : prescripteur,
      qualification: take(QUALIFICATIONS[structure]),
      statut,
      revenus: take(REVENUS[statut] ?? {}),
      secondaire: structureOf(take(SECONDAIRES[structure])),
    };
  });
  if (dealer.left() !== 0) {
    throw new RangeError(`${dealer.left()} cards were not dealt: the plan counts fewer persons than the decks.`);
  }
  return profils;
}
