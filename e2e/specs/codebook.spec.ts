// The codebook by keyboard: merge, move, retire, split, each with what it touches and undone in one step; CSV out and in.
// The command line is the witness.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { Codebook } from '../pages/codebook.ts'
import { answerDialogs, launch, leaveClean, resize, root, setColours, type Running } from '../pages/launch.ts'
import { settle } from '../pages/look-over.ts'
import { library, messages, newProject, openSample } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf, runCli } from '../pages/run-cli.ts'

let running: Running
let project: string
let codebook: Codebook

type CliTheme = {
  readonly path: string
  readonly claims: number
  readonly retired: boolean
  readonly merged: readonly string[]
  readonly include: string
  readonly pinned: number | null
}

async function themes(file = project): Promise<CliTheme[]> {
  await saved(running.window)
  const { out, err } = await runCli(['themes', file, '--json'])
  expect(err).toBe('')
  return JSON.parse(out) as CliTheme[]
}

const paths = async () => (await themes()).map(({ path }) => path).toSorted()

/** What is shown as saved is on disk. */
async function saved(window: Page): Promise<void> {
  await expect(window.getByRole('contentinfo', { name: 'Status' })).toContainText('Saved')
}

async function undo(): Promise<void> {
  await running.window.keyboard.press('ControlOrMeta+z')
}

test.beforeEach(async () => {
  running = await launch()
  codebook = new Codebook(running.window)
})
test.afterEach(() => leaveClean(running))

