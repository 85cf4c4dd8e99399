import fc from 'fast-check';
import { relire } from '../../../src/report/relecture/relire';
import { bilanDe, unRegistre } from '../registres';
import { alarmes, bilan } from './demo';
import { decelees, nombresFausses, recitEnTexte } from './mutations';

/** The share of wrong numbers that reading over finds at least, in the sentences on the demo. */
const DECELES = 0.9;
/** The same for any register, where the sentences are short and their numbers small. */
const DECELES_AILLEURS = 0.6;

describe('le récit du complément, relu par le complément', () => {
  it('rien à redire sur celui de la démonstration', () => {
    expect(alarmes(recitEnTexte(bilan))).toEqual([]);
  });

  it('rien à redire sur celui de n’importe quel registre', () => {
    fc.assert(fc.property(unRegistre, fc.constantFrom(2013, 2015), (lignes, annee) => {
      const one = bilanDe(lignes, { annee });
      const told = relire(recitEnTexte(one), one).lectures.filter(({ verdict }) => verdict === 'contredit');
      expect(told.map(({ extrait, lu, juste, figure }) => `${lu} → ${juste ?? ''} (${figure.code}) : ${extrait}`)).toEqual([]);
    }), { numRuns: 40 });
  });

  it('un nombre faux parmi les justes est dit faux, neuf fois sur dix', () => {
    const texte = recitEnTexte(bilan);
    const fausses = nombresFausses(texte);
    expect(fausses.length).toBeGreaterThan(150);
    expect(decelees(texte, bilan, fausses) / fausses.length).toBeGreaterThanOrEqual(DECELES);
  }, 120_000);

  it('de même pour des registres au hasard', () => {
    const bilans = fc.sample(unRegistre, { numRuns: 5, seed: 2015 }).map((lignes) => bilanDe(lignes));
    const counts = bilans.map((one) => {
      const texte = recitEnTexte(one);
      const fausses = nombresFausses(texte);
      return [decelees(texte, one, fausses), fausses.length] as const;
    });
    const [found, all] = counts.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
    expect(found / all).toBeGreaterThanOrEqual(DECELES_AILLEURS);
  }, 120_000);
});
