import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'

export const root = resolve(import.meta.dirname, '../..')

export type Running = {
  readonly app: ElectronApplication
  readonly window: Page
  /** A folder of this run alone: settings lie in `profile`, projects go beside it. */
  readonly folder: string
  /** Messages of the window's console that are errors; empty at the end of a good run. */
  readonly consoleErrors: string[]
  close(): Promise<void>
}

export type LaunchOptions = {
  /** Reuse the folder of an earlier run (its settings and projects). */
  readonly folder?: string
  readonly width?: number
  readonly height?: number
  readonly args?: readonly string[]
  /** Language of the system, as in `fr_FR`. */
  readonly locale?: string
}

/** Starts the app as built, with settings of its own; the window is ready to be used when this resolves. */
export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const folder = options.folder ?? realpathSync(mkdtempSync(join(tmpdir(), 'postil-e2e-')))
  const app = await _electron.launch({
    args: [
      root,
      `--user-data-dir=${join(folder, 'profile')}`,
      ...localeSwitch(options),
      ...(options.args ?? []),
    ],
    cwd: root,
    env: {
      ...(process.env as Record<string, string>),
      HOME: folder,
      ...languageOf(options.locale ?? 'en_GB'),
    },
  })
  // HOME moves the documents' folder on Linux alone. Elsewhere the sample would land among the user's own.
  await app.evaluate(({ app: running }, documents) => running.setPath('documents', documents), folder)
  const window = await app.firstWindow()
  const consoleErrors: string[] = []
  window.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  window.on('pageerror', (error) => consoleErrors.push(String(error)))
  await resize({ app, window }, options.width ?? 1360, options.height ?? 860)
  await window.waitForSelector('[data-ready="true"]')
  return { app, window, folder, consoleErrors, close: () => app.close() }
}

/** Linux takes the language from the environment. */
function languageOf(locale: string): Record<string, string> {
  return { LANG: `${locale}.UTF-8`, LC_ALL: '', LANGUAGE: locale.slice(0, 2) }
}

/** Windows and macOS take it from a switch. */
function localeSwitch({ locale }: LaunchOptions): string[] {
  return locale === undefined || process.platform === 'linux' ? [] : [`--lang=${locale.replace('_', '-')}`]
}

export async function resize(
  { app, window }: Pick<Running, 'app' | 'window'>,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(size.width, size.height),
    { width, height },
  )
  await window.waitForFunction((wanted) => Math.abs(globalThis.innerWidth - wanted) < 24, width)
}

/** Answers the next file dialogs: what a person would choose. */
export async function answerDialogs(
  app: ElectronApplication,
  answer: { open?: string[]; save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    if (chosen.open) {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen.open! })
    }
    if (chosen.save) {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen.save! })
    }
  }, answer)
}

/** Answers the first question of a new installation. */
export async function introduce(window: Page, name: string, initials: string): Promise<void> {
  await window.getByLabel('Your name').fill(name)
  await window.getByLabel('Initials').fill(initials)
  await window.getByRole('button', { name: 'Begin' }).click()
}

/** The colours that the system asks for. */
export async function setColours({ app }: Running, scheme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, wanted) => {
    nativeTheme.themeSource = wanted
  }, scheme)
}

/** By the button of the window; it may ask first. */
export function askToClose(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
}

/** However a test ended: its app is closed and its folder gone. */
export async function leave({ app, folder }: Pick<Running, 'app' | 'folder'>): Promise<void> {
  await app.close().catch(() => {})
  removeFolder(folder)
}

/** The same, of a test that closes well and leaves no error in the window's console. */
export async function leaveClean(running: Running): Promise<void> {
  const errors = [...running.consoleErrors]
  await running.close().finally(() => removeFolder(running.folder))
  expect(errors).toEqual([])
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
