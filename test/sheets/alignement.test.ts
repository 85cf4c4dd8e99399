import fc from 'fast-check';
import { aligner } from '../../src/sheets/alignement';

/** What the edits make of the old list: new entries are blank until they are written. */
function appliquer(avant: readonly string[], { insertions, retraits }: ReturnType<typeof aligner>): (string | null)[] {
  const list: (string | null)[] = [...avant];
  for (const { position, nombre } of insertions) list.splice(position, 0, ...Array<null>(nombre).fill(null));
  for (const { position, nombre } of retraits) list.splice(position, nombre);
  return list;
}

const keys = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJ'), { maxLength: 10 });

describe('alignement de deux listes', () => {
  it('les éditions font de l’ancienne la nouvelle', () => {
    fc.assert(
      fc.property(keys, keys, (avant, apres) => {
        const list = appliquer(avant, aligner(avant, apres));
        expect(list).toHaveLength(apres.length);
        // What is kept stands where the new list wants it; what is blank is written anew.
        list.forEach((key, index) => expect([null, apres[index]]).toContain(key));
      }),
    );
  });

  it('ce qui reste dans le même ordre n’est pas touché', () => {
    fc.assert(
      fc.property(keys, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (all, kept) => {
        const some = all.filter((_, index) => kept[index]);
        expect(appliquer(some, aligner(some, all)).filter((key) => key !== null)).toEqual(some);
        expect(appliquer(all, aligner(all, some))).toEqual(some);
      }),
    );
  });

  it.each<[string, string, string]>([
    ['ABC', 'ABC', ''],
    ['AC', 'ABC', '+1×1'],
    ['ABC', 'AC', '-1×1'],
    ['', 'AB', '+0×2'],
    ['AB', '', '-0×2'],
    ['AB', 'BA', '+2×1 -0×1'],
    ['ABT', 'ACDT', '+1×2 -3×1'],
  ])('de « %s » à « %s » : %s', (avant, apres, expected) => {
    const { insertions, retraits } = aligner([...avant], [...apres]);
    expect([...insertions.map(({ position, nombre }) => `+${position}×${nombre}`), ...retraits.map(({ position, nombre }) => `-${position}×${nombre}`)].join(' ')).toBe(expected);
  });
});
