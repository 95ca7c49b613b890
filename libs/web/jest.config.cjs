module.exports = require('../../tools/jest/angular.cjs')('web-pages', __dirname);
