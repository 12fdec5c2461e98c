import { join } from 'node:path'
import type { en } from '#shared/i18n/en.ts'
import { languageOf, word } from '#shared/i18n/words.ts'
import { app, dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron'

const PROJECT_FILES = [{ name: 'Postil', extensions: ['postil'] }]
const ARTICLE_FILES = [
  {
    name: 'HTML, MHTML, Markdown, text',
    extensions: ['html', 'htm', 'xhtml', 'mhtml', 'mht', 'md', 'markdown', 'txt', 'text'],
  },
  { name: '*', extensions: ['*'] },
]

export async function askForProject(window: BrowserWindow): Promise<string | null> {
  const [path] = await open(window, { filters: PROJECT_FILES, properties: ['openFile'] })
  return path ?? null
}

/** Changes that could not be written (disk full, file taken away) are lost only if the person says so. */
export async function askToLoseChanges(window: BrowserWindow): Promise<boolean> {
  const say = (key: keyof typeof en.closing) => word(`closing.${key}`, languageOf(app.getLocale()))
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('message'),
    detail: say('detail'),
    buttons: [say('keep'), say('lose')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

export function askForArticles(window: BrowserWindow): Promise<string[]> {
  return open(window, { filters: ARTICLE_FILES, properties: ['openFile', 'multiSelections'] })
}

export function askWhereToCreate(window: BrowserWindow, title: string): Promise<string | null> {
  return save(window, title, 'postil', { filters: PROJECT_FILES })
}

export function askWhereToPrint(window: BrowserWindow, title: string): Promise<string | null> {
  return save(window, title, 'pdf', { filters: [{ name: 'PDF', extensions: ['pdf'] }] })
}

const TABLE_FILES = [{ name: 'CSV', extensions: ['csv', 'txt'] }]

export async function askForCodebook(window: BrowserWindow): Promise<string | null> {
  const [path] = await open(window, { filters: TABLE_FILES, properties: ['openFile'] })
  return path ?? null
}

export function askWhereToExport(window: BrowserWindow, title: string): Promise<string | null> {
  return save(window, title, 'csv', { filters: [{ name: 'CSV', extensions: ['csv'] }] })
}

async function open(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    ...options,
  })
  return canceled ? [] : filePaths
}

async function save(
  window: BrowserWindow,
  title: string,
  extension: string,
  options: SaveDialogOptions,
): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), `${fileName(title)}.${extension}`)
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, ...options })
  if (canceled || !filePath) return null
  // Not every system adds it.
  return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`
}

/** A title without what some file system does not allow in a name. */
function fileName(title: string): string {
  const name = title
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return name.slice(0, 80).trim() || 'Postil'
}
