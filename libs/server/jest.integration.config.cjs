module.exports = { ...require('../../tools/jest/integration.cjs'), displayName: 'server integration', rootDir: __dirname };
