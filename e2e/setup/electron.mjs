// Starts Electron, whichever it is, as `electron` itself would.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { at, ROOT } from './paths.mjs'

/** Resolves with the exit code. */
export function runElectron(args) {
  const program = createRequire(at('package.json'))('electron')
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['.', ...args], { cwd: ROOT, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  })
}
