// The versions of a text: old ones are read with their passages as they stood, from the list and from a memo.
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { changeApart } from '../pages/change-apart.ts'
import { caretBehind, correctionField, PARAGRAPHS, QUOTES } from '../pages/correcting.ts'
import { launch, leave, resize, root, setColours, type Running } from '../pages/launch.ts'
import { openMarked, statesOf, type MarkedProject } from '../pages/marked-project.ts'
import { openByDialog } from '../pages/projects.ts'
import { cursorWords, highlighted } from '../pages/reader-tools.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { runCli } from '../pages/run-cli.ts'

let running: Running
let marked: MarkedProject
let project: string
let desk: ReadingDesk
let list: Locator
let oldBar: Locator
test.beforeEach(async () => {
  running = await launch()
  marked = await openMarked(running, { paragraphs: PARAGRAPHS, quotes: QUOTES })
  ;({ project, desk } = marked)
  list = running.window.getByRole('region', { name: 'Versions of this text' })
  oldBar = running.window.getByRole('region', { name: 'Old version' })
})
test.afterEach(() => leave(running))

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
  await desk.press('Shift+H')
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
  await desk.press('ControlOrMeta+4')
  await sources.getByRole('button', { name: QUOTES[1]! }).click()
  await expect(oldBar).toBeVisible()
  await expect(desk.article).toBeFocused()
  await expect.poll(() => cursorWords(window)).toBe(QUOTES[1])
  await window.screenshot({ path: join(root, 'e2e/screenshots/cited-version.png') })
  await desk.press('Shift+H')
  await expect(desk.article).toContainText('must not leave')
})

test('two texts that were changed apart are compared, and one is chosen or both corrected into one', async () => {
  const { window } = running
  await desk.press('ControlOrMeta+w')
  // The file is free once the app has let go of it.
  await expect(() =>
    changeApart(project, [
      { name: 'Boris Petrov', initials: 'BP', from: 'two years', to: 'three years' },
      { name: 'Chen Li', initials: 'CL', from: 'sold grain', to: 'sold cereals' },
    ]),
  ).toPass()
  await openByDialog(running, project)
  const apart = window.getByRole('region', { name: 'Changed apart' })
  await expect(apart).toContainText('Chen Li')
  await expect(apart).toContainText('Boris Petrov')
  await expect(desk.article).toContainText('sold cereals')
  await window.screenshot({ path: join(root, 'e2e/screenshots/changed-apart-bar.png') })
  await apart.getByRole('button', { name: 'Compare and choose' }).click()
  const choice = window.getByRole('region', { name: 'Which text counts?' })
  await expect(choice).toBeFocused()
  await expect(choice).toContainText('2 paragraphs differ')
  await expect(choice).toContainText('2 passages exact')
  await expect(choice).toContainText('3 passages exact')
  await expect(choice.locator('ins').first()).toHaveText('three')
  expect(await audit(window, 'texts changed apart')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/changed-apart.png') })
  await setColours(running, 'dark')
  expect(await audit(window, 'texts changed apart, dark')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/changed-apart-dark.png') })
  await setColours(running, 'light')
  await desk.press('Escape')

  // Boris's text counts.
  await apart.getByRole('button', { name: 'Compare and choose' }).click()
  await choice.getByRole('button', { name: 'Take this text' }).first().click()
  await expect(apart).toBeHidden()
  await expect(desk.article).toContainText('within three years')
  await expect(desk.article).toContainText('sold grain')
  expect(await statesOf(marked)).toEqual({ 'BP-1': 'exact', 'BP-2': 'changed', 'BP-3': 'exact' })
  await desk.focus()
  await desk.press('ControlOrMeta+z')
  await expect(apart).toBeVisible()

  // Or one text is made of both.
  await apart.getByRole('button', { name: 'Compare and choose' }).click()
  await choice.getByRole('button', { name: 'Go on correcting' }).click()
  await expect(correctionField(window)).toBeFocused()
  await caretBehind(window, 'within two')
  await window.keyboard.type(' or three')
  await desk.press('ControlOrMeta+Enter')
  await expect(window.getByRole('region', { name: 'What the correction changes' })).toBeFocused()
  await desk.press('ControlOrMeta+Enter')
  await expect(desk.article).toContainText('within two or three years')
  await expect(apart).toBeHidden()
  await desk.focus()
  await desk.press('ControlOrMeta+Shift+h')
  await expect(list.getByRole('row')).toHaveCount(4)
  await expect(list.getByRole('row').filter({ hasText: 'Changed apart' })).toHaveCount(0)
  await desk.saved()
  expect((await runCli(['verify', project])).code).toBe(0)
})
