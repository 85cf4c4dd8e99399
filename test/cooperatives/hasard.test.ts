import { ecrireCooperative } from './classeur';
import { resumer } from './comparer';
import { composer } from './hasard/composer';
import { erreursMuettes } from './hasard/silence';
import { lireCas } from './lecture';

/** Another seed at each run, unless one is given: `HASARD=123 npx jest test/cooperatives/hasard.test.ts`. */
const GRAINE = Number(process.env.HASARD ?? Math.floor(Math.random() * 1_000_000));
const CLASSEURS = 100;

describe(`${CLASSEURS} workbooks of chance, seed ${GRAINE}`, () => {
  it(`no wrong figure without a listed row or an open question; every row accounted for (HASARD=${GRAINE})`, () => {
    const fautes: Record<string, readonly string[]> = {};
    for (let index = 0; index < CLASSEURS; index += 1) {
      const seed = GRAINE * 1000 + index;
      const cas = ecrireCooperative(composer(seed));
      const lecture = lireCas(cas);
      const found = [...resumer(erreursMuettes(cas, lecture)).slice(0, 6), ...lecture.comptesFaux.filter((faux) => faux.includes('lues'))];
      if (found.length > 0) fautes[`seed ${seed}`] = found;
    }
    expect(fautes).toEqual({});
  }, 120_000);
});
