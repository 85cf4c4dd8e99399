import { displayText } from '../model';
import type { ChartFont, DataLabels } from '../model';

/** What a label can say of a point. */
export type LabelledPoint = {
  category: string;
  series: string;
  value: number;
  /** The value as its cell shows it. */
  text: string;
  /** Part of the whole, 0 to 1; of pies and doughnuts only. */
  share?: number;
};

/**
 * The words of a data label, in Excel's order.
 *
 * @param locale how numbers are written
 * @example
 * labelText(labels, { category: 'Jura', series: '2015', value: 12, text: '12', share: 0.155 }, 'fr') // → 'Jura; 16%'
 */
export function labelText(labels: DataLabels, point: LabelledPoint, locale: string): string {
  const format = (value: number, pattern: string): string => displayText(value, pattern, { locale, dateSystem: 1900 });
  const parts: string[] = [];
  if (labels.showSeriesName) parts.push(point.series);
  if (labels.showCategoryName) parts.push(point.category);
  if (labels.showValue) {
    const own = labels.numberFormat !== undefined && labels.numberFormat !== 'General' && !labels.showPercentage;
    parts.push(own ? format(point.value, labels.numberFormat ?? 'General') : point.text);
  }
  if (labels.showPercentage && point.share !== undefined) {
    parts.push(format(point.share, isPercent(labels.numberFormat) ? labels.numberFormat : '0%'));
  }
  return parts.join(labels.separator ?? '; ');
}

const isPercent = (pattern: string | undefined): pattern is string => pattern?.includes('%') === true;

/** Height of a line, in heights of its letters. */
const LINE = 1.25;

/** Lettering in ECharts' words: pixels instead of points. */
export function textStyle(font: ChartFont | undefined, points: number, color = '#595959') {
  const fontSize = Math.round(((font?.size ?? points) * 4) / 3);
  return {
    fontFamily: `${font?.name ?? 'Calibri'}, Carlito, "Segoe UI", Arial, sans-serif`,
    fontSize,
    // Where the page measures letters before its fonts are there, ECharts would lay lines over each other.
    lineHeight: Math.round(fontSize * LINE),
    fontWeight: font?.bold === true ? ('bold' as const) : ('normal' as const),
    fontStyle: font?.italic === true ? ('italic' as const) : ('normal' as const),
    color: font?.color ?? color,
  };
}
