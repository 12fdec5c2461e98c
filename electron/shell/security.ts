// A window shows our own pages, goes nowhere, opens nothing and is given no permission.
import { app, session } from 'electron'

/** Copying is all that a page may do with the outside by itself. */
const PERMITTED = new Set(['clipboard-sanitized-write'])
/** Where a request may go. `devtools:` is the developer's own window. */
const LOCAL = /^(app|devtools|data|blob):/

/** Before the app is ready. */
export function restrictContents(): void {
  app.enableSandbox()
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Once the app is ready, before the first window. */
export function restrictSession(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_, permission, decide) => decide(PERMITTED.has(permission)))
  defaultSession.setPermissionCheckHandler((_, permission) => PERMITTED.has(permission))
  // The policy of the page forbids it already; this also holds for what the engine asks by itself.
  defaultSession.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !LOCAL.test(details.url) }))
}
