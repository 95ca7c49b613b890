module.exports = require('../../tools/jest/angular.cjs')('web', __dirname, 'tsconfig.spec.json');
