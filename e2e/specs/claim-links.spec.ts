// Links between claims of two articles, sources, judgements: by keyboard, read back by the command line.
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { card, choice, chooseForProject, sidePane, unfold } from '../pages/claim-card.ts'
import { launch, leaveClean, resize, setColours, type Running } from '../pages/launch.ts'
import { openMade } from '../pages/made-project.ts'
import type { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf, type CliClaim } from '../pages/run-cli.ts'

const TEXTS = {
  North: ['North', 'The bridge is closed. The ministry says it will open in May.', 'Traders use the ferry.'],
  South: ['South', 'The bridge has been open for a month. The ferry does not run.'],
} as const
/** BP-1 to BP-5. */
const CLAIMS = [
  { article: 'North', quote: 'The bridge is closed.' },
  { article: 'North', quote: 'The ministry says it will open in May.', asserter: 'the ministry' },
  { article: 'North', quote: 'Traders use the ferry.', asserter: 'Ministry of Works' },
  { article: 'South', quote: 'The bridge has been open for a month.', asserter: 'the ministry' },
  { article: 'South', quote: 'The ferry does not run.' },
]

let running: Running
let project: string
let desk: ReadingDesk

test.beforeEach(async () => {
  running = await launch()
  const articles = Object.entries(TEXTS).map(([title, paragraphs]) => ({ title, paragraphs }))
  const made = { name: 'rivers', title: 'Rivers', articles, claims: CLAIMS }
  ;({ project, desk } = await openMade(running, made))
})
test.afterEach(() => leaveClean(running))

async function saved(): Promise<CliClaim[]> {
  await desk.saved()
  return claimsOf(project)
}

/** Types a number into the field that finds a claim, and takes what it offers; Enter waits for the answer. */
async function takeClaim(number: string): Promise<void> {
  const { window } = running
  await expect(window.locator('input[role="combobox"]:focus')).toHaveCount(1)
  await window.keyboard.type(number.toLowerCase())
  await desk.press('Enter')
}

/** `BP-1 contradicts BP-4`, each once. */
async function links(): Promise<string[]> {
  const all = (await saved()).flatMap((claim) => claim.links)
  return [...new Set(all.map(({ from, kind, to }) => `${from} ${kind} ${to}`))].toSorted()
}

const active = () => desk.margin.locator('[aria-current="true"], article').first()

test('a link is made by words, shown on both cards, followed to the other article and back', async () => {
  const { window } = running
  await desk.press('Home', 'j', 'l')
  const panel = window.getByRole('region', { name: 'Link from BP-1' })
  await expect(panel).toBeFocused()
  expect(await audit(window, 'kinds of links')).toEqual([])
  await desk.press('c')
  await window.keyboard.type('open month')
  await expect(window.getByRole('option', { name: /BP-4/ })).toBeVisible()
  expect(await audit(window, 'a claim to link to')).toEqual([])
  await desk.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(desk.article).toBeFocused()
  expect(await links()).toEqual(['BP-1 contradicts BP-4'])

  await desk.press('f')
  await expect(desk.article).toContainText('The ferry does not run.')
  await expect(card(window)).toHaveAccessibleName('Claim BP-4')
  await unfold(window, 'Links')
  await expect(card(window)).toContainText('contradicts BP-1 The bridge is closed.')
  await desk.focus()
  await desk.press('Shift+F')
  await expect(desk.article).toContainText('Traders use the ferry.')
  await expect(card(window)).toHaveAccessibleName('Claim BP-1')
  await expect(card(window)).toContainText('contradicts BP-4 The bridge has been open for a month.')
  expect(await audit(window, 'links of a claim')).toEqual([])

  // The same the other way round says nothing new.
  await desk.press('f')
  await expect(card(window)).toHaveAccessibleName('Claim BP-4')
  await desk.press('l', 'c')
  await takeClaim('BP-1')
  await expect(window.getByText('BP-4 is linked so to BP-1 already.')).toBeVisible()
  await desk.press('Escape')
  expect(await links()).toEqual(['BP-1 contradicts BP-4'])
  await desk.press('ControlOrMeta+z')
  await expect.poll(links).toEqual([])
})

