// Two panes side by side, by real keys: the memo beside its article, two articles, and what is remembered of them.
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { launch, leaveClean, resize, root, type Running } from '../pages/launch.ts'
import { articleList, closeWindow, importByDialog, readSample } from '../pages/projects.ts'
import { findCount, highlighted, topWords } from '../pages/reader-tools.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

let running: Running
let window: Page
let desk: ReadingDesk
test.beforeEach(async () => {
  running = await launch()
  ;({ window } = running)
  ;({ desk } = await readSample(running))
})
test.afterEach(() => leaveClean(running))

const pane = (name: 'first' | 'second'): Locator => window.locator(`[data-pane="${name}"]`)
const text = (name: 'first' | 'second') => pane(name).getByRole('application', { name: 'Article' })
const memoText = () => window.getByRole('textbox', { name: 'Text of the memo' })

test('the memo stands beside its article; F6 goes from one to the other', async () => {
  await desk.press('Control+Shift+M')
  await window.getByRole('button', { name: /^Draft from \d+ claims/ }).click()
  await expect(memoText()).toContainText('Politics')
  await desk.press('Control+j')
  await expect(memoText()).toBeFocused()
  await expect(pane('second')).toHaveAttribute('data-active')
  await window.keyboard.type('Written beside the article. ')
  await desk.press('F6')
  await expect(text('first')).toBeFocused()
  await expect(pane('first')).toHaveAttribute('data-active')
  await expect(pane('second')).not.toHaveAttribute('data-active')
  await desk.press('ArrowRight')
  await desk.claim('A claim made while the memo is open')
  await desk.press('F6')
  await expect(memoText()).toBeFocused()
  await expect(memoText()).toContainText('Written beside the article.')
  expect(await audit(window, 'memo beside')).toEqual([])

  // By key the border between them moves, and stays so.
  const border = window.getByRole('separator', { name: 'Width of the panes' })
  const width = async () => Math.round((await pane('first').boundingBox())!.width)
  const before = await width()
  await border.focus()
  await desk.press('ArrowLeft', 'ArrowLeft')
  await expect.poll(width).toBeLessThan(before - 20)
  const narrower = await width()
  await desk.press('F6', 'Control+j')
  await expect(pane('second')).toBeHidden()
  await expect(text('first')).toBeFocused()
  await desk.press('Control+j')
  await expect(memoText()).toBeFocused()
  await expect.poll(width).toBe(narrower)

  // A narrow window shows the pane in use.
  await resize(running, 820, 680)
  await expect(pane('first')).toBeHidden()
  await expect(memoText()).toBeVisible()
  await desk.press('F6')
  await expect(text('first')).toBeFocused()
  await expect(pane('second')).toBeHidden()
})

test('two articles stand side by side, each with its own cursor, claims and search; keys act on the one in use', async () => {
  await importByDialog(running, [join(root, 'electron/import/fixtures/report.md')])
  await expect(articleList(window)).toHaveCount(2)
  await articleList(window).filter({ hasText: 'Bamako' }).click()
  await desk.focus()
  await desk.press('Home', 'Control+Shift+J')
  await expect(text('second')).toBeFocused()
  await expect(text('second')).toContainText('The stores held half')
  await expect(pane('second')).toHaveAttribute('data-active')

  // A claim of the second article, by the keys that make one.
  await desk.press('Home', 'c')
  await window.keyboard.type('Half of the stores are missing')
  await desk.press('Enter')
  await expect(text('second')).toBeFocused()
  await desk.press('F6')
  await expect(text('first')).toBeFocused()
  await desk.press('ArrowDown', 'h', '5')
  await expect.poll(async () => (await highlighted(window, 'cursor')).length).toBeGreaterThanOrEqual(2)
  // The claims of both are painted: the new one without a theme, the other article's with.
  await expect
    .poll(() => highlighted(window, 'theme-none').then((words) => words.join(' ')))
    .toContain('The stores held half')
  await expect
    .poll(() => highlighted(window, 'theme-blue').then((words) => words.join(' ')))
    .toContain('Four months after soldiers')

  await desk.press('Control+f')
  await window.keyboard.type('the')
  await expect(findCount(window)).toHaveText(/of 1\d\d$/)
  expect(await audit(window, 'two articles')).toEqual([])
  await desk.press('Escape', 'F6')
  await expect(text('second')).toBeFocused()
  await desk.press('Control+f')
  await expect(pane('second').getByRole('search')).toBeVisible()
  await window.keyboard.type('sacks')
  await expect(findCount(window)).toHaveText('1 of 2')
  await desk.press('Escape')

  // Each claim went into its own article.
  await desk.saved()
  await expect(articleList(window).filter({ hasText: 'Grain stores' }).getByLabel('1 claim')).toBeVisible()
  await expect(articleList(window).filter({ hasText: 'Bamako' }).getByLabel('33 claims')).toBeVisible()

  // A claim chosen in the table is shown in the pane that has its article.
  await desk.press('Control+2')
  await window.getByRole('textbox', { name: 'Filter claims' }).fill('Half of the stores')
  const row = window.getByRole('grid').getByRole('row').filter({ hasText: 'Half of the stores' })
  await row.click()
  await expect(pane('second')).toHaveAttribute('data-active')
  await expect(text('first')).toContainText('Four months after soldiers')

  await closeWindow(running)
  running = await launch({ folder: running.folder })
  ;({ window } = running)
  await window
    .getByRole('button', { name: /Sample/ })
    .first()
    .click()
  await expect(text('first')).toContainText('Four months after soldiers')
  await expect(text('second')).toContainText('The stores held half')
  desk = new ReadingDesk(window)
  await window.keyboard.press('F6')
  await expect(text('first')).toBeFocused()
  await desk.press('Control+Shift+J')
  await expect(pane('second')).toBeHidden()
  await desk.press('ArrowRight', 'ArrowRight')
  await expect(text('first')).toBeFocused()
})

