const DAY_MS = 86_400_000;

/** 1 January 1970 in Excel's 1900 date system. */
const UNIX_EPOCH = 25_569;

/**
 * The Excel serial (1900 system) of a calendar day.
 *
 * @param month 1 to 12; a day beyond the month's end runs on into the next one.
 * @example
 * serial(2015, 1, 1); // 42005
 */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS + UNIX_EPOCH;
}

/** The calendar day of an Excel serial of the 1900 system, from March 1900 on. */
export function calendarDay(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date((Math.floor(day) - UNIX_EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() };
}

/** Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return serial(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const FIXED_HOLIDAYS: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOVING_HOLIDAYS: readonly number[] = [1, 39, 50];

/**
 * Whether an office in France is open on that day: Monday to Friday, no public holiday.
 *
 * @example
 * isWorkingDay(serial(2015, 5, 14)); // false: Ascension
 */
export function isWorkingDay(value: number): boolean {
  const { year, month, day, weekday } = calendarDay(value);
  if (weekday === 0 || weekday === 6) {
    return false;
  }
  const sinceEaster = value - easter(year);
  return !MOVING_HOLIDAYS.includes(sinceEaster) && !FIXED_HOLIDAYS.some(([m, d]) => m === month && d === day);
}

/** The day itself if it is worked, else the next worked day in the direction (1 later, -1 earlier). */
export function nearestWorkingDay(value: number, direction: 1 | -1): number {
  let day = value;
  while (!isWorkingDay(day)) {
    day += direction;
  }
  return day;
}
