// The app where the system speaks French, whose words are longer: nothing is cut off, nothing is left in English.
import { expect, test } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { cutOff } from '../pages/cut-off.ts'
import { launch, removeFolder, resize } from '../pages/launch.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

test('every view in French has room for its words', async () => {
  test.setTimeout(180_000)
  const running = await launch({ locale: 'fr_FR' })
  const { window, folder } = running
  const found: string[] = []
  const look = async (name: string) => {
    await window.evaluate(() => document.fonts.ready)
    await window.waitForTimeout(250)
    await window.screenshot({ path: test.info().outputPath(`${name}.png`) })
    found.push(...(await cutOff(window)).map((what) => `${name}: ${what}`), ...(await audit(window, name)))
  }
  try {
    expect(await window.evaluate(() => document.documentElement.lang)).toBe('fr')
    await look('welcome')
    await window.getByLabel('Votre nom').fill('Amina Ndiaye')
    await window.getByLabel('Initiales').fill('AN')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('button', { name: /exemple/ }).first()).toBeVisible()
    await look('start')
    await window
      .getByRole('button', { name: /exemple/ })
      .first()
      .click()
    await expect(window.getByRole('application')).toContainText('MINUSMA')
    await look('tour')
    await window.getByRole('button', { name: 'Quitter la visite' }).click()
    await window.keyboard.press('F6')
    const desk = new ReadingDesk(window)
    await desk.press('j', 'Enter')
    await look('card')
    await desk.press('Escape', 't')
    await look('picker')
    await desk.press('Escape')
    await window.keyboard.press('F6')
    await desk.press('Shift+ArrowRight')
    await look('selection')
    await resize(running, 820, 680)
    await look('small')
    await resize(running, 1360, 860)
    await desk.press('ControlOrMeta+2')
    await look('claims')
    await desk.press('ControlOrMeta+k')
    await look('palette')
    await desk.press('Escape', 'ControlOrMeta+1', 'F6', '?')
    await look('shortcuts')
    await desk.press('Escape', 'ControlOrMeta+Shift+m')
    const draft = window.getByRole('button', { name: /^Rédiger à partir/ })
    await expect(draft).toBeVisible()
    await look('memo-draft')
    await draft.click()
    await expect(window.getByRole('textbox', { name: 'Texte de la note' })).toBeVisible()
    await look('memo')
    await resize(running, 820, 680)
    await look('memo-small')
    await desk.press('ControlOrMeta+n')
    await look('new-project')
    expect(found).toEqual([])
    expect(running.consoleErrors).toEqual([])
  } finally {
    await running.close()
    removeFolder(folder)
  }
})
