const { existsSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

/** Bundles the packages that exist as ES modules only, so that Jest can require them. */
module.exports = async () => {
  const root = join(__dirname, '..', '..');
  const outfile = join(root, '.cache', 'jest', 'hucre.cjs');
  if (existsSync(outfile)) return;
  await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: "export * from 'hucre'", resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'silent',
  });
};
