// npm run bench -- <name> [arguments]: measures e2e/bench/<name>.bench.ts and prints JSON.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { ensureReady } from './ensure.mjs'
import { at, ROOT, stop } from './paths.mjs'

const folder = at('e2e', 'bench')
const [name, ...args] = process.argv.slice(2)
const file = ['ts', 'mjs']
  .map((ending) => `${folder}/${name}.bench.${ending}`)
  .find((path) => existsSync(path))
if (!file) {
  const names = existsSync(folder) ? readdirSync(folder).filter((entry) => entry.includes('.bench.')) : []
  stop(
    `Name a benchmark: ${names.map((entry) => entry.split('.bench.')[0]).join(', ') || 'there is none yet'}`,
  )
}
ensureReady({ runtime: true, build: true })
const { status } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' })
process.exitCode = status ?? 1
