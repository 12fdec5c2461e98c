// The system's own colours (high contrast): what is told by colour elsewhere is told by lines, signs and words.
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { NEW, OLD, QUOTES } from '../pages/changed-text.ts'
import { caretBehind, correctionField, correctionPreview } from '../pages/correcting.ts'
import { launch, removeFolder, root } from '../pages/launch.ts'
import { openMarked } from '../pages/marked-project.ts'

test('the reader, looks, corrections and versions can be told apart in the system’s colours', async () => {
  const running = await launch()
  const { window, folder } = running
  const look = async (name: string) => {
    expect(await audit(window, name)).toEqual([])
    await window.screenshot({ path: join(root, `e2e/screenshots/forced-${name}.png`) })
  }
  try {
    const { desk } = await openMarked(running, { paragraphs: OLD, quotes: QUOTES }, NEW)
    await window.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    expect(await window.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    await desk.press('j')
    await look('reader')
    await desk.press('ControlOrMeta+Shift+l')
    await expect(window.getByRole('region', { name: 'Passages to look at' })).toBeFocused()
    await look('looks')
    await desk.press('Escape', 'ControlOrMeta+Shift+h')
    await expect(
      window.getByRole('region', { name: 'Versions of this text' }).getByRole('row').first(),
    ).toBeFocused()
    await desk.press('ArrowDown', 'Enter')
    await expect(window.getByRole('region', { name: 'Old version' })).toBeVisible()
    await look('versions')
    await desk.press('Escape', 'Shift+H')
    await expect(window.getByRole('region', { name: 'Old version' })).toBeHidden()
    await desk.press('ControlOrMeta+Shift+e')
    await expect(correctionField(window)).toBeFocused()
    await caretBehind(window, 'must')
    await window.keyboard.type(' still')
    await look('correct')
    await desk.press('ControlOrMeta+Enter')
    await expect(correctionPreview(window)).toBeFocused()
    await look('preview')
  } finally {
    await running.close()
    removeFolder(folder)
  }
})
