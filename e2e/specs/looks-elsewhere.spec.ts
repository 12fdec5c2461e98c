// Passages to look at where they cannot be settled, and with another article beside them.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test, type Locator } from '@playwright/test'
import { openProject } from '#electron/project/project-file.ts'
import { audit } from '../pages/audit.ts'
import { NEW, OLD, QUOTES } from '../pages/changed-text.ts'
import { introduce, launch, leave, root, type Running } from '../pages/launch.ts'
import { makeMarked, openMarked, statesOf } from '../pages/marked-project.ts'
import { articleList, importByDialog, openByDialog, statusLine } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

let running: Running
test.beforeEach(async () => {
  running = await launch()
})
test.afterEach(() => leave(running))

const panel = (): Locator => running.window.getByRole('region', { name: 'Passages to look at' })

test('in a project that somebody else holds they are looked at, not settled', async () => {
  const { window, folder } = running
  const project = await makeMarked(folder, { paragraphs: OLD, quotes: QUOTES }, NEW)
  const held = openProject(project, { me: { name: 'Boris Petrov', initials: 'BP' }, mode: 'write' })
  try {
    await introduce(window, 'Amina Ndiaye', 'AN')
    await openByDialog(running, project)
    await expect(statusLine(window)).toContainText('Boris Petrov')
    const desk = new ReadingDesk(window)
    await desk.focus()
    await desk.press('ControlOrMeta+Shift+l')
    await expect(panel()).toBeFocused()
    await expect(panel()).toContainText('Number')
    await expect(panel().getByRole('button')).toHaveText(['Close Esc'])
    expect(await audit(window, 'looks, read only')).toEqual([])
    await window.screenshot({ path: join(root, 'e2e/screenshots/looks-read-only.png') })
    // The keys of the decisions say why they do nothing.
    await desk.press('Enter')
    await expect(window.getByText('Boris Petrov has this project open.', { exact: false })).toBeVisible()
    await expect(panel()).toContainText('BP-1')
    await desk.press('j')
    await expect(panel()).toContainText('BP-2')
    await desk.press('Escape')
    await expect(panel()).toBeHidden()
    // Nor is the text corrected.
    await desk.press('ControlOrMeta+Shift+e')
    await expect(desk.article).toBeVisible()
  } finally {
    if (held.ok) held.value.close()
  }
})

test('with two articles they stand in the pane of their article, and settle there', async () => {
  const { window, folder } = running
  const marked = await openMarked(running, { paragraphs: OLD, quotes: QUOTES }, NEW)
  const { desk } = marked
  writeFileSync(join(folder, 'south.txt'), 'Nothing happened in the south.\n\nNobody wrote about it.')
  await importByDialog(running, [join(folder, 'south.txt')])
  await expect(articleList(window)).toHaveCount(2)
  await articleList(window).filter({ hasText: 'North' }).click()
  await desk.focus()
  await desk.press('ControlOrMeta+Shift+J')
  const pane = (name: 'first' | 'second') => window.locator(`[data-pane="${name}"]`)
  await expect(pane('second')).toContainText('Nothing happened')
  await expect(pane('first').getByRole('button', { name: /passages changed/ })).toBeVisible()
  await expect(pane('second').getByRole('button', { name: /passages changed/ })).toBeHidden()

  await desk.press('F6', 'ControlOrMeta+Shift+l')
  await expect(panel()).toBeFocused()
  await expect(pane('first').getByRole('region', { name: 'Passages to look at' })).toBeVisible()
  expect(await audit(window, 'looks, two panes')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/looks-panes.png') })
  await desk.press('Enter')
  await expect(panel()).toContainText('BP-2')
  // The other pane has nothing to look at; back in this one it goes on.
  await pane('second').getByRole('application').click()
  await expect(panel()).toBeHidden()
  await desk.press('F6')
  await expect(panel()).toContainText('BP-2')
  expect(await statesOf(marked)).toMatchObject({ 'BP-1': 'settled', 'BP-2': 'changed' })
})
