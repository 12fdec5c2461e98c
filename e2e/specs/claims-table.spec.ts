// The table of claims by keyboard: order, filters, groups, columns, saved views, selection, and what leaves the app.
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
  await openCompared(running)
  desk = new ClaimsDesk(running.window)
  await desk.focus()
})
test.afterEach(() => leave(running))

const button = (name: string | RegExp) => running.window.getByRole('button', { name })

test('sorts by a column both ways, and Enter goes to the passage', async () => {
  expect(await desk.lines()).toEqual(['BP-1', 'BP-2', 'BP-3', 'BP-4', 'BP-5', 'BP-6', 'BP-7', 'BP-8', 'BP-9'])
  const head = desk.grid.getByRole('columnheader', { name: 'Attributed to' })
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  expect((await desk.lines()).slice(0, 3)).toEqual(['BP-5', 'BP-2', 'BP-1'])
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  expect((await desk.lines()).slice(0, 3)).toEqual(['BP-2', 'BP-5', 'BP-1'])
  await desk.grid.focus()
  await desk.press('Home', 'ArrowDown', 'Enter')
  await expect(running.window.getByRole('application', { name: 'Article' })).toContainText(
    'The harbour stayed open',
  )
  await expect(running.window.locator('[data-claim][aria-current="true"]')).toContainText('BP-5')
})

test('filters by words, a theme with those under it, types; each filter can be taken off', async () => {
  const { window } = running
  await window.getByRole('textbox', { name: 'Filter claims' }).fill('flour prices')
  await expect.poll(() => desk.lines()).toEqual(['BP-3', 'BP-6', 'BP-9'])
  await expect(window.getByText('3 of 9')).toBeVisible()
  await button('Take off the filter: Words: flour prices').click()
  await expect.poll(async () => (await desk.lines()).length).toBe(9)

  await button(/^Filter$/).click()
  await desk.chooseOption('Theme, with those under it', 'Sea')
  await window.getByRole('checkbox', { name: 'Factual' }).press('Space')
  await window.getByRole('checkbox', { name: 'Prescriptive' }).press('Space')
  await desk.press('Escape')
  await expect.poll(() => desk.lines()).toEqual(['BP-1', 'BP-4', 'BP-5'])
  await expect(window.getByRole('list', { name: 'Filtered by' }).getByRole('listitem')).toHaveText([
    'Sea',
    'Factual, Prescriptive',
  ])
  await button(/^Filter$/).click()
  // By keyboard: the list of sources is typed in. Escape leaves the list, then the menu.
  const source = window.getByRole('dialog').getByRole('button', { name: 'Attributed to: All' })
  await source.press('Enter')
  await expect(window.getByRole('combobox', { name: 'Attributed to' })).toBeFocused()
  await desk.press('Escape')
  await expect(window.getByRole('listbox')).toHaveCount(0)
  await expect(source).toBeFocused()
  await desk.press('Enter')
  await window.keyboard.type('pilots')
  await desk.press('Enter')
  await expect(
    window.getByRole('dialog').getByRole('button', { name: 'Attributed to: the pilots' }),
  ).toBeFocused()
  await desk.press('Escape')
  await expect.poll(() => desk.lines()).toEqual(['BP-5'])
  await button('Clear filters').click()
  await expect.poll(async () => (await desk.lines()).length).toBe(9)
})

test('groups by theme, folds and opens them by key', async () => {
  await desk.chooseOption('Group by', 'By theme')
  const all = [
    'Sea1 claim',
    'BP-4',
    'Sea/Ice3 claims',
    'BP-1',
    'BP-2',
    'BP-5',
    'Trade2 claims',
    'BP-4',
    'BP-7',
    'Trade/Prices3 claims',
    'BP-3',
    'BP-6',
    'BP-9',
    'Railway2 claims',
    'BP-7',
    'BP-8',
  ]
  await expect.poll(async () => (await desk.lines()).toSorted()).toEqual(all.toSorted())
  await expect(desk.grid).toHaveAttribute('role', 'treegrid')
  await desk.grid.focus()
  await desk.press('Home', 'ArrowLeft')
  const first = desk.grid.getByRole('row', { name: 'Sea 1 claim' })
  await expect(first).toHaveAttribute('aria-expanded', 'false')
  await desk.press('ArrowRight')
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  // From a claim to the head of its group; Space there takes in the whole group.
  await desk.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Space')
  await expect(running.window.getByRole('toolbar', { name: 'With the selected claims' })).toContainText(
    'claims selected',
  )
})

