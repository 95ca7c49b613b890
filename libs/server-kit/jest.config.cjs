module.exports = { ...require('../../tools/jest/node.cjs'), displayName: 'server-kit', rootDir: __dirname };
