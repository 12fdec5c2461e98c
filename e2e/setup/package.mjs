// npm run package [-- --installers]: the packaged app as a folder, or the installers of this system.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ensureReady } from './ensure.mjs'
import { at, ROOT, say } from './paths.mjs'
import { CHROMIUM_RUNTIME, electronDist } from './runtime.mjs'

// Switches inside Electron's binary: no running as Node, no debugging of the shipped app, code from the archive only.
const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
}

const installers = process.argv.includes('--installers')
ensureReady({ runtime: !installers, build: true })
const { version } = JSON.parse(readFileSync(at('node_modules', 'electron', 'package.json'), 'utf8'))
const settings = { electronVersion: version }
if (installers) {
  // electron-builder fetches Electron itself: macOS gets two architectures, and the copy here has one.
  for (const [name, value] of Object.entries(FUSES)) settings[`electronFuses.${name}`] = value
} else {
  // Playwright needs the inspector to drive the app, so the folder that tests start keeps its fuses as they are.
  settings.electronDist = electronDist() ?? CHROMIUM_RUNTIME
}

const program = at('node_modules', 'electron-builder', 'cli.js')
const args = [...(installers ? [] : ['--dir']), '--publish', 'never']
for (const [name, value] of Object.entries(settings)) args.push(`-c.${name}=${value}`)
const { status } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
if (status === 0) say('The packaged app is in dist/.')
process.exitCode = status ?? 1
