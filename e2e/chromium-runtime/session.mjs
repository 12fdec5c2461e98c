// session.defaultSession: permissions and the two webRequest hooks that a policy needs.
import { protocol } from './protocol.mjs'
import { browser } from './state.mjs'
import { notProvided, strict, strictEmitter } from './strict.mjs'

// Electron's name of a permission -> the descriptors by which Chromium knows it.
const PERMISSIONS = {
  'clipboard-read': [{ name: 'clipboard-read', allowWithoutSanitization: false }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write', allowWithoutSanitization: false }],
  geolocation: [{ name: 'geolocation' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  midi: [{ name: 'midi' }],
  notifications: [{ name: 'notifications' }],
}

const hooks = { beforeRequest: null, headersReceived: null }
const ask = (listener, details) =>
  listener
    ? new Promise((resolve) => listener(details, (answer = {}) => resolve(answer)))
    : Promise.resolve({})

export const listenersOf = {
  beforeRequest: (details) => ask(hooks.beforeRequest, details),
  headersReceived: (details) => ask(hooks.headersReceived, details),
}

/** Electron takes (listener) or (filter, listener); a filter other than "all" is not needed so far. */
const setHook = (name) => (filterOrListener, listener) => {
  if (listener && !filterOrListener.urls?.every((url) => url === '<all_urls>' || url === '*://*/*'))
    notProvided(`session.webRequest filter ${JSON.stringify(filterOrListener)}`)
  hooks[name] = listener ?? filterOrListener
}

class Session extends strictEmitter('session.defaultSession', []) {
  #requestHandler = null
  #checkHandler = null

  protocol = protocol
  webRequest = strict('session.webRequest', {
    onBeforeRequest: setHook('beforeRequest'),
    onHeadersReceived: setHook('headersReceived'),
  })

  setPermissionRequestHandler(handler) {
    this.#requestHandler = handler
  }
  setPermissionCheckHandler(handler) {
    this.#checkHandler = handler
  }
  // Chromium's spelling checker needs a download, which the flags forbid: it is off whatever is asked.
  setSpellCheckerEnabled(enabled) {
    if (enabled) notProvided('spelling checker')
  }
  isPersistent() {
    return true
  }

  /**
   * Chromium cannot ask this process when a page wants a permission, so each one is put to the handlers when a window
   * starts, and their answers are set beforehand.
   */
  async settlePermissions(contents) {
    if (!this.#requestHandler && !this.#checkHandler) return
    for (const [permission, descriptors] of Object.entries(PERMISSIONS)) {
      const details = { requestingUrl: contents.getURL(), isMainFrame: true }
      const checked = this.#checkHandler?.(contents, permission, '', details) ?? true
      const requested =
        !checked || !this.#requestHandler
          ? checked
          : await new Promise((resolve) => this.#requestHandler(contents, permission, resolve, details))
      for (const descriptor of descriptors) {
        const setting = requested ? 'granted' : 'denied'
        await browser.cdp.send('Browser.setPermission', { permission: descriptor, setting })
      }
    }
  }
}

const defaultSession = new Session()
export const session = strict('session', { defaultSession })
