module.exports = { ...require('../../tools/jest/node.cjs'), displayName: 'server', rootDir: __dirname };
