// The text of an article is corrected in the window: what it does to the passages is shown before it is kept.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import {
  caretBehind as caretIn,
  correctionField,
  correctionPreview,
  PARAGRAPHS,
  QUOTES,
} from '../pages/correcting.ts'
import { launch, leave, root, setColours, type Running } from '../pages/launch.ts'
import { openMarked, statesOf, type MarkedProject } from '../pages/marked-project.ts'
import { articleList, importByDialog } from '../pages/projects.ts'
import { highlighted } from '../pages/reader-tools.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { runCli } from '../pages/run-cli.ts'

let running: Running
let marked: MarkedProject
let project: string
let desk: ReadingDesk
let field: Locator
test.beforeEach(async () => {
  running = await launch()
  marked = await openMarked(running, { paragraphs: PARAGRAPHS, quotes: QUOTES })
  ;({ project, desk } = marked)
  field = correctionField(running.window)
})
test.afterEach(() => leave(running))

const preview = () => correctionPreview(running.window)
const caretBehind = (words: string) => caretIn(running.window, words)

const states = () => statesOf(marked)

test('a correction tells what changes in meaning before it is kept, and is one step of undo', async () => {
  const { window } = running
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field).toBeFocused()
  await caretBehind('must')
  await window.keyboard.type(' not')
  await caretBehind('Traders')
  for (let n = 0; n < 'Traders'.length; n++) await window.keyboard.press('Backspace') // oxlint-disable-line no-await-in-loop
  await window.keyboard.type('Merchants')
  // Letters are letters here, and undo means the typing.
  await caretBehind('roads')
  await window.keyboard.type('ccc')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(field).not.toContainText('roadsccc')
  await window.keyboard.press('ControlOrMeta+Enter')

  await expect(preview()).toBeFocused()
  await expect(preview()).toContainText('1 passage exact')
  await expect(preview()).toContainText('2 changed')
  await expect(preview()).toContainText('Negation')
  await expect(preview().locator('ins', { hasText: 'not' }).first()).toBeVisible()
  expect(await audit(window, 'a correction')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/correct-text.png') })
  await setColours(running, 'dark')
  expect(await audit(window, 'a correction, dark')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/correct-text-dark.png') })
  await setColours(running, 'light')

  await window.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(preview()).toBeVisible()
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(preview()).toBeHidden()
  await expect(desk.article).toContainText('must not leave')
  await expect(desk.article).toContainText('Merchants from Gao')
  expect(await states()).toEqual({ 'BP-1': 'exact', 'BP-2': 'changed', 'BP-3': 'changed' })

  await desk.focus()
  await desk.press('ControlOrMeta+z')
  await expect(desk.article).not.toContainText('must not leave')
  expect(await states()).toEqual({ 'BP-1': 'exact', 'BP-2': 'exact', 'BP-3': 'exact' })
  await desk.press('ControlOrMeta+Shift+z')
  await expect(desk.article).toContainText('must not leave')
  expect((await runCli(['verify', project])).code).toBe(0)
})

test('passages stay painted where their words still stand while the text is corrected', async () => {
  const { window } = running
  const painted = () => highlighted(window, 'theme-none')
  await expect.poll(painted).toEqual(QUOTES)
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field).toBeFocused()
  await expect.poll(painted).toEqual(QUOTES)
  await caretBehind('must')
  await window.keyboard.type(' not')
  await expect.poll(painted).toEqual([QUOTES[0], QUOTES[2], 'the force must', 'leave within two years'])
  // A paragraph split in the midst of a passage, and words put in before another.
  await caretBehind('built three')
  await window.keyboard.press('Enter')
  await caretBehind('Traders')
  await window.keyboard.press('Home')
  await window.keyboard.type('Here ')
  await expect
    .poll(async () => (await painted()).toSorted())
    .toEqual([
      'Traders from Gao',
      'built three',
      'camps along the river',
      'leave within two years',
      'the force must',
    ])
  await window.screenshot({ path: join(root, 'e2e/screenshots/correct-painted.png') })
  await setColours(running, 'dark')
  await window.screenshot({ path: join(root, 'e2e/screenshots/correct-painted-dark.png') })
  await setColours(running, 'light')
  // Whole again: what was typed is taken back step by step.
  for (let n = 0; n < 3; n++) await window.keyboard.press('ControlOrMeta+z') // oxlint-disable-line no-await-in-loop
  await expect.poll(async () => (await painted()).toSorted()).toEqual(QUOTES.toSorted())
  await window.getByRole('button', { name: 'Throw away' }).click()
  await expect(field).toBeHidden()
  await expect.poll(async () => (await painted()).toSorted()).toEqual(QUOTES.toSorted())
})

test('paragraphs can be split and joined, and text pasted without its looks', async () => {
  const { window } = running
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field).toBeFocused()
  await caretBehind('within two years.')
  await window.keyboard.press('Enter')
  await caretBehind('along the river.')
  await window.keyboard.press('Delete')
  await field.evaluate((element) => {
    const data = new DataTransfer()
    data.setData('text/plain', ' First\nline.\n\nA new paragraph.')
    data.setData('text/html', '<h1>First</h1>')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(preview()).toContainText('3 passages exact')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(preview()).toBeHidden()
  await expect(desk.article).toContainText('First line.')
  await desk.saved()
  const { out } = await runCli(['text', project, 'North'])
  expect(out.trim().split('\n\n')).toEqual([
    `${PARAGRAPHS[0]} First line.`,
    'A new paragraph.Officers said that the force must leave within two years.',
    'Nobody in the capital contradicted them.',
    PARAGRAPHS[2],
  ])
})

test('a newer copy of the same page is offered as the newer version of its article', async () => {
  const { window, folder } = running
  const page = join(folder, 'north.html')
  const body = [PARAGRAPHS[2]!, PARAGRAPHS[0]!, PARAGRAPHS[1]!.replace('two years', 'three years')]
  writeFileSync(
    page,
    `<html><head><title>North, again</title><link rel="canonical" href="https://example.org/north"></head>
     <body><article><h1>North, again</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  )
  await window.getByRole('button', { name: 'Add address' }).click()
  await window.keyboard.type('https://www.example.org/north/')
  await window.keyboard.press('Enter')
  await desk.saved()
  await importByDialog(running, [page])
  await expect(articleList(window)).toHaveCount(2)
  await window.getByRole('button', { name: 'Look at it as the newer version' }).click()
  const newer = window.getByRole('region', { name: 'What the newer copy changes' })
  await expect(newer).toContainText('1 passage exact')
  await expect(newer).toContainText('1 moved')
  await expect(newer).toContainText('Number')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(articleList(window)).toHaveCount(1)
  await expect(desk.article).toContainText('within three years')
  expect(await states()).toEqual({ 'BP-1': 'exact', 'BP-2': 'changed', 'BP-3': 'moved' })
  await desk.focus()
  await desk.press('ControlOrMeta+z')
  await expect(articleList(window)).toHaveCount(2)
  await expect(desk.article).toContainText('within two years')
  expect((await runCli(['verify', project])).code).toBe(0)
})
