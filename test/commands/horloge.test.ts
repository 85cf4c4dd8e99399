import { aujourdhui } from '../../src/commands/horloge';
import { enTexte } from '../../src/sources/serialDate';

describe('aujourdhui', () => {
  it('is the day of the user’s calendar, from the first minute to the last', () => {
    expect(enTexte(aujourdhui(new Date(2016, 1, 15, 0, 1)))).toBe('15/02/2016');
    expect(enTexte(aujourdhui(new Date(2016, 1, 15, 23, 59)))).toBe('15/02/2016');
  });

  it('refuses a day that Excel does not know', () => {
    expect(() => aujourdhui(new Date(1815, 5, 18))).toThrow(RangeError);
  });
});