test('merges, moves, retires and splits by keys; each says what it touches and is one step of undo', async () => {
  test.setTimeout(120_000)
  project = await openSample(running)
  const { window } = running
  await codebook.open()
  const before = await paths()

  await test.step('merge', async () => {
    await codebook.goTo('Region')
    await expect(codebook.detail('Region')).toContainText(/\d+ claims in 1 article, key \d/)
    const { claims } = (await themes()).find(({ path }) => path === 'Region')!
    await codebook.press('m')
    await window.keyboard.type('peace')
    await expect(
      window.getByText(`${claims} claims in 1 article, key 4: all of it goes to Peace agreement`),
    ).toBeVisible()
    await codebook.press('Enter')
    await expect.poll(() => codebook.focused()).toBe('Peace agreement')
    const merged = (await themes()).find(({ path }) => path === 'Peace agreement')!
    expect(merged.merged).toEqual(['Region'])
    expect(await paths()).not.toContain('Region')
    await expect(codebook.detail('Peace agreement')).toContainText('Merged into this theme')
    expect((await claimsOf(project)).some(({ themes }) => themes.includes('Region'))).toBe(false)
    await undo()
    await expect.poll(paths).toEqual(before)
    expect((await themes()).find(({ path }) => path === 'Region')!.claims).toBe(claims)
  })

  await test.step('move', async () => {
    await codebook.goTo('Security')
    await codebook.press('Alt+ArrowRight')
    await expect
      .poll(async () => (await paths()).filter((path) => path.endsWith('/Security')))
      .toHaveLength(1)
    await codebook.press('Alt+ArrowLeft')
    await expect.poll(paths).toEqual(before)
    await codebook.press('v')
    await window.keyboard.type('minu')
    await expect(window.getByText(/^Moves Security with \d+ claims in 1 article/)).toBeVisible()
    await codebook.press('Enter')
    await expect.poll(paths).toContain('MINUSMA/Security')
    await expect(messages(window)).toContainText('Security is MINUSMA/Security now.')
    // Below itself: the panel says why not, and nothing happens.
    await codebook.goTo('MINUSMA')
    await codebook.press('v')
    await window.keyboard.type('MINUSMA/Sec')
    await expect(window.getByText('MINUSMA/Security lies under MINUSMA, which cannot')).toBeVisible()
    await codebook.press('Escape')
    await expect.poll(() => codebook.focused()).toBe('MINUSMA')
    // Out, in, out again was undone by hand; one step takes the move back.
    await undo()
    await expect.poll(paths).toEqual(before)
  })

  await test.step('rename', async () => {
    await codebook.goTo('Security')
    await codebook.press('F2')
    await window.keyboard.type('Region')
    await expect(window.getByText('There is a theme Region already.')).toBeVisible()
    await window.getByLabel('Name').selectText()
    await window.keyboard.type('Violence')
    await codebook.press('Enter')
    await expect.poll(() => codebook.focused()).toBe('Violence')
    await expect.poll(paths).toContain('Violence')
    await undo()
    await expect.poll(paths).toEqual(before)
  })

  await test.step('Escape drops what was typed', async () => {
    await codebook.goTo('Security')
    const was = (await themes()).find(({ path }) => path === 'Security')
    await codebook.press('F2')
    await window.keyboard.type('Dropped')
    await codebook.press('Escape')
    await expect.poll(() => codebook.focused()).toBe('Security')
    const definition = codebook.detail('Security').getByLabel('Definition')
    const words = await definition.inputValue()
    await definition.focus()
    await window.keyboard.type('Dropped')
    await codebook.press('Escape')
    await expect.poll(() => codebook.focused()).toBe('Security')
    await expect(definition).toHaveValue(words)
    expect((await themes()).find(({ path }) => path === 'Security')).toEqual(was)
  })

  await test.step('retire', async () => {
    await codebook.goTo('Security')
    const { claims } = (await themes()).find(({ path }) => path === 'Security')!
    await codebook.press('r')
    await expect(messages(window)).toContainText(`Security is retired: ${claims} claims keep it`)
    await expect(codebook.row('Security')).toContainText('retired')
    expect((await themes()).find(({ path }) => path === 'Security')).toMatchObject({
      retired: true,
      pinned: null,
      claims,
    })
    // The picker no longer offers it, and says why.
    await codebook.press('ControlOrMeta+1')
    const desk = new ReadingDesk(window)
    await desk.focus()
    await desk.press('t')
    await expect(window.getByRole('option', { name: 'Security' })).toHaveCount(0)
    await window.keyboard.type('security')
    await expect(window.getByText('“Security” is retired and not offered any more.')).toBeVisible()
    await desk.press('Escape')
    await undo()
    await expect
      .poll(async () => (await themes()).find(({ path }) => path === 'Security')!.retired)
      .toBe(false)
    await codebook.open()
  })

  await test.step('split', async () => {
    await codebook.goTo('Security')
    const { claims } = (await themes()).find(({ path }) => path === 'Security')!
    await codebook.press('x')
    await window.keyboard.type('Attacks')
    await codebook.press('Tab')
    await window.keyboard.type('Control')
    await window.getByRole('group', { name: 'Claims and where they go' }).getByRole('radio').first().focus()
    await codebook.press('1')
    await codebook.press('ArrowDown')
    await codebook.press('2')
    await codebook.press('ArrowDown')
    await codebook.press('ArrowRight')
    await expect(window.getByText(`3 claims in 1 article move, ${claims - 3} keep Security.`)).toBeVisible()
    await codebook.press('ControlOrMeta+Enter')
    await expect(messages(window)).toContainText('Security was split: 3 claims moved.')
    const after = new Map((await themes()).map((theme) => [theme.path, theme.claims]))
    expect([after.get('Security/Attacks'), after.get('Security/Control'), after.get('Security')]).toEqual([
      2,
      1,
      claims - 3,
    ])
    await undo()
    await expect.poll(paths).toEqual(before)
    expect((await themes()).find(({ path }) => path === 'Security')!.claims).toBe(claims)
  })
})

