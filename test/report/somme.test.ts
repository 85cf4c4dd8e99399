import fc from 'fast-check';
import { somme } from '../../src/report/somme';

describe('une somme', () => {
  it.each<[readonly number[], number]>([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.7, -0.8], 0],
    [[1e15 / 1e6, 0.01], 1e9 + 0.01],
    [[1 / 3, 1 / 3, 1 / 3], 0.999999],
    [[-0.01], -0.01],
    [Array.from({ length: 1000 }, () => 0.01), 10],
  ])('%j', (amounts, expected) => expect(somme(amounts)).toBe(expected));
  it('de centimes est celle des centimes entiers, dans tout ordre', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (whole) => {
      const amounts = whole.map((cents) => cents / 100);
      const cents = whole.reduce((sum, one) => sum + one, 0);
      expect(Math.round(somme(amounts) * 100)).toBe(Math.round(cents));
      expect(somme([...amounts].reverse())).toBe(somme(amounts));
      expect(somme([...amounts].sort((a, b) => a - b))).toBe(somme(amounts));
    }));
  });
});
