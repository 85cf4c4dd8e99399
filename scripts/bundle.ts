import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What webpack needs to know of a build. */
export interface BundleOptions {
  /** Absolute folder; emptied first. */
  outDir: string;
  /** Address of office.js; Microsoft's own where it is left out. */
  officejs?: string | undefined;
  /** The folder that holds `src`; the project where it is left out. */
  root?: string | undefined;
}

/**
 * Bundles page, scripts, styles and images by webpack.config.js.
 *
 * In a process of its own: it works alike from tsx and from Jest, and leaves no memory behind.
 *
 * @throws {Error} with webpack's own words where it fails
 */
export async function bundle({ outDir, officejs, root }: BundleOptions): Promise<void> {
  const env = { outdir: outDir, officejs, root };
  const args = Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : ['--env', `${key}=${value}`]));
  const project = process.cwd();
  const webpack = join(project, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const child = spawn(process.execPath, [webpack, '--config', join(project, 'webpack.config.js'), ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The add-in could not be bundled:\n${output.join('')}`);
  const said = output.join('');
  if (said.includes('WARNING')) process.stderr.write(said);
}
