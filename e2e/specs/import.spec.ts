// Ways an article comes in: by dialog, from the clipboard, dropped. And what becomes of it then.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launch, leave, type Running } from '../pages/launch.ts'
import {
  articleList,
  importByDialog,
  importPanel,
  messages,
  newProject,
  openByDialog,
} from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { articlesOf, claimsOf, wordsAt } from '../pages/run-cli.ts'

const MARKDOWN = `---
title: Water under the bridge
author: Nora Lind
date: 2021-03-04
---

# Water under the bridge

The bridge was closed in March. Nobody had asked the ferrymen.

They went on rowing as before.
`

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The ferry lobby - River Review</title>
<meta name="author" content="Jean Dupont">
<meta property="article:published_time" content="2020-10-12T08:00:00Z">
<link rel="canonical" href="https://river.example/ferry-lobby">
<script>globalThis.ranFromArticle = 'script'; fetch('https://tracker.example/hit')</script>
</head><body onload="globalThis.ranFromArticle = 'onload'">
<nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
<article><h1>The ferry lobby</h1>
<p>Share this article</p>
<p>The lobby grew out of three small firms. It has since won every hearing.<sup><a href="#fn1" id="r1">1</a></sup></p>
<img src="https://tracker.example/pixel.png" onerror="globalThis.ranFromArticle = 'onerror'" alt="">
<p>A minister says that "the river decides". The figures do not bear him out.</p>
<p onclick="globalThis.ranFromArticle = 'onclick'">Traffic fell by a third in two years. <a href="javascript:globalThis.ranFromArticle='link'">Read the report</a>.</p>
<iframe src="https://tracker.example/frame"></iframe>
<section class="footnotes"><ol><li id="fn1">Minutes of the river board, 2019. <a href="#r1">Back</a></li></ol></section>
</article>
<script>document.write('<p>written by a script</p>')</script>
</body></html>`

const MHTML = `From: <Saved by Blink>
Snapshot-Content-Location: https://river.example/locks
Subject: =?utf-8?Q?The_locks_are_n=C3=A9glected?=
Date: Thu, 5 Nov 2020 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----edge"

------edge
Content-Type: text/html
Content-ID: <frame-1>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://river.example/locks

<!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=
=3Dutf-8"><title>The locks are n=C3=A9glected</title></head><body>
<h1>The locks are n=C3=A9glected</h1><p>Two of the five locks leak. The budget for repairs was cut in half.</p>
<img src=3D"cid:image-1" onerror=3D"globalThis.ranFromArticle =3D 'mhtml'"></body></html>

------edge
Content-Type: image/png
Content-ID: <image-1>
Content-Transfer-Encoding: base64

iVBORw0KGgo=

------edge--
`.replaceAll('\n', '\r\n')

const WRAPPED = `The dredging contract

The contract for dredging the lower river was signed in the spring of
the year before last, after a tender in which only one firm had taken
part. The board says that the price was fair for work of this kind in
these waters. It did not say how it knew.

