// Searching everywhere, by keyboard alone: as one types, narrowed by fields, and to each kind of result.
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { launch, leave, resize, root, setColours, type Running } from '../pages/launch.ts'
import { openMade } from '../pages/made-project.ts'
import { cursorWords } from '../pages/reader-tools.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { SearchDesk } from '../pages/search-desk.ts'

const FILLER = Array.from(
  { length: 40 },
  (_, n) => `Paragraph ${n} is about something else. It goes on for a while.`,
)
const NORTH = [
  'The governor of Ségou welcomed the envoy.',
  ...FILLER,
  'Convoys on the north road were attacked. A spokesperson blamed bandits.',
]
const RIVER = ['The river froze early. Barges waited for weeks near the old lock.']

let running: Running
let desk: ReadingDesk
let search: SearchDesk
test.beforeEach(async () => {
  running = await launch()
  const claims = [
    {
      article: 'North',
      quote: 'Convoys on the north road were attacked.',
      statement: 'Convoys come under attack',
      type: 'factual',
      themes: ['Security/Roads'],
    },
    {
      article: 'North',
      quote: 'A spokesperson blamed bandits.',
      statement: 'Bandits did it',
      asserter: 'a spokesperson',
    },
    { article: 'River', quote: 'The river froze early.', statement: 'The freeze came early', type: 'causal' },
  ]
  const articles = [
    { title: 'North', paragraphs: NORTH, options: ['--author', 'Ines Okoye'] },
    { title: 'River', paragraphs: RIVER },
  ]
  ;({ desk } = await openMade(running, { name: 'search', articles, claims }))
  search = new SearchDesk(running.window)
})
test.afterEach(() => leave(running))

test('finds as one types, accents or not, and Enter goes to the paragraph and the claim', async () => {
  const { window } = running
  await search.type('seg')
  await expect(search.results('Articles')).toHaveCount(1)
  await expect(search.results('Articles').getByText('Ségou')).toBeVisible()
  await expect(search.says).toHaveText('1 result')

  await search.type('attack')
  await expect(search.results('Claims')).toHaveCount(1)
  await expect(search.results('Articles').locator('mark')).toHaveText(['attacked'])
  await expect(search.active).toContainText('Convoys come under attack')
  expect(await audit(window, 'search')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/search-light.png') })
  await setColours(running, 'dark')
  expect(await audit(window, 'search, dark')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/search-dark.png') })
  await setColours(running, 'light')

  await desk.press('ArrowDown')
  await expect(search.active).toContainText('¶ 42')
  await desk.press('Enter')
  await expect(desk.article).toBeFocused()
  await expect.poll(() => cursorWords(window)).toBe('Convoys on the north road were attacked.')
  await expect(desk.article.getByText('Convoys on the north road')).toBeInViewport()

  // The key leads back to what was found; one line up is the claim.
  await desk.press('ControlOrMeta+Shift+f')
  await expect(search.field).toBeFocused()
  await expect(search.active).toContainText('¶ 42')
  await desk.press('ArrowUp', 'Enter')
  await expect(desk.article).toBeFocused()
  await expect(desk.margin.getByText('Convoys come under attack')).toBeVisible()

  await search.type('frozen OR froze')
  await expect(search.results('Articles')).toHaveCount(1)
  // The claim quotes the same words, from the other article.
  await expect(search.active).toContainText('The freeze came early')
  await desk.press('Enter')
  await expect(desk.article).toContainText('The river froze early.')
  await expect(desk.margin.getByText('The freeze came early')).toBeVisible()
  expect(running.consoleErrors).toEqual([])
})

test('fields narrow what is found, and a field that there is not is named with the nearest one', async () => {
  const { window } = running
  await search.type('theme:security')
  await expect(search.results('Claims')).toHaveCount(1)
  await expect(search.results('Claims')).toContainText('Convoys come under attack')
  await search.type('from:spokes')
  await expect(search.results('Claims')).toHaveText(/Bandits did it/)
  await search.type('from:okoye in:claims')
  await expect(search.results('Claims')).toHaveText(/Convoys come under attack/)
  await search.type('type:ca')
  await expect(search.results('Claims')).toHaveText(/The freeze came early/)

  await search.type('thme:security')
  await expect(search.says).toHaveText('There is no field “thme:”. Did you mean “theme:”?')
  await expect(search.field).toHaveAttribute('aria-invalid', 'true')
  await expect(search.pane.getByRole('option')).toHaveCount(0)
  expect(await audit(window, 'search, a field that there is not')).toEqual([])
  await search.type('type:casual')
  await expect(search.says).toHaveText('“type:” cannot be “casual”. Did you mean “causal”?')
  await search.type('theme:rivers')
  await expect(search.says).toHaveText('There is no theme “rivers”.')
  await search.type('zeppelin')
  await expect(search.says).toHaveText('Nothing found. Try fewer words, or the beginning of one.')
  await window.screenshot({ path: join(root, 'e2e/screenshots/search-nothing.png') })
})

test('a memo is found by its words as soon as they are written, and Enter goes to them', async () => {
  const { window } = running
  await desk.press('ControlOrMeta+Shift+m')
  await window.getByRole('button', { name: /^Draft from 3 claims/ }).click()
  const body = window.getByRole('textbox', { name: 'Text of the memo' })
  await expect(body).toContainText('Convoys come under attack')
  await body.getByText('Convoys come under attack').click()
  await desk.press('End')
  await window.keyboard.type(' Zeppelins were seen.')
  await desk.saved()
  await desk.press('ControlOrMeta+1')
  await desk.focus()
  await search.type('zeppelin')
  await expect(search.results('Memos')).toHaveCount(1)
  await desk.press('Enter')
  await expect(body).toBeFocused()
  await expect(body.getByText('Zeppelins were seen')).toBeInViewport()

  // A theme's claims are shown in their table.
  await search.type('roads in:themes')
  await expect(search.active).toContainText('Security/Roads')
  await desk.press('Enter')
  await expect(window.getByRole('tab', { name: /Claims/, selected: true })).toBeVisible()
  await expect(window.getByText('Convoys come under attack').first()).toBeVisible()
})

test('says what can be typed, scrolls through many, and is a drawer in a small window', async () => {
  const { window } = running
  await desk.press('ControlOrMeta+Shift+f')
  await expect(search.field).toBeFocused()
  const help = search.pane.getByRole('region', { name: 'What can be typed' })
  await expect(help).toContainText('NEAR(fuel convoy, 5)')
  expect(await audit(window, 'search, empty')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/search-empty.png') })
  await help.getByText('theme:').click()
  await expect(search.field).toHaveValue('theme:')
  await expect(search.field).toBeFocused()

  await search.type('paragraph')
  await expect(search.results('Articles')).toHaveCount(40)
  for (let page = 0; page < 5; page++) await desk.press('PageDown')
  await expect(search.active).toBeInViewport()
  await window.screenshot({ path: join(root, 'e2e/screenshots/search-long.png') })
  await desk.press('Escape')
  await expect(search.pane).toBeHidden()
  await expect(desk.article).toBeFocused()

  await resize(running, 820, 620)
  await search.type('convoys')
  await expect(search.results('Articles')).toHaveCount(1)
  expect(await audit(window, 'search, small')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/search-small.png') })
  await desk.press('ArrowDown', 'Enter')
  await expect(search.pane).toBeHidden()
  await expect.poll(() => cursorWords(window)).toBe('Convoys on the north road were attacked.')
})
