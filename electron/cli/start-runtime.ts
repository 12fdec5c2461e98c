import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { appRoot } from './app-root.ts'
import { EXIT } from './run-cli.ts'

/** Runs `postil …` inside the app's own runtime, without a window, on the same stdio. Null where there is none. */
export async function startRuntime(args: readonly string[]): Promise<number | null> {
  const root = appRoot()
  const executable = runtimePath(root)
  if (!executable || !isBuilt(root)) return null
  return new Promise((done) => {
    const child = spawn(executable, [root, 'cli', ...args], { stdio: 'inherit', windowsHide: true })
    child.on('error', () => done(null))
    child.on('exit', (code) => done(code ?? EXIT.bug))
  })
}

/** A checkout may not have been built yet; a packaged app has been. */
function isBuilt(root: string): boolean {
  return existsSync(join(root, 'out', 'main', 'main.js'))
}

/**
 * What `require('electron')` would give, in the same order. Asking the package itself could make it download the
 * runtime, and this app does not go on line by itself.
 */
function runtimePath(root: string): string | null {
  // Packaged, the command line may already run in the app's executable.
  if (process.versions['electron']) return process.execPath
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  try {
    const folder = dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'))
    const name = join(folder, 'path.txt')
    const executable = existsSync(name) ? readFileSync(name, 'utf8').trim() : 'electron'
    const path = override ? join(override, executable) : join(folder, 'dist', executable)
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}
