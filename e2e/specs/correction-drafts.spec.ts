// A correction that was typed and not kept waits beside the settings: over other views, a closed window, a crash.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import {
  caretBehind,
  correctionField,
  correctionPreview,
  PARAGRAPHS,
  QUOTES,
  waitingDraft,
} from '../pages/correcting.ts'
import { fillDisk } from '../pages/full-disk.ts'
import { askToClose, launch, leave, root, setColours, type Running } from '../pages/launch.ts'
import { openMarked, statesOf, type MarkedProject } from '../pages/marked-project.ts'
import { closeWindow, openByDialog } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'
import { runCli } from '../pages/run-cli.ts'

let running: Running
let marked: MarkedProject
let desk: ReadingDesk
test.beforeEach(async () => {
  running = await launch()
  marked = await openMarked(running, { paragraphs: PARAGRAPHS, quotes: QUOTES })
  ;({ desk } = marked)
})
test.afterEach(() => leave(running))

const field = (): Locator => correctionField(running.window)
const draft = (): Locator => waitingDraft(running.window)
const draftFiles = () => {
  try {
    return readdirSync(join(running.folder, 'profile/drafts'))
  } catch {
    return []
  }
}

async function startTyping(words: string): Promise<void> {
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field()).toBeFocused()
  await caretBehind(running.window, 'must')
  await running.window.keyboard.type(words)
}

/** The app again, over the same settings. */
async function again(): Promise<void> {
  running = await launch({ folder: running.folder })
  await openByDialog(running, marked.project)
  desk = new ReadingDesk(running.window)
  await desk.focus()
}

test('it waits while one looks at something else, and can be thrown away', async () => {
  const { window } = running
  await startTyping(' not')
  await window.keyboard.press('ControlOrMeta+2')
  await expect(field()).toBeHidden()
  await window.keyboard.press('ControlOrMeta+1')
  await expect(desk.article).toContainText('must leave')
  await expect(draft()).toContainText('not in the project yet')
  expect(await audit(window, 'a draft that waits')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/correction-draft.png') })
  await setColours(running, 'dark')
  expect(await audit(window, 'a draft that waits, dark')).toEqual([])
  await window.screenshot({ path: join(root, 'e2e/screenshots/correction-draft-dark.png') })
  await setColours(running, 'light')

  await desk.focus()
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field()).toContainText('must not leave')
  await window.getByRole('button', { name: 'Throw away' }).click()
  await expect(desk.article).toContainText('must leave')
  await expect(draft()).toBeHidden()
  await expect.poll(draftFiles).toEqual([])
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field()).toContainText('must leave')
})

test('it outlives the window, and goes once it is kept', async () => {
  await startTyping(' not')
  await closeWindow(running)
  await again()
  await expect(draft()).toBeVisible()
  await draft().getByRole('button', { name: 'Go on correcting' }).click()
  await expect(field()).toContainText('must not leave')
  // Undo begins where it was gone on with.
  await running.window.keyboard.press('ControlOrMeta+z')
  await expect(field()).toContainText('must not leave')
  await running.window.keyboard.press('ControlOrMeta+Enter')
  await expect(correctionPreview(running.window)).toContainText('1 changed')
  await running.window.keyboard.press('ControlOrMeta+Enter')
  await expect(desk.article).toContainText('must not leave')
  await expect(draft()).toBeHidden()
  await expect.poll(draftFiles).toEqual([])
  expect(await statesOf({ ...marked, desk })).toMatchObject({ 'BP-2': 'changed' })
})

test('it outlives a crash, and nothing of it is in the project', async () => {
  await startTyping(' not')
  await expect.poll(draftFiles).toHaveLength(1)
  const gone = running.app.waitForEvent('close')
  running.app.process().kill('SIGKILL')
  await gone
  await again()
  await expect(draft()).toBeVisible()
  const { out } = await runCli(['text', marked.project, 'North'])
  expect(out).toContain('must leave')
  await draft().getByRole('button', { name: 'Throw away' }).click()
  await expect(draft()).toBeHidden()
  await expect.poll(draftFiles).toEqual([])
})

test('a window whose draft cannot be written closes only when told to lose it', async () => {
  const { app, window } = running
  await desk.press('ControlOrMeta+Shift+e')
  await expect(field()).toBeFocused()
  const asked = await fillDisk(app)
  await caretBehind(window, 'must')
  await window.keyboard.type(' not')
  await askToClose(app)
  await expect.poll(asked).toEqual(['Some changes could not be written to the file.'])
  await expect(field()).toContainText('must not leave')
  const gone = app.waitForEvent('close')
  await askToClose(app)
  await gone
})
