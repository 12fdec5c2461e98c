// The baseline of the start benchmark: the least app that shows a window on the same runtime.
import { app, BrowserWindow, protocol } from 'electron'

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

void app.whenReady().then(() => {
  protocol.handle(
    'app',
    () =>
      new Response('<!doctype html><title>Empty</title><main data-ready="true">Ready</main>', {
        headers: { 'content-type': 'text/html' },
      }),
  )
  const window = new BrowserWindow({ width: 1280, height: 820, webPreferences: { sandbox: true } })
  void window.loadURL('app://bundle/index.html')
})

app.on('window-all-closed', () => app.quit())
