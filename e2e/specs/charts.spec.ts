// Charts of the claims: each bar and cell opens the claims behind it, each chart has its twin as a table.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { ClaimsDesk, openCompared } from '../pages/compared-project.ts'
import { answerDialogs, launch, leave, setColours, type Running } from '../pages/launch.ts'

let running: Running
let desk: ClaimsDesk
test.beforeEach(async () => {
  running = await launch()
  await openCompared(running, ['BP-2 sameOrigin BP-1'])
  desk = new ClaimsDesk(running.window)
  await desk.focus()
  await running.window.getByRole('radio', { name: 'Charts' }).click()
})
test.afterEach(() => leave(running))

const figure = (name: string) => running.window.getByRole('figure', { name })
const charts = () => running.window.getByRole('radio', { name: 'Charts' }).click()

test('a bar opens the claims behind it, by keyboard too', async () => {
  const themes = figure('Claims by theme')
  await expect(themes).toContainText('Most claims: Trade (5), Sea (4), Railway (2).')
  await themes.getByRole('button', { name: 'Sea 4 claims' }).focus()
  await desk.press('ArrowDown')
  await expect(themes.getByRole('button', { name: 'Ice 3 claims' })).toBeFocused()
  await desk.press('Enter')
  await expect.poll(() => desk.lines()).toEqual(['BP-1', 'BP-2', 'BP-5'])
  await charts()
  // The charts are of what is filtered.
  await expect(themes.getByRole('button', { name: /^Trade/ })).toHaveCount(0)
  await figure('Claims by source').getByRole('button', { name: 'the pilots 1 claim' }).click()
  await expect.poll(() => desk.lines()).toEqual(['BP-5'])
})

test('counts claims of one origin once, and says so', async () => {
  const sources = figure('Claims by source')
  await expect(sources).toContainText('9 claims here go back to 8 origins in all.')
})

test('a cell opens the claims of its theme and article, or of its two themes', async () => {
  const cell = figure('Themes by article').getByRole('gridcell', { name: 'Trade, South: 2 claims' })
  await cell.click()
  await expect.poll(() => desk.lines()).toEqual(['BP-6', 'BP-7'])
  await running.window.getByRole('button', { name: 'Clear filters' }).click()
  await charts()
  const pairs = figure('Themes that stand together')
  await pairs.getByRole('gridcell', { name: 'Trade + Railway: 1 claim' }).focus()
  await desk.press('Enter')
  await expect.poll(() => desk.lines()).toEqual(['BP-7'])
})

test('each chart has its twin as a table, which can be exported', async () => {
  const { app, window, folder } = running
  for (const name of [
    'Claims by theme',
    'Themes by article',
    'Themes that stand together',
    'Claims by source',
  ]) {
    await figure(name).getByRole('radio', { name: 'Table' }).click()
    await expect(figure(name).getByRole('region').getByRole('table')).toBeVisible()
  }
  await expect(figure('Themes by article').getByRole('table').getByRole('row')).toHaveText([
    'ThemeNorthSouthWest',
    'Sea310',
    'Sea/Ice210',
    'Trade221',
    'Trade/Prices111',
    'Railway011',
  ])
  const file = join(folder, 'pairs.csv')
  await answerDialogs(app, { save: file })
  await window.getByRole('button', { name: 'Export as CSV: Themes that stand together' }).click()
  await expect(window.getByText(`2 rows written to ${file}.`)).toBeVisible()
  expect(readFileSync(file, 'utf8').split('\r\n')[0]).toBe('\ufeffTheme,Together with,Claims')
  expect(running.consoleErrors).toEqual([])
})

test('has no axe findings, as charts and as tables, in light and dark', async () => {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await setColours(running, scheme)
    await expect(figure('Claims by source')).toBeVisible()
    found.push(...(await audit(running.window, `charts, ${scheme}`)))
  }
  for (const name of ['Claims by theme', 'Themes by article'])
    await figure(name).getByRole('radio', { name: 'Table' }).click()
  found.push(...(await audit(running.window, 'charts as tables')))
  expect(found).toEqual([])
})
