import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { appMenu, type MenuEntry } from '#shared/commands/menu.ts'
import { languageOf, word } from '#shared/i18n/words.ts'

/** `run` is called with the id of the command and the window it is for. */
export function setApplicationMenu(run: (command: string, window: BrowserWindow) => void): void {
  const language = languageOf(app.getLocale())
  const sections = appMenu((key) => word(key as Parameters<typeof word>[0], language)).map(
    ({ label, items }) => ({
      label,
      submenu: items.map((item) => menuItem(item, run)),
    }),
  )
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, ...sections]))
}

function menuItem(
  entry: MenuEntry,
  run: (command: string, window: BrowserWindow) => void,
): MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' }
  if ('role' in entry) {
    const { role, accelerator } = entry
    return { role: role as MenuItemConstructorOptions['role'], ...(accelerator ? { accelerator } : {}) }
  }
  return {
    id: entry.command,
    label: entry.label,
    // Shown only: the page hears the key itself, and knows whether the command applies where the focus is.
    ...(entry.accelerator ? { accelerator: entry.accelerator, registerAccelerator: false } : {}),
    click: (_, window) => {
      const target = window instanceof BrowserWindow ? window : BrowserWindow.getFocusedWindow()
      if (target) run(entry.command, target)
    },
  }
}
