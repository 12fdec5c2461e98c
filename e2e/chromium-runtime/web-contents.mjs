// Electron's webContents: one page target of Chromium, and the IPC with it.
import { pathToFileURL } from 'node:url'
import { app } from './app.mjs'
import { applyColorScheme } from './native-theme.mjs'
import { PageIpc } from './page-ipc.mjs'
import { BINDING, ISOLATED_WORLD, pageScripts } from './page-scripts.mjs'
import { printToPDF } from './print-to-pdf.mjs'
import { toAppUrl, toChromiumUrl } from './protocol.mjs'
import { session } from './session.mjs'
import { browser, config, contentsByTarget, preventableEvent, windows } from './state.mjs'
import { notProvided, strict, strictEmitter } from './strict.mjs'

const EVENTS = [
  'did-finish-load',
  'did-fail-load',
  'did-start-loading',
  'did-stop-loading',
  'dom-ready',
  'did-navigate',
  'did-navigate-in-page',
  'will-navigate',
  'will-frame-navigate',
  'will-prevent-unload',
  'render-process-gone',
  'console-message',
  'page-title-updated',
  'destroyed',
  'preload-error',
  'ipc-message',
  'focus',
  'blur',
  // Cannot happen here: there is no <webview>, and no request ever leaves the machine.
  'will-attach-webview',
  'did-attach-webview',
  'will-redirect',
  'login',
  'certificate-error',
  'unresponsive',
  'responsive',
  'devtools-opened',
  'devtools-closed',
]
const ERR_FAILED = -2
const withoutFragment = (url) => url.replace(/#.*/, '')
let lastId = 0

export class WebContents extends strictEmitter('webContents', EVENTS) {
  #window
  #destroyed = false
  #created = false
  #loading = false
  #crashed = false
  #expectsNavigation = false
  #url = ''
  #title = ''
  #frames = new Set()
  #openHandler = () => ({ action: 'allow' })
  #attached = Promise.withResolvers()
  #mainContext = Promise.withResolvers()
  #isolatedContext = Promise.withResolvers()
  #ipc = new PageIpc(
    this,
    (method, params) => this.#send(method, params),
    () => this.#isolatedContext.promise,
  )

  id = ++lastId
  session = session.defaultSession
  targetId = null
  sessionId = null

  constructor(window, preferences) {
    super()
    this.#window = window
    this.preferences = preferences
    this.mainFrame = this.#makeMainFrame()
  }

  #makeMainFrame() {
    const contents = this
    return strict('webFrameMain', {
      get url() {
        return contents.getURL()
      },
      get origin() {
        return /^[^:]+:\/\/[^/]*/.exec(contents.getURL())?.[0] ?? 'null'
      },
      get top() {
        return contents.mainFrame
      },
      parent: null,
      detached: false,
      processId: 1,
      routingId: 1,
      isDestroyed: () => contents.isDestroyed(),
      executeJavaScript: (code) => contents.executeJavaScript(code),
    })
  }

  get ownerWindow() {
    return this.#window
  }

  // --- the page target

  /** Called with the paused target of this window; what is set here holds before the first script of the page runs. */
  async attach(targetId, sessionId) {
    Object.assign(this, { targetId, sessionId })
    contentsByTarget.set(targetId, this)
    this.#listen()
    const send = (method, params) => browser.cdp.send(method, params, sessionId)
    const scripts = pageScripts(this.preferences)
    await Promise.all([
      send('Page.enable'),
      send('Runtime.enable'),
      send('Runtime.addBinding', { name: BINDING, executionContextName: ISOLATED_WORLD }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.isolated, worldName: ISOLATED_WORLD }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
      applyColorScheme(this),
      session.defaultSession.settlePermissions(this),
      this.#window.applyInitialBounds(targetId),
      send('Runtime.runIfWaitingForDebugger'),
    ])
    this.#attached.resolve()
  }

  #listen() {
    const on = (method, listener) => browser.cdp.on(this.sessionId, method, listener)
    on('Runtime.bindingCalled', ({ name, payload }) => name === BINDING && this.#ipc.receive(payload))
    on('Runtime.executionContextCreated', ({ context }) => this.#contextCreated(context))
    on('Runtime.executionContextsCleared', () => {
      this.#mainContext = Promise.withResolvers()
      this.#isolatedContext = Promise.withResolvers()
    })
    on('Runtime.consoleAPICalled', (call) => this.#consoleCalled(call))
    on('Page.frameAttached', ({ frameId }) => this.#frames.add(frameId))
    on('Page.frameDetached', ({ frameId }) => this.#frames.delete(frameId))
    on('Page.frameStartedLoading', ({ frameId }) => {
      if (frameId !== this.targetId) return
      this.#loading = true
      this.emit('did-start-loading')
    })
    on('Page.frameStoppedLoading', ({ frameId }) => {
      if (frameId !== this.targetId) return
      this.#loading = false
      this.emit('did-stop-loading')
    })
    on('Page.frameNavigated', ({ frame }) => frame.parentId || this.#navigated(frame))
    on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== this.targetId) return
      this.#url = url
      this.emit('did-navigate-in-page', preventableEvent(), this.getURL(), true)
    })
    on('Page.domContentEventFired', () => this.emit('dom-ready', preventableEvent()))
    on('Page.loadEventFired', () => {
      this.emit('did-finish-load', preventableEvent())
      this.#window.becomeReadyToShow()
    })
    on('Page.javascriptDialogOpening', ({ type }) => type === 'beforeunload' && this.#unloadPrevented())
    // What got past the page scripts, a form with target=_blank for one. Its target is closed as soon as it appears.
    on('Page.windowOpen', ({ url, windowName }) =>
      this.windowRequested({ url, frameName: windowName, features: '' }),
    )
    on('Inspector.targetCrashed', () => {
      this.#crashed = true
      const details = { reason: 'crashed', exitCode: 5 }
      this.emit('render-process-gone', preventableEvent(), details)
      app.emit('render-process-gone', preventableEvent(), this, details)
    })
  }

  #contextCreated({ name, uniqueId, auxData }) {
    if (auxData.frameId !== this.targetId) return
    if (auxData.isDefault) this.#mainContext.resolve(uniqueId)
    else if (name === ISOLATED_WORLD) this.#isolatedContext.resolve(uniqueId)
  }

  #navigated({ url, urlFragment = '', unreachableUrl }) {
    this.#expectsNavigation = false
    if (unreachableUrl) {
      this.emit('did-fail-load', preventableEvent(), ERR_FAILED, 'ERR_FAILED', toAppUrl(unreachableUrl), true)
      return
    }
    this.#url = url + urlFragment
    this.#crashed = false
    this.emit('did-navigate', preventableEvent(), this.getURL(), 200, 'OK')
  }

  #unloadPrevented() {
    const event = preventableEvent()
    this.emit('will-prevent-unload', event) // preventing it means: leave all the same
    // Playwright may have answered already.
    this.#send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }).catch(() => {})
    if (!event.defaultPrevented) app.quitRefused()
  }

  #consoleCalled({ type, args, stackTrace }) {
    const message = args
      .map((arg) => arg.value ?? arg.description ?? arg.unserializableValue ?? String(arg.type))
      .join(' ')
    const level = { warning: 'warning', error: 'error', assert: 'error', debug: 'debug' }[type] ?? 'info'
    const { lineNumber = 0, url = '' } = stackTrace?.callFrames[0] ?? {}
    const sourceId = toAppUrl(url)
    this.emit(
      'console-message',
      preventableEvent({ message, level, lineNumber, sourceId, frame: this.mainFrame }),
    )
  }

  async #send(method, params) {
    this.#create('about:blank')
    await this.#attached.promise
    return browser.cdp.send(method, params, this.sessionId)
  }

  /** The first loadURL creates the target with the real address, so nobody ever sees a page on about:blank. */
  #create(url) {
    if (this.#created) return
    this.#created = true
    this.#window.createTarget(url)
  }

  targetGone() {
    if (this.#destroyed) return
    this.#destroyed = true
    contentsByTarget.delete(this.targetId)
    this.emit('destroyed')
    this.#window.contentsDestroyed()
  }

  ownsFrame(frameId) {
    return this.#frames.has(frameId)
  }

  /** loadURL and reloading are not asked about; a link or a script of the page is. */
  isExpectedNavigation(url) {
    return this.#expectsNavigation || withoutFragment(url) === withoutFragment(this.getURL())
  }

  titleChanged(title) {
    if (title === this.#title) return
    this.#title = title
    const event = preventableEvent()
    this.emit('page-title-updated', event, title, true)
    this.#window.pageTitleChanged(event, title)
  }

  // --- IPC

  send(channel, ...args) {
    this.#ipc.send(channel, args)
  }

  // --- opening windows

  setWindowOpenHandler(handler) {
    this.#openHandler = handler
  }

  windowRequested({ url, frameName, features }) {
    const request = {
      url: toAppUrl(url),
      frameName,
      features,
      disposition: 'new-window',
      referrer: { url: '', policy: '' },
    }
    if (this.#openHandler(request)?.action !== 'deny') notProvided(`window.open of ${url} that is allowed`)
  }

  // --- loading

  async loadURL(url) {
    const loaded = new Promise((resolve, reject) => {
      const done = (settle) => {
        this.off('did-finish-load', succeed)
        this.off('did-fail-load', fail)
        this.off('destroyed', gone)
        settle()
      }
      const succeed = () => done(resolve)
      const reason = (text, code) =>
        Object.assign(new Error(`${text} (${code}) loading '${url}'`), { code: text, errno: code, url })
      const fail = (_event, code, text) => done(() => reject(reason(text, code)))
      const gone = () => done(() => reject(reason('ERR_ABORTED', -3)))
      this.on('did-finish-load', succeed)
      this.on('did-fail-load', fail)
      this.on('destroyed', gone)
    })
    this.#expectsNavigation = true
    if (!this.#created) this.#create(toChromiumUrl(url))
    else await this.#navigate(url)
    await loaded
  }

  async #navigate(url) {
    const { errorText } = await this.#send('Page.navigate', { url: toChromiumUrl(url) })
    if (errorText)
      this.emit('did-fail-load', preventableEvent(), ERR_FAILED, errorText.replace('net::', ''), url, true)
  }

  loadFile(path, { search = '', hash = '' } = {}) {
    const url = pathToFileURL(path.startsWith('/') ? path : `${config.appPath}/${path}`)
    return this.loadURL(Object.assign(url, { search, hash }).href)
  }

  reload() {
    this.#expectsNavigation = true
    void this.#send('Page.reload')
  }
  getURL() {
    return toAppUrl(this.#url)
  }
  getTitle() {
    return this.#title
  }
  isLoading() {
    return this.#loading
  }
  isCrashed() {
    return this.#crashed
  }
  forcefullyCrashRenderer() {
    this.#send('Page.crash').catch(() => {}) // the command dies with the page
  }

  // --- using the page

  async executeJavaScript(code, userGesture = false) {
    const uniqueContextId = await this.#mainContext.promise
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
      uniqueContextId,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  printToPDF(options) {
    return printToPDF((method, params) => this.#send(method, params), options)
  }

  async capturePage() {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' })
    const png = Buffer.from(data, 'base64')
    return strict('nativeImage', {
      toPNG: () => png,
      toDataURL: () => `data:image/png;base64,${data}`,
      isEmpty: () => false,
    })
  }

  emulate(feature, value) {
    return browser.cdp.send(
      'Emulation.setEmulatedMedia',
      { features: [{ name: feature, value }] },
      this.sessionId,
    )
  }

  /** Editing commands reach the focused field as the keys of a real keyboard would bring them. */
  async #edit(command) {
    await this.#send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Unidentified',
      commands: [command],
    })
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' })
  }
  undo() {
    void this.#edit('undo')
  }
  redo() {
    void this.#edit('redo')
  }
  cut() {
    void this.#edit('cut')
  }
  copy() {
    void this.#edit('copy')
  }
  paste() {
    void this.#edit('paste')
  }
  delete() {
    void this.#edit('delete')
  }
  selectAll() {
    void this.#edit('selectAll')
  }

  focus() {
    if (this.#created) void this.#attached.promise.then(() => this.#send('Page.bringToFront')).catch(() => {})
  }
  isFocused() {
    return this.#window.isFocused()
  }
  getLastWebPreferences() {
    return {
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      ...this.preferences,
    }
  }
  openDevTools() {
    notProvided('webContents.openDevTools')
  }
  isDevToolsOpened() {
    return false
  }

  // --- the end

  isDestroyed() {
    return this.#destroyed
  }

  /** With `waitForBeforeUnload` the page may refuse; without, it is closed. */
  close({ waitForBeforeUnload = false } = {}) {
    if (!this.#created) return this.targetGone()
    const { cdp } = browser
    void this.#attached.promise
      .then(() =>
        waitForBeforeUnload && !this.#crashed
          ? cdp.send('Page.close', {}, this.sessionId)
          : cdp.send('Target.closeTarget', { targetId: this.targetId }),
      )
      .catch(() => {}) // it is gone already
  }

  static fromDevToolsTargetId(targetId) {
    return contentsByTarget.get(targetId)
  }
  static fromId(id) {
    return WebContents.getAllWebContents().find((contents) => contents.id === id)
  }
  static getAllWebContents() {
    return [...windows].map((window) => window.webContents)
  }
  static getFocusedWebContents() {
    return WebContents.getAllWebContents().find((contents) => contents.isFocused()) ?? null
  }
}
