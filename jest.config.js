/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  // Jest would leave one core idle; where there are two, that is half of them.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/setup/global.cjs',
  // hucre is published as ES modules only; the global setup bundles it once for Jest's CommonJS world.
  moduleNameMapper: {
    '^hucre$': '<rootDir>/.cache/jest/hucre.cjs',
    // numfmt's "require" entry names a file that the package does not hold.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
        module: { type: 'commonjs' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/tryit/'],
};
