import type { ElectronApplication } from '@playwright/test'

/**
 * From here on the disk is full, as far as the window can tell, and the first question whether to lose what cannot be
 * written is answered with no, each later one with yes. Gives what tells the questions asked.
 */
export async function fillDisk(app: ElectronApplication): Promise<() => Promise<string[]>> {
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
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}
