import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, nativeTheme } from 'electron'
import { EVENT_CHANNEL, FLUSHED_CHANNEL } from '#shared/ipc/channels.ts'
import type { AppEvent } from '#shared/ipc/contract.ts'
import { askToLoseChanges } from './dialogs.ts'
import { APP_ORIGIN } from './own-scheme.ts'
import { rememberedState, rememberState } from './window-state.ts'

/** How long a closing window may take to write what is pending. */
const FLUSH_MS = 5000

export type AppWindow = {
  readonly window: BrowserWindow
  /** Keeps what is sent before the page is there. */
  readonly send: (event: AppEvent) => void
}

export function createWindow(): AppWindow {
  const { bounds, maximized } = rememberedState()
  const others = BrowserWindow.getAllWindows().length
  const shift = 24 * others
  const place = bounds.x === undefined ? {} : { x: bounds.x + shift, y: (bounds.y ?? 0) + shift }
  const window = new BrowserWindow({
    width: bounds.width,
    height: bounds.height,
    ...place,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Postil',
    // As in tokens.css, so that nothing flashes before the page is there.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#fbfaf7',
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  const send = sendWhenReady(window)
  flushBeforeClose(window, send)
  // In the same tick, so that nobody ever sees an empty page.
  void window.loadURL(`${APP_ORIGIN}/index.html`).catch(() => {
    // Closed while it was loading; what is wrong with a page shows in its console.
  })
  return { window, send }
}

function sendWhenReady(window: BrowserWindow): (event: AppEvent) => void {
  const early: AppEvent[] = []
  let ready = false
  const { webContents } = window
  webContents.on('dom-ready', () => {
    ready = true
    for (const event of early.splice(0)) webContents.send(EVENT_CHANNEL, event)
  })
  return (event) => {
    if (window.isDestroyed()) return
    if (ready) webContents.send(EVENT_CHANNEL, event)
    else early.push(event)
  }
}

/** Asks the page to write what is pending, waits for its answer, and closes. A page that is gone is not asked. */
function flushBeforeClose(window: BrowserWindow, send: (event: AppEvent) => void): void {
  const { webContents } = window
  let state: 'open' | 'flushing' | 'flushed' = 'open'
  let gone = false
  webContents.on('render-process-gone', () => (gone = true))
  webContents.on('did-finish-load', () => (gone = false))
  const finish = () => {
    if (state !== 'flushing') return
    clearTimeout(limit)
    state = 'flushed'
    // The same way again, now without asking; quitting, which the wait has stopped, goes on.
    if (!window.isDestroyed()) window.close()
    if (quitting) app.quit()
  }
  let limit: NodeJS.Timeout | undefined
  const answered = (event: Electron.IpcMainEvent, saved: unknown) => {
    if (event.sender !== webContents || state !== 'flushing') return
    clearTimeout(limit)
    if (saved === true) return finish()
    void askToLoseChanges(window).then((lose) => {
      if (lose) return finish()
      state = 'open'
      quitting = false
    })
  }
  ipcMain.on(FLUSHED_CHANNEL, answered)
  window.on('close', (event) => {
    rememberState(window)
    if (state === 'flushed' || gone) return
    event.preventDefault()
    if (state === 'flushing') return
    state = 'flushing'
    send({ kind: 'flush' })
    limit = setTimeout(finish, FLUSH_MS).unref()
  })
  window.on('closed', () => ipcMain.off(FLUSHED_CHANNEL, answered))
}

let quitting = false

/** Quitting closes windows one by one, and each makes it wait for its last words. */
export function noteQuitting(): void {
  app.on('before-quit', () => (quitting = true))
}
