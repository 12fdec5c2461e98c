// Choosing words by mouse and by keys: over paragraphs, list items and cells, and what the mouse snaps to.
import { expect, test, type Locator } from '@playwright/test'
import { launch, leave, type Running } from '../pages/launch.ts'
import { messages, openByDialog, readText } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf } from '../pages/run-cli.ts'

const TEXT = `# The ferry

The ferry stopped in March. Nobody had asked the ferrymen.

- Rents near the bridge doubled
- The council calls this growth

| Quay | Tons |
| ---- | ---- |
| North | Eleven |
| South | Forty two |

Voilà l\u2019été 👩\u200d🌾 fini. The river is quiet.
`

let running: Running
let project: string
let desk: ReadingDesk
let made = 0
test.beforeEach(async () => {
  running = await launch()
  made = 0
  ;({ project, desk } = await readText(running, 'ferry.md', TEXT))
})
test.afterEach(() => leave(running))

/** Where on screen a word stands: left and right end, middle of the line. */
async function whereIs(word: string): Promise<{ left: number; right: number; y: number }> {
  const box = await desk.article.evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, y: (top + bottom) / 2 }
    }
    return null
  }, word)
  if (!box) throw new Error(`"${word}" is not on screen`)
  return box
}

/** Draws from the left end of one word to the right end of another. */
async function draw(from: string, to: string): Promise<void> {
  const { mouse } = running.window
  const [start, end] = [await whereIs(from), await whereIs(to)]
  await mouse.move(start.left + 1, start.y)
  await mouse.down()
  await mouse.move(end.right - 8, end.y, { steps: 4 })
  await mouse.move(end.right - 1, end.y, { steps: 2 })
  await mouse.up()
}

const bar = (): Locator => running.window.getByRole('toolbar', { name: 'With the selection' })

/** Makes a claim of what is chosen; gives the words that the file then has for it. */
async function claimed(): Promise<string> {
  await expect(bar()).toBeVisible()
  await desk.press('h')
  await expect(bar()).toHaveCount(0)
  await desk.saved()
  const claims = await claimsOf(project)
  made += 1
  return claims.find(({ number }) => number === `AN-${made}`)!.passages[0]!.quote
}

const SAYS = {
  characters: 'Selections by mouse stay as they are drawn.',
  words: 'Selections by mouse snap to whole words.',
  sentences: 'Selections by mouse snap to whole sentences.',
}

/** Cycles by the command, from the palette, over each of these. */
async function snapTo(...snaps: (keyof typeof SAYS)[]): Promise<void> {
  for (const snap of snaps) {
    // oxlint-disable-next-line no-await-in-loop
    await desk.press('ControlOrMeta+k')
    await running.window.keyboard.type('snap')
    await desk.press('Enter')
    await expect(messages(running.window)).toContainText(SAYS[snap])
  }
  await desk.focus()
}

test('the mouse draws a stretch over paragraphs, list items and cells', async () => {
  await draw('asked', 'bridge')
  expect(await claimed()).toBe('asked the ferrymen.\n\nRents near the bridge')
  await draw('council', 'Tons')
  expect(await claimed()).toBe('council calls this growth\n\nQuay\tTons')
  await draw('South', 'river')
  expect(await claimed()).toBe('South\tForty two\n\nVoilà l\u2019été 👩\u200d🌾 fini. The river')
  expect(running.consoleErrors).toEqual([])
})

test('keys grow a stretch over paragraphs, list items and cells', async () => {
  await desk.press('Home', 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown')
  expect(await claimed()).toBe(
    'Nobody had asked the ferrymen.\n\nRents near the bridge doubled\n\nThe council calls this growth',
  )
  await desk.press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
  expect(await claimed()).toBe('Quay\tTons\nNorth')
  // Back over the cells into the list, by sentence; by character not through the middle of a letter.
  await desk.press('End', 'ArrowUp', 'ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowLeft')
  expect(await claimed()).toBe('The council calls this growth\n\nQuay\tTons')
  await desk.press('End', 'ArrowLeft', ...Array.from({ length: 6 }, () => 'Alt+Shift+ArrowLeft'))
  expect(await claimed()).toBe('Voilà l\u2019été 👩\u200d🌾')
})

test('the mouse takes letters, whole words or whole sentences, as it is told', async () => {
  await draw('obody', 'ferryme')
  expect(await claimed()).toBe('obody had asked the ferryme')
  await snapTo('words')
  await draw('obody', 'ferryme')
  expect(await claimed()).toBe('Nobody had asked the ferrymen')
  await snapTo('sentences')
  await draw('obody', 'brid')
  expect(await claimed()).toBe('Nobody had asked the ferrymen.\n\nRents near the bridge doubled')
  // It is remembered.
  const { folder } = running
  await running.close()
  running = await launch({ folder })
  await openByDialog(running, project)
  desk = new ReadingDesk(running.window)
  await desk.focus()
  await draw('Rents', 'near')
  expect(await claimed()).toBe('Rents near the bridge doubled')
})

test('two clicks choose the word, three the sentence, or the paragraph where the mouse takes sentences', async () => {
  const { window } = running
  const click = async (word: string, clickCount: number) => {
    const { left, right, y } = await whereIs(word)
    await window.mouse.click((left + right) / 2, y, { clickCount })
  }
  await click('ferrymen', 2)
  expect(await claimed()).toBe('ferrymen')
  await click('stopped', 3)
  expect(await claimed()).toBe('The ferry stopped in March.')
  await click('Eleven', 3)
  expect(await claimed()).toBe('Eleven')
  await snapTo('words', 'sentences')
  await click('growth', 2)
  expect(await claimed()).toBe('growth')
  await click('quiet', 3)
  expect(await claimed()).toBe('Voilà l\u2019été 👩\u200d🌾 fini. The river is quiet.')
})
