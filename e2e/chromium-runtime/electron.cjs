'use strict'
// `require('electron')`: for Playwright's loader, for what it evaluates in this process, and for CommonJS apps.
module.exports = require('./electron.mjs').default
