// Passages whose words changed in a newer text: each is looked at and ends in a decision, by keys.
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { NEW, OLD, QUOTES } from '../pages/changed-text.ts'
import { launch, leave, root, setColours, type Running } from '../pages/launch.ts'
import { openMarked, statesOf, type MarkedProject } from '../pages/marked-project.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf, runCli } from '../pages/run-cli.ts'

let running: Running
let marked: MarkedProject
let project: string
let desk: ReadingDesk
let panel: Locator
test.beforeEach(async () => {
  running = await launch()
  marked = await openMarked(running, { paragraphs: OLD, quotes: QUOTES }, NEW)
  ;({ project, desk } = marked)
  panel = running.window.getByRole('region', { name: 'Passages to look at' })
})
test.afterEach(() => leave(running))

const states = () => statesOf(marked)

test('each look ends in a decision that is kept, and can be taken back', async () => {
  const { window } = running
  await expect(window.getByRole('button', { name: '4 passages changed, 1 not found: look' })).toBeVisible()
  await desk.press('ControlOrMeta+Shift+l')
  await expect(panel).toBeFocused()
  await expect(panel).toContainText('BP-1')
  await expect(panel).toContainText('Number')
  await expect(panel.locator('del')).toContainText('three')
  await expect(panel.locator('ins')).toContainText('four')
  expect(await audit(window, 'looks')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/looks.png') })
  await setColours(running, 'dark')
  expect(await audit(window, 'looks, dark')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/looks-dark.png') })
  await setColours(running, 'light')

  await desk.press('Enter')
  await expect(panel).toContainText('BP-2')
  await expect(panel).toContainText('Negation')
  await desk.press('e')
  await expect(window.getByLabel('Statement')).toBeFocused()
  await window.keyboard.type('The force must stay')
  await desk.press('Enter')
  await expect(panel).toContainText('BP-3')
  expect(await states()).toMatchObject({ 'BP-1': 'settled', 'BP-2': 'settled', 'BP-3': 'changed' })
  expect((await claimsOf(project)).find(({ number }) => number === 'BP-2')?.statement).toBe(
    'The force must stay',
  )

  // One step takes back the statement and the decision.
  await desk.press('ControlOrMeta+z')
  await expect.poll(states).toMatchObject({ 'BP-1': 'settled', 'BP-2': 'changed' })
  expect((await claimsOf(project)).find(({ number }) => number === 'BP-2')?.statement).toBe(QUOTES[1])

  await panel.getByRole('button', { name: 'Settle the 2 that changed in wording only' }).click()
  await expect(panel).toContainText('BP-2')
  expect(await states()).toEqual({
    'BP-1': 'settled',
    'BP-2': 'changed',
    'BP-3': 'settled',
    'BP-4': 'notFound',
    'BP-5': 'settled',
  })
  await desk.press('x')
  await expect(panel).toContainText('BP-4')
  await expect(panel).toContainText('Not found')

  // Not found by the machine: the words are shown to it. A sentence that the cursor is on is no choice.
  await desk.press('F6', 'End', 'ArrowUp', 'r')
  await expect(window.getByText('Nothing is selected.', { exact: false })).toBeVisible()
  await expect(panel).toContainText('BP-4')
  await desk.press('Alt+Shift+ArrowLeft', 'r')
  await expect(panel).toBeHidden()
  await expect(desk.article).toBeFocused()
  await desk.saved()
  expect(await states()).toEqual({
    'BP-1': 'settled',
    'BP-2': 'gone',
    'BP-3': 'settled',
    'BP-4': 'settled',
    'BP-5': 'settled',
  })
  const attached = (await claimsOf(project)).find(({ number }) => number === 'BP-4')!.passages[0]!
  expect(attached.quote).toBe('Convoys go round by the lake now')
  expect((await runCli(['verify', project])).code).toBe(0)
})
