const { contextBridge, ipcRenderer, webUtils } = require('electron')

globalThis.secret = 'of the isolated world'
const received = []
ipcRenderer.on('event', (_event, value) => received.push(value))
contextBridge.exposeInMainWorld('api', {
  call: (name, input) => ipcRenderer.invoke(name, input),
  note: (text) => ipcRenderer.send('note', text),
  received: () => received,
  subscribe(listener) {
    const forward = (_event, value) => listener(value)
    ipcRenderer.on('event', forward)
    return () => ipcRenderer.off('event', forward)
  },
  pathForFile: (file) => webUtils.getPathForFile(file),
})
