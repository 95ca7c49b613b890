module.exports = { ...require('../../tools/jest/node.cjs'), displayName: 'domain', rootDir: __dirname };
