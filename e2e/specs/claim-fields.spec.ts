// Every field of a claim by keyboard, read back by the command line.
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { card, choice, chooseForProject, unfold } from '../pages/claim-card.ts'
import { introduce, launch, leaveClean, removeFolder, setColours, type Running } from '../pages/launch.ts'
import { openMarked, type MarkedProject } from '../pages/marked-project.ts'
import { openByDialog } from '../pages/projects.ts'
import { claimsOf, runCli, type CliClaim } from '../pages/run-cli.ts'

const PARAGRAPHS = [
  'North',
  'The bridge at Gao is closed. The dam was opened in spring, and the lower fields are under water.',
  'According to a ministry official, the road will probably reopen in May. Nobody has seen the engineers.',
]
const QUOTES = ['The bridge at Gao is closed.', 'Nobody has seen the engineers.']

let running: Running
let marked: MarkedProject

test.beforeEach(async () => {
  running = await launch()
  marked = await openMarked(running, { paragraphs: PARAGRAPHS, quotes: QUOTES, language: 'en' })
})
test.afterEach(() => leaveClean(running))

async function first(): Promise<CliClaim> {
  await marked.desk.saved()
  return (await claimsOf(marked.project)).find(({ number }) => number === 'BP-1')!
}

test('a claim is classified by keys alone, each field one step of undo', async () => {
  const { desk } = marked
  const { window } = running
  await desk.press('Home', 'j')
  const steps: [keys: string[], typed: string, seen: Partial<CliClaim>][] = [
    [['y', '2'], '', { type: 'causal' }],
    [['b'], 'The ministry', { asserter: 'The ministry', source: 'The ministry' }],
    [['u'], 'it now seems likely', { hedge: 'it now seems likely' }],
    [['w', '2'], '', { status: 'ready' }],
    [['Shift+B', '3'], '', { basis: 'named' }],
    [['Shift+A'], '2012/2020-08', { about: '2012/2020-08' }],
    [['Shift+M'], '2020-10-01', { made: '2020-10-01' }],
    [
      ['v'],
      'a minister > a wire service',
      {
        via: [
          { words: 'a minister', source: 'a minister' },
          { words: 'a wire service', source: 'a wire service' },
        ],
      },
    ],
    [['Shift+N'], 'Ask the engineers', {}],
  ]
  const states = [await first()]
  for (const [keys, typed, seen] of steps) {
    // oxlint-disable no-await-in-loop -- one key after the other
    await desk.press(...keys)
    if (typed !== '') {
      await window.keyboard.type(typed)
      await desk.press('Enter')
    }
    await expect(desk.article).toBeFocused()
    // The card opened for the field alone.
    await expect(card(window)).toHaveCount(0)
    const now = await first()
    expect(now).toMatchObject(seen)
    states.push(now)
    // oxlint-enable no-await-in-loop
  }
  expect(states.at(-1)!.assessments).toEqual([
    {
      by: 'AN',
      scale: null,
      likelihood: null,
      confidence: null,
      credibility: null,
      note: 'Ask the engineers',
    },
  ])
  for (const before of states.slice(0, -1).toReversed()) {
    // oxlint-disable no-await-in-loop -- one key after the other
    await desk.press('ControlOrMeta+z')
    await expect.poll(first).toEqual(before)
    // oxlint-enable no-await-in-loop
  }
})

test('Escape leaves a list without a choice, and a date that is none is refused in words', async () => {
  const { desk } = marked
  const { window } = running
  await desk.press('Home', 'j')
  const before = await first()
  await desk.press('y', 'Escape')
  await expect(desk.article).toBeFocused()
  await desk.press('b')
  await window.keyboard.type('Nobody kept')
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  await desk.press('Shift+A')
  await window.keyboard.type('last spring')
  await desk.press('Enter')
  await expect(card(window).getByRole('alert')).toHaveText(/^Write a year, 2020-08/)
  expect(await audit(window, 'a wrong date')).toEqual([])
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  expect(await first()).toEqual(before)
})

test('Escape drops what was typed in a field of the card, in lists as in texts; Tab and leaving keep it', async () => {
  const { desk } = marked
  const { window } = running
  await desk.press('Home', 'j')
  const before = await first()
  // The statement, a line of one field, and a note of several lines.
  await desk.press('e')
  await window.keyboard.type('Not kept')
  await desk.press('Escape')
  await desk.press('u')
  await window.keyboard.type('perhaps')
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  await desk.press('Shift+N')
  await window.keyboard.type('Never said')
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  expect(await first()).toEqual(before)

  await desk.press('e')
  await window.keyboard.type('Kept by Tab')
  await desk.press('Tab')
  await expect.poll(first).toMatchObject({ statement: 'Kept by Tab' })
  await card(window).getByLabel('Author’s certainty').fill('perhaps')
  await card(window).getByLabel('Statement').focus()
  await expect.poll(first).toMatchObject({ hedge: 'perhaps' })
})

test('a withdrawn claim says so at rest, in a word', async () => {
  const { desk } = marked
  await desk.press('Home', 'j', 'w', '3')
  await expect(desk.margin.getByRole('button', { name: /BP-1/ })).toContainText('Withdrawn')
  expect(await first()).toMatchObject({ status: 'withdrawn' })
})

