// What every server-side Jest project shares: swc with decorator metadata, and the workspace's aliases.
const path = require('node:path');
const root = path.resolve(__dirname, '../..');

module.exports = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$'],
  // A busy machine is slow; what hangs is still told.
  testTimeout: 30_000,
  moduleNameMapper: { '^@cumple/([a-z-]+)/(.*)$': path.join(root, 'libs/$1/src/$2') },
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2022',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
    }],
  },
};
