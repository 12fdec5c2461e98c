// The project as a file: one writer at a time, nothing lost at the end, found again among the recent ones.
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from '@playwright/test'
import { answerDialogs, introduce, launch, leave, type Running } from '../pages/launch.ts'
import { articleList, closeWindow, messages, openByDialog, readText, statusLine } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf, runCli } from '../pages/run-cli.ts'

const TEXT = 'The tannery\n\nThe tannery closed in spring. The river has run clear since then.\n'

let running: Running
let project: string
let desk: ReadingDesk
const others: Running[] = []
test.beforeEach(async () => {
  running = await launch()
  ;({ project, desk } = await readText(running, 'tannery.txt', TEXT))
})
test.afterEach(async () => {
  for (const one of [...others.splice(0), running]) await leave(one)
})

/** Another installation on the same machine: a process and settings of its own. */
async function startElsewhere(): Promise<{ other: Running; otherDesk: ReadingDesk }> {
  const other = await launch()
  others.push(other)
  await introduce(other.window, 'Boris Petrov', 'BP')
  await openByDialog(other, project)
  return { other, otherDesk: new ReadingDesk(other.window) }
}

test('a second app reads what the first one writes, says who holds it, and writes nothing', async () => {
  await desk.claim('The tannery is closed')
  await desk.saved()
  const { other, otherDesk } = await startElsewhere()
  await expect(statusLine(other.window)).toContainText('Read only: Amina Ndiaye has it open on')
  await expect(statusLine(other.window)).toContainText(hostname())
  await otherDesk.focus()
  await otherDesk.press('c')
  await expect(messages(other.window)).toContainText(
    'Amina Ndiaye has this project open. Here it can be read, not changed.',
  )
  await expect(statusLine(other.window)).toContainText('1 claim')

  // What the first one writes shows in the second.
  await desk.claim('The river is clear')
  await desk.saved()
  await expect(statusLine(other.window)).toContainText('2 claims')
  await otherDesk.press('Home', 'j')
  await expect(otherDesk.margin).toContainText('The river is clear')
  expect((await claimsOf(project)).map(({ number }) => number)).toEqual(['AN-1', 'AN-2'])

  // Once the first is gone, the next to open it may write.
  await running.close()
  await other.window.keyboard.press('ControlOrMeta+w')
  await openByDialog(other, project)
  await expect(statusLine(other.window)).toContainText('Saved')
  await otherDesk.focus()
  await otherDesk.claim('A claim by the second reader')
  await otherDesk.saved()
  expect((await claimsOf(project)).map(({ number }) => number).toSorted()).toEqual(['AN-1', 'AN-2', 'BP-1'])
  expect(running.consoleErrors).toEqual([])
  expect(other.consoleErrors).toEqual([])
})

test('while the app has a project open, the command line reads it and refuses to write, naming who holds it', async () => {
  await desk.claim('The tannery is closed')
  await desk.saved()
  expect(await claimsOf(project)).toMatchObject([{ number: 'AN-1', statement: 'The tannery is closed' }])
  const lines = '{"article": "The tannery", "quote": "run clear"}\n'
  const refused = await runCli(['annotate', project, '-', '--json'], lines)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/^postil: [^\n]*is being written by Amina Ndiaye on [^\n]*\n$/)
  expect(await claimsOf(project)).toHaveLength(1)

  await running.window.keyboard.press('ControlOrMeta+w')
  await expect.poll(() => existsSync(`${project}-lock`)).toBe(false)
  expect(await runCli(['annotate', project, '-'], lines)).toMatchObject({ code: 0, err: '' })
  expect(await claimsOf(project)).toHaveLength(2)
})

for (const [how, close] of [
  ['closing the window', closeWindow],
  ['quitting', ({ app }: Running) => app.close()],
] as const) {
  test(`${how} right after an edit loses nothing and leaves one file`, async () => {
    await desk.press('h', 'ArrowRight', 'h', 'c')
    await expect(running.window.getByLabel('Statement')).toBeFocused()
    await running.window.keyboard.type('Clear since the tannery closed')
    await desk.press('Enter')
    await close(running)
    expect(readdirSync(running.folder).filter((name) => name.startsWith('river'))).toEqual(['river.postil'])
    expect((await claimsOf(project)).map(({ statement }) => statement)).toContain(
      'Clear since the tannery closed',
    )
    expect(await claimsOf(project)).toHaveLength(3)

    running = await launch({ folder: running.folder })
    await openByDialog(running, project)
    await expect(statusLine(running.window)).toContainText('3 claims')
    await running.window.keyboard.press('ControlOrMeta+2')
    await expect(running.window.getByText('Clear since the tannery closed')).toBeVisible()
  })
}

/** Leaves a statement half typed in an open card: no Enter, no leaving of the field. */
async function leaveHalfTyped(statement: string): Promise<void> {
  await desk.press('c')
  await expect(running.window.getByLabel('Statement')).toBeFocused()
  await running.window.keyboard.type(statement)
}

