// Getting about in an article by real keys: find, go to, outline, notes, type, and the place that is kept.
import { expect, test, type Page } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { closeWindow, readSample } from '../pages/projects.ts'
import { launch, leaveClean, type Running } from '../pages/launch.ts'
import {
  currentHeading,
  cursorWords,
  findCount,
  findField,
  highlighted,
  outline,
  topWords,
} from '../pages/reader-tools.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'

let running: Running
let window: Page
let desk: ReadingDesk
test.beforeEach(async () => {
  running = await launch()
  ;({ window } = running)
  ;({ desk } = await readSample(running))
})
test.afterEach(() => leaveClean(running))

const scroller = () => window.getByTestId('reader-scroller')

test('find counts over the whole text, goes round, and leaves the cursor on the sentence found', async () => {
  await desk.press('Control+f')
  await expect(findField(window)).toBeFocused()
  await window.keyboard.type('keita')
  await expect(findCount(window)).toHaveText('1 of 3')
  await expect.poll(() => highlighted(window, 'found-current')).toEqual(['Keïta'])
  await desk.press('Enter', 'F3')
  await expect(findCount(window)).toHaveText('3 of 3')
  await desk.press('Enter')
  await expect(findCount(window)).toHaveText('1 of 3')
  await desk.press('Shift+Enter')
  await expect(findCount(window)).toHaveText('3 of 3')
  expect(await audit(window, 'find')).toEqual([])
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  await expect.poll(() => cursorWords(window)).toMatch(/^Under Keïta, officials praised it/)
  await expect.poll(() => highlighted(window, 'found')).toEqual([])

  // The key of the field goes on from there without it.
  await desk.press('F3')
  await expect(findCount(window)).toHaveText('1 of 3')
  await desk.press('Control+f')
  await expect(findField(window)).toBeFocused()
  await window.keyboard.type('mandate')
  const any = await findCount(window).textContent()
  await window.getByRole('button', { name: 'Match case' }).click()
  await window.getByRole('button', { name: 'Whole words' }).click()
  const strict = await findCount(window).textContent()
  const of = (count: string | null) => Number(count?.split(' ').at(-1))
  expect(of(strict)).toBeGreaterThan(0)
  expect(of(strict)).toBeLessThan(of(any))
  await findField(window).fill('nowhere at all')
  await expect(findCount(window)).toHaveText('Not found')
})

test('words that were chosen in the text go into the field', async () => {
  await desk.press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+Shift+ArrowLeft')
  const chosen = await cursorWords(window)
  expect(chosen.length).toBeGreaterThan(10)
  await desk.press('Control+f')
  await expect(findField(window)).toHaveValue(chosen)
  await expect(findCount(window)).toHaveText('1 of 1')
})

test('goes to a paragraph by its printed number, and says which there are', async () => {
  await desk.press('Control+g')
  await window.keyboard.type('99')
  await desk.press('Enter')
  await expect(window.getByRole('alert')).toHaveText('No paragraph 99. They go from 1 to 20.')
  expect(await audit(window, 'go to')).toEqual([])
  await desk.press('Control+a')
  await window.keyboard.type('§ 9')
  await desk.press('Enter')
  await expect(desk.article).toBeFocused()
  await expect.poll(() => cursorWords(window)).toMatch(/^Resolution 2531, adopted seven weeks/)
  await expect(window.locator('[data-number="9"]')).toBeInViewport()
})

test('the outline marks where one reads and leads anywhere', async () => {
  await expect(outline(window).getByRole('treeitem')).toHaveCount(6)
  await desk.press('Control+Shift+O')
  await expect(outline(window).getByRole('treeitem').first()).toBeFocused()
  await desk.press('End', 'ArrowUp', 'Enter')
  await expect(desk.article).toBeFocused()
  await expect.poll(() => cursorWords(window)).toBe('Withdraw, wait, or work')
  await expect(currentHeading(window)).toHaveText('Withdraw, wait, or work')
  await desk.press('Home')
  // Before the first heading one reads under none.
  await expect(currentHeading(window)).toHaveCount(0)
  await desk.press('End')
  await expect(currentHeading(window)).toHaveText('Outlook')
  expect(await audit(window, 'outline')).toEqual([])

  await desk.press('Control+Shift+O')
  await expect(currentHeading(window)).toBeFocused()
  await desk.press('Control+Shift+O')
  await expect(outline(window)).toBeHidden()
  await expect(desk.article).toBeFocused()
})

test('a note is read where it is referred to, and left and found again', async () => {
  await desk.press('Control+g')
  await window.keyboard.type('9')
  await desk.press('Enter')
  await expect.poll(() => cursorWords(window)).toMatch(/^Resolution 2531/)
  const sentence = await cursorWords(window)
  await desk.press('n')
  const note = window.getByRole('dialog', { name: 'Note' })
  await expect(note).toContainText('The ceiling has not changed since 2016.')
  expect(await audit(window, 'note')).toEqual([])
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  await expect(note).toBeHidden()

  await desk.press('n', 'Tab', 'Enter')
  await expect.poll(() => cursorWords(window)).toBe('The ceiling has not changed since 2016.')
  await expect(window.getByRole('button', { name: 'Back to the text' })).toBeVisible()
  expect(await audit(window, 'in the note')).toEqual([])
  await desk.press('n')
  await expect.poll(() => cursorWords(window)).toBe(sentence)

  // By mouse: the reference, then out beside the note.
  await window.locator('sup[data-note]').nth(1).scrollIntoViewIfNeeded()
  await window.locator('sup[data-note]').nth(1).click()
  await expect(note).toContainText('The first mixed companies reached Kidal')
  await desk.press('Escape')
  await desk.press('ArrowRight', 'n')
  await expect(note).toBeHidden()
})

