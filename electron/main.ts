// The composition root: a start shows a window first and loads what answers it meanwhile.
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { addSession, allSessions, bindCalls } from './ipc/bind.ts'
import { WindowSession } from './ipc/window-session.ts'
import { applySavedTheme } from './shell/colour-theme.ts'
import { desktopOf } from './shell/desktop.ts'
import { APP_ORIGIN, registerOwnScheme, serveOwnScheme } from './shell/own-scheme.ts'
import { restrictContents, restrictSession } from './shell/security.ts'
import { projectIn, userArguments } from './shell/start-arguments.ts'
import { createWindow, noteQuitting } from './shell/window.ts'

registerOwnScheme()
restrictContents()
const args = userArguments(process.argv, !app.isPackaged)
const ready = app.whenReady().then(() => {
  restrictSession()
  serveOwnScheme(join(app.getAppPath(), 'out/renderer'))
})

if (args[0] === 'cli') void runCommand(args.slice(1))
else if (app.requestSingleInstanceLock()) startWindows()
else app.quit()

/** `postil cli …`: no window, only what is printed to PDF needs the app at all. */
async function runCommand(words: string[]): Promise<void> {
  app.dock?.hide()
  // A hidden print window that closes does not end the command.
  app.on('window-all-closed', () => {})
  const { runCommandLine } = await import('./shell/command-line.ts')
  app.exit(await runCommandLine(words, ready))
}

function startWindows(): void {
  applySavedTheme()
  noteQuitting()
  // The services load while the window does.
  const services = ready.then(async () => {
    const { startServices } = await import('./ipc/services.ts')
    return startServices({ settings: app.getPath('userData'), logs: app.getPath('logs') })
  })
  bindCalls(APP_ORIGIN, services)

  const openWindow = (): { window: BrowserWindow; session: WindowSession } => {
    const { window, send } = createWindow()
    const session = new WindowSession(desktopOf(window), send)
    addSession(window, session)
    return { window, session }
  }

  /** The window that shows the project comes to the front; else one that shows none gets it; else a new one. */
  const openFromOutside = (path: string | null): void => {
    const all = allSessions()
    const showing =
      path === null ? all.at(-1) : all.find(({ session }) => session.project?.path === realPath(path))
    const target = showing ?? all.find(({ session }) => session.project === null) ?? openWindow()
    if (path !== null && !showing) target.session.send({ kind: 'openProject', path })
    if (target.window.isMinimized()) target.window.restore()
    if (target.window.isVisible()) target.window.focus()
  }

  /** macOS may name a file before the app is ready. */
  let wanted = projectIn(args, process.cwd())
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (app.isReady()) openFromOutside(path)
    else wanted = path
  })
  app.on('second-instance', (_, argv, cwd) => {
    openFromOutside(projectIn(userArguments(argv, !app.isPackaged), cwd))
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (allSessions().length === 0) openWindow()
  })
  void services.then(({ close }) => {
    app.on('will-quit', close)
  })

  void ready.then(async () => {
    openFromOutside(wanted)
    const { setApplicationMenu } = await import('./shell/menu.ts')
    const { settings } = await services
    setApplicationMenu((id, window) => {
      allSessions()
        .find((entry) => entry.window === window)
        ?.session.send({ kind: 'command', id })
    }, settings.current.keyChoices)
  })
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