test('a statement still being typed is kept when the project is closed', async () => {
  await leaveHalfTyped('Typed, and not yet entered')
  await running.window.keyboard.press('ControlOrMeta+w')
  await expect(running.window.getByRole('heading', { name: 'Recent' })).toBeVisible()
  expect(await claimsOf(project)).toMatchObject([{ statement: 'Typed, and not yet entered' }])
})

test('a statement still being typed is kept when another project is opened', async () => {
  const { app, window, folder } = running
  await leaveHalfTyped('Typed, and not yet entered')
  await answerDialogs(app, { save: join(folder, 'next.postil') })
  await window.keyboard.press('ControlOrMeta+n')
  await window.getByRole('dialog').getByRole('textbox').first().fill('Next')
  await window.keyboard.press('Enter')
  await expect(articleList(window)).toHaveCount(0)
  await expect(statusLine(window)).toContainText('Saved')
  expect(await claimsOf(project)).toMatchObject([{ statement: 'Typed, and not yet entered' }])
})

test('a statement still being typed is kept when the window is closed', async () => {
  await leaveHalfTyped('Typed, and not yet entered')
  await closeWindow(running)
  expect(await claimsOf(project)).toMatchObject([{ statement: 'Typed, and not yet entered' }])
})

test('a project with edits that cannot be written stays open until they are', async () => {
  const { window } = running
  // Another program keeps the file to itself.
  const blocker = new DatabaseSync(project)
  blocker.exec('BEGIN IMMEDIATE')
  await desk.press('h')
  await expect(statusLine(window).getByRole('alert')).toContainText('Not saved.', { timeout: 20_000 })
  await window.keyboard.press('ControlOrMeta+w')
  await expect(messages(window)).toContainText('Your changes are kept in this window.', { timeout: 20_000 })
  await expect(desk.article).toContainText('The tannery closed in spring.')
  expect(await claimsOf(project)).toEqual([])

  blocker.exec('ROLLBACK')
  blocker.close()
  await window.keyboard.press('ControlOrMeta+w')
  await expect(window.getByRole('heading', { name: 'Recent' })).toBeVisible()
  expect(await claimsOf(project)).toMatchObject([{ number: 'AN-1' }])
})

test('the foot of the window says when everything is saved', async () => {
  await desk.saved()
  const states = await running.window.evaluate(() => {
    const foot = document.querySelector('footer')!
    const seen: string[] = []
    const note = () => seen.push(foot.textContent.match(/Saved|Saving…/)?.[0] ?? '')
    new MutationObserver(note).observe(foot, { subtree: true, childList: true, characterData: true })
    Object.assign(globalThis, { seenStates: seen })
    return seen
  })
  expect(states).toEqual([])
  await desk.press('h')
  await expect(statusLine(running.window)).toContainText('1 claim')
  await desk.saved()
  const seen = await running.window.evaluate(
    () => (globalThis as unknown as { seenStates: string[] }).seenStates,
  )
  expect(seen).toContain('Saving…')
  expect(seen.at(-1)).toBe('Saved')
  expect(await claimsOf(project)).toHaveLength(1)
})

test('a project that is only looked at stays as it is, byte for byte', async () => {
  await desk.claim('The tannery is closed')
  await desk.saved()
  const { window } = running
  /** The file is given back a moment after its window has gone. */
  const isClosed = async () => {
    await expect(window.getByRole('heading', { name: 'Postil' })).toBeVisible()
    const files = () => readdirSync(running.folder).filter((name) => name.startsWith('river.postil'))
    await expect.poll(files).toEqual(['river.postil'])
  }
  await window.keyboard.press('ControlOrMeta+w')
  await isClosed()
  const before = readFileSync(project)
  await openByDialog(running, project)
  await desk.focus()
  await desk.press('ArrowDown', 'j', 'Enter', 'Escape', 'ControlOrMeta+2', 'ControlOrMeta+1')
  await expect(statusLine(window)).toContainText('1 claim')
  await window.keyboard.press('ControlOrMeta+w')
  await isClosed()
  expect(readFileSync(project).equals(before)).toBe(true)
})

test('recent projects are listed and open with a click; one that is gone says so', async () => {
  const { app, folder } = running
  await answerDialogs(app, { save: join(folder, 'second.postil') })
  await running.window.keyboard.press('ControlOrMeta+n')
  await running.window.getByRole('dialog').getByRole('textbox').first().fill('Second')
  await running.window.keyboard.press('Enter')
  await expect(articleList(running.window)).toHaveCount(0)
  await running.close()

  running = await launch({ folder })
  const { window } = running
  const recent = window.getByRole('region', { name: 'Recent' }).getByRole('button')
  await expect(recent).toHaveText([/^Second.*second\.postil$/, /^River.*river\.postil$/])
  await recent.filter({ hasText: 'River' }).click()
  await expect(articleList(window)).toHaveCount(1)
  await expect(new ReadingDesk(window).article).toContainText('The river has run clear since then.')

  await window.keyboard.press('ControlOrMeta+w')
  await expect(recent).toHaveText([/^River/, /^Second/])
  renameSync(join(folder, 'second.postil'), join(folder, 'moved.postil'))
  await recent.filter({ hasText: 'Second' }).click()
  await expect(messages(window)).toContainText('The file is not there any more.')
  await expect(recent).toHaveCount(2)
})