test('the type changes under the eye and stays as it is over a restart', async () => {
  await desk.press('Control+g')
  await window.keyboard.type('10')
  await desk.press('Enter')
  // By the wheel, as a person does: what a person does goes before a line that is still being put.
  await scroller().hover()
  await window.mouse.wheel(0, 90)
  // Longer than the reader takes to look where one is.
  await window.waitForTimeout(300)
  const top = await topWords(scroller())
  const text = window.locator('[data-number="10"]')
  const size = () => text.evaluate((element) => getComputedStyle(element).fontSize)
  await desk.press('Control+=', 'Control++', 'Control+=')
  await expect.poll(size).toBe('21px')
  await expect.poll(() => topWords(scroller()).then((words) => words.slice(0, 12))).toBe(top.slice(0, 12))
  await desk.press('Control+-')
  await expect.poll(size).toBe('20px')
  await desk.press('Control+0')
  await expect.poll(size).toBe('18px')
  await expect.poll(() => topWords(scroller())).toBe(top)

  const width = () => text.evaluate((element) => Math.round(element.getBoundingClientRect().width))
  const before = await width()
  await desk.press('Control+t')
  const type = window.getByRole('dialog', { name: 'Type' })
  await type.getByRole('radio', { name: 'Inter' }).focus()
  await desk.press('Space', 'Tab', 'ArrowRight', 'Tab', 'ArrowLeft', 'ArrowLeft', 'Tab', 'ArrowRight')
  expect(await audit(window, 'type')).toEqual([])
  await expect(type.getByRole('slider', { name: 'Size' })).toHaveAttribute('aria-valuetext', '19 px')
  await expect(type.getByRole('slider', { name: 'Line width' })).toHaveAttribute(
    'aria-valuetext',
    '64 characters',
  )
  await expect(type.getByRole('slider', { name: 'Line height' })).toHaveAttribute('aria-valuetext', '1.7')
  const style = () =>
    text.evaluate((element) => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(element)
      return {
        face: fontFamily.split(',')[0],
        fontSize,
        lineHeight: Math.round(Number.parseFloat(lineHeight) * 10) / 10,
      }
    })
  const chosen = { face: '"Inter Variable"', fontSize: '19px', lineHeight: 32.3 }
  await expect.poll(style).toEqual(chosen)
  expect(await width()).not.toBe(before)
  await desk.press('Escape')
  // The words that the claim stands on are the ones that are painted.
  const painted = (await highlighted(window, 'theme-teal')).join(' ')
  expect(painted).toContain('most of its provisions exist on paper only')

  await closeWindow(running)
  running = await launch({ folder: running.folder })
  ;({ window } = running)
  await window
    .getByRole('button', { name: /Sample/ })
    .first()
    .click()
  await expect.poll(() => window.locator('[data-number="10"]').count()).toBe(1)
  expect(
    await window.locator('[data-number="10"]').evaluate((element) => getComputedStyle(element).fontSize),
  ).toBe('19px')
})

test('the window has keys of its own to zoom, which leave the size of the text as it is', async () => {
  const zoom = await running.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()!.items.flatMap((item) => item.submenu?.items ?? [])
    return items.flatMap(({ role, accelerator }) =>
      role?.toLowerCase().includes('zoom') ? [[role.toLowerCase(), accelerator]] : [],
    )
  })
  expect(zoom).toEqual([
    ['resetzoom', 'CmdOrCtrl+Alt+0'],
    ['zoomin', 'CmdOrCtrl+Alt+='],
    ['zoomout', 'CmdOrCtrl+Alt+-'],
  ])
  const size = () =>
    window.locator('[data-number="1"]').evaluate((element) => getComputedStyle(element).fontSize)
  await desk.press('Control+=')
  await expect.poll(size).toBe('19px')
  await desk.press('Control+Alt+=', 'Control+Alt+=', 'Control+Alt+-', 'Control+Alt+0', 'Control+=')
  await expect.poll(size).toBe('20px')
})

test('an article opens where it was left, also after a restart and in another size', async () => {
  await desk.press('Control+g')
  await window.keyboard.type('14')
  await desk.press('Enter', 'ArrowRight')
  await scroller().evaluate((element) => element.scrollBy({ top: 70 }))
  const sentence = await cursorWords(window)
  const top = await topWords(scroller())
  expect(sentence).not.toBe('')

  // To another view and back.
  await desk.press('Control+2')
  await expect(window.getByRole('tab', { name: /Claims/ })).toHaveAttribute('aria-selected', 'true')
  await desk.press('Control+1')
  await expect.poll(() => topWords(scroller())).toBe(top)

  await closeWindow(running)
  running = await launch({ folder: running.folder, width: 1000, height: 700 })
  ;({ window } = running)
  await window
    .getByRole('button', { name: /Sample/ })
    .first()
    .click()
  await expect.poll(() => topWords(scroller()).then((words) => words.slice(0, 12))).toBe(top.slice(0, 12))
  await expect.poll(() => cursorWords(window)).toBe(sentence)
})
