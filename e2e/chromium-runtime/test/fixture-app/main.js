// A small app that uses what the runtime provides, in the way a sandboxed app does.
import * as electron from 'electron'
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron'
import { join } from 'node:path'

const PAGE = `<!doctype html><html lang="en"><head><title>Fixture page</title></head>
<body><h1>Heading</h1><p>Text</p><a id="out" href="https://example.org/" target="_blank">out</a>
<form action="https://example.org/form" target="_blank"><button>send</button></form></body></html>`

globalThis.electron = electron // for tests, which evaluate expressions here
const log = (globalThis.log = [])
globalThis.refuseClose = false
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
app.enableSandbox()
app.on('web-contents-created', (_event, contents) => {
  contents.on('will-navigate', (event, url) => {
    log.push(`will-navigate ${url}`)
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    log.push(`window-open ${url}`)
    return { action: 'deny' }
  })
})

ipcMain.handle('echo', (event, value) => ({
  value,
  isBytes: value instanceof Uint8Array,
  url: event.senderFrame.url,
}))
ipcMain.handle('fail', () => {
  throw new TypeError('on purpose')
})
ipcMain.on('note', (_event, text) => log.push(`note ${text}`))

globalThis.openWindow = (options = {}) => {
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.js'),
      contextIsolation: true,
      sandbox: true,
    },
    ...options,
  })
  window.on('close', (event) => globalThis.refuseClose && event.preventDefault())
  window.webContents.on('dom-ready', () => window.webContents.send('event', new Uint8Array([7, 8, 9])))
  return window
}

app.on('ready', () => {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  )
  session.defaultSession.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !details.url.startsWith('app:') }),
  )
  protocol.handle('app', (request) => {
    const { pathname } = new URL(request.url)
    if (pathname !== '/index.html') return new Response('', { status: 404 })
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self' app:",
    }
    return new Response(PAGE, { headers })
  })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'File', submenu: [{ id: 'hello', label: 'Hello', click: () => log.push('hello') }] },
    ]),
  )
  app.on('window-all-closed', () => log.push('window-all-closed'))
  void globalThis.openWindow().loadURL('app://bundle/index.html')
})
