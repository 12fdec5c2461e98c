import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { KeyChoices } from '#shared/commands/key-choices.ts'
import { appMenu, type MenuEntry } from '#shared/commands/menu.ts'
import { languageOf, word } from '#shared/i18n/words.ts'

type Run = (command: string, window: BrowserWindow) => void
let latest: Run | null = null

/** Keys that were chosen otherwise; the menu is there already. */
export function showKeysInMenu(choices: KeyChoices): void {
  if (latest) setApplicationMenu(latest, choices)
}

/** `run` is called with the id of the command and the window it is for. */
export function setApplicationMenu(run: Run, choices: KeyChoices): void {
  latest = run
  const language = languageOf(app.getLocale())
  const sections = appMenu((key) => word(key as Parameters<typeof word>[0], language), choices).map(
    ({ label, items }) => ({
      label,
      submenu: items.map((item) => menuItem(item, run)),
    }),
  )
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, ...sections]))
}

function menuItem(entry: MenuEntry, run: Run): MenuItemConstructorOptions {
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
