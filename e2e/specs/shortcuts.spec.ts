// Keys that somebody changes or switches off: in the sheet, in the window, after closing.
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { launch, leave, setColours, type Running } from '../pages/launch.ts'
import { openByDialog, readSample } from '../pages/projects.ts'
import { claimsOf } from '../pages/run-cli.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

let running: Running
let desk: ReadingDesk
let path: string
test.beforeEach(async () => {
  running = await launch()
  ;({ project: path, desk } = await readSample(running))
})
test.afterEach(() => leave(running))

const sheet = (): Locator => running.window.getByRole('dialog', { name: 'Keyboard shortcuts' })
const row = (command: string): Locator =>
  sheet().getByRole('button', { name: new RegExp(`^${command}`, 'u') })

async function openSheet(): Promise<void> {
  await running.window.keyboard.press('ControlOrMeta+k')
  await running.window.keyboard.type('keyboard shortcuts')
  await running.window.keyboard.press('Enter')
  await expect(sheet()).toBeVisible()
}

test('a command gets other keys, takes them from another, and keeps them over a restart', async () => {
  await desk.press('?')
  await expect(sheet()).toBeVisible()
  await sheet().getByRole('searchbox', { name: 'Find a command' }).fill('keep reading')
  await row('Make a claim, keep reading').focus()
  await desk.press('Enter')
  await expect(row('Make a claim, keep reading')).toContainText('Press the keys…')
  // Does nothing else, though it opens the palette elsewhere.
  await desk.press('ControlOrMeta+k')
  await expect(row('Make a claim, keep reading')).toContainText('Press it again to take it.')
  await expect(running.window.getByRole('dialog')).toHaveCount(1)
  await desk.press('g')
  await expect(row('Make a claim, keep reading')).toContainText('G')
  await desk.press('Escape')
  await desk.focus()

  const before = (await claimsOf(path)).length
  await desk.press('h', 'g')
  await desk.saved()
  expect((await claimsOf(path)).length).toBe(before + 1)
  const { folder } = running
  await running.close()

  running = await launch({ folder })
  await openByDialog(running, path)
  desk = new ReadingDesk(running.window)
  await desk.focus()
  await desk.press('?')
  await expect(row('Make a claim, keep reading')).toContainText('G')
  await sheet().getByRole('button', { name: 'All keys as they were' }).click()
  await expect(row('Make a claim, keep reading')).toContainText('H')
  expect(running.consoleErrors).toEqual([])
})

test('single keys can be switched off, and what is left works by the palette', async () => {
  await openSheet()
  await sheet().getByRole('checkbox', { name: 'Single keys' }).press('Space')
  await expect(sheet().getByRole('checkbox', { name: 'Single keys' })).not.toBeChecked()
  expect(await audit(running.window, 'shortcuts')).toEqual([])
  await running.window.screenshot({ path: 'e2e/screenshots/shortcuts-off.png' })
  await setColours(running, 'dark')
  expect(await audit(running.window, 'shortcuts')).toEqual([])
  await running.window.screenshot({ path: 'e2e/screenshots/shortcuts-off-dark.png' })
  await desk.press('Escape')
  await desk.focus()
  await desk.press('c', '?')
  await expect(running.window.getByLabel('Statement')).toHaveCount(0)
  await expect(sheet()).toHaveCount(0)
  await desk.press('ControlOrMeta+k')
  await running.window.keyboard.type('make a claim')
  await desk.press('Enter')
  await expect(running.window.getByLabel('Statement')).toBeFocused()
})
