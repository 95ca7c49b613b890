module.exports = require('../../tools/jest/angular.cjs')('ui', __dirname);
