module.exports = { ...require('../../tools/jest/node.cjs'), displayName: 'api', rootDir: __dirname };
