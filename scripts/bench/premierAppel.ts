import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { projectRoot } from '../start/project-root';

const LIGNES = 1_000;

/** What a fresh process does: the first call of its life. */
const PROGRAMME = `
import { boucle, cae, filtreNaif } from './scripts/bench/concurrents';
import { registre } from './scripts/bench/registre';
const compter = { boucle, cae, filtreNaif }[process.argv[2]];
const rows = registre(${LIGNES}, 0);
const start = performance.now();
compter(rows, 2015);
console.log(performance.now() - start);
`;

/** How long the first call takes, each in processes of its own: nothing is compiled yet. In milliseconds. */
export function premiersAppels(noms: readonly string[], fois: number): ReadonlyMap<string, readonly number[]> {
  const root = projectRoot();
  const outfile = join(root, '.cache/bench/premier.mjs');
  buildSync({ stdin: { contents: PROGRAMME, resolveDir: root, loader: 'ts' }, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const durees = new Map(noms.map((nom) => [nom, [] as number[]]));
  for (let tour = 0; tour < fois; tour += 1) {
    for (const [nom, list] of durees) list.push(Number(spawnSync(process.execPath, [outfile, nom], { encoding: 'utf8' }).stdout));
  }
  return durees;
}
