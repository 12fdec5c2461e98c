// Claims and themes by single keys in the sample project, and undo across documents. The command line is the witness.
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test, type Locator } from '@playwright/test'
import { launch, leave, type Running } from '../pages/launch.ts'
import { articleList, importByDialog, library, readSample, statusLine } from '../pages/projects.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf, wordsAt, type CliClaim } from '../pages/run-cli.ts'

let running: Running
let project: string
let desk: ReadingDesk
test.beforeEach(async () => {
  running = await launch()
  ;({ project, desk } = await readSample(running))
})
test.afterEach(() => leave(running))

/** The line of the active claim. */
const active = (): Locator => desk.margin.locator('[aria-current="true"]')

async function saved(): Promise<readonly CliClaim[]> {
  await desk.saved()
  return claimsOf(project)
}

async function claimNumbered(number: string): Promise<CliClaim> {
  const found = (await saved()).find((claim) => claim.number === number)
  if (!found) throw new Error(`No claim ${number}`)
  return found
}

/** The number that the active line shows. */
async function activeNumber(): Promise<string> {
  await expect(active()).toHaveCount(1)
  return /[A-Z]+-\d+/.exec(await active().innerText())![0]
}

test('J and K go through the claims in the order of the text', async () => {
  const order = (await claimsOf(project)).map(({ number }) => number)
  await desk.press('Home')
  const seen: string[] = []
  for (let n = 0; n < 5; n++) {
    // oxlint-disable no-await-in-loop -- one key after the other
    await desk.press('j')
    const next = order[n]!
    await expect(active()).toContainText(next)
    seen.push(await activeNumber())
    // oxlint-enable no-await-in-loop
  }
  expect(seen).toEqual(order.slice(0, 5))
  await desk.press('k', 'k')
  await expect(active()).toContainText(order[2]!)
})

test('O goes round the claims that overlap where the cursor is', async () => {
  await desk.press('Home', 'h')
  await expect(active()).toHaveCount(1)
  const first = await activeNumber()
  await desk.press('ControlOrMeta+ArrowRight', 'h')
  await expect(active()).not.toContainText(first)
  const second = await activeNumber()
  await desk.press('Escape', 'Escape', 'Home', 'o')
  const third = await activeNumber()
  await desk.press('o')
  await expect(active()).not.toContainText(third)
  const fourth = await activeNumber()
  await desk.press('o')
  await expect(active()).toContainText(third)
  expect([third, fourth].toSorted()).toEqual([first, second].toSorted())
})

test('A adds a passage to the active claim, and undo takes it off', async () => {
  await desk.press('Home', 'j')
  const number = await activeNumber()
  const before = await claimNumbered(number)
  await desk.press('End', 'a')
  await expect(running.window.getByText(`Passage added to ${number}`)).toBeVisible()
  const after = await claimNumbered(number)
  expect(after.passages).toHaveLength(before.passages.length + 1)
  const last = after.passages.at(-1)!
  expect(await wordsAt(project, last.article, last.start, last.end)).toBe(last.quote)
  await desk.press('ControlOrMeta+z')
  await expect.poll(async () => (await claimNumbered(number)).passages).toEqual(before.passages)
})

test('T with a new name makes the theme with those above it and tags the claim, in one step of undo', async () => {
  await desk.press('Home', 'j')
  const number = await activeNumber()
  const before = await claimNumbered(number)
  await desk.press('t')
  await running.window.keyboard.type('Economy/Rice prices')
  await expect(running.window.getByRole('option', { name: 'New theme “Economy/Rice prices”' })).toBeVisible()
  await desk.press('Enter')
  await expect(desk.article).toBeFocused()
  const themes = library(running.window).getByRole('treegrid', { name: 'Themes' })
  await expect(themes.getByRole('row', { name: 'Rice prices' })).toBeVisible()
  expect((await claimNumbered(number)).themes).toEqual([...before.themes, 'Economy/Rice prices'])
  await desk.press('ControlOrMeta+z')
  await expect(themes.getByRole('row', { name: 'Rice prices' })).toHaveCount(0)
  expect((await claimNumbered(number)).themes).toEqual(before.themes)
})

test('a number key tags the claim with its theme, and takes the tag off again', async () => {
  const legend = running.window.getByRole('toolbar', { name: 'Pinned themes' }).getByRole('button')
  const count = await legend.count()
  expect(count).toBeGreaterThan(3)
  await desk.press('Home', 'j')
  const number = await activeNumber()
  const before = await claimNumbered(number)
  for (let pin = 1; pin <= count; pin++) {
    // oxlint-disable no-await-in-loop -- one key after the other
    const button = legend.nth(pin - 1)
    const path = (await button.getAttribute('title'))!
    const had = before.themes.includes(path)
    await expect(button).toHaveAttribute('aria-pressed', String(had))
    await desk.press(String(pin))
    await expect(button).toHaveAttribute('aria-pressed', String(!had))
    expect((await claimNumbered(number)).themes.includes(path)).toBe(!had)
    await desk.press(String(pin))
    await expect(button).toHaveAttribute('aria-pressed', String(had))
    // oxlint-enable no-await-in-loop
  }
  expect((await claimNumbered(number)).themes.toSorted()).toEqual(before.themes.toSorted())
})

