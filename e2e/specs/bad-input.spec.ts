// What cannot be taken in: the window says so in words, and the project that is open stays as it is, to the byte.
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test, type Locator } from '@playwright/test'
import { launch, leave, type Running } from '../pages/launch.ts'
import {
  articleList,
  importByDialog,
  importPanel,
  messages,
  newProject,
  openByDialog,
  statusLine,
} from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { articlesOf, claimsOf } from '../pages/run-cli.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
/** Letters of an encoding that cannot be told: neither UTF-8 nor enough of anything else. */
const ANY_ENCODING = Buffer.from('\xd5\xc4\x8a \xc2\xe0\xf0 \x9a\xe8', 'latin1')

let running: Running
let project: string
let desk: ReadingDesk
/** What is in the project while no window has it open. */
let before: Awaited<ReturnType<typeof contents>>

/** A project with an article and a claim, closed and opened again: from here on nothing may change in its file. */
test.beforeEach(async () => {
  running = await launch()
  const { window, folder } = running
  project = await newProject(running)
  await importByDialog(running, [
    write(folder, 'good.txt', 'The mill\n\nThe mill stood idle for a year. Nobody missed the noise.\n'),
  ])
  desk = new ReadingDesk(window)
  await desk.focus()
  await desk.claim('The mill was idle')
  await closeProject()
  before = await contents()
  await openByDialog(running, project)
  await expect(desk.article).toContainText('Nobody missed the noise.')
})
test.afterEach(() => leave(running))

async function closeProject(): Promise<void> {
  await running.window.keyboard.press('ControlOrMeta+w')
  await expect(running.window.getByRole('heading', { name: 'Recent' })).toBeVisible()
  await expect.poll(() => existsSync(`${project}-lock`)).toBe(false)
}

