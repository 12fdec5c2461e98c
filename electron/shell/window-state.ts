// Remembers where the window stood.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, screen, type BrowserWindow, type Rectangle } from 'electron'
import writeFileAtomic from 'write-file-atomic'

type WindowState = { readonly bounds: Rectangle; readonly maximized: boolean }

const DEFAULT = { width: 1280, height: 840 }
/** As much of a window has to be on a screen for it to be found again. */
const VISIBLE = 120

const file = () => join(app.getPath('userData'), 'window.json')

/** Size, and place if it still is on a screen. */
export function rememberedState(): {
  bounds: Partial<Rectangle> & { width: number; height: number }
  maximized: boolean
} {
  const state = read()
  if (!state) return { bounds: DEFAULT, maximized: false }
  const { x, y, width, height } = state.bounds
  const visible = screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
    const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y)
    return across >= VISIBLE && down >= VISIBLE
  })
  return { bounds: visible ? state.bounds : { width, height }, maximized: state.maximized }
}

export function rememberState(window: BrowserWindow): void {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileAtomic.sync(file(), JSON.stringify(state))
  } catch (error) {
    // Not worth a message: the next window opens in its usual size.
    console.error(error)
  }
}

function read(): WindowState | null {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(file(), 'utf8')) as WindowState
    const sane = [bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isFinite)
    return sane && bounds.width >= 400 && bounds.height >= 300 ? { bounds, maximized } : null
  } catch {
    return null
  }
}