test('the other claim is gone to in the text, a circle is refused, and of several links one is chosen', async () => {
  const { window } = running
  await desk.press('Home', 'j', 'l', 'r')
  await expect(window.getByRole('combobox', { name: 'The other claim' })).toBeFocused()
  await desk.press('F6', 'j', 'l')
  await expect(window.getByText('BP-1 rests on BP-2')).toBeVisible()
  await desk.press('l', 'r')
  await takeClaim('BP-3')
  await expect.poll(links).toEqual(['BP-1 restsOn BP-2', 'BP-2 restsOn BP-3'])
  await desk.press('j')
  await expect(active()).toContainText('BP-3')
  await desk.press('l', 'r')
  await takeClaim('BP-1')
  await expect(window.getByText('BP-1 rests on BP-3 already, by way of others')).toBeVisible()
  await desk.press('Escape', 'k')
  await expect(active()).toContainText('BP-2')
  await desk.press('f')
  await expect(window.getByRole('option', { name: /underlies BP-1/ })).toBeVisible()
  await desk.press('2')
  await expect(card(window)).toHaveAccessibleName('Claim BP-3')
})

test('a link goes with the claim that it leads to, also out of another article, and undo brings both back', async () => {
  const { window } = running
  await desk.press('Home', 'j', 'l', 's')
  await takeClaim('BP-5')
  await expect.poll(links).toEqual(['BP-1 supports BP-5'])
  await desk.press('f')
  await expect(card(window)).toHaveAccessibleName('Claim BP-5')
  await desk.press('Delete', 'Shift+F')
  await expect(card(window)).toHaveAccessibleName('Claim BP-1')
  await unfold(window, 'Links')
  await expect(card(window)).toContainText('Not linked to any claim yet.')
  expect(await links()).toEqual([])
  await desk.focus()
  await desk.press('ControlOrMeta+z')
  await expect(card(window)).toContainText('supports BP-5 The ferry does not run.')
  expect(await links()).toEqual(['BP-1 supports BP-5'])
})

