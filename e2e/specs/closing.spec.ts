import { expect, test } from '@playwright/test'
import { fillDisk } from '../pages/full-disk.ts'
import { askToClose, launch, leave } from '../pages/launch.ts'
import { readSample } from '../pages/projects.ts'

test('a window with changes that cannot be written closes only when told to lose them', async () => {
  const running = await launch()
  const { app, window } = running
  try {
    const { desk } = await readSample(running)
    const asked = await fillDisk(app)
    await desk.press('h')
    await expect(window.getByText('Not saved', { exact: false }).first()).toBeVisible()

    await askToClose(app)
    await expect.poll(asked).toEqual(['Some changes could not be written to the file.'])
    await expect(window.getByText('Not saved', { exact: false }).first()).toBeVisible()

    const gone = app.waitForEvent('close')
    await askToClose(app)
    await gone
  } finally {
    await leave(running)
  }
})
