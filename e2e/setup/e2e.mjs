// npm run e2e -- [Playwright's arguments]: the end-to-end tests, on Electron or the Chromium runtime.
import { spawnSync } from 'node:child_process'
import { ensureReady } from './ensure.mjs'
import { at, ROOT } from './paths.mjs'

ensureReady({ runtime: true, build: true, tools: true })
const program = at('node_modules', '@playwright', 'test', 'cli.js')
const args = [program, 'test', '--config', at('e2e', 'playwright.config.ts'), ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
process.exitCode = status ?? 1
