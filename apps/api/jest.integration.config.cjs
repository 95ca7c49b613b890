module.exports = { ...require('../../tools/jest/integration.cjs'), displayName: 'api integration', rootDir: __dirname };
