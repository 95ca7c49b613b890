// Integration specs of a server-side project: a real PostgreSQL, made ready once for the project.
const path = require('node:path');
const base = require('./node.cjs');
const testing = path.resolve(__dirname, '../../libs/server-kit/src/database/testing');

module.exports = {
  ...base,
  testMatch: ['**/*.int.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  globalSetup: path.join(testing, 'jest-global-setup.ts'),
  globalTeardown: path.join(testing, 'jest-global-teardown.ts'),
};
