// One change to several claims of several articles, by keyboard, as one step of undo.
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { ClaimsDesk, openCompared } from '../pages/compared-project.ts'
import { launch, leaveClean, setColours, type Running } from '../pages/launch.ts'
import { claimsOf, type CliClaim } from '../pages/run-cli.ts'

let running: Running
let project: string
let desk: ClaimsDesk
test.beforeEach(async () => {
  running = await launch()
  project = await openCompared(running)
  desk = new ClaimsDesk(running.window)
  await desk.focus()
})
test.afterEach(() => leaveClean(running))

async function saved(): Promise<CliClaim[]> {
  await expect(running.window.getByText('Saved', { exact: true })).toBeVisible()
  return claimsOf(project)
}

/** Selects BP-2, BP-4 and BP-8, which lie in two articles. */
async function selectThree(): Promise<void> {
  await desk.press('Home', 'ArrowDown', 'Space', 'ArrowDown', 'ArrowDown', 'Space')
  await desk.press('End', 'ArrowUp', 'Space')
  await expect(running.window.getByText('3 claims selected')).toBeVisible()
}

test('type, status, theme and attribution of a selection are each one step of undo over its articles', async () => {
  const { window } = running
  const before = await saved()
  const others = (claims: readonly CliClaim[]) =>
    claims.filter(({ number }) => !['BP-2', 'BP-4', 'BP-8'].includes(number))
  const chosen = async () =>
    (await saved()).filter((claim) => ['BP-2', 'BP-4', 'BP-8'].includes(claim.number))
  await selectThree()
  const states = [before]
  const did = async (count: string) => {
    await expect(window.getByText(`${count} changed. Undo takes it back.`)).toBeVisible()
    await window.getByRole('button', { name: 'Dismiss' }).click()
    await desk.grid.focus()
    states.push(await saved())
    expect(others(states.at(-1)!)).toEqual(others(before))
  }

  // BP-2 is evaluative already.
  await desk.press('y')
  expect(await audit(window, 'types of a selection')).toEqual([])
  await desk.press('4')
  await did('2 claims')
  expect((await chosen()).map(({ type }) => type)).toEqual(['evaluative', 'evaluative', 'evaluative'])

  await desk.press('w', '2')
  await did('3 claims')
  expect((await chosen()).map(({ status }) => status)).toEqual(['ready', 'ready', 'ready'])

  await desk.press('b')
  await window.keyboard.type('Chamber of Trade')
  await desk.press('Enter')
  await did('3 claims')
  expect((await chosen()).map(({ source }) => source)).toEqual(Array(3).fill('Chamber of Trade'))

  await desk.press('t')
  await window.keyboard.type('Winter/Trust')
  await desk.press('Enter')
  await did('3 claims')
  for (const { themes } of await chosen()) expect(themes).toContain('Winter/Trust')

  for (const state of states.slice(0, -1).toReversed()) {
    // oxlint-disable no-await-in-loop -- one key after the other
    await desk.press('ControlOrMeta+z')
    await expect.poll(saved).toEqual(state)
    // oxlint-enable no-await-in-loop
  }
})

test('a list that is left changes nothing, in light and dark without a finding', async () => {
  const before = await saved()
  await selectThree()
  await desk.press('b')
  await setColours(running, 'dark')
  expect(await audit(running.window, 'attribution of a selection, dark')).toEqual([])
  await desk.press('Escape')
  await expect(desk.grid).toBeFocused()
  expect(await saved()).toEqual(before)
})
