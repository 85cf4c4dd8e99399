import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import project from '../../package.json';
import { development } from './environment';
import { manifest } from './manifest';

// `npm run manifest` writes the development manifest; `npm run manifest -- --check` only compares it.
const file = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
const wanted = manifest(development(), project.version);
if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (readFileSync(file, 'utf8') !== wanted) {
  process.stderr.write('manifest.xml is not what scripts/manifest gives: run `npm run manifest`.\n');
  process.exitCode = 1;
}
