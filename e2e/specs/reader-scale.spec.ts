// The reader with more claims than anybody makes in a day: overlaps, folds, marks at the scrollbar, zoom, dark, print.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { launch, removeFolder, resize, setColours, root, type Running } from '../pages/launch.ts'
import { inspectPdf } from '../pages/pdf.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

const CLAIMS = 2000
let folder: string
let running: Running
let desk: ReadingDesk

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-e2e-'))
  const project = join(folder, 'scale.postil')
  const make = [join(root, 'e2e/bench/large-project.mjs'), project, '200000', String(CLAIMS)]
  const made = spawnSync(process.execPath, make, { encoding: 'utf8' })
  expect(made.status, made.stderr).toBe(0)
  mkdirSync(join(folder, 'profile'))
  const settings = { name: 'Amina Ndiaye', initials: 'AN', theme: 'system', recent: [] }
  writeFileSync(join(folder, 'profile', 'settings.json'), JSON.stringify(settings))
  // Named on the command line, as a double click on the file does.
  running = await launch({ folder, args: [project] })
  desk = new ReadingDesk(running.window)
  await desk.focus()
})

test.afterAll(async () => {
  await running.close()
  removeFolder(folder)
})

/** Ranges of all highlights, and how far the active claim's line is from its first words (CSS pixels). */
const painted = () =>
  running.window.evaluate(() => {
    const highlights = [...CSS.highlights]
    const [, active] = highlights.find(([name]) => name.startsWith('active-')) ?? []
    const [first] = active ? [...active] : []
    const line = document.querySelector('aside li:has([data-claim][data-active], article[data-claim])')
    let distance: number | null = null
    if (first && line) {
      const words = document.createRange()
      words.setStart(first.startContainer, first.startOffset)
      words.setEnd(first.endContainer, first.endOffset)
      distance = Math.abs(words.getClientRects()[0]!.top - line.getBoundingClientRect().top)
    }
    return {
      names: highlights.map(([name]) => name),
      ranges: highlights.reduce((sum, [, highlight]) => sum + highlight.size, 0),
      distance,
    }
  })

test('paints what is near the view alone, overlaps in lanes of their own', async () => {
  const { names, ranges } = await painted()
  expect(names).toEqual(
    expect.arrayContaining([expect.stringMatching(/^lane-0-/), expect.stringMatching(/^lane-1-/)]),
  )
  expect(ranges).toBeGreaterThan(10)
  expect(ranges).toBeLessThan(CLAIMS / 4)
})

test('a card that opens folds those that find no room; the fold opens by key and hands the focus on', async () => {
  const { window } = running
  for (let n = 0; n < 10; n++) await desk.press('j')
  await desk.press('Enter')
  const fold = desk.margin.getByRole('button', { name: /show (one|\d+) more claims?$/ }).last()
  await expect(fold).toBeVisible()
  const below = Number(((await fold.textContent()) ?? '').slice(1))
  await fold.focus()
  await desk.press('ArrowUp')
  await expect(fold).not.toBeFocused()
  await fold.focus()
  await desk.press('Enter')
  const focused = window.locator('aside [data-row]:focus')
  await expect(focused).toHaveAttribute('data-claim', /.+/)
  expect(below).toBeGreaterThan(0)
  const first = await focused.getAttribute('data-claim')
  await desk.press('ArrowDown')
  await expect(focused).not.toHaveAttribute('data-claim', first!)
  expect(await audit(window, 'margin with folds')).toEqual([])
  await desk.focus()
  await desk.press('Escape')
})

