// Claims that rules propose, gone through by the keyboard alone.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { launch, leave, setColours, type Running } from '../pages/launch.ts'
import { importByDialog, messages, newProject } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { claimsOf } from '../pages/run-cli.ts'

const TEXT = `# The harbour after the flood

Who pays for the quay? The flood of March destroyed two thirds of the quay. According to the port authority,
repairs will probably take three years. The council should publish the costs before it signs a contract.

Subscribe to our newsletter.
`

let running: Running
let desk: ReadingDesk
let path: string
test.beforeEach(async () => {
  running = await launch()
  path = await newProject(running)
})
test.afterEach(() => leave(running))

const panel = (): Locator => running.window.getByRole('region', { name: 'Suggested claims' })

async function read(name: string, text: string): Promise<void> {
  const article = join(running.folder, name)
  writeFileSync(article, text)
  await importByDialog(running, [article])
  desk = new ReadingDesk(running.window)
  await desk.focus()
}

test('each suggestion is accepted, edited or rejected by a key, and does not come back', async () => {
  await read('harbour.md', TEXT)
  await desk.press('ControlOrMeta+Shift+p')
  await expect(panel()).toBeFocused()
  await expect(panel()).toContainText('The flood of March destroyed two thirds of the quay.')
  // What is said of the import stands above the panel, not on its keys.
  const said = (await messages(running.window)
    .getByText(/^Imported/u)
    .boundingBox())!
  const docked = (await panel().boundingBox())!
  expect(said.y + said.height).toBeLessThanOrEqual(docked.y)
  const total = Number(/1 of (\d+)/u.exec((await panel().textContent())!)![1])
  expect(total).toBe(3)
  expect(await audit(running.window, 'suggestions')).toEqual([])

  await desk.press('x')
  await expect(panel()).toContainText('repairs will probably take three years')
  await expect(panel()).toContainText('the port authority')
  await expect(panel().locator('mark', { hasText: 'probably' })).toBeVisible()
  await setColours(running, 'dark')
  expect(await audit(running.window, 'suggestions in the dark')).toEqual([])
  await desk.press('Enter')
  await expect(panel()).toContainText('The council should publish the costs')
  await desk.press('e')
  await expect(panel().getByLabel('Statement')).toBeFocused()
  await running.window.keyboard.type('The council ought to publish costs first.')
  await desk.press('Enter')
  await expect(messages(running.window)).toContainText('Every suggestion of this article is settled.')
  await expect(panel()).toHaveCount(0)

  await desk.saved()
  const claims = await claimsOf(path)
  expect(
    claims.map(({ number, statement, type, asserter, hedge }) => [number, statement, type, asserter, hedge]),
  ).toEqual([
    [
      'AN-1',
      expect.stringContaining('According to the port authority'),
      'predictive',
      'the port authority',
      'probably',
    ],
    ['AN-2', 'The council ought to publish costs first.', 'prescriptive', null, null],
  ])
  for (const { suggestedBy, guessed } of claims) {
    expect(suggestedBy).toMatch(/^postil-en\//u)
    expect(guessed).toContain('type')
  }

  await desk.focus()
  await desk.press('ControlOrMeta+Shift+p')
  await expect(messages(running.window)).toContainText('No claims to suggest that you have not seen.')
  // One step of undo each: the last claim goes, and is proposed again.
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+Shift+p')
  await expect(panel()).toContainText('The council should publish the costs')
  await desk.press('Escape')
  await expect(desk.article).toBeFocused()
  expect(running.consoleErrors).toEqual([])
})

test('an article in another language says plainly that there are no suggestions', async () => {
  await read(
    'hafen.md',
    'Der Hafen wurde im März überflutet. Die Behörde rechnet damit, dass die Arbeiten drei Jahre dauern. Der Rat sollte die Kosten veröffentlichen, bevor er einen Vertrag unterschreibt.',
  )
  await desk.press('ControlOrMeta+Shift+p')
  await expect(messages(running.window)).toContainText(/language/u)
  await expect(panel()).toHaveCount(0)
})