Since then the channel has been deepened by less than half a metre in
most places, which is not enough for the barges that the board itself
has ordered. The firm blames the winter floods and asks for more time
and more money. It will get both.
`

let running: Running
const asked: string[] = []
test.beforeEach(async () => {
  running = await launch()
  asked.length = 0
  running.window.on('request', (request) => asked.push(request.url()))
})
test.afterEach(() => leave(running))

function write(name: string, content: string): string {
  const path = join(running.folder, name)
  writeFileSync(path, content)
  return path
}

/** What no article may do: set a variable of ours, ask for anything outside. */
async function expectNothingRan(window: Page): Promise<void> {
  expect(await window.evaluate(() => 'ranFromArticle' in globalThis)).toBe(false)
  const ours = window.url().split('/').slice(0, 3).join('/')
  expect(asked.filter((url) => !url.startsWith(`${ours}/`) && !/^(data|blob):/.test(url))).toEqual([])
  expect(running.consoleErrors).toEqual([])
}

test('several files at once become articles with what their sources tell of them, and nothing in them runs', async () => {
  const { window } = running
  const project = await newProject(running)
  await importByDialog(running, [
    write('bridge.md', MARKDOWN),
    write('ferry.html', PAGE),
    write('locks.mhtml', MHTML),
    write('dredging.txt', WRAPPED),
  ])
  await expect(articleList(window)).toHaveCount(4)
  await expect(messages(window)).toContainText('Imported 4 articles.')

  // The first one is on screen.
  const desk = new ReadingDesk(window)
  await expect(desk.article).toContainText('Nobody had asked the ferrymen.')
  await expect(window.getByRole('heading', { name: 'Water under the bridge', level: 1 })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Authors: Nora Lind. Change' })).toBeVisible()
  await expect(window.getByText(/^(4 Mar|Mar 4,) 2021$/)).toBeVisible()

  await articleList(window).filter({ hasText: 'The ferry lobby' }).click()
  await expect(desk.article).toContainText('Traffic fell by a third in two years.')
  await expect(desk.article).toContainText('Minutes of the river board, 2019.')
  await expect(desk.article).not.toContainText('written by a script')
  await expect(desk.article).not.toContainText('About us')
  await expect(window.getByRole('button', { name: 'Authors: Jean Dupont. Change' })).toBeVisible()
  await expect(window.getByRole('button', { name: 'river.example', exact: true })).toBeVisible()
  await expect(window.getByText(/^(12 Oct|Oct 12,) 2020$/)).toBeVisible()
  await expect(window.getByRole('button', { name: /^\d+ pieces? left out: look$/ })).toBeVisible()

  await articleList(window).filter({ hasText: 'néglected' }).click()
  await expect(desk.article).toContainText('Two of the five locks leak.')

  await articleList(window).filter({ hasText: 'dredging contract' }).click()
  await expect(desk.article.getByText(/signed in the spring of the year before last/)).toBeVisible()

  const articles = await articlesOf(project)
  expect(articles.map(({ title, authors, published, url }) => ({ title, authors, published, url }))).toEqual([
    { title: 'Water under the bridge', authors: ['Nora Lind'], published: '2021-03-04', url: null },
    {
      title: 'The ferry lobby',
      authors: ['Jean Dupont'],
      published: '2020-10-12',
      url: 'https://river.example/ferry-lobby',
    },
    { title: 'The locks are néglected', authors: [], published: null, url: 'https://river.example/locks' },
    { title: 'The dredging contract', authors: [], published: null, url: null },
  ])
  await expectNothingRan(window)
})

test('line breaks of a hard-wrapped text are joined, and kept when somebody wants them', async () => {
  const { window } = running
  const project = await newProject(running)
  await importByDialog(running, [write('dredging.txt', WRAPPED)])
  await expect(importPanel(window)).toContainText('Line breaks were joined in “The dredging contract”.')
  const desk = new ReadingDesk(window)
  await expect(desk.article.locator('p').first()).toHaveText(
    /lower river was signed in the spring of the year/,
  )
  await importPanel(window).getByRole('button', { name: 'Keep them as they were' }).click()
  await expect(desk.article.locator('p').first()).not.toHaveText(/spring of the year/)
  await expect(articleList(window)).toHaveCount(1)
  await desk.saved()
  expect((await articlesOf(project)).map(({ title }) => title)).toEqual(['The dredging contract'])
})

/** What was copied in another program, then the key that makes an article of it. */
async function paste({ app, window }: Running, flavours: Record<string, string>): Promise<void> {
  await app.evaluate(async ({ clipboard, ClipboardItem }, copied) => {
    await clipboard.write([new ClipboardItem(copied)])
  }, flavours)
  await window.keyboard.press('ControlOrMeta+Shift+v')
}

test('pasted text and pasted HTML become articles, and nothing in them runs', async () => {
  const { window } = running
  await newProject(running)
  await paste(running, {
    'text/plain': 'A note from the quay\n\nThe quay was sold in June. It was not his to sell.',
  })
  const desk = new ReadingDesk(window)
  await expect(desk.article).toContainText('It was not his to sell.')
  await expect(articleList(window)).toHaveCount(1)

  await paste(running, {
    'text/plain': 'plain words',
    'text/html': `<meta charset="utf-8"><h2>Rents on the wharf</h2><p>Rents doubled in four years.
      <img src="x" onerror="globalThis.ranFromArticle = 'pasted'"></p><script>globalThis.ranFromArticle = 1</script>`,
  })
  await expect(articleList(window)).toHaveCount(2)
  await expect(desk.article).toContainText('Rents doubled in four years.')
  await expect(desk.article).not.toContainText('plain words')
  await expectNothingRan(window)
})

test('an empty clipboard is told so and makes no article', async () => {
  const { window } = running
  await newProject(running)
  await paste(running, { 'text/plain': ' \n ' })
  await expect(messages(window)).toContainText('There is no text on the clipboard. Copy an article first.')
  await expect(articleList(window)).toHaveCount(0)
})

async function drop(window: Page, files: { name: string; type: string; text: string }[]): Promise<void> {
  await window.evaluate((all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, type, text } of all) dataTransfer.items.add(new File([text], name, { type }))
    const fire = (kind: string) =>
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    for (const kind of ['dragenter', 'dragover', 'drop']) fire(kind)
  }, files)
}

test('dropped files without a place on disk become articles; without a project they wait for one', async () => {
  const { window } = running
  const files = [
    { name: 'bridge.md', type: 'text/markdown', text: MARKDOWN },
    { name: 'ferry.html', type: 'text/html', text: PAGE },
    { name: 'nothing.txt', type: 'text/plain', text: '' },
  ]
  await newProject(running)
  await drop(window, files)
  await expect(articleList(window)).toHaveCount(2)
  await expect(window.getByText('Drop to import')).toHaveCount(0)
  await expect(importPanel(window)).toContainText('nothing.txt The file is empty. Nothing was imported.')
  await expectNothingRan(window)

  await window.keyboard.press('ControlOrMeta+w')
  await expect(window.getByRole('heading', { name: 'Postil' })).toBeVisible()
  await drop(window, files)
  await expect(messages(window)).toContainText('Open or make a project first, then drop the article again.')
})

/**
 * Drags files in from the disk. The browser hands the page real files then; where they lie only Electron tells
 * (`webUtils`), never Chromium itself, so that on the Chromium runtime they come in by their bytes.
 */
async function dragIn({ app, window }: Running, paths: string[]): Promise<void> {
  const session = await app.context().newCDPSession(window)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  // A hand never lets go at the first move: the browser takes a drop only where it has heard that it is welcome.
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    // oxlint-disable no-await-in-loop -- one after the other, as a hand does it
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
    if (type === 'dragOver') {
      await expect(window.getByText('Drop to import')).toBeVisible()
      await window.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    }
    // oxlint-enable no-await-in-loop
  }
  await session.detach()
}

test('files dragged in from the disk become articles', async () => {
  const { window } = running
  const project = await newProject(running)
  await dragIn(running, [write('bridge.md', MARKDOWN), write('dredging.txt', WRAPPED)])
  await expect(articleList(window)).toHaveCount(2)
  await expect(window.getByText('Drop to import')).toHaveCount(0)
  expect((await articlesOf(project)).map(({ title }) => title)).toEqual([
    'Water under the bridge',
    'The dredging contract',
  ])
  await expectNothingRan(window)
})

test('a long import shows how far it is, and stops where somebody stops it', async () => {
  const { window } = running
  const project = await newProject(running)
  const paragraphs = Array.from(
    { length: 6000 },
    (_, n) => `Paragraph ${n} tells of the river and its ferries.`,
  )
  const files = Array.from({ length: 30 }, (_, n) =>
    write(`report-${n}.txt`, `Report ${n}\n\n${paragraphs.join('\n\n')}\n`),
  )
  await importByDialog(running, files)
  await expect(importPanel(window)).toContainText(/Importing report-\d+\.txt: \d+ of 30/)
  const progress = importPanel(window).getByRole('progressbar')
  await expect(progress).toHaveAttribute('max', '30')
  const before = Number(await progress.getAttribute('value'))
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(before)
  await importPanel(window).getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toHaveCount(0)

  // What was read before stays, whole; nothing of the rest comes later.
  const kept = await articlesOf(project)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(30)
  expect(kept.map(({ title }) => title)).toEqual(kept.map((_, n) => `Report ${n}`))
  await expect(articleList(window)).toHaveCount(kept.length)
  await importByDialog(running, [write('bridge.md', MARKDOWN)])
  await expect(articleList(window)).toHaveCount(kept.length + 1)
  await expect(importPanel(window)).not.toContainText('was not imported')
  expect(running.consoleErrors).toEqual([])
})

test('a left-out piece put back leaves paragraph numbers and claims where they were, and undo takes it out again', async () => {
  const { window } = running
  const project = await newProject(running)
  await importByDialog(running, [write('ferry.html', PAGE)])
  const desk = new ReadingDesk(window)
  await desk.focus()
  const numbers = () =>
    desk.article
      .locator('[data-number]')
      .evaluateAll((all) =>
        all.map((element) => [(element as HTMLElement).dataset['number'], element.textContent.slice(0, 30)]),
      )
  const before = await numbers()
  await desk.press('ArrowDown', 'ArrowRight')
  await desk.claim('The minister is contradicted by figures')
  await desk.saved()
  const [claim] = await claimsOf(project)
  const [passage] = claim!.passages

  await window.keyboard.press('ControlOrMeta+l')
  const strip = desk.article.getByRole('button', { name: 'Left out: share links' })
  await expect(strip).toBeVisible()
  await strip.focus()
  await desk.press('p')
  await expect(strip).toHaveCount(0)
  await expect(desk.article).toContainText('Share this article')
  await desk.saved()
  const after = await numbers()
  expect(after).toEqual(expect.arrayContaining(before))
  expect(after.length).toBeGreaterThanOrEqual(before.length)
  const [moved] = await claimsOf(project)
  expect(moved).toMatchObject({ passages: [{ quote: passage!.quote, paragraph: passage!.paragraph }] })
  const { article, start, end } = moved!.passages[0]!
  expect(start).not.toBe(passage!.start)
  expect(await wordsAt(project, article, start, end)).toBe(passage!.quote)
  await desk.press('k', 'j', 'Enter')
  await expect(desk.margin.locator('q')).toHaveText(passage!.quote)
  await desk.press('Escape')

  await window.keyboard.press('ControlOrMeta+z')
  await expect(strip).toBeVisible()
  await desk.saved()
  expect(await numbers()).toEqual(before)
  expect((await claimsOf(project))[0]!.passages).toEqual([passage])
})

test('a missing date is filled in at the head of the article and is kept', async () => {
  const { window, folder } = running
  const project = await newProject(running)
  await importByDialog(running, [write('dredging.txt', WRAPPED)])
  const desk = new ReadingDesk(window)
  await expect(desk.article).toContainText('It will get both.')
  await window.getByRole('button', { name: 'Add date' }).click()
  const field = window.getByLabel('Date of publication')
  await field.fill('the other day')
  await field.press('Enter')
  await expect(window.getByRole('alert')).toHaveText('Not a date. Write 2020-10-12 or 12 October 2020.')
  await field.fill('12 October 2020')
  await field.press('Enter')
  await expect(window.getByText(/^(12 Oct|Oct 12,) 2020$/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Add date' })).toHaveCount(0)
  await desk.saved()
  expect((await articlesOf(project))[0]!.published).toBe('2020-10-12')
  await running.close()

  running = await launch({ folder })
  await openByDialog(running, project)
  await expect(running.window.getByRole('button', { name: /^Published .*2020\. Change$/ })).toBeVisible()
})

test('the title opens by its key from far down the article, and gives the place back', async () => {
  const { window } = running
  await newProject(running)
  const paragraphs = Array.from(
    { length: 80 },
    (_, n) => `Paragraph ${n} tells of the river and its ferries.`,
  )
  await importByDialog(running, [write('long.txt', `The long river\n\n${paragraphs.join('\n\n')}\n`)])
  const desk = new ReadingDesk(window)
  await desk.focus()
  await desk.press('End')
  const last = desk.article.getByText('Paragraph 79 tells')
  await expect(last).toBeInViewport()
  await desk.press('F2')
  await expect(window.getByRole('textbox', { name: 'Title' })).toBeInViewport()
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  await expect(last).toBeInViewport()
})

test('a title and a web address are corrected where they stand, one undo each', async () => {
  const { window } = running
  const project = await newProject(running)
  await importByDialog(running, [write('ferry.html', PAGE)])
  const desk = new ReadingDesk(window)
  await expect(desk.article).toContainText('Traffic fell by a third in two years.')
  const title = window.getByRole('button', { name: 'Title: The ferry lobby. Change' })
  const address = window.getByRole('button', { name: /^Web address: .*ferry-lobby\. Change$/ })
  const kept = async () => {
    await desk.saved()
    const [article] = await articlesOf(project)
    return [article!.title, article!.url]
  }

  await title.focus()
  await desk.press('Enter')
  const field = window.getByRole('textbox', { name: 'Title' })
  await expect(field).toBeFocused()
  await field.fill('Not kept')
  await desk.press('Escape')
  await expect(title).toBeFocused()
  await desk.press('Enter')
  await field.fill('  ')
  await desk.press('Enter')
  await expect(window.getByRole('alert')).toHaveText('An article needs a title.')
  await field.fill('The ferry lobby,\nand who pays it')
  await desk.press('Enter')
  const renamed = 'The ferry lobby, and who pays it'
  await expect(window.getByRole('heading', { name: renamed, level: 1 })).toBeVisible()
  await expect(articleList(window)).toContainText([renamed])

  // From the text and back to it.
  await desk.press('F6', 'F2')
  await expect(field).toBeFocused()
  await desk.press('Enter')
  await expect(desk.article).toBeFocused()

  await address.focus()
  await desk.press('Enter')
  await window.getByRole('textbox', { name: 'Web address' }).fill('river.example/lobby')
  await desk.press('Enter')
  expect(await kept()).toEqual([renamed, 'https://river.example/lobby'])
  await desk.press('ControlOrMeta+z')
  await expect(address).toBeVisible()
  expect(await kept()).toEqual([renamed, 'https://river.example/ferry-lobby'])
  await desk.press('ControlOrMeta+z')
  await expect(title).toBeVisible()
  expect(await kept()).toEqual(['The ferry lobby', 'https://river.example/ferry-lobby'])
})
