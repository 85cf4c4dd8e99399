import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { writeXlsx } from '../../host/xlsx';
import { builtAddIn } from '../../scripts/start/built-add-in';
import { projectRoot } from '../../scripts/start/project-root';
import { serve } from '../../scripts/start/serve';
import { demoWorkbook } from '../demo';
import { launchBrowser } from './browser';

/** The page's size in the picture, in pixels. */
const view = { width: 1600, height: 900 };

/** `npx tsx test/browser/pictures.ts`: takes the pictures of the documents anew, from the demonstration. */
async function main(): Promise<void> {
  const images = join(projectRoot(), 'docs', 'images');
  await mkdir(images, { recursive: true });
  const addIn = await builtAddIn('addin', { base: 'https://localhost:3000/addin', officejs: '/office-js/office.js' });
  const server = await serve({ port: 0, addIn, name: 'Coopilote 2015.xlsx', workbook: () => writeXlsx(demoWorkbook()) });
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, server.url);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: 'Générer le bilan 2015' }).click();
    await pane.getByRole('status').filter({ hasText: 'Bilan 2015 généré' }).waitFor();
    await pane.getByRole('button', { name: '3 Typologie' }).click();
    await page.waitForFunction(() => globalThis.tryIt?.workbook.activeSheet.name === '3 Typologie');
    await page.evaluate(() => globalThis.tryIt?.view.settled());
    await page.locator('.chart-box svg').first().waitFor();
    await rest(page);
    await page.screenshot({ path: join(images, 'bilan-2015.png') });
    const fonctions = pane.getByRole('region', { name: 'Fonctions' });
    await page.setViewportSize({ ...view, height: 960 });
    await page.addStyleTag({ content: 'iframe { position: fixed; inset: 0 auto auto 0; z-index: 9999; width: 350px !important; height: 940px }' });
    await fonctions.getByRole('searchbox').fill('combien sont sortis en emploi');
    await fonctions.getByRole('button', { name: 'CAE.SORTIES_POSITIVES' }).click();
    await fonctions.evaluate((region) => { region.scrollIntoView(); });
    await rest(page);
    await page.locator('iframe').screenshot({ path: join(images, 'fonctions.png') });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fr-FR', viewport: view, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.frameLocator('iframe').getByText('155 entrepreneurs accompagnés en 2015').waitFor();
  return page;
}

/** Until what moves has come to rest. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(1500);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exitCode = 1;
});
