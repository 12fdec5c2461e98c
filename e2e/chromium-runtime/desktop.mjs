// The small services around the app: shell, clipboard, screen, net.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isHeadless } from './state.mjs'
import { notProvided, strict, strictEmitter } from './strict.mjs'

function hand(name, target) {
  if (isHeadless()) throw new Error(`shell.${name} needs a display: replace shell.${name} in the test`)
  return new Promise((resolve, reject) => {
    const child = spawn('xdg-open', [target], { stdio: 'ignore', detached: true })
    child.on('error', reject).on('spawn', resolve)
    child.unref()
  })
}

export const shell = strict('shell', {
  openExternal: async (url) => hand('openExternal', url),
  openPath: async (path) => hand('openPath', path).then(() => '', String),
  showItemInFolder: (path) =>
    void hand('showItemInFolder', dirname(path)).catch((error) => console.error(error)),
})

/** As the web's ClipboardItem: MIME type -> text or Blob. */
export class ClipboardItem {
  #items
  constructor(items) {
    this.#items = items
  }
  get types() {
    return Object.keys(this.#items)
  }
  async getType(type) {
    if (!(type in this.#items)) throw new Error(`The clipboard has no ${type}`)
    const item = await this.#items[type]
    return typeof item === 'string' ? new Blob([item], { type }) : item
  }
}

/** The app's own end of the clipboard. It is not joined to the one that pages use. */
let clipped = []
const itemWith = (type) => clipped.find((item) => item.types.includes(type))
export const clipboard = strict('clipboard', {
  clear: () => void (clipped = []),
  has: async (type) => itemWith(type) !== undefined,
  read: async () => clipped,
  readText: async () => (await (await itemWith('text/plain')?.getType('text/plain'))?.text()) ?? '',
  write: async (items) => void (clipped = items),
  writeText: async (text) => void (clipped = [new ClipboardItem({ 'text/plain': text })]),
})

const area = { x: 0, y: 0, width: 1280, height: 800 }
const display = {
  id: 1,
  bounds: area,
  workArea: area,
  size: { width: 1280, height: 800 },
  workAreaSize: { width: 1280, height: 800 },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
}
class Screen extends strictEmitter('screen', [
  'display-added',
  'display-removed',
  'display-metrics-changed',
]) {
  getPrimaryDisplay() {
    return display
  }
  getAllDisplays() {
    return [display]
  }
  getDisplayMatching() {
    return display
  }
  getDisplayNearestPoint() {
    return display
  }
  getCursorScreenPoint() {
    return { x: 0, y: 0 }
  }
}
export const screen = new Screen()

const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  txt: 'text/plain',
}
export const net = strict('net', {
  /** Files only: the app goes nowhere else. */
  async fetch(input) {
    const url = new URL(typeof input === 'string' ? input : input.url)
    if (url.protocol !== 'file:') notProvided(`net.fetch of ${url.protocol}`)
    const bytes = await readFile(url).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND')
    })
    const type = TYPES[url.pathname.split('.').pop()] ?? 'application/octet-stream'
    return new Response(bytes, { headers: { 'content-type': type } })
  },
  isOnline: () => false,
})