function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function sparse(path: string, bytes: number): string {
  closeSync(openSync(path, 'w'))
  truncateSync(path, bytes)
  return path
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** SQLite's header counts in two places how often a file was taken into use; everything else is ours. */
function bytesOf(path: string): string {
  const bytes = readFileSync(path)
  for (const [start, end] of [
    [24, 28],
    [92, 100],
  ])
    bytes.fill(0, start, end)
  return createHash('sha256').update(bytes).digest('hex')
}

const contents = async () => ({
  articles: await articlesOf(project),
  claims: await claimsOf(project),
  bytes: bytesOf(project),
})

/** Words for a person: no code, no stack, no place inside the program, no hole where a word should stand. */
async function expectPlainWords(place: Locator): Promise<void> {
  const said = (await place.innerText()).replaceAll(/\s+/g, ' ')
  expect(said).not.toMatch(
    /\bE[A-Z]{4,}\b|Error|errno|sqlite|undefined|\bnull\b|NaN|\{\{|\[object|node:|\.(?:ts|js|mjs)\b|\bat \S+:\d+|out\/main|\/tmp\//,
  )
  expect(said).not.toMatch(/error\.[a-z]|\b(?:notA|too|un|no)[a-z]*[A-Z]\w+/)
}

/** The window still shows the project, and its file is the same once it is closed. */
async function expectUntouched(): Promise<void> {
  await expect(statusLine(running.window)).toContainText('1 article')
  await expect(statusLine(running.window)).toContainText('1 claim')
  await expect(desk.article).toContainText('Nobody missed the noise.')
  expect(running.consoleErrors).toEqual([])
  await closeProject()
  expect(await contents()).toEqual(before)
}

test('files that cannot be imported are named with the reason and what to do', async () => {
  const { window, folder } = running
  await importByDialog(running, [
    write(folder, 'empty.txt', ''),
    write(folder, 'blank.txt', ' \n\t\n'),
    write(folder, 'picture.txt', PNG),
    write(folder, 'noise.txt', Buffer.from([1, 2, 0, 0, 3, 0, 0, 0, 255, 0])),
    sparse(join(folder, 'huge.txt'), 200 * 1024 * 1024),
    write(folder, 'script.html', '<html><script>globalThis.ranFromArticle = 1</script></html>'),
    write(folder, 'deep.html', '<div>'.repeat(100_000)),
    write(folder, 'brief.pdf', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n'),
    write(folder, 'letters.txt', ANY_ENCODING),
    join(folder, 'gone.txt'),
    folder,
  ])
  const panel = importPanel(window)
  await expect(panel).toContainText('11 files were not imported:')
  const said = async (name: string) => {
    const item = panel.getByRole('listitem').filter({ has: window.getByText(name, { exact: true }) })
    return (await item.innerText()).replaceAll(/\s+/g, ' ')
  }
  expect(await said('empty.txt')).toContain('The file is empty. Nothing was imported.')
  expect(await said('blank.txt')).toContain('The file is empty. Nothing was imported.')
  expect(await said('picture.txt')).toContain(
    'Postil cannot read this kind of file yet. Nothing was imported.',
  )
  expect(await said('noise.txt')).toContain('This is not a text. Nothing was imported.')
  expect(await said('huge.txt')).toContain('The file is larger than Postil takes in one piece.')
  expect(await said('script.html')).toContain('No article text was found in this page.')
  expect(await said('deep.html')).toContain('The page is nested too deeply to be read safely.')
  expect(await said('brief.pdf')).toContain('Postil cannot read this kind of file yet.')
  expect(await said('letters.txt')).toContain('Choose the one that looks right.')
  expect(await said('gone.txt')).toContain('The file is not there any more.')
  expect(await said(basename(folder))).toContain('This is a folder, not a file.')
  await expectPlainWords(panel)
  expect(await window.evaluate(() => 'ranFromArticle' in globalThis)).toBe(false)
  await panel.getByRole('button', { name: 'Dismiss' }).click()
  await expect(panel.getByRole('listitem')).toHaveCount(0)
  await expectUntouched()
})

test('letters that can be read in several ways are read in the way that somebody chooses', async () => {
  const { window, folder } = running
  await importByDialog(running, [write(folder, 'letters.txt', ANY_ENCODING)])
  await importPanel(window).getByRole('button', { name: 'Read as windows-1251' }).click()
  await expect(articleList(window)).toHaveCount(2)
  await expect(importPanel(window).getByRole('listitem')).toHaveCount(0)
  await expect(desk.article).toContainText(new TextDecoder('windows-1251').decode(ANY_ENCODING))
})

test('UTF-16 without its mark is read, and a page of scripts and text brings its text alone', async () => {
  const { window, folder } = running
  const wide = Buffer.from('The weir\n\nThe weir was raised in May. It leaks.\n', 'utf16le')
  const page = `<html><body><script>globalThis.ranFromArticle = 1</script><h1>The sluice</h1>
    <p onclick="globalThis.ranFromArticle = 2">The sluice was left open. <svg onload="globalThis.ranFromArticle = 3"></svg></p></body></html>`
  await importByDialog(running, [write(folder, 'weir.txt', wide), write(folder, 'sluice.html', page)])
  await expect(articleList(window)).toHaveCount(3)
  await expect(desk.article).toContainText('The weir was raised in May.')
  await articleList(window).filter({ hasText: 'The sluice' }).click()
  await expect(desk.article).toContainText('The sluice was left open.')
  await desk.article.getByText('The sluice was left open.').click()
  expect(await window.evaluate(() => 'ranFromArticle' in globalThis)).toBe(false)
  expect(running.consoleErrors).toEqual([])
})

/** A copy of the project, whole, as a closed app leaves it. */
function copyOfProject(name: string): string {
  const path = join(running.folder, name)
  const source = new DatabaseSync(project, { readOnly: true })
  source.exec(`VACUUM INTO '${path}'`)
  source.close()
  return path
}

function database(path: string, sql: string): string {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
  return path
}

test('a file that is no project we can read is refused with the reason and left as it is', async () => {
  const { window, folder } = running
  const half = copyOfProject('half.postil')
  truncateSync(half, Math.floor(readFileSync(half).length / 2))
  const cut = copyOfProject('cut.postil')
  truncateSync(cut, readFileSync(cut).length - 1000)
  const damaged = 'This project file is damaged and could not be read. It was left as it is.'
  const notOurs = 'This file is not a Postil project. It was left as it is.'
  const cases: [path: string, words: string][] = [
    [half, damaged],
    [cut, damaged],
    [write(folder, 'noise.postil', randomBytes(40_000)), notOurs],
    [write(folder, 'void.postil', ''), notOurs],
    [write(folder, 'text.postil', 'The mill stood idle.'), notOurs],
    [database(join(folder, 'other.postil'), 'CREATE TABLE things (name TEXT)'), notOurs],
    [
      database(copyOfProject('newer.postil'), 'PRAGMA user_version = 999'),
      'This project was saved by a newer version of Postil. It was left as it is. Update Postil to open it.',
    ],
  ]
  const beside = readdirSync(folder).toSorted()
  for (const [path, words] of cases) {
    // oxlint-disable no-await-in-loop -- a person, too, opens one after the other
    await test.step(basename(path), async () => {
      const bytes = sha256(path)
      await openByDialog(running, path)
      await expect(messages(window)).toContainText(words)
      await expectPlainWords(messages(window))
      expect(sha256(path)).toBe(bytes)
      expect(readdirSync(folder).toSorted()).toEqual(beside)
      await messages(window).getByRole('button', { name: 'Dismiss' }).click()
      await expect(messages(window)).toHaveText('')
    })
    // oxlint-enable no-await-in-loop
  }
  await expectUntouched()
})

test('after a refusal the open project can still be written', async () => {
  const path = write(running.folder, 'noise.postil', randomBytes(4000))
  await openByDialog(running, path)
  await expect(messages(running.window)).toContainText('This file is not a Postil project.')
  await desk.focus()
  await desk.press('ArrowDown', 'ArrowRight')
  await desk.claim('Quiet was welcome')
  await desk.saved()
  expect((await claimsOf(project)).map(({ statement }) => statement)).toEqual([
    'The mill was idle',
    'Quiet was welcome',
  ])
})
