import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What the page may load. Its own files and office.js; the Microsoft addresses are office.js's own needs.
 * No inline script or style, no eval.
 *
 * @param {string} officejs address of office.js
 */
function contentSecurityPolicy(officejs) {
  const scripts = URL.canParse(officejs) ? `'self' ${new URL(officejs).origin}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https://*.microsoft.com https://*.office.com https://*.officeapps.live.com",
    'frame-src https://*.oaspapps.com',
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Puts the policy and office.js before every other tag that the build adds to the page's head. */
class OfficeHead {
  /** @param {string} officejs address of office.js */
  constructor(officejs) {
    this.officejs = officejs;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeHead', compilation => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('OfficeHead', data => {
        const create = HtmlWebpackPlugin.createHtmlTagObject;
        data.headTags.unshift(
          create('meta', {
            'http-equiv': 'Content-Security-Policy',
            content: contentSecurityPolicy(this.officejs),
          }),
          create('script', { src: this.officejs }),
        );
        return data;
      });
    });
  }
}

/**
 * The add-in's static files, without manifest, functions*.json and the table of communes, which scripts/build.ts adds.
 *
 * The page is pane, command file and function runtime at once, so `src/taskpane/index.ts` imports
 * commands and functions. `functions.js` holds the functions once more: the manifest's schema asks for
 * a script of their own, under a name that does not change.
 *
 * @param {{ officejs?: string, outdir?: string, root?: string }} env `--env officejs=/office-js/office.js`
 *   for a page that must not need the network; `outdir` and `root` default to `dist` and this folder
 * @returns {import('webpack').Configuration}
 */
export default function configuration(env = {}) {
  const project = dirname(fileURLToPath(import.meta.url));
  const root = env.root ?? project;
  const source = join(root, 'src');
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    context: root,
    entry: {
      taskpane: [join(source, 'taskpane/index.ts'), join(source, 'taskpane/index.css')],
      functions: join(source, 'taskpane/functions.ts'),
    },
    output: {
      path: env.outdir ?? join(root, 'dist'),
      publicPath: '',
      filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      cssFilename: '[name].[contenthash:8].css',
      clean: true,
    },
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    resolveLoader: { modules: [join(project, 'node_modules')] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: join(project, 'tsconfig.json'),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
    experiments: { css: true },
    // All of it is our own code, loaded once; beyond this something came in that should be loaded at need.
    performance: { maxAssetSize: 640_000, maxEntrypointSize: 660_000 },
    stats: 'errors-warnings',
    plugins: [
      new HtmlWebpackPlugin({
        template: join(source, 'taskpane/index.html'),
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        inject: 'head',
        scriptLoading: 'defer',
      }),
      new OfficeHead(env.officejs ?? OFFICE_JS),
      new CopyPlugin({
        patterns: [
          { from: join(project, 'assets/*.png'), to: 'assets/[name][ext]' },
          { from: join(project, 'assets/aide.html'), to: 'assets/aide.html' },
        ],
      }),
    ],
  };
}
