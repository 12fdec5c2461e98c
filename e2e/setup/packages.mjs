// The packages of package-lock.json.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { alone } from './lock.mjs'
import { at, remember, remembered, ROOT, say, stop } from './paths.mjs'

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')

/** npm writes down what it installed: equal versions mean that somebody else brought the folder up to date. */
function isInstalled() {
  const installedFile = at('node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = packagesOf(installedFile)
  return Object.entries(packagesOf(at('package-lock.json'))).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true
    return installed[path] ? installed[path].version === version : optional
  })
}

export function ensurePackages() {
  const isCurrent = () => existsSync(at('node_modules')) && remembered().packageLock === lockHash()
  if (isCurrent()) return
  alone('install', () => {
    if (isCurrent()) return
    if (!isInstalled()) install()
    remember({ packageLock: lockHash() })
  })
}

function install() {
  say('Installing the packages (npm ci) ...')
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js')
    ? [process.execPath, [npm, 'ci', '--loglevel=error']]
    : ['npm', ['ci', '--loglevel=error']]
  const windows = process.platform === 'win32'
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: windows && command === 'npm',
  })
  if (status !== 0) stop('npm ci failed: see above.')
}
