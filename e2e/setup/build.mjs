// Builds the app when a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { at, ROOT, say, stop } from './paths.mjs'

const SOURCES = ['electron', 'renderer', 'shared', 'assets']
const CONFIGS = ['electron.vite.config.ts', 'package.json', 'tsconfig.base.json']
const RESULTS = ['out/main/main.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const STAMP = at('.cache', 'built')

const isTest = (name) => /\.test\.tsx?$/.test(name)

/** Folders count as well: a deleted file leaves its mark there only. */
function newestTime(folder) {
  let newest = statSync(folder).mtimeMs
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) newest = Math.max(newest, newestTime(path))
    else if (!isTest(entry.name)) newest = Math.max(newest, statSync(path).mtimeMs)
  }
  return newest
}

export function isBuilt() {
  if (!existsSync(STAMP) || !RESULTS.every((path) => existsSync(at(path)))) return false
  const built = statSync(STAMP).mtimeMs
  return (
    CONFIGS.every((path) => statSync(at(path)).mtimeMs <= built) &&
    SOURCES.every((path) => newestTime(at(path)) <= built)
  )
}

export function ensureBuild() {
  if (isBuilt()) return
  alone('build', () => {
    if (!isBuilt()) build()
  })
}

function build() {
  say('Building the app ...')
  const started = new Date() // what is saved during the build must count as newer
  const program = at('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stderr } = spawnSync(process.execPath, [program, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (status !== 0) stop(`${stderr}\nThe build failed.`)
  mkdirSync(at('.cache'), { recursive: true })
  writeFileSync(STAMP, '')
  utimesSync(STAMP, started, started)
}
