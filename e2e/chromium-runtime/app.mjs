// Electron's `app`: life cycle, names, paths, command line.
import { getPath, setPath } from './app-paths.mjs'
import { stopChromium } from './chromium.mjs'
import { handedOver, hasLock, releaseLock, requestLock } from './single-instance.mjs'
import { browser, config, preventableEvent, switches, windows } from './state.mjs'
import { strict, strictEmitter } from './strict.mjs'
import { systemLocale } from './system-locale.mjs'

const EVENTS = [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'web-contents-created',
  'render-process-gone',
  // Of other systems, or of things that cannot happen here: Electron does not send them on such a machine either.
  'activate',
  'open-file',
  'open-url',
  'child-process-gone',
  'certificate-error',
  'select-client-certificate',
  'login',
  'accessibility-support-changed',
  'continue-activity',
]

class App extends strictEmitter('app', EVENTS) {
  #ready = false
  #resolveReady
  #whenReady = new Promise((resolve) => (this.#resolveReady = resolve))
  #quitting = false
  #ending = false

  name = 'Electron'
  isPackaged = false
  applicationMenu = null
  dock = undefined // macOS only
  commandLine = strict('app.commandLine', {
    appendSwitch: (name, value = '') => void switches.set(name, value),
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    removeSwitch: (name) => void switches.delete(name),
  })

  isReady() {
    return this.#ready
  }
  whenReady() {
    return this.#whenReady
  }
  getName() {
    return this.name
  }
  setName(name) {
    this.name = name
  }
  getVersion() {
    return config.packageJson.version ?? '0.0.0'
  }
  getAppPath() {
    return config.appPath
  }
  getPath(name) {
    return getPath(name, this.name)
  }
  setPath(name, path) {
    setPath(name, path)
  }
  getLocale() {
    return systemLocale()
  }
  getSystemLocale() {
    return this.getLocale()
  }
  getPreferredSystemLanguages() {
    return [this.getLocale()]
  }

  requestSingleInstanceLock(data) {
    return requestLock(this.getPath('userData'), data, (argv, cwd, theirs) =>
      this.emit('second-instance', preventableEvent(), argv, cwd, theirs),
    )
  }
  hasSingleInstanceLock() {
    return hasLock()
  }
  releaseSingleInstanceLock() {
    releaseLock()
  }

  // The renderers of Chromium are sandboxed anyway, except when root runs it.
  enableSandbox() {}
  disableHardwareAcceleration() {
    switches.set('disable-gpu', '')
  }
  // These have an effect on Windows and macOS only; on Linux they do nothing in Electron either.
  setAppUserModelId() {}
  addRecentDocument() {}
  clearRecentDocuments() {}
  // Kept for a panel that is drawn by the system.
  setAboutPanelOptions(options) {
    this.aboutPanelOptions = options
  }
  aboutPanelOptions = null
  focus() {
    windows.values().next().value?.focus()
  }

  /** Asks every window to close; one that refuses keeps the app open. */
  quit() {
    if (this.#quitting || this.#ending) return
    this.#quitting = true
    const event = preventableEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) {
      this.#quitting = false
      return
    }
    for (const window of Array.from(windows)) window.close()
    if (this.#quitting) this.#quitWhenEmpty()
  }

  exit(code = 0) {
    void this.#end(code)
  }

  /** A window said no: the app stays. */
  quitRefused() {
    this.#quitting = false
  }

  windowClosed() {
    if (windows.size > 0 || this.#ending) return
    if (this.#quitting) this.#quitWhenEmpty()
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  /** `ready` goes out before `whenReady` resolves: Playwright's loader holds the former back until it is attached. */
  becomeReady() {
    this.#ready = true
    this.emit('will-finish-launching')
    this.emit('ready', preventableEvent(), {})
    this.#resolveReady()
  }

  isEnding() {
    return this.#ending || this.#quitting
  }

  #quitWhenEmpty() {
    if (windows.size > 0) return
    const event = preventableEvent()
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.#quitting = false
    else void this.#end(0)
  }

  async #end(code) {
    if (this.#ending) return
    this.#ending = true
    this.emit('quit', preventableEvent(), code)
    await Promise.all([stopChromium(), handedOver()])
    process.exit(code)
  }

  chromiumEnded({ code, signal, error, lastLines }) {
    if (this.#ending) return
    this.#ending = true
    const how = error?.message ?? (signal ? `by signal ${signal}` : `with code ${code}`)
    console.error([...lastLines, `Chromium ended ${how}`].join('\n'))
    process.exit(code || 1)
  }
}

export const app = new App()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => (browser.cdp ? app.quit() : process.exit(1)))
}
