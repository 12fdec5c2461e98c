// What runs the app: Electron's own binary where it can be had, else the Chromium runtime beside this folder.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findChromium } from '../chromium-runtime/find-chromium.mjs'
import { installFromDebian } from './debian.mjs'
import { at, remember, remembered, say, stop } from './paths.mjs'

export const CHROMIUM_RUNTIME = at('e2e', 'chromium-runtime')

/** The folder of Electron's binary, or null. `electron` notes the name of the program in path.txt. */
export function electronDist() {
  const note = at('node_modules', 'electron', 'path.txt')
  if (!existsSync(note)) return null
  const dist = at('node_modules', 'electron', 'dist')
  return existsSync(`${dist}/${readFileSync(note, 'utf8')}`) ? dist : null
}

function downloadElectron() {
  const { version } = JSON.parse(readFileSync(at('node_modules', 'electron', 'package.json'), 'utf8'))
  const failedBefore = remembered().electronFailed === version && !process.env.POSTIL_RETRY_ELECTRON
  if (failedBefore) return false
  say(`Downloading Electron ${version} ...`)
  const script = at('node_modules', 'electron', 'install.js')
  const { status } = spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: 60_000 })
  const succeeded = status === 0 && electronDist() !== null
  remember({ electronFailed: succeeded ? undefined : version })
  return succeeded
}

/** Sets ELECTRON_OVERRIDE_DIST_PATH, which `electron` and Playwright obey, when Electron's binary is not there. */
export function ensureRuntime() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || electronDist() || downloadElectron()) return
  if (process.platform === 'win32')
    stop('Electron could not be downloaded: try again with POSTIL_RETRY_ELECTRON=1.')
  if (!findChromium() && !(installFromDebian(['chromium']) && findChromium()))
    stop('Electron could not be downloaded and there is no Chromium: install the package "chromium".')
  process.env.ELECTRON_OVERRIDE_DIST_PATH = CHROMIUM_RUNTIME
}
