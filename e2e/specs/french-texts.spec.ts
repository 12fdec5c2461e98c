// Correcting, looking, versions in French: nothing is cut off, nothing is left in English.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { changeApart } from '../pages/change-apart.ts'
import { NEW, OLD, QUOTES } from '../pages/changed-text.ts'
import { caretBehind, correctionField } from '../pages/correcting.ts'
import { launch, removeFolder, resize } from '../pages/launch.ts'
import { lookOver } from '../pages/look-over.ts'
import { makeMarked } from '../pages/marked-project.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

test('a text that changes has room for its French words', async () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'postil-e2e-'))
  mkdirSync(join(folder, 'profile'))
  const settings = { name: 'Amina Ndiaye', initials: 'AN' }
  writeFileSync(join(folder, 'profile/settings.json'), JSON.stringify(settings))
  const project = await makeMarked(folder, { paragraphs: OLD, quotes: QUOTES }, NEW)
  changeApart(project, [
    { name: 'Boris Petrov', initials: 'BP', from: 'two years', to: 'three years' },
    { name: 'Chen Li', initials: 'CL', from: 'dry season', to: 'long dry season' },
  ])
  const running = await launch({ folder, locale: 'fr_FR', args: [project] })
  const { window } = running
  const desk = new ReadingDesk(window)
  const found: string[] = []
  const look = async (name: string) => void found.push(...(await lookOver(window, name)))
  try {
    await desk.focus()
    await look('apart')
    await window.getByRole('button', { name: 'Comparer et choisir' }).click()
    const choice = window.getByRole('region', { name: 'Quel texte compte ?' })
    await expect(choice.getByText(/passages? exact/)).toHaveCount(2)
    await look('settle')
    await resize(running, 820, 680)
    await look('settle-small')
    await choice.getByRole('button', { name: 'Prendre ce texte' }).first().click()
    await expect(choice).toBeHidden()
    await look('looks-bar-small')
    await resize(running, 1360, 860)

    await desk.focus()
    await desk.press('ControlOrMeta+Shift+l')
    const panel = window.getByRole('region', { name: 'Passages à regarder' })
    await expect(panel).toBeFocused()
    await look('looks')
    await resize(running, 820, 680)
    await look('looks-small')
    await desk.press('Escape', 'ControlOrMeta+Shift+h')
    await expect(
      window.getByRole('region', { name: 'Versions de ce texte' }).getByRole('row').first(),
    ).toBeFocused()
    await desk.press('ArrowDown', 'Enter')
    await expect(window.getByRole('region', { name: 'Version ancienne' })).toBeVisible()
    await look('versions-small')
    await resize(running, 1360, 860)
    await look('versions')
    await desk.press('Escape', 'Shift+H')

    await desk.press('ControlOrMeta+Shift+e')
    await expect(correctionField(window)).toBeFocused()
    await caretBehind(window, 'Traders')
    await window.keyboard.type(' here')
    await look('correct')
    await desk.press('ControlOrMeta+Enter')
    await expect(window.getByRole('region', { name: 'Ce que change la correction' })).toBeFocused()
    await look('preview')
    await desk.press('Escape', 'ControlOrMeta+2', 'ControlOrMeta+1')
    await expect(window.getByRole('region', { name: 'Une correction en attente' })).toBeVisible()
    await look('draft')
    await resize(running, 820, 680)
    await look('draft-small')
    expect(found).toEqual([])
    expect(running.consoleErrors).toEqual([])
  } finally {
    await running.close()
    removeFolder(folder)
  }
})
