// Brings Chromium up once the app is loaded, then tells the app that it is ready.
import { app } from './app.mjs'
import { connectTargets } from './page-targets.mjs'
import { startChromium } from './chromium.mjs'
import { interceptRequests } from './requests.mjs'

export async function start() {
  if (app.isEnding()) return // a second instance quits while it loads
  try {
    await startChromium(app.getPath('sessionData'), (end) => app.chromiumEnded(end))
    await Promise.all([interceptRequests(), connectTargets()])
  } catch (error) {
    if (app.isEnding()) return
    console.error(error.message)
    process.exit(1)
  }
  app.becomeReady()
}
