// Runs the app's own command line, out/main/cli.js.
import { spawn } from 'node:child_process'
import { at } from './paths.mjs'

/** Resolves with the exit code. `stdout: 'pipe'` hands the output to `onOutput` instead of printing it. */
export function runCli(args, { onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('out', 'main', 'cli.js'), ...args], {
      stdio: ['inherit', onOutput ? 'pipe' : 'inherit', 'inherit'],
    })
    child.stdout?.setEncoding('utf8').on('data', onOutput)
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