test('a source is renamed and merged once, everywhere, and undo brings each back', async () => {
  const { window } = running
  const sources = async () => (await saved()).map(({ source }) => source)
  // The first that is offered.
  const attribute = async () => {
    await desk.press('b')
    await expect(window.getByRole('combobox', { name: 'Attributed to' })).toBeFocused()
    await desk.press('Enter')
    await expect(desk.article).toBeFocused()
  }
  await desk.press('j', 'j')
  await attribute()
  await desk.press('j')
  await attribute()
  await desk.press('l', 'o')
  await takeClaim('BP-4')
  await expect(desk.article).toBeFocused()
  await expect.poll(async () => (await links()).length).toBe(1)
  await desk.press('f')
  await expect(card(window)).toHaveAccessibleName('Claim BP-4')
  await attribute()
  await expect.poll(sources).toEqual([null, 'the ministry', 'Ministry of Works', 'the ministry', null])

  await desk.press('ControlOrMeta+Shift+S')
  const pane = sidePane(window, 'Sources')
  await expect(pane.getByRole('textbox', { name: 'Find a source' })).toBeFocused()
  const row = (name: string) => pane.getByRole('button', { name: new RegExp(`^${name}`) })
  await expect(row('the ministry')).toBeVisible()
  await desk.press('ArrowDown')
  await expect(row('Ministry of Works')).toBeFocused()
  await desk.press('ArrowDown')
  await expect(row('the ministry')).toBeFocused()
  await expect(row('the ministry')).toContainText('2')
  await desk.press('Enter')
  await expect(pane.getByRole('textbox', { name: 'Name' })).toBeFocused()
  expect(await audit(window, 'a source')).toEqual([])
  await window.keyboard.type('Dropped')
  await desk.press('Escape')
  await expect(row('the ministry')).toBeFocused()
  await desk.press('Enter')
  await expect(pane.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await window.keyboard.type('Ministry of Works')
  await desk.press('Enter')
  await expect(pane.getByRole('alert')).toHaveText('There is a source of this name. Merge the two instead.')
  await desk.press('ControlOrMeta+a')
  await window.keyboard.type('The Ministry')
  await desk.press('Enter')
  await expect(choice(card(window), 'Attributed to')).toHaveAccessibleName('Attributed to: The Ministry')
  expect(await sources()).toEqual([null, 'The Ministry', 'Ministry of Works', 'The Ministry', null])

  await expect(row('The Ministry')).toBeFocused()
  await desk.press('m')
  await expect(pane).toContainText('2 claims of “The Ministry” will be attributed to “Ministry of Works”.')
  expect(await audit(window, 'merging sources')).toEqual([])
  await desk.press('Enter')
  await expect(row('Ministry of Works')).toContainText('3')
  await expect(row('The Ministry')).toHaveCount(0)
  await expect(choice(card(window), 'Attributed to')).toHaveAccessibleName('Attributed to: Ministry of Works')
  expect(await sources()).toEqual([null, 'Ministry of Works', 'Ministry of Works', 'Ministry of Works', null])
  await setColours(running, 'dark')
  expect(await audit(window, 'sources, dark')).toEqual([])
  await desk.press('ControlOrMeta+z')
  await expect.poll(sources).toEqual([null, 'The Ministry', 'Ministry of Works', 'The Ministry', null])
  await desk.press('ControlOrMeta+z')
  await expect.poll(sources).toEqual([null, 'the ministry', 'Ministry of Works', 'the ministry', null])
  await desk.press('Escape')
  await expect(pane).toHaveCount(0)
  await expect(desk.article).toBeFocused()
})

test('a judgement rests on claims of two articles, carries likelihood and confidence, and leads to its grounds', async () => {
  const { window } = running
  await chooseForProject(window, { scale: 'ICD 203' })
  await desk.focus()

  await desk.press('ControlOrMeta+Shift+K')
  const form = window.getByRole('form', { name: 'New judgement' })
  await expect(form.getByRole('textbox', { name: 'What we judge' })).toBeFocused()
  await window.keyboard.type('The bridge will not carry lorries this year.')
  await desk.press('Enter')
  await takeClaim('BP-1')
  // Taken, and not only offered.
  await expect(form.getByRole('listitem')).toContainText('BP-1 The bridge is closed.')
  await window.keyboard.type('ferry run')
  await desk.press('Enter', 'Escape')
  await expect(form).toContainText('BP-5 The ferry does not run.')
  await expect(form.getByRole('button', { name: 'Add a claim' })).toBeFocused()
  await desk.press('Tab', 'Enter', '6')
  await expect(choice(form, 'Likelihood')).toHaveAccessibleName('Likelihood: very likely 80–95 %')
  await desk.press('Tab', 'Enter', '2')
  await expect(choice(form, 'Confidence')).toBeFocused()
  expect(await audit(window, 'a new judgement')).toEqual([])
  await desk.press('ControlOrMeta+Enter')
  const pane = sidePane(window, 'Judgements')
  const row = pane.getByRole('button', { name: /The bridge will not carry lorries/ })
  await expect(row).toBeFocused()
  const judgement = async () => (await saved()).find((claim) => claim.judgement)
  expect(await judgement()).toMatchObject({
    number: 'AN-1',
    statement: 'The bridge will not carry lorries this year.',
    assessments: [{ by: 'AN', scale: 'icd203', likelihood: 'very likely', confidence: 'moderate' }],
    links: [
      { from: 'AN-1', kind: 'restsOn', to: 'BP-1' },
      { from: 'AN-1', kind: 'restsOn', to: 'BP-5' },
    ],
  })
  expect(await audit(window, 'a judgement')).toEqual([])

  await pane.getByRole('button', { name: /BP-5 The ferry does not run/ }).press('Enter')
  await expect(desk.article).toContainText('The ferry does not run.')
  await expect(card(window)).toHaveAccessibleName('Claim BP-5')
  await unfold(window, 'Links')
  await expect(card(window)).toContainText('underlies AN-1 The bridge will not carry lorries this year.')

  await pane.getByRole('textbox', { name: 'What we judge' }).fill('The bridge stays closed to lorries.')
  await desk.press('Enter')
  await expect(pane.getByRole('button', { name: /The bridge stays closed to lorries/ })).toBeFocused()
  expect((await judgement())?.statement).toBe('The bridge stays closed to lorries.')
  await desk.press('ControlOrMeta+z')
  await expect
    .poll(async () => (await judgement())?.statement)
    .toBe('The bridge will not carry lorries this year.')
  await setColours(running, 'dark')
  await resize(running, 820, 680)
  expect(await audit(window, 'a judgement, dark and narrow')).toEqual([])
  await resize(running, 1360, 860)
  await pane.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect.poll(judgement).toBeUndefined()
  expect(await links()).toEqual([])
  await desk.press('ControlOrMeta+z')
  await expect.poll(links).toEqual(['AN-1 restsOn BP-1', 'AN-1 restsOn BP-5'])
  await desk.press('ControlOrMeta+z')
  await expect.poll(judgement).toBeUndefined()
})
