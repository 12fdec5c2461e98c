// npm start: opens the app.
import { ensureReady } from './ensure.mjs'
import { runElectron } from './electron.mjs'
import { stop } from './paths.mjs'

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  stop('There is no display to open the app on. "npm run demo" runs it without one.')
ensureReady({ runtime: true, build: true })
process.exitCode = await runElectron(process.argv.slice(2))
