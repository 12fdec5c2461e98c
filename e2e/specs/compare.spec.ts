// Articles side by side, by keyboard alone: who is silent, two claims linked and followed, folds, and what leaves the app.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { CompareDesk, openCompared } from '../pages/compared-project.ts'
import { answerDialogs, launch, leave, setColours, type Running } from '../pages/launch.ts'
import { runCli } from '../pages/run-cli.ts'

let running: Running
let project: string
let desk: CompareDesk
test.beforeEach(async () => {
  running = await launch()
  project = await openCompared(running)
  desk = new CompareDesk(running.window)
  await desk.focus()
})
test.afterEach(() => leave(running))

type Link = { readonly kind: string; readonly from: string; readonly to: string }

/** As the command line tells them, once everything is on disk. */
async function links(): Promise<string[]> {
  await expect(running.window.getByText('Saved', { exact: true })).toBeVisible()
  const { out } = await runCli(['compare', project, '--json'])
  return (JSON.parse(out) as { links: Link[] }).links.map(({ from, kind, to }) => `${from} ${kind} ${to}`)
}

test('shows what each article says of each theme, and on what it is silent', async () => {
  expect(await desk.cells(/^Sea/)).toEqual([
    'BP-4 The ministry ought to keep a reserve.',
    '1 below',
    'silent',
  ])
  expect(await desk.cells(/^Prices/)).toEqual([
    'BP-3 Prices of flour rose by a third.',
    'BP-6 Prices of flour rose by a tenth.',
    'BP-9 Prices of flour fell.',
  ])
  await expect(desk.grid.getByRole('columnheader', { name: 'West' })).toContainText('2 claims, silent on 2')
  await expect(desk.row(/^Railway/).getByRole('rowheader')).toContainText('1 of 3 silent')
})

test('links two cells as contradicts without leaving the grid, follows the link, and undo takes it back', async () => {
  const { window } = running
  // To the row of ice, its first claim, marked; then across to the other article.
  await desk.press('ArrowDown', 'ArrowDown', 'ArrowRight')
  await expect(desk.active()).toContainText('BP-1')
  await desk.press('m')
  await expect(window.getByText('BP-1 marked.')).toBeVisible()
  await desk.press('ArrowRight')
  await expect(desk.active()).toContainText('BP-5')
  await desk.press('x')
  await expect(window.getByText('BP-1 contradicts BP-5', { exact: true })).toBeVisible()
  await expect(desk.active()).toContainText('≠ BP-1')
  await expect(desk.grid).toBeFocused()
  // The partner shows, and P goes there and back.
  await expect(desk.grid.locator('[data-partner]')).toContainText(['BP-1'])
  await desk.press('p')
  await expect(desk.active()).toContainText('BP-1')
  await desk.press('p')
  await expect(desk.active()).toContainText('BP-5')
  expect(await links()).toEqual(['BP-1 contradicts BP-5'])

  await desk.press('ControlOrMeta+z')
  await expect(desk.grid.getByText('≠ BP-1')).toHaveCount(0)
  expect(await links()).toEqual([])
  await desk.press('ControlOrMeta+Shift+z')
  await expect(desk.active()).toContainText('≠ BP-1')
  expect(await links()).toEqual(['BP-1 contradicts BP-5'])
})

test('links as supports from two marks, says what cannot be linked, and takes a link off', async () => {
  const { window } = running
  await desk.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'x')
  await expect(window.getByText('Mark a claim first (M), then go to the other.')).toBeVisible()
  await desk.press('m', 'ArrowDown', 'm')
  await expect(window.getByText('BP-1, BP-2 marked.')).toBeVisible()
  await desk.press('s')
  await expect(window.getByText('BP-1 supports BP-2', { exact: true })).toBeVisible()
  await expect(desk.active()).toContainText('+ BP-1')
  await desk.press('ArrowUp', 'm', 'ArrowDown', 's')
  await expect(window.getByText('BP-1 is linked so to BP-2 already.')).toBeVisible()
  await desk.press('Delete')
  await expect(window.getByText(/^Link removed: BP-1 supports BP-2$/)).toBeVisible()
  expect(await links()).toEqual([])
})

test('folds a theme with those below it, and an article; Enter opens the claim', async () => {
  await desk.press('ArrowDown', 'ArrowLeft')
  await expect(desk.row(/^Ice/)).toHaveCount(0)
  expect(await desk.cells(/^Sea/)).toEqual(['3', '1', 'silent'])
  await desk.press('ArrowRight')
  await expect(desk.row(/^Ice/)).toHaveCount(1)
  // The heads of the columns are above the first row.
  await desk.press('ArrowUp', 'ArrowRight', 'f')
  expect(await desk.cells(/^Ice/)).toEqual([
    '2',
    'BP-5 The harbour stayed open all winter, according to the pilots.',
    'silent',
  ])
  await desk.press('f', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(running.window.getByRole('application', { name: 'Article' })).toContainText(
    'stayed open all winter',
  )
  await expect(running.window.locator('[data-claim][aria-current="true"]')).toContainText('BP-5')
  // And back to where one was.
  await desk.focus()
  await expect(desk.active()).toContainText('BP-5')
})

test('compares the articles and themes chosen, in the order chosen, and exports them', async () => {
  const { app, window, folder } = running
  await window.getByRole('button', { name: '3 of 3 articles' }).click()
  await window.getByRole('checkbox', { name: 'North' }).press('Space')
  await window.getByRole('checkbox', { name: 'West' }).press('Alt+ArrowUp')
  await desk.press('Escape')
  await expect(desk.grid.getByRole('columnheader')).toHaveText([/^Themes/, /^West/, /^South/])
  await window.getByRole('button', { name: 'All themes Theme' }).click()
  await window.getByRole('option', { name: 'Trade', exact: true }).click()
  await expect(desk.grid.getByRole('rowheader')).toHaveText([/^Trade/, /^Prices/])
  const file = join(folder, 'compare.csv')
  await answerDialogs(app, { save: file })
  await window.getByRole('button', { name: 'Export the comparison as CSV…' }).click()
  await expect(window.getByText(`2 rows written to ${file}.`)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(
    '\ufeffThemes,West,South\r\n' +
      'Trade,1 below,BP-7 Traders will move to the railway.\r\n' +
      'Trade/Prices,BP-9 Prices of flour fell.,BP-6 Prices of flour rose by a tenth.\r\n',
  )
  expect(running.consoleErrors).toEqual([])
})

test('has no axe findings, in light and dark, with a mark and a link', async () => {
  const found: string[] = []
  await desk.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'm', 'ArrowRight', 'x')
  await expect(desk.active()).toContainText('≠ BP-1')
  await desk.press('m')
  for (const scheme of ['light', 'dark'] as const) {
    await setColours(running, scheme)
    found.push(...(await audit(running.window, `compare, ${scheme}`)))
  }
  expect(found).toEqual([])
})
