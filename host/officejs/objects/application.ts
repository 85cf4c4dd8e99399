import { objectClass } from '../object';
import { word } from './args';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Numbers, dates and lists as a locale writes them, told by the runtime's own tables. */
function separators(locale: string): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), thousands: of('group') };
}

const iterative = objectClass<null>({
  type: 'IterativeCalculation',
  get: { Enabled: () => false, MaxIteration: () => 100, MaxChange: () => 0.001 },
});

const numberFormatInfo = objectClass<null>({
  type: 'NumberFormatInfo',
  get: {
    NumberDecimalSeparator: (_self, { locale }) => separators(locale).decimal,
    NumberGroupSeparator: (_self, { locale }) => separators(locale).thousands,
  },
});

const datetimeFormatInfo = objectClass<null>({
  type: 'DatetimeFormatInfo',
  get: {
    // On a French Excel the pattern itself is in French: jj/mm/aaaa.
    ShortDatePattern: (_self, { locale }) => (locale.startsWith('fr') ? 'jj/mm/aaaa' : 'm/d/yyyy'),
    LongDatePattern: (_self, { locale }) => (locale.startsWith('fr') ? 'jjjj j mmmm aaaa' : 'dddd, mmmm d, yyyy'),
    LongTimePattern: (_self, { locale }) => (locale.startsWith('fr') ? 'hh:mm:ss' : 'h:mm:ss AM/PM'),
    DateSeparator: () => '/',
    TimeSeparator: () => ':',
  },
});

const cultureInfo = objectClass<null>({
  type: 'CultureInfo',
  get: { Name: (_self, { locale }) => locale },
  nav: {
    NumberFormat: (_self, session) => numberFormatInfo(null, session),
    DatetimeFormat: (_self, session) => datetimeFormatInfo(null, session),
  },
});

/** `context.application`. Suspensions end with the request, so that there is nothing to keep of them. */
export const applicationObject = objectClass<null>({
  type: 'Application',
  get: {
    CalculationMode: (_self, { workbook }) => workbook.calculationMode,
    CalculationEngineVersion: () => 191029,
    CalculationState: () => 'Done',
    DecimalSeparator: (_self, { locale }) => separators(locale).decimal,
    ThousandsSeparator: (_self, { locale }) => separators(locale).thousands,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_self, value, session) => {
      session.writable();
      session.workbook.calculationMode = word(value, MODES, 'calculationMode');
    },
  },
  nav: {
    CultureInfo: (_self, session) => cultureInfo(null, session),
    IterativeCalculation: (_self, session) => iterative(null, session),
  },
  call: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