test('nothing of a scale or of grading shows before the project has chosen it; each choice is a step of undo', async () => {
  const { desk } = marked
  const { window } = running
  await desk.press('Home', 'j', 'Enter')
  await unfold(window, 'Assess')
  await expect(card(window).getByLabel('My note')).toBeVisible()
  const likelihood = choice(card(window), 'Likelihood')
  const credibility = choice(card(window), 'Credibility')
  await expect(likelihood).toHaveCount(0)
  await expect(credibility).toHaveCount(0)
  await desk.focus()
  await desk.press('Shift+L')
  await expect(window.getByText('This project uses no scale of likelihood.')).toBeVisible()

  await desk.press('ControlOrMeta+,')
  const settings = window.getByRole('dialog', { name: 'Project settings' })
  await expect(settings).toBeVisible()
  expect(await audit(window, 'project settings')).toEqual([])
  await desk.press('Escape')
  await expect(settings).toHaveCount(0)
  await chooseForProject(window, { scale: 'PHIA', grading: true })
  await expect(likelihood).toBeVisible()
  await expect(credibility).toBeVisible()
  await desk.focus()
  await desk.press('ControlOrMeta+z')
  await expect(credibility).toHaveCount(0)
  await desk.press('ControlOrMeta+z')
  await expect(likelihood).toHaveCount(0)
})

test('what was read from the sentence is dotted until it is confirmed, and goes with the claim', async () => {
  const { desk } = marked
  const { window } = running
  const reading = PARAGRAPHS[2]!.slice(0, 71)
  await desk.press('End', 'ArrowLeft', 'c')
  await expect(window.getByLabel('Statement')).toHaveValue(reading)
  const certainty = card(window).getByLabel('Author’s certainty')
  await expect(certainty).toHaveValue(/probably/)
  await expect(certainty).toHaveAttribute('data-guessed', 'true')
  expect(await audit(window, 'a claim with guesses')).toEqual([])
  await desk.press('Enter', 'd')
  const made = async () => {
    await desk.saved()
    return (await claimsOf(marked.project)).find(({ number }) => number === 'AN-1')
  }
  await expect.poll(async () => (await made())?.guessed).toEqual([])
  await desk.press('ControlOrMeta+z')
  await expect.poll(async () => (await made())?.guessed).toContain('hedge')
  // Another wording confirms it in the same step.
  await desk.press('u')
  await window.keyboard.type('probably')
  await desk.press('Enter')
  await expect.poll(async () => (await made())?.guessed).not.toContain('hedge')
  await desk.press('ControlOrMeta+z')
  await expect.poll(async () => (await made())?.guessed).toContain('hedge')
  await desk.press('ControlOrMeta+z')
  await expect.poll(made).toBeUndefined()
})

test('two people assess a claim one after the other, and both stand side by side', async () => {
  const { window } = running
  const { project, desk } = marked
  await chooseForProject(window, { scale: 'ICD 203', grading: true })
  await desk.focus()
  await desk.press('Home', 'j', 'Shift+L', '2', 'Shift+C', '3', 'Shift+G', '4', 'Shift+N')
  await window.keyboard.type('The engineers say otherwise.')
  await desk.press('Enter')
  await desk.saved()
  await running.app.close()

  const second = await launch()
  try {
    await introduce(second.window, 'Jon Berg', 'JB')
    await openByDialog(second, project)
    const article = second.window.getByRole('application', { name: 'Article' })
    await expect(article.locator('p').first()).toBeVisible()
    await second.window.keyboard.press('F6')
    for (const key of ['Home', 'j', 'Shift+L', '5', 'Shift+C', '1', 'Shift+G', '2', 'Enter'])
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await second.window.keyboard.press(key)
    await unfold(second.window, 'Assess')
    const open = card(second.window)
    await expect(choice(open, 'Likelihood')).toHaveAccessibleName('Likelihood: JB likely 55–80 %')
    await expect(choice(open, 'Confidence')).toHaveAccessibleName('Confidence: JB Low')
    await expect(choice(open, 'Credibility')).toHaveAccessibleName('Credibility: JB 2 Probably true')
    for (const words of [
      /AN\s*very unlikely 5–20\s%/,
      /AN\s*High/,
      /AN\s*4 Doubtful/,
      /AN The engineers say otherwise\./,
    ])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(open).toContainText(words)
    await expect(open).not.toContainText(/conflict/i)
    expect(await audit(second.window, 'two assessments')).toEqual([])
    await setColours(second, 'dark')
    expect(await audit(second.window, 'two assessments, dark')).toEqual([])
    await expect(second.window.getByText('Saved', { exact: true })).toBeVisible()
    expect(second.consoleErrors).toEqual([])
  } finally {
    await second.app.close()
    removeFolder(second.folder)
  }
  const [claim] = JSON.parse((await runCli(['claims', project, '--json'])).out) as CliClaim[]
  const seen = claim!.assessments.map(({ by, likelihood, confidence }) => `${by} ${likelihood} ${confidence}`)
  expect(new Set(seen)).toEqual(new Set(['AN very unlikely high', 'JB likely low']))
})
