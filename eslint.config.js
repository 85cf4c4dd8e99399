import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

import { walls } from './scripts/lint/walls.js';

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'coverage/'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // Both forms read well; which one is a matter of the thing described.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      'max-lines': ['warn', { max: 350 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler, with its own two options, sees more than this rule.
      '@typescript-eslint/no-unused-vars': 'off',
      // For Office's batches and for tests a function that does nothing is an honest value.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // A promise that nobody awaits loses its error; only the types tell.
    files: ['{src,host,scripts,test}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // Office, the page and Jest all take functions that answer later.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    files: ['src/**/*.ts', 'host/**/*.{ts,tsx}'],
    plugins: { cae: { rules: { walls } } },
    rules: { 'cae/walls': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      // office.js replaces these three by functions that throw.
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', URL: 'readonly', require: 'readonly', module: 'writable', __dirname: 'readonly', console: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
