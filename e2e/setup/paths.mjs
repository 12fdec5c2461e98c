// Where things are, and how the set-up speaks. Everything in this folder runs on Node 20 and without node_modules.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const at = (...parts) => join(ROOT, ...parts)

/** To stderr: stdout belongs to what the person asked for. */
export const say = (line) => process.stderr.write(`${line}\n`)

export function stop(line) {
  say(line)
  process.exit(1)
}

const MEMORY = at('.cache', 'setup.json')

/** What earlier set-ups found out: the lock file they installed, a download that failed. */
export function remembered() {
  try {
    return JSON.parse(readFileSync(MEMORY, 'utf8'))
  } catch {
    return {}
  }
}

export function remember(facts) {
  mkdirSync(dirname(MEMORY), { recursive: true })
  writeFileSync(MEMORY, JSON.stringify({ ...remembered(), ...facts }, null, 2))
}