test('lays the margin out once when a key makes a claim', async () => {
  await desk.press('ArrowRight')
  // A card that came and went again was made for nothing.
  const inVain = await desk.margin.locator('ul').evaluateHandle((list) => {
    const made = new Set<Node>()
    const count = { cards: 0 }
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const card of addedNodes) made.add(card)
        for (const card of removedNodes) if (made.has(card)) count.cards++
      }
    }).observe(list, { childList: true })
    return count
  })
  await desk.press('h')
  await expect(desk.margin.locator('[data-active]')).toContainText(`AN-${CLAIMS + 1}`)
  expect(await inVain.evaluate(({ cards }) => cards)).toBe(0)
  await desk.press('Control+z')
  await expect(desk.margin.getByText(`AN-${CLAIMS + 1}`)).toHaveCount(0)
  await desk.press('j')
})

test('stays beside its words in a smaller window, at 200 % zoom and in the dark', async () => {
  const { window } = running
  for (const [width, height] of [
    [1100, 700],
    [1360, 860],
  ] as const) {
    await resize(running, width, height)
    await expect.poll(async () => (await painted()).distance).toBeLessThan(14)
  }
  await setColours(running, 'dark')
  await expect(window.locator('body')).toHaveCSS('background-color', 'rgb(27, 26, 24)')
  await expect.poll(async () => (await painted()).distance).toBeLessThan(14)
  expect(await audit(window, 'dark')).toEqual([])
  await setColours(running, 'light')
  // What a window of 1360 by 860 holds at 200 %.
  await resize(running, 680, 430)
  expect(await audit(window, 'zoomed')).toEqual([])
  const sideways = await window.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await resize(running, 1360, 860)
})

test('marks beside the scrollbar show where claims are, and a click goes there', async () => {
  const { window } = running
  const marks = window.getByTestId('scroll-marks')
  const drawn = await marks.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const rows = new Set<number>()
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) rows.add(Math.floor(at / 4 / canvas.width))
    return rows.size / canvas.height
  })
  // Two thousand claims leave little of the strip free.
  expect(drawn).toBeGreaterThan(0.5)
  const box = (await marks.boundingBox())!
  await window.mouse.click(box.x + 5, box.y + box.height * 0.75)
  await expect(desk.article).toBeFocused()
  const number = desk.margin.locator('[data-active]')
  await expect(number).toBeInViewport()
  const count = Number(/AN-(\d+)/.exec((await number.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThan(CLAIMS * 0.68)
  expect(count).toBeLessThan(CLAIMS * 0.8)
  expect((await painted()).distance).toBeLessThan(14)
})

test('prints the whole article with its numbers and highlights, and nothing of the window', async () => {
  const { app, window } = running
  await window.evaluate(() => {
    addEventListener('beforeprint', () => {
      const all = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
      document.documentElement.dataset['printed'] = String(all)
    })
  })
  const pdf = join(folder, 'article.pdf')
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const printed = await BrowserWindow.getAllWindows()[0]!.webContents.printToPDF({})
    return printed.toString('base64')
  })
  writeFileSync(pdf, Buffer.from(bytes, 'base64'))
  const registered = Number(await window.evaluate(() => document.documentElement.dataset['printed']))
  // One range a passage; of several on the same words in the same colour and lane there is one.
  expect(registered).toBeGreaterThan(CLAIMS * 0.95)
  const { text, info } = inspectPdf(pdf)
  expect(Number(info['Pages'])).toBeGreaterThan(20)
  expect(text).toMatch(/A long report/)
  expect(text).toMatch(/^ *1 +Tariff/m)
  expect(text).not.toMatch(/Theme blue|Saved|AN-1\b/)
  // Ink of a tint, not of grey: the highlights are on the paper though nobody asked for backgrounds.
  const ppm = join(folder, 'page')
  expect(spawnSync('pdftoppm', ['-r', '40', '-f', '1', '-l', '1', '-singlefile', pdf, ppm]).status).toBe(0)
  const pixels = readFileSync(`${ppm}.ppm`).subarray(15)
  let tinted = 0
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 30) tinted++
  }
  expect(tinted).toBeGreaterThan(200)
  await expect.poll(async () => (await painted()).ranges).toBeLessThan(CLAIMS / 4)
  expect(running.consoleErrors).toEqual([])
})
