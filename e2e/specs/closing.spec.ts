import { expect, test } from '@playwright/test'
import { introduce, launch, removeFolder } from '../pages/launch.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

test('a window with changes that cannot be written closes only when told to lose them', async () => {
  const { app, window, folder } = await launch()
  try {
    await introduce(window, 'Amina Ndiaye', 'AN')
    await window
      .getByRole('button', { name: /sample/i })
      .first()
      .click()
    const desk = new ReadingDesk(window)
    await window.getByRole('button', { name: 'Leave the tour' }).click()
    await desk.focus()
    // From here on the disk is full, as far as the window can tell.
    await app.evaluate(({ ipcMain, dialog }) => {
      ipcMain.removeHandler('postil:call')
      ipcMain.handle('postil:call', () => ({ ok: false, code: 'diskFull', detail: { path: 'x' } }))
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      dialog.showMessageBox = async (...args: unknown[]) => {
        asked.push((args.at(-1) as { message: string }).message)
        return { response: asked.length === 1 ? 0 : 1, checkboxChecked: false }
      }
    })
    await desk.press('h')
    await expect(window.getByText('Not saved', { exact: false }).first()).toBeVisible()

    const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    const asked = () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
    await close()
    await expect.poll(asked).toEqual(['Some changes could not be written to the file.'])
    await expect(window.getByText('Not saved', { exact: false }).first()).toBeVisible()

    const gone = app.waitForEvent('close')
    await close()
    await gone
  } finally {
    await app.close().catch(() => {})
    removeFolder(folder)
  }
})
