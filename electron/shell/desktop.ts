// What services may ask of the operating system, for one window.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, clipboard, nativeTheme, shell, type BrowserWindow } from 'electron'
import type { Desktop } from '../ipc/desktop.ts'
import {
  askForArticles,
  askForCodebook,
  askForProject,
  askWhereToCreate,
  askWhereToPrint,
  askWhereToExport,
} from './dialogs.ts'
import { printHtml } from './print-window.ts'

export function desktopOf(window: BrowserWindow): Desktop {
  return {
    askForProject: () => askForProject(window),
    askForArticles: () => askForArticles(window),
    askForCodebook: () => askForCodebook(window),
    askWhereToCreate: (title) => askWhereToCreate(window, title),
    askWhereToPrint: (title) => askWhereToPrint(window, title),
    askWhereToExport: (title) => askWhereToExport(window, title),
    readClipboard,
    openLink: (url) => shell.openExternal(url),
    showFile(path) {
      if (!existsSync(path)) return false
      shell.showItemInFolder(path)
      return true
    },
    showTheme(theme) {
      nativeTheme.themeSource = theme
    },
    showKeys: (choices) => void import('./menu.ts').then((menu) => menu.showKeysInMenu(choices)),
    noteRecent: (path) => app.addRecentDocument(path),
    showTitle(title, path) {
      window.setTitle(title === '' ? 'Postil' : `${title} - Postil`)
      window.setRepresentedFilename(path)
    },
    print: printHtml,
    documents: () => app.getPath('documents'),
    assets: () => join(app.getAppPath(), 'assets'),
  }
}

async function readClipboard(): Promise<{ html: string; text: string }> {
  const items = await clipboard.read()
  const read = async (type: string) => {
    const item = items.find((candidate) => candidate.types.includes(type))
    const blob = await item?.getType(type)
    return blob instanceof Blob ? blob.text() : ''
  }
  return { html: await read('text/html'), text: await read('text/plain') }
}
