module.exports = { ...require('../../tools/jest/integration.cjs'), displayName: 'server-kit integration', rootDir: __dirname };