test('shows the columns chosen, in their order', async () => {
  const { window } = running
  const heads = () => desk.grid.getByRole('columnheader').allInnerTexts()
  await button('Columns').click()
  await window.getByRole('checkbox', { name: 'Status' }).press('Space')
  await window.getByRole('checkbox', { name: 'Where' }).press('Space')
  for (let n = 0; n < 4; n++) await window.getByRole('checkbox', { name: 'Status' }).press('Alt+ArrowUp')
  await desk.press('Escape')
  await expect
    .poll(heads)
    .toEqual(['Selection', 'Number', 'Status', 'Themes', 'Statement', 'Type', 'Attributed to'])
  await expect(desk.grid.locator('[data-column="status"]').nth(1)).toHaveText('Draft')
})

test('a view that is saved is there for the team, comes back with one click and goes with one undo', async () => {
  const { window } = running
  await window.getByRole('textbox', { name: 'Filter claims' }).fill('railway')
  await desk.chooseOption('Group by', 'By article')
  await button(/^Saved views/).click()
  await window.getByRole('textbox', { name: 'Name of the view' }).fill('The railway')
  await desk.press('Enter')
  await expect(button(/^Saved views/)).toHaveText(/The railway/)
  const shown = ['South1 claim', 'BP-7', 'West1 claim', 'BP-8']
  await expect.poll(() => desk.lines()).toEqual(shown)

  await button(/^Saved views/).click()
  await window.getByRole('dialog').getByRole('button', { name: 'All claims' }).click()
  await expect.poll(async () => (await desk.lines()).length).toBe(9)
  await button(/^Saved views/).click()
  await window.getByRole('dialog').getByRole('button', { name: 'The railway', exact: true }).click()
  await expect.poll(() => desk.lines()).toEqual(shown)

  await desk.grid.focus()
  await desk.press('ControlOrMeta+z')
  await button(/^Saved views/).click()
  await expect(window.getByRole('dialog').getByRole('button', { name: 'The railway' })).toHaveCount(0)
  await desk.press('Escape', 'ControlOrMeta+Shift+z')
  await button(/^Saved views/).click()
  await expect(
    window.getByRole('dialog').getByRole('button', { name: 'The railway', exact: true }),
  ).toBeVisible()
})

test('selects by Space and Shift, copies and exports what is selected', async () => {
  const { app, window, folder } = running
  await desk.press('Home', 'ArrowDown', 'Space')
  const selection = window.getByRole('toolbar', { name: 'With the selected claims' })
  await expect(selection).toContainText('1 claim selected')
  await desk.press('ArrowDown', 'Shift+ArrowDown')
  await expect(selection).toContainText('2 claims selected')
  await expect(desk.grid.getByRole('row', { selected: true })).toHaveCount(2)
  await desk.press('ControlOrMeta+c')
  await expect(window.getByText('2 rows copied.')).toBeVisible()
  const file = join(folder, 'claims.csv')
  await answerDialogs(app, { save: file })
  await button('Export what is shown as CSV…').click()
  await expect(window.getByText(`2 rows written to ${file}.`)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(
    '\ufeffNumber,Themes,Statement,Type,Attributed to,Where\r\n' +
      'BP-3,Trade/Prices,Prices of flour rose by a third.,Factual,,"North, ¶ 3"\r\n' +
      'BP-4,Trade; Sea,The ministry ought to keep a reserve.,Prescriptive,,"North, ¶ 4"\r\n',
  )
  await desk.grid.focus()
  await desk.press('Escape')
  await expect(selection).toHaveCount(0)
  await desk.press('ControlOrMeta+a')
  await expect(selection).toContainText('9 claims selected')
  expect(running.consoleErrors).toEqual([])
})

test('has no axe findings, in light and dark, grouped and selected', async () => {
  const found: string[] = []
  await desk.chooseOption('Group by', 'By source')
  await desk.grid.focus()
  await desk.press('ArrowDown', 'Space')
  for (const scheme of ['light', 'dark'] as const) {
    await setColours(running, scheme)
    found.push(...(await audit(running.window, `claims table, ${scheme}`)))
  }
  expect(found).toEqual([])
})
