import { boucle, boucleSerree, cae, filtreNaif, memesCellules } from '../../scripts/bench/concurrents';
import { copie, registre } from '../../scripts/bench/registre';

describe('what npm run bench compares', () => {
  it.each([0, 20])('counts the same, one date of %d in words', (motsSur) => {
    const rows = registre(700, motsSur);
    // The libraries are ES modules, out of Jest's reach: the bench itself compares what they count.
    const all = [boucle, boucleSerree, cae, filtreNaif];
    for (const annee of [2008, 2015]) expect(new Set(all.map((compter) => compter(rows, annee))).size).toBe(1);
    expect(boucle(rows, 2015)).toBeGreaterThan(100);
  });

  it('copies have the same cells in other arrays', () => {
    const rows = registre(50, 20);
    const other = copie(rows);
    expect(other.entrees[0]).not.toBe(rows.entrees[0]);
    expect(memesCellules(rows, other)).toBe(true);
    other.sorties[49] = ['autre'];
    expect(memesCellules(rows, other)).toBe(false);
  });
});
