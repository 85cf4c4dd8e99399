import fc from 'fast-check';
import { ecrireCooperative, type Cooperative } from './classeur';
import { resumer } from './comparer';
import type { FormeDeDate } from './ecriture/formes';
import { PREMIERES } from './equipes/un';
import { lireCas } from './lecture';
import type { SorteDeSalete } from './salete';

/** Kerlabour's workbook before anything went wrong with it; its départements by name, so that dirt alone is looked at. */
function propre(seed: number): Cooperative {
  const [first] = PREMIERES;
  if (first === undefined) throw new RangeError('no cooperative');
  return { ...first, seed, effectif: 45, saletes: [], lignesIllisibles: 0, registre: { ...first.registre, departement: 'nom', graphies: 0, habillage: {} } };
}

/** What is wrong in what was read; nothing at best. */
function fautes(cooperative: Cooperative): string[] {
  const { ecarts, nonDites, comptesFaux, sources } = lireCas(ecrireCooperative(cooperative));
  return [...resumer(ecarts), ...nonDites.map((row) => `${row} n'est pas dite`), ...comptesFaux, ...sources.questions.map(({ question }) => question)];
}

const SORTES: readonly SorteDeSalete[] = ['entréeAbsente', 'entréeIllisible', 'sortieIllisible', 'sortieAvantEntrée', 'doublon', 'catégorieVide', 'motifSansDate', 'dateSansMotif', 'motifInclassable', 'erreur'];
const DATES: readonly FormeDeDate[] = ['jour', 'jourHeure', 'j/m/a', 'j-m-aa', 'j.m.a', 'a-m-j', 'j mois a', 'le j mois a', 'serieEnTexte', 'j/m/a h:m', 'j/m/a espaces'];

describe('dirt in a clean workbook', () => {
  it('the clean workbook gives the figures of the truth', () => {
    expect(fautes(propre(1))).toEqual([]);
  });

  it.each(SORTES)('%s: the other figures are the same, and the row is listed', (sorte) => {
    for (const seed of [2, 3]) expect(fautes({ ...propre(seed), saletes: [[sorte, 3]] })).toEqual([]);
  });

  it('days and amounts that nobody can read in the other lists', () => {
    expect(fautes({ ...propre(4), lignesIllisibles: 3 })).toEqual([]);
  });

  it.each(DATES)('days written as « %s »', (forme) => {
    const cooperative = propre(5);
    expect(fautes({ ...cooperative, registre: { ...cooperative.registre, dates: [forme] } })).toEqual([]);
  });

  it('spellings, blank rows, repeated headings, sections, the date system and the place on the sheet, all at once and at random', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer({ min: 10, max: 100_000 }),
          graphies: fc.constantFrom(0, 0.2, 0.5),
          dates: fc.subarray([...DATES], { minLength: 1, maxLength: 4 }),
          entetesTousLes: fc.integer({ min: 5, max: 60 }),
          blancsTousLes: fc.integer({ min: 5, max: 60 }),
          sousTotaux: fc.boolean(),
          systeme: fc.constantFrom(1900 as const, 1904 as const),
          firstRow: fc.integer({ min: 1, max: 9 }),
          saletes: fc.array(fc.tuple(fc.constantFrom(...SORTES), fc.integer({ min: 1, max: 3 })), { maxLength: 4 }),
        }),
        ({ seed, graphies, dates, entetesTousLes, blancsTousLes, sousTotaux, systeme, firstRow, saletes }) => {
          const cooperative = propre(seed);
          // A first day that is a real one: nothing else tells the date system.
          const registre = { ...cooperative.registre, graphies, dates, habillage: { entetesTousLes, blancsTousLes }, ...(sousTotaux ? { sections: 'structure' as const, sousTotaux } : {}) };
          expect(fautes({ ...cooperative, registre, saletes, place: { systeme, firstRow } })).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