test('E edits the statement, Delete deletes the claim, and undo brings both back one after the other', async () => {
  await desk.press('Home', 'j')
  const number = await activeNumber()
  const before = await claimNumbered(number)
  const count = (await claimsOf(project)).length
  await desk.press('e')
  await expect(running.window.getByLabel('Statement')).toBeFocused()
  await running.window.keyboard.type('What the coup took from the mission')
  await desk.press('Enter')
  await expect(desk.article).toBeFocused()
  expect((await claimNumbered(number)).statement).toBe('What the coup took from the mission')
  await desk.press('Delete')
  await expect(running.window.getByText(new RegExp(`^${number} deleted`))).toBeVisible()
  await expect(statusLine(running.window)).toContainText(`${count - 1} claims`)
  expect((await saved()).map((claim) => claim.number)).not.toContain(number)
  await desk.press('ControlOrMeta+z')
  await expect(statusLine(running.window)).toContainText(`${count} claims`)
  expect(await claimNumbered(number)).toEqual({ ...before, statement: 'What the coup took from the mission' })
  await desk.press('ControlOrMeta+z')
  await expect(desk.margin).not.toContainText('What the coup took from the mission')
  expect(await claimNumbered(number)).toEqual(before)
})

test('undo goes back through themes, claims and articles in the order in which they were changed', async () => {
  const { window, folder } = running
  const file = join(folder, 'harbour.txt')
  writeFileSync(file, 'The harbour\n\nThe harbour froze twice last winter. Nothing moved for days.\n')
  await importByDialog(running, [file])
  await expect(desk.article).toContainText('Nothing moved for days.')
  await desk.focus()
  await desk.press('ArrowDown')
  await desk.claim('Ice stops the harbour')

  await articleList(window).first().click()
  await expect(desk.article).toContainText('Bamako')
  const themes = library(window).getByRole('treegrid', { name: 'Themes' })
  await themes.getByRole('row', { name: 'Security' }).getByRole('button', { name: 'Edit Security' }).click()
  const name = window.getByRole('textbox', { name: 'Name' })
  await name.fill('Safety')
  await name.press('Enter')
  await expect(themes.getByRole('row', { name: 'Safety' })).toBeVisible()

  // The codebook had opened for it.
  await desk.press('ControlOrMeta+1')
  await desk.focus()
  await desk.press('Home', 'j')
  const number = await activeNumber()
  const before = await claimNumbered(number)
  await desk.press('e')
  await expect(window.getByLabel('Statement')).toBeFocused()
  await window.keyboard.type('Another wording')
  await desk.press('Enter')
  expect((await claimNumbered(number)).statement).toBe('Another wording')

  await desk.press('ControlOrMeta+z')
  await expect.poll(async () => (await claimNumbered(number)).statement).toBe(before.statement)
  await expect(themes.getByRole('row', { name: 'Safety' })).toBeVisible()
  await desk.press('ControlOrMeta+z')
  await expect(themes.getByRole('row', { name: 'Security' })).toBeVisible()
  await expect(themes.getByRole('row', { name: 'Safety' })).toHaveCount(0)
  // The claim's statement and its making, in the article that is not on screen.
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z')
  await expect
    .poll(async () => (await saved()).some(({ statement }) => /harbour/i.test(statement)))
    .toBe(false)
  for (let n = 0; n < 4; n++)
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await desk.press('ControlOrMeta+Shift+z')
  await expect.poll(async () => (await claimNumbered(number)).statement).toBe('Another wording')
  expect((await saved()).map(({ statement }) => statement)).toContain('Ice stops the harbour')
  await expect(themes.getByRole('row', { name: 'Safety' })).toBeVisible()
  expect(running.consoleErrors).toEqual([])
})

test('what Shift selects by sentence, word and letter is to the letter what the claim quotes', async () => {
  const { window, folder } = running
  const file = join(folder, 'signs.txt')
  writeFileSync(
    file,
    'Signs\n\nThe 🌍 sign was Zoë’s idea. It cost 40 € in all. Nobody pays for signs. She did.\n',
  )
  await importByDialog(running, [file])
  await expect(desk.article).toContainText('Nobody pays for signs.')
  await desk.focus()
  const quoteOf = async (number: string) => {
    const [passage] = (await claimNumbered(number)).passages
    const { quote, article, start, end } = passage!
    expect(await wordsAt(project, article, start, end)).toBe(quote)
    return quote
  }
  const make = async () => {
    await desk.press('h')
    const number = await activeNumber()
    await desk.press('Escape', 'Escape')
    await expect(active()).toHaveCount(0)
    return quoteOf(number)
  }
  // From the paragraph's first sentence, over the second.
  await desk.press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight')
  expect(await make()).toBe('The 🌍 sign was Zoë’s idea. It cost 40 € in all.')
  // A word later; at the end first the full stop goes, then the word before it.
  await desk.press('End', 'ArrowLeft', 'ArrowLeft', 'ControlOrMeta+ArrowRight')
  await desk.press('ControlOrMeta+Shift+ArrowLeft', 'ControlOrMeta+Shift+ArrowLeft')
  expect(await make()).toBe('cost 40 € in')
  // A letter at a time; a letter outside the basic plane is one.
  await desk.press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  for (let n = 0; n < 21; n++)
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await desk.press('Alt+Shift+ArrowLeft')
  expect(await make()).toBe('The 🌍')
  await window.keyboard.press('End')
  await desk.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowRight')
  expect(await make()).toBe('Nobody pays for signs. She did.')
})
