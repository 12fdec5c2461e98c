// What the parts of the runtime share. One process, one app: plain module state.

export const ELECTRON_VERSION = '45.4.1'

/** Set once by launch.cjs before the app is loaded. */
export const config = {
  packageJson: {},
  appPath: process.cwd(),
  isPackaged: false,
  executable: process.execPath,
}

/** The running browser: `cdp` is null until Chromium has started. */
export const browser = { cdp: null, executable: '', args: [], headless: true }

/** Command-line switches, from the arguments and from `app.commandLine`. */
export const switches = new Map()

export const windows = new Set()
export const contentsByTarget = new Map()
export const focus = { window: null }

export const isHeadless = () => !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The event object whose listeners may say no. */
export function preventableEvent(extra = {}) {
  return {
    ...extra,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
