// Ways into and out of a project, as a person at the keyboard takes them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { answerDialogs, askToClose, introduce, type Running } from './launch.ts'
import { ReadingDesk } from './reading-desk.ts'

export const library = (window: Page): Locator => window.getByRole('navigation', { name: 'Library' })
export const articleList = (window: Page): Locator =>
  library(window).getByRole('grid', { name: 'Articles' }).getByRole('row')
export const messages = (window: Page): Locator => window.getByRole('region', { name: 'Messages' })
export const importPanel = (window: Page): Locator => window.getByRole('region', { name: 'Import' })
export const statusLine = (window: Page): Locator => window.getByRole('contentinfo', { name: 'Status' })

/** Introduces somebody and makes an empty project; gives the path of its file. */
export async function newProject(
  { app, window, folder }: Running,
  { title = 'River', me = ['Amina Ndiaye', 'AN'] as const } = {},
): Promise<string> {
  const path = join(folder, `${title.toLowerCase()}.postil`)
  await introduce(window, ...me)
  await answerDialogs(app, { save: path })
  await window.keyboard.press('ControlOrMeta+n')
  await window.getByRole('dialog').getByRole('textbox').first().fill(title)
  await window.keyboard.press('Enter')
  await expect(library(window)).toBeVisible()
  return path
}

/** Opens the sample without its tour; gives the path of its file. */
export async function openSample({ app, window }: Running): Promise<string> {
  await introduce(window, 'Amina Ndiaye', 'AN')
  await window
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await window.getByRole('button', { name: 'Leave the tour' }).click()
  const documents = await app.evaluate((electron) => electron.app.getPath('documents'))
  return join(documents, 'Postil sample.postil')
}

export type ProjectAtHand = { readonly project: string; readonly desk: ReadingDesk }

/** The sample, with the keys in its text. */
export async function readSample(running: Running): Promise<ProjectAtHand> {
  const project = await openSample(running)
  return { project, desk: await deskOf(running) }
}

/** A new project with one article, with the keys in its text. */
export async function readText(running: Running, name: string, text: string): Promise<ProjectAtHand> {
  const project = await newProject(running)
  const article = join(running.folder, name)
  writeFileSync(article, text)
  await importByDialog(running, [article])
  return { project, desk: await deskOf(running) }
}

async function deskOf({ window }: Running): Promise<ReadingDesk> {
  const desk = new ReadingDesk(window)
  await desk.focus()
  return desk
}

export async function openByDialog({ app, window }: Running, path: string): Promise<void> {
  await answerDialogs(app, { open: [path] })
  await window.keyboard.press('ControlOrMeta+o')
}

export async function importByDialog({ app, window }: Running, paths: string[]): Promise<void> {
  await answerDialogs(app, { open: paths })
  await window.keyboard.press('ControlOrMeta+i')
}

/** Closes the window by its button and waits until the app is gone. */
export async function closeWindow({ app }: Running): Promise<void> {
  const gone = app.waitForEvent('close')
  await askToClose(app)
  await gone
}
