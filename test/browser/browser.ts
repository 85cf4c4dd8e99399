import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { installedBrowser } from '../../scripts/start/installed-browser';
import { bundledChromium } from './bundled-chromium';
import type { BrowserProgram } from './bundled-chromium';

/** No errands of the browser's own: no updates, no safe-browsing lists, no translation offers. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
];

/**
 * The browser that tests drive: the one of `BILAN_CAE_BROWSER`, the machine's Chrome, Edge or Chromium, else
 * the Chromium of `@sparticuz/chromium`. `BILAN_CAE_BROWSER=aucun` passes over those of the machine.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const path = installedBrowser();
  return path === undefined ? bundledChromium() : { path, env: {} };
}

/**
 * Starts the browser without a window.
 *
 * @example
 * const browser = await launchBrowser();
 * const context = await browser.newContext({ ignoreHTTPSErrors: true });
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: path,
    env: { ...definedOnly(process.env), ...env },
    args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
    timeout: 60_000,
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
