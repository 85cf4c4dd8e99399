import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { ICON_SIZES, ICONS } from './manifest/resources';
import type { Icon } from './manifest/resources';

/**
 * The drawing of an icon at a size. The smallest two have their own, simpler and with edges on whole
 * pixels, without which they blur.
 */
function drawing(icon: Icon, size: number): string {
  const own = join(assets, `${icon}-${String(size)}.svg`);
  return readFileSync(existsSync(own) ? own : join(assets, `${icon}.svg`), 'utf8');
}

// `npm run icons` draws assets/*.svg as PNG files, with the machine's Chromium or the one of CHROMIUM.
const assets = join(process.cwd(), 'assets');
const executablePath =
  process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => existsSync(path));
const browser = await chromium.launch({
  ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const icon of ICONS) {
  for (const size of ICON_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing(icon, size)}`);
    writeFileSync(join(assets, `${icon}-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
