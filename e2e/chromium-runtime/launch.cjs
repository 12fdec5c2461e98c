'use strict'
// Plays the part of Electron's start-up: reads the arguments, opens the inspector, puts the `electron` module in place,
// loads the app, starts Chromium.
const { existsSync, readFileSync, statSync } = require('node:fs')
const { open: openInspector } = require('node:inspector')
const Module = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `The Chromium runtime needs Node 24 or newer, this is ${process.version}. Run "npm ci" to get it.`,
  )
  process.exit(1)
}

const given = process.argv.slice(2)
const { preloads, inspect, app: appArgument, switches } = readArguments(given)
const executable = process.env.CHROMIUM_RUNTIME_EXECUTABLE ?? process.execPath
// Electron leaves its switches in argv, and Playwright's loader cuts them off there.
process.argv = [executable, ...given]

if (inspect) {
  const [, host = '127.0.0.1', port = '9229'] = /=(?:(.*):)?(\d+)$/.exec(inspect) ?? []
  openInspector(Number(port), host, inspect.startsWith('--inspect-brk'))
}
installElectronModule()
const electron = require('./electron.cjs')
const app = locateApp()
configure(app)
void run(app)

/** `electron [-r module] [switches] app [arguments of the app]` */
function readArguments(args) {
  const read = { preloads: [], inspect: null, app: undefined, switches: [] }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]
    if (read.app === undefined && (arg === '-r' || arg === '--require'))
      read.preloads.push(path.resolve(args[++i]))
    else if (read.app === undefined && /^--inspect(-brk)?(=|$)/.test(arg)) read.inspect = arg
    else if (/^--[^=]/.test(arg)) read.switches.push(arg)
    else read.app ??= arg
  }
  return read
}

/** Imports are resolved by hooks; the inspector's `require`, which Playwright uses, goes by the older way. */
function installElectronModule() {
  const isElectron = (specifier) => /^electron(\/(main|common))?$/.test(specifier)
  const asCommonJs = path.join(__dirname, 'electron.cjs')
  const asModule = pathToFileURL(path.join(__dirname, 'electron.mjs')).href
  Module.registerHooks({
    resolve(specifier, context, next) {
      if (!isElectron(specifier)) return next(specifier, context)
      if (context.conditions.includes('import'))
        return { url: asModule, format: 'module', shortCircuit: true }
      return { url: pathToFileURL(asCommonJs).href, format: 'commonjs', shortCircuit: true }
    },
  })
  const resolveFilename = Module._resolveFilename
  Module._resolveFilename = (specifier, ...rest) =>
    isElectron(specifier) ? asCommonJs : resolveFilename.call(Module, specifier, ...rest)
}

/** `resources/app.asar` or `resources/app` beside the executable is a packaged app; else the first argument names it. */
function locateApp() {
  const { unpackAsar } = require('./asar.mjs')
  const resources = path.join(path.dirname(executable), 'resources')
  const archive = path.join(resources, 'app.asar')
  const folder = path.join(resources, 'app')
  if (existsSync(archive)) return { location: unpackAsar(archive), resources, isPackaged: true }
  if (existsSync(folder)) return { location: folder, resources, isPackaged: true }
  if (appArgument === undefined) fail('usage: electron <path of the app>')
  const location = path.resolve(appArgument)
  if (!existsSync(location)) fail(`Unable to find Electron app at ${location}`)
  return { location, resources, isPackaged: false }
}

function configure({ location, resources, isPackaged }) {
  const { config, ELECTRON_VERSION, switches: known } = require('./state.mjs')
  const folder = statSync(location).isDirectory() ? location : path.dirname(location)
  const manifest = path.join(folder, 'package.json')
  const packageJson = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  Object.assign(config, { packageJson, appPath: folder, isPackaged, executable })
  for (const item of switches) {
    const [, name, value = ''] = /^--([^=]+)=?([^]*)$/.exec(item)
    known.set(name, value)
  }
  electron.app.name = packageJson.productName ?? packageJson.name ?? 'Electron'
  electron.app.isPackaged = isPackaged
  Object.assign(process, {
    execPath: executable,
    type: 'browser',
    resourcesPath: resources,
    defaultApp: isPackaged ? undefined : true,
  })
  process.versions.electron = ELECTRON_VERSION
}

async function run({ location }) {
  for (const module of preloads) require(module)
  const { config } = require('./state.mjs')
  const { start } = require('./start.mjs')
  const main = statSync(location).isDirectory()
    ? path.join(location, config.packageJson.main ?? 'index.js')
    : location
  // The ready event comes after the app is loaded: an app that awaits it at its top level would never go on.
  const waitsForItself = () => fail('The app waits for "ready" while it loads.')
  process.once('beforeExit', waitsForItself)
  try {
    await import(pathToFileURL(main).href)
  } catch (error) {
    fail('App threw an error during load\n', error)
  }
  process.off('beforeExit', waitsForItself)
  await start()
}

function fail(...message) {
  console.error(...message)
  process.exit(1)
}
