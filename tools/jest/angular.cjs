// What every Angular Jest project shares. ESM packages load natively (--experimental-vm-modules), so nothing of node_modules is transformed.
const path = require('node:path');
const root = path.resolve(__dirname, '../..');

/** @param {string} displayName @param {string} rootDir @param {string} tsconfig */
module.exports = (displayName, rootDir, tsconfig = 'tsconfig.json') => ({
  displayName,
  rootDir,
  preset: 'jest-preset-angular',
  testEnvironment: 'jsdom',
  testMatch: ['**/*.spec.ts'],
  testTimeout: 30_000,
  setupFilesAfterEnv: [path.join(__dirname, 'angular-setup.ts')],
  // As a bundler for browsers reads it.
  moduleNameMapper: { '^tus-js-client$': path.join(root, 'node_modules/tus-js-client/lib.es5/browser/index.js'), '^@cumple/([a-z-]+)/(.*)$': path.join(root, 'libs/$1/src/$2') },
  transform: { '^.+\\.(ts|mjs|js|html)$': ['jest-preset-angular', { tsconfig: path.join(rootDir, tsconfig), stringifyContentPathRegex: '\\.(html|svg)$' }] },
  transformIgnorePatterns: ['/node_modules/'],
});
