// The user's word lists, by the keyboard alone: looked at, added to, taken off, mended; suggestions follow at once.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { launch, removeFolder, setColours, type Running } from '../pages/launch.ts'
import { importByDialog, messages, newProject } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

const TEXT = `# The harbour after the flood

The flood of March destroyed two thirds of the quay, by rumour of the taverns. According to the port authority,
repairs will probably take three years. The council should publish the costs before it signs a contract.
`

let running: Running
let desk: ReadingDesk
test.beforeEach(async () => {
  running = await launch()
  await newProject(running)
  const article = join(running.folder, 'harbour.md')
  writeFileSync(article, TEXT)
  await importByDialog(running, [article])
  desk = new ReadingDesk(running.window)
  await desk.focus()
})
test.afterEach(async () => {
  await running.app.close().catch(() => {})
  removeFolder(running.folder)
})

const pane = (): Locator => running.window.getByRole('complementary', { name: 'Word lists' })
const field = (): Locator => pane().getByRole('textbox', { name: 'Add words' })
const file = () => join(running.folder, 'profile', 'word-lists.json')
const kept = (): unknown => JSON.parse(readFileSync(file(), 'utf8'))

/** From the settings of the project, by keys. */
async function openLists(): Promise<void> {
  await desk.press('ControlOrMeta+,')
  await running.window.getByRole('button', { name: 'Word lists…' }).press('Enter')
  await expect(pane()).toBeVisible()
}

test('words are added, suggestions go by them at once, and taken off again', async () => {
  const { window } = running
  const panel = window.getByRole('region', { name: 'Suggested claims' })
  await desk.press('ControlOrMeta+Shift+p')
  await expect(panel).toBeFocused()
  await expect(panel.locator('mark', { hasText: 'by rumour' })).toHaveCount(0)
  await openLists()
  await expect(field()).toBeFocused()
  await expect(pane().getByRole('button', { name: /^List: How certain something is/ })).toBeVisible()
  await window.keyboard.type('by rumour of')
  await desk.press('Enter')
  await expect(field()).toHaveValue('')
  await expect(pane().getByRole('listitem')).toHaveText(['by rumour of'])
  expect(kept()).toEqual({ en: { certainty: ['by rumour of'] } })
  // The panel shows the words that count now, while the field keeps the focus.
  await expect(panel.locator('mark', { hasText: 'by rumour of' })).toBeVisible()
  await expect(field()).toBeFocused()

  await window.keyboard.type('Probably')
  await desk.press('Enter')
  await expect(pane()).toContainText('“Probably” is in this list already.')
  expect(await audit(window, 'a word that is there')).toEqual([])
  await desk.press('Escape')
  await expect(field()).toHaveValue('')

  await pane()
    .getByRole('button', { name: /^List: / })
    .press('Enter')
  await window.keyboard.type('argues')
  await desk.press('Enter')
  await field().focus()
  await window.keyboard.type('opine*')
  await desk.press('Enter')
  await expect(pane().getByRole('listitem')).toHaveText(['opine*'])
  await pane()
    .getByRole('button', { name: /^Postil’s own/ })
    .press('Enter')
  await expect(pane()).toContainText('argues, argued')
  expect(kept()).toEqual({ en: { certainty: ['by rumour of'], reporting: ['opine*'] } })
  for (const scheme of ['light', 'dark'] as const) {
    await setColours(running, scheme)
    expect(await audit(window, `word lists, ${scheme}`)).toEqual([])
    await window.screenshot({ path: `e2e/screenshots/word-lists-${scheme}.png` })
  }
  await field().focus()
  await desk.press('ArrowDown', 'Delete')
  await expect(pane().getByRole('listitem')).toHaveCount(0)
  await expect(field()).toBeFocused()
  expect(kept()).toEqual({ en: { certainty: ['by rumour of'] } })
  await pane().getByRole('radio', { name: 'French' }).press('Enter')
  await expect(pane().getByRole('button', { name: /^List: Who says it: “affirmer”/ })).toBeVisible()
  await field().focus()
  await desk.press('Escape')
  await expect(pane()).toHaveCount(0)
  expect(running.consoleErrors).toEqual([])
})

test('a file that cannot be used is shown with what to do, and nothing of it is lost', async () => {
  const { window } = running
  mkdirSync(join(running.folder, 'profile'), { recursive: true })
  writeFileSync(file(), '{"en": {"certanty": ["so they say"]}}')
  await openLists()
  const alert = pane().getByRole('alert')
  await expect(alert).toContainText('"en": "certanty" is no list.')
  expect(await audit(window, 'broken word lists')).toEqual([])
  // Mended by hand.
  writeFileSync(file(), '{"en": {"certainty": ["so they say"]}}')
  await alert.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(pane().getByRole('listitem')).toHaveText(['so they say'])
  // Broken while the pane is open: a change is refused, and the pane says why.
  writeFileSync(file(), '[')
  await window.keyboard.type('it is whispered')
  await desk.press('Enter')
  await expect(alert).toContainText('It is no JSON')
  await alert.getByRole('button', { name: 'Set it aside' }).press('Enter')
  await expect(messages(window)).toContainText('The file is kept as word-lists.unused-1.json')
  await expect(field()).toBeFocused()
  expect(readFileSync(join(running.folder, 'profile', 'word-lists.unused-1.json'), 'utf8')).toBe('[')
})
