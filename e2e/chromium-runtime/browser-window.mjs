// Electron's BrowserWindow.
import { spawn } from 'node:child_process'
import { app } from './app.mjs'
import { browser, focus, preventableEvent, windows } from './state.mjs'
import { awaited } from './page-targets.mjs'
import { checkOptions, notProvided, strictEmitter } from './strict.mjs'
import { WebContents } from './web-contents.mjs'
import { WINDOW_EVENTS, OPTIONS, PREFERENCES, REQUIRED } from './window-options.mjs'

let lastId = 0

export class BrowserWindow extends strictEmitter('BrowserWindow', WINDOW_EVENTS) {
  #options
  #bounds
  #title
  #visible
  #destroyed = false
  #state = 'normal'
  #readyToShow = false

  id = ++lastId
  /** Attributes that only the system's window frame would show. */
  documentEdited = false
  representedFilename = ''

  constructor(options = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    checkOptions('BrowserWindow', options, OPTIONS)
    const preferences = options.webPreferences ?? {}
    checkOptions('webPreferences', preferences, PREFERENCES)
    for (const [name, value] of Object.entries(preferences)) {
      if (name in REQUIRED && REQUIRED[name] !== value) notProvided(`webPreferences ${name}: ${value}`)
    }
    const { width = 800, height = 600, x = 0, y = 0, show = true, title = app.name } = options
    this.#options = options
    this.#bounds = { x, y, width, height }
    this.#title = title
    this.#visible = show
    this.webContents = new WebContents(this, preferences)
    windows.add(this)
    if (show) this.#takeFocus()
    app.emit('browser-window-created', preventableEvent(), this)
    app.emit('web-contents-created', preventableEvent(), this.webContents)
  }

  // --- the target

  createTarget(url) {
    const { cdp, executable, args, headless } = browser
    const { x: left, y: top, width, height } = this.#bounds
    const hidden = this.#options.show === false
    awaited.push(this)
    if (headless || hidden) {
      // A hidden target exists beside the windows; headless Chromium shows nothing anyway.
      const placed = headless ? { newWindow: true, left, top, width, height } : { hidden: true }
      cdp.send('Target.createTarget', { url, ...placed }).catch((error) => console.error(error))
      return
    }
    // With a display: a second start on the same profile hands --app=URL to the running browser, which opens a window
    // without tabs and address bar. There is no command of the protocol for that.
    const profile = args.filter((arg) => /^--(user-data-dir|no-sandbox)/.test(arg))
    spawn(executable, [...profile, `--app=${url}`], { stdio: 'ignore' }).on('error', (error) =>
      console.error(error),
    )
  }

  /** Sets the size of the page, which is what Electron calls the size on a system without window frames. */
  async applyInitialBounds(targetId) {
    const { width, height } = this.#bounds
    if (!browser.headless && !this.#visible) return // a hidden target has no window
    const { windowId } = await browser.cdp.send('Browser.getWindowForTarget', { targetId })
    await browser.cdp.send('Browser.setContentsSize', { windowId, width, height })
  }

  async #setChromiumBounds(bounds) {
    const { targetId } = this.webContents
    if (!targetId) return // applyInitialBounds will
    const { windowId } = await browser.cdp.send('Browser.getWindowForTarget', { targetId })
    if ('windowState' in bounds) await browser.cdp.send('Browser.setWindowBounds', { windowId, bounds })
    else {
      const { x: left, y: top, width, height } = bounds
      await browser.cdp.send('Browser.setWindowBounds', { windowId, bounds: { left, top } })
      await browser.cdp.send('Browser.setContentsSize', { windowId, width, height })
    }
  }

