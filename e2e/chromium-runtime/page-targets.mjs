// Which of Chromium's page targets belongs to which window.
import { app } from './app.mjs'
import { browser } from './state.mjs'
import { WebContents } from './web-contents.mjs'

/** Windows whose target has been asked for, in the order in which Chromium will report them. */
export const awaited = []

/** Chromium's targets become windows here: each is paused until it has its preload. */
export async function connectTargets() {
  const { cdp } = browser
  const byTarget = (targetId) => WebContents.fromDevToolsTargetId(targetId)
  cdp.on('', 'Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const isPage = targetInfo.type === 'page'
    const window = isPage && !targetInfo.openerId ? awaited.shift() : undefined
    if (window && !window.isDestroyed()) {
      window.webContents.attach(targetInfo.targetId, sessionId).catch((error) => {
        if (!window.isDestroyed() && !app.isEnding()) console.error(error)
      })
      return
    }
    // A page that no window asked for is one that a page tried to open.
    const [method, params] = isPage
      ? ['Target.closeTarget', { targetId: targetInfo.targetId }]
      : ['Runtime.runIfWaitingForDebugger', {}]
    cdp.send(method, params, isPage ? undefined : sessionId).catch(() => {}) // it may be gone
  })
  cdp.on('', 'Target.detachedFromTarget', ({ targetId }) => byTarget(targetId)?.targetGone())
  cdp.on('', 'Target.targetInfoChanged', ({ targetInfo }) =>
    byTarget(targetInfo.targetId)?.titleChanged(targetInfo.title),
  )
  await Promise.all([
    cdp.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }, { type: 'service_worker' }, { exclude: true }],
    }),
    cdp.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }, { exclude: true }] }),
  ])
}
