import { calendarDay, isWorkingDay, nearestWorkingDay, serial } from './workingDays';

describe('worked days in France', () => {
  it.each([
    ['an ordinary Monday', 2015, 1, 5, true],
    ['a Saturday', 2015, 1, 3, false],
    ["New Year's Day", 2015, 1, 1, false],
    ['Easter Monday 2015', 2015, 4, 6, false],
    ['Ascension 2014', 2014, 5, 29, false],
    ['Whit Monday 2013', 2013, 5, 20, false],
    ['the Tuesday after it', 2013, 5, 21, true],
    ['Bastille Day', 2015, 7, 14, false],
  ] as const)('%s', (_, year, month, day, worked) => {
    expect(isWorkingDay(serial(year, month, day))).toBe(worked);
  });

  it('serials are those of Excel', () => {
    expect([serial(2015, 1, 1), serial(2012, 2, 29), serial(2016, 2, 15)]).toEqual([42005, 40968, 42415]);
  });

  it('a serial goes back to its day', () => {
    expect(calendarDay(42005)).toEqual({ year: 2015, month: 1, day: 1, weekday: 4 });
  });

  it('the nearest worked day lies on the side asked for', () => {
    expect([nearestWorkingDay(serial(2015, 5, 1), 1), nearestWorkingDay(serial(2015, 5, 1), -1)]).toEqual([serial(2015, 5, 4), serial(2015, 4, 30)]);
  });
});
