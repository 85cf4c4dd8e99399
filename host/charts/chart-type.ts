/** What Excel's chart type words mean for drawing. */
export type ChartShape =
  | { kind: 'pie'; hole: boolean; exploded: boolean }
  | { kind: 'bars'; horizontal: boolean; stack: 'none' | 'stacked' | 'share' }
  | { kind: 'lines'; filled: boolean; markers: boolean; stack: 'none' | 'stacked' | 'share' };

/**
 * Reads one of Excel.ChartType's words. What is not drawn here (scatter, radar, stock …) is drawn as columns, so
 * that the figures are seen all the same.
 *
 * @example
 * chartShape('BarStacked100') // → { kind: 'bars', horizontal: true, stack: 'share' }
 */
export function chartShape(type: string): ChartShape {
  const stack = /100$/.test(type) ? 'share' : /Stacked/.test(type) ? 'stacked' : 'none';
  if (/Pie/.test(type)) return { kind: 'pie', hole: false, exploded: /Exploded/.test(type) };
  if (/^Doughnut/.test(type)) return { kind: 'pie', hole: true, exploded: /Exploded/.test(type) };
  if (/^(3D)?Line/.test(type)) return { kind: 'lines', filled: false, markers: /Markers/.test(type), stack };
  if (/Area/.test(type)) return { kind: 'lines', filled: true, markers: false, stack };
  return { kind: 'bars', horizontal: /Bar(?!OfPie)/.test(type), stack };
}
