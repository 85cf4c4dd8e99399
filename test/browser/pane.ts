import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Workbook } from '../../host/model';
import { builtAddIn } from '../../scripts/start/built-add-in';
import { projectRoot } from '../../scripts/start/project-root';
import { withTryItPage, type TryItPage } from './try-it-page';

/** Opens the try-it page with the add-in as it is built, and does the work there. */
export async function withPane(workbook: Workbook, work: (page: TryItPage) => Promise<void>): Promise<void> {
  const addIn = await builtAddIn('addin', { base: 'https://localhost:3000/addin', officejs: '/office-js/office.js' });
  // A browser asks for the icon of a page that stands alone; the pane has none.
  await withTryItPage({ workbook, addIn, expected: [/favicon\.ico/] }, work);
}

export const generer = ({ pane }: TryItPage) => pane.getByRole('button', { name: 'Générer le bilan 2015' });

/** Makes the bilan of 2015 and waits until it stands. */
export async function genere(tryIt: TryItPage): Promise<void> {
  await generer(tryIt).click();
  await tryIt.pane.getByRole('status').filter({ hasText: 'Bilan 2015 généré' }).waitFor();
}

/** The pane's own page. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('the page has no pane');
  return frame;
}

/** The words of what has the keyboard in the pane. */
export const focused = (page: Page) => frameOf(page).evaluate(() => document.activeElement?.textContent);

/** Presses Tab until something of these words has the keyboard, and gives the words of each stop on the way. */
export async function tabbed(page: Page, until: RegExp): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < 40 && !until.test(stops.at(-1) ?? '')) {
    await page.keyboard.press('Tab');
    stops.push(String(await focused(page)));
  }
  return stops;
}

/** What axe-core finds wrong in the pane, a line each. */
export async function faults(page: Page): Promise<string[]> {
  const frame = frameOf(page);
  await frame.evaluate(readFileSync(join(projectRoot(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  const results = (await frame.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`));
}

/** The widths of the pane and of what stands in it: a content that is wider scrolls sideways. */
export const widths = (page: Page) => frameOf(page).evaluate(() => ({ width: innerWidth, content: document.documentElement.scrollWidth }));
