// The versions of a text: old ones are read with their passages as they stood, from the list and from a memo.
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { caretBehind, correctionField, PARAGRAPHS, QUOTES } from '../pages/correcting.ts'
import { launch, removeFolder, resize, root, setColours, type Running } from '../pages/launch.ts'
import { openMarked } from '../pages/marked-project.ts'
import { cursorWords, highlighted } from '../pages/reader-tools.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'

let running: Running
let desk: ReadingDesk
let list: Locator
let oldBar: Locator
test.beforeEach(async () => {
  running = await launch()
  ;({ desk } = await openMarked(running, { paragraphs: PARAGRAPHS, quotes: QUOTES }))
  list = running.window.getByRole('region', { name: 'Versions of this text' })
  oldBar = running.window.getByRole('region', { name: 'Old version' })
})
test.afterEach(async () => {
  await running.app.close().catch(() => {})
  removeFolder(running.folder)
})

/** Puts `put` behind `words` and keeps the text as a new version. */
async function correct(words: string, put: string): Promise<void> {
  const { window } = running
  await desk.press('ControlOrMeta+Shift+e')
  await expect(correctionField(window)).toBeFocused()
  await caretBehind(window, words)
  await window.keyboard.type(put)
  await desk.press('ControlOrMeta+Enter')
  await expect(window.getByRole('region', { name: 'What the correction changes' })).toBeFocused()
  await desk.press('ControlOrMeta+Enter')
  await expect(desk.article).toContainText(`${words}${put}`)
  await desk.focus()
}

test('an old version is read with its passages as they stood, and a key leads back', async () => {
  const { window } = running
  await correct('must', ' not')
  // Marked later: it did not stand in the old text.
  await desk.press('End', 'h')
  await expect(desk.margin).toContainText('AN-1')
  await desk.press('ControlOrMeta+Shift+h')
  const rows = list.getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Corrected')
  await expect(rows.first()).toContainText('Amina Ndiaye')
  await expect(rows.first()).toContainText('Current')
  await expect(rows.last()).toContainText('Imported')
  await expect(rows.first()).toBeFocused()
  await desk.press('ArrowDown', 'Enter')
  await expect(desk.article).toContainText('force must leave')
  await expect(oldBar).toContainText('An old version, to be read.')
  expect(await audit(window, 'an old version')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/versions.png') })
  await setColours(running, 'dark')
  expect(await audit(window, 'an old version, dark')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/versions-dark.png') })
  await setColours(running, 'light')
  await resize(running, 820, 620)
  await window.screenshot({ path: join(root, 'e2e/screenshots/versions-small.png') })
  await resize(running, 1360, 860)

  await desk.press('Escape')
  await expect(list).toBeHidden()
  await expect(desk.article).toBeFocused()
  await expect
    .poll(async () => (await highlighted(window, 'theme-none')).toSorted())
    .toEqual(QUOTES.toSorted())
  await expect(desk.margin).toContainText('BP-2')
  await expect(desk.margin).not.toContainText('AN-1')
  // It is read, not changed.
  await desk.press('h')
  await expect(window.getByText('it can be read, not changed', { exact: false })).toBeVisible()
  await desk.press('ControlOrMeta+Shift+e')
  await expect(correctionField(window)).toBeHidden()
  await desk.press('ControlOrMeta+Alt+h')
  await expect(desk.article).toContainText('must not leave')
  await expect(oldBar).toBeHidden()
  await expect(desk.margin).toContainText('AN-1')
})

test('what a memo cites is shown in the version that it cites', async () => {
  const { window } = running
  await desk.press('ControlOrMeta+Shift+m')
  await window.getByRole('button', { name: /^Draft from 3 claims/ }).click()
  const sources = window.getByRole('region', { name: 'Sources' })
  await expect(sources).toContainText(QUOTES[1]!)
  await desk.press('ControlOrMeta+1')
  await desk.focus()
  await correct('must', ' not')
  await desk.press('ControlOrMeta+3')
  await sources.getByRole('button', { name: QUOTES[1]! }).click()
  await expect(oldBar).toBeVisible()
  await expect(desk.article).toBeFocused()
  await expect.poll(() => cursorWords(window)).toBe(QUOTES[1])
  await window.screenshot({ path: join(root, 'e2e/screenshots/cited-version.png') })
  await desk.press('ControlOrMeta+Alt+h')
  await expect(desk.article).toContainText('must not leave')
})