test('starts from the peace operations codebook, goes out as CSV and comes back', async () => {
  test.setTimeout(90_000)
  project = await newProject(running)
  const { window, app, folder } = running
  await codebook.open({ empty: true })
  await window.getByRole('button', { name: 'Start with the peace operations codebook' }).last().press('Enter')
  await expect(codebook.tree.getByRole('row')).toHaveCount(25)
  await undo()
  await expect(codebook.tree).toHaveCount(0)
  // Offered beside the articles too.
  await library(window)
    .getByRole('button', { name: 'Start with the peace operations codebook' })
    .press('Enter')
  await expect(codebook.tree.getByRole('row')).toHaveCount(25)
  expect((await themes()).filter(({ include }) => include === '')).toEqual([])

  const file = join(folder, 'codebook.csv')
  await answerDialogs(app, { save: file, open: [file] })
  await window.getByRole('button', { name: 'Export CSV…' }).press('Enter')
  await expect(messages(window)).toContainText('The codebook was written to')
  const text = readFileSync(file, 'utf8')
  expect(text.startsWith('\uFEFFpath,colour,sign,')).toBe(true)

  // Nothing to do with what is there already.
  await window.getByRole('button', { name: 'Import CSV…' }).press('Enter')
  const preview = window.getByRole('region', { name: 'Import codebook.csv' })
  await expect(preview).toContainText('0 new, 0 changed, 25 as they are.')
  await expect(preview.getByRole('button', { name: /^Import 0/ })).toBeDisabled()
  await window.keyboard.press('Escape')
  await expect(preview).toHaveCount(0)

  // A bad row is named, and nothing is written.
  writeFileSync(file, `${text}Mandate/New,reed,,,,,,,\r\n`)
  await window.getByRole('button', { name: 'Import CSV…' }).press('Enter')
  await expect(preview).toContainText('Line 27, colour “reed” is no colour of ours')
  await window.keyboard.press('Escape')

  writeFileSync(file, text.replace('Mandate,blue', 'Mandate,gold').concat('Mandate/New,rose,,,,,,,\r\n'))
  await window.getByRole('button', { name: 'Import CSV…' }).press('Enter')
  await expect(preview).toContainText('1 new, 1 changed, 24 as they are.')
  await expect(preview).toContainText('Colour: Blue → Gold')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(preview).toHaveCount(0)
  await expect.poll(paths).toContain('Mandate/New')
  await undo()
  await expect.poll(paths).not.toContain('Mandate/New')
})

const pictures = join(root, 'e2e/screenshots')

test('is fit to be shown, and free of axe findings', async () => {
  test.setTimeout(120_000)
  mkdirSync(pictures, { recursive: true })
  const findings: string[] = []
  const { window } = running
  async function look(name: string): Promise<void> {
    await settle(window)
    await window.screenshot({ path: join(pictures, `${name}.png`) })
    findings.push(...(await audit(window, name)))
  }
  await setColours(running, 'light')
  project = await newProject(running)
  await codebook.open({ empty: true })
  await look('codebook-empty-light')
  await window.getByRole('button', { name: 'Start with the peace operations codebook' }).last().press('Enter')
  await expect(codebook.tree.getByRole('row')).toHaveCount(25)
  await codebook.row('Mandate').click()
  await codebook.goTo('Security')
  await codebook.press('r')
  await expect(codebook.row('Security')).toContainText('retired')
  await codebook.goTo('Threats to civilians')
  await look('codebook-light')
  await codebook.press('m')
  await window.keyboard.type('a')
  await look('codebook-merge-light')
  await codebook.press('Escape')
  await setColours(running, 'dark')
  await look('codebook-dark')
  await resize(running, 820, 680)
  await look('codebook-small-dark')
  await setColours(running, 'light')
  await resize(running, 1360, 860)
  const { window: page } = running
  await codebook.goTo('Means')
  await codebook.press('F2')
  await page.keyboard.type(
    'A name that somebody has made far too long for any tree, and gone on with it all the same until it fills two lines',
  )
  await codebook.press('Enter')
  await page.getByLabel('Definition').fill('Words without an end. '.repeat(60))
  await page.getByLabel('When to use it').focus()
  await look('codebook-long-light')
  expect(findings).toEqual([])
})

test('shows a split and an import', async () => {
  const findings: string[] = []
  const { window, app, folder } = running
  async function look(name: string): Promise<void> {
    await settle(window)
    await window.screenshot({ path: join(pictures, `${name}.png`) })
    findings.push(...(await audit(window, name)))
  }
  await openSample(running)
  await setColours(running, 'light')
  await codebook.open()
  await codebook.goTo('Security')
  await codebook.press('x')
  await window.keyboard.type('Attacks')
  await expect(window.getByRole('radio').first()).toBeVisible()
  await look('codebook-split-light')
  await codebook.press('Escape')
  const file = join(folder, 'c.csv')
  writeFileSync(
    file,
    'path,colour,definition,pinned,note\nSecurity,rose,Those who fight,,x\nAid/Food,,Food that comes,1,\n',
  )
  await answerDialogs(app, { open: [file] })
  await window.getByRole('button', { name: 'Import CSV…' }).press('Enter')
  await expect(window.getByRole('region', { name: 'Import c.csv' })).toBeVisible()
  await look('codebook-import-light')
  await setColours(running, 'dark')
  await look('codebook-import-dark')
  expect(findings).toEqual([])
})
