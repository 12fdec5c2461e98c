// Passages changed by hand, with real keys; the command line is the witness of what is in the file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launch, leave, type Running } from '../pages/launch.ts'
import { importByDialog, messages, readText } from '../pages/projects.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf, wordsAt } from '../pages/run-cli.ts'

const TEXT = `The ferry

The ferry stopped in March. Nobody had asked the ferrymen. The bridge is a mile upstream.

Rents near the bridge doubled. The council calls this growth.
`

let running: Running
let project: string
let desk: ReadingDesk
test.beforeEach(async () => {
  running = await launch()
  ;({ project, desk } = await readText(running, 'ferry.txt', TEXT))
  await desk.press('Home')
})
test.afterEach(() => leave(running))

/** Quotes of the first claim's passages as the file has them, each checked against the words at its place. */
async function passages(): Promise<string[]> {
  await desk.saved()
  const [claim] = await claimsOf(project)
  for (const { article, start, end, quote } of claim!.passages) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await wordsAt(project, article, start, end)).toBe(quote)
  }
  return claim!.passages.map(({ quote }) => quote)
}

const spoken = () => running.window.getByTestId('reader-spoken')

test('the ends of a passage move by word, each by one step of undo, and are said aloud', async () => {
  await desk.press('ArrowRight', 'h', 'Alt+ArrowRight', 'Alt+ArrowRight')
  await expect(spoken()).toHaveText('AN-1 ends: Nobody had asked the ferrymen. The bridge')
  await desk.press('Alt+ArrowUp')
  await expect(spoken()).toHaveText(/^AN-1 starts: March\./)
  expect(await passages()).toEqual(['March. Nobody had asked the ferrymen. The bridge'])
  await desk.press('Alt+ArrowLeft', 'Alt+ArrowDown', 'Alt+ArrowDown')
  expect(await passages()).toEqual(['had asked the ferrymen. The'])

  await desk.press('ControlOrMeta+z')
  expect(await passages()).toEqual(['Nobody had asked the ferrymen. The'])
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  expect(await passages()).toEqual(['Nobody had asked the ferrymen. The bridge'])
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z')
  expect(await passages()).toEqual(['Nobody had asked the ferrymen.'])
  await desk.press('ControlOrMeta+Shift+z')
  expect(await passages()).toEqual(['Nobody had asked the ferrymen. The'])
  expect(running.consoleErrors).toEqual([])
})

test('a passage is set to what was selected, and never left without a word', async () => {
  await desk.press('s')
  await expect(messages(running.window)).toContainText('Choose a claim first')
  await desk.press('h')
  // The next sentence, its end taken back to its second word.
  const back = 'ControlOrMeta+Shift+ArrowLeft'
  await desk.press('ArrowRight', back, back, back, back, 's')
  await expect(messages(running.window)).toContainText('The passage of AN-1 is what you selected')
  expect(await passages()).toEqual(['Nobody had'])
  await desk.press('s')
  await expect(messages(running.window)).toContainText('AN-1 has this passage already')
  await desk.press('Alt+ArrowLeft', 'Alt+ArrowLeft')
  await expect(spoken()).toHaveText('The passage of AN-1 goes no further this way')
  expect(await passages()).toEqual(['Nobody'])
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z')
  expect(await passages()).toEqual(['The ferry stopped in March.'])
})

test('a passage is split at the cursor and made one again over what lies between', async () => {
  await desk.press('Shift+ArrowRight', 'Shift+ArrowRight', 'h')
  await desk.press('Home', 'ArrowRight', 'x')
  await expect(messages(running.window)).toContainText('Passage of AN-1 split in two')
  const halves = [
    'The ferry stopped in March.',
    'Nobody had asked the ferrymen. The bridge is a mile upstream.',
  ]
  expect(await passages()).toEqual(halves)
  // Both belong to one claim, whose card lists them.
  await desk.press('Enter')
  await expect(desk.margin.locator('q')).toHaveText(halves)
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()

  await desk.press('m')
  await expect(messages(running.window)).toContainText('Select over two or more passages of AN-1')
  // The same by the bar above the selection.
  await desk.press('Home', 'Shift+ArrowRight')
  const bar = running.window.getByRole('toolbar', { name: 'With the selection' })
  await bar.getByRole('button', { name: 'Merge M' }).click()
  await expect(messages(running.window)).toContainText('2 passages of AN-1 merged into one')
  expect(await passages()).toEqual([halves.join(' ')])
  await desk.press('ControlOrMeta+z')
  expect(await passages()).toEqual(halves)
  await desk.press('ControlOrMeta+z')
  expect(await passages()).toEqual([halves.join(' ')])

  // Outside the passage there is nothing to cut.
  await desk.press('End', 'x')
  await expect(messages(running.window)).toContainText('where its second part begins, then split.')
  expect(await passages()).toEqual([halves.join(' ')])
})

test('what was decided about a passage holds in a newer version of the article, and can be changed there', async () => {
  const { window } = running
  const page = join(running.folder, 'quay.html')
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head><title>The quay</title></head><body><main><article><h1>The quay</h1>
    <p class="share">Share this article</p>
    <p>The quay was sold in June, and nobody asked the town. The mayor says that the price was fair.</p>
    <p>Boats still land there, although the buyer has put up a fence and a notice in two languages.</p>
    </article></main></body></html>`,
  )
  await importByDialog(running, [page])
  await expect(desk.article).toContainText('The quay was sold')
  await desk.focus()
  await desk.press('Home', 'ArrowDown', 'ArrowUp', 'h', 'Alt+ArrowLeft', 'Alt+ArrowLeft')
  const shorter = 'The quay was sold in June, and nobody asked the'
  expect(await passages()).toEqual([shorter])

  await window.keyboard.press('ControlOrMeta+l')
  const strip = desk.article.getByRole('button', { name: 'Left out: share links' })
  await strip.focus()
  await desk.press('p')
  await expect(strip).toHaveCount(0)
  await desk.focus()
  expect(await passages()).toEqual([shorter])
  await desk.press('j', 'Alt+ArrowLeft')
  expect(await passages()).toEqual(['The quay was sold in June, and nobody asked'])

  await desk.press('ControlOrMeta+z')
  expect(await passages()).toEqual([shorter])
  await desk.press('ControlOrMeta+z')
  await expect(strip).toBeVisible()
  expect(await passages()).toEqual([shorter])
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z')
  expect(await passages()).toEqual(['The quay was sold in June, and nobody asked the town.'])
  expect(running.consoleErrors).toEqual([])
})