  #apply(bounds) {
    this.#setChromiumBounds(bounds).catch((error) => {
      if (!this.#destroyed) console.error(error)
    })
  }

  becomeReadyToShow() {
    if (this.#readyToShow) return
    this.#readyToShow = true
    this.emit('ready-to-show', preventableEvent())
  }

  pageTitleChanged(event, title) {
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.#title = title
  }

  contentsDestroyed() {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    if (focus.window === this) focus.window = null
    this.emit('closed')
    app.windowClosed()
  }

  // --- loading and closing

  loadURL(url) {
    return this.webContents.loadURL(url)
  }
  loadFile(path, options) {
    return this.webContents.loadFile(path, options)
  }
  reload() {
    this.webContents.reload()
  }

  close() {
    if (this.#destroyed) return
    const event = preventableEvent()
    this.emit('close', event)
    if (event.defaultPrevented) app.quitRefused()
    else this.webContents.close({ waitForBeforeUnload: true })
  }

  /** Closes without asking anybody. The window is gone when this returns, as in Electron. */
  destroy() {
    if (this.#destroyed) return
    this.webContents.close()
    this.webContents.targetGone()
  }

  isDestroyed() {
    return this.#destroyed
  }

  // --- visibility and focus

  #takeFocus() {
    if (focus.window === this) return
    focus.window?.loseFocus()
    focus.window = this
    this.emit('focus', preventableEvent())
    app.emit('browser-window-focus', preventableEvent(), this)
  }
  loseFocus() {
    focus.window = null
    this.emit('blur', preventableEvent())
    app.emit('browser-window-blur', preventableEvent(), this)
  }

  show() {
    if (!this.#visible) {
      this.#visible = true
      this.emit('show')
    }
    this.focus()
  }
  showInactive() {
    this.#visible = true
    this.emit('show')
  }
  hide() {
    this.#visible = false
    if (focus.window === this) this.loseFocus()
    this.emit('hide')
  }
  focus() {
    this.#takeFocus()
    this.webContents.focus()
  }
  blur() {
    if (focus.window === this) this.loseFocus()
  }
  isVisible() {
    return this.#visible
  }
  isFocused() {
    return focus.window === this
  }

  // --- place and state

  getBounds() {
    return { ...this.#bounds }
  }
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds }
    this.#apply(this.#bounds)
    this.emit('resize')
    this.emit('move')
  }
  getNormalBounds() {
    return this.getBounds()
  }
  getContentBounds() {
    return this.getBounds()
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height]
  }
  setSize(width, height) {
    this.setBounds({ width, height })
  }
  getContentSize() {
    return this.getSize()
  }
  setContentSize(width, height) {
    this.setBounds({ width, height })
  }
  getPosition() {
    return [this.#bounds.x, this.#bounds.y]
  }
  setPosition(x, y) {
    this.setBounds({ x, y })
  }
  getMinimumSize() {
    return [this.#options.minWidth ?? 0, this.#options.minHeight ?? 0]
  }

  #setState(state, event) {
    if (state === this.#state) return
    this.#state = state
    this.#apply({ windowState: state })
    this.emit(event)
  }
  maximize() {
    this.#setState('maximized', 'maximize')
  }
  unmaximize() {
    this.#setState('normal', 'unmaximize')
  }
  isMaximized() {
    return this.#state === 'maximized'
  }
  minimize() {
    this.#setState('minimized', 'minimize')
  }
  restore() {
    this.#setState('normal', 'restore')
  }
  isMinimized() {
    return this.#state === 'minimized'
  }
  setFullScreen(flag) {
    if (flag) this.#setState('fullscreen', 'enter-full-screen')
    else if (this.isFullScreen()) this.#setState('normal', 'leave-full-screen')
  }
  isFullScreen() {
    return this.#state === 'fullscreen'
  }

  // --- the frame: kept, so that it can be read back, but drawn by nobody

  setTitle(title) {
    this.#title = title
  }
  getTitle() {
    return this.#title
  }
  setDocumentEdited(edited) {
    this.documentEdited = edited
  }
  isDocumentEdited() {
    return this.documentEdited
  }
  setRepresentedFilename(path) {
    this.representedFilename = path
  }
  getRepresentedFilename() {
    return this.representedFilename
  }
  setBackgroundColor(color) {
    this.#options = { ...this.#options, backgroundColor: color }
  }
  getBackgroundColor() {
    return this.#options.backgroundColor ?? '#FFFFFF'
  }

  static getAllWindows() {
    return [...windows]
  }
  static getFocusedWindow() {
    return focus.window
  }
  static fromWebContents(contents) {
    return contents?.ownerWindow ?? null
  }
  static fromId(id) {
    return [...windows].find((window) => window.id === id) ?? null
  }
}
