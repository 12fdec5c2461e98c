// The browser that the app's runtime stands on, bare: for pages that are measured beside the app.
import { Cdp } from '../chromium-runtime/cdp.mjs'
import { findChromium } from '../chromium-runtime/find-chromium.mjs'

/** Starts one with its profile in `folder`; end it by `child.kill()` and wait for `exited`. */
export function startBareChromium(folder, ...more) {
  const flags = [
    '--headless=new',
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${folder}/profile`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...more,
  ]
  return new Cdp(findChromium(), flags, () => {})
}

/** An empty page of its own; `send` speaks to it. */
export async function openTab(chromium) {
  const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true })
  const send = (method, params = {}) => chromium.send(method, params, sessionId)
  await send('Page.enable')
  return { targetId, sessionId, send }
}