test('one article in both panes is in two places, and comes back so', async () => {
  await desk.press('Home', 'Control+Shift+J')
  await expect(text('second')).toBeFocused()
  await desk.press('Control+g')
  await window.keyboard.type('12')
  await desk.press('Enter')
  await expect(pane('second').locator('[data-number="12"]')).toBeInViewport()
  await expect(pane('first').locator('[data-number="1"]')).toBeInViewport()
  // A claim made in one is seen in both; only the pane in use opens its card.
  await desk.press('h', 'Enter')
  await expect(window.getByLabel('Attributed to')).toHaveCount(1)
  await desk.press('Escape', 'Escape')
  expect(await audit(window, 'one article twice')).toEqual([])

  await desk.press('Control+2')
  await expect(window.getByRole('tab', { name: /Claims/ })).toHaveAttribute('aria-selected', 'true')
  await desk.press('Control+1')
  await expect(pane('second').locator('[data-number="12"]')).toBeInViewport()
  await expect(pane('first').locator('[data-number="1"]')).toBeInViewport()
})

test('the line at the top stays there while the border between the panes moves', async () => {
  const scroller = pane('first').getByTestId('reader-scroller')
  const paragraph = pane('first').locator('[data-number="12"]')
  await desk.press('Control+g')
  await window.keyboard.type('12')
  await desk.press('Enter')
  const number12 = window.locator('[data-number="12"]').first()
  await expect(number12).toBeInViewport()
  await desk.press('Control+Shift+J')
  await expect(text('second')).toBeFocused()
  await expect(paragraph).toBeInViewport()
  // A line that begins a paragraph begins with the same words in any width.
  const above = () =>
    scroller.evaluate((element) => {
      const first = element.querySelector('[data-number="12"]')!.getBoundingClientRect().top
      return Math.round(first - element.getBoundingClientRect().top)
    })
  await scroller.hover()
  // By the wheel, as a person does: what a person does goes before a line that is still being put.
  await window.mouse.wheel(0, (await above()) - 1)
  await expect.poll(above).toBe(1)
  // Longer than the reader takes to look where one is.
  await window.waitForTimeout(300)
  const top = (await topWords(scroller)).slice(0, 12)
  expect(await paragraph.textContent()).toContain(top)
  const border = window.getByRole('separator', { name: 'Width of the panes' })
  const width = async () => (await pane('first').boundingBox())!.width
  const before = await width()
  await border.focus()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
    await desk.press(key) // oxlint-disable-line no-await-in-loop -- one after the other
  await expect.poll(width).toBeGreaterThan(before + 20)
  await expect.poll(async () => (await topWords(scroller)).slice(0, 12)).toBe(top)
  // And where the other pane goes altogether.
  await desk.press('F6', 'F6', 'Control+Shift+J')
  await expect(pane('second')).toBeHidden()
  await expect.poll(async () => (await topWords(scroller)).slice(0, 12)).toBe(top)
})
