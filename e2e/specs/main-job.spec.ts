// The whole main job by keyboard: import, ten claims, tags, undo, memo, PDF, close, reopen. With POSTIL_ARTICLE=<file>
// the same is done with that file as a second case.
import { copyFileSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerDialogs, introduce, launch, removeFolder, root } from '../pages/launch.ts'
import { inspectPdf, whyNoPdfTools } from '../pages/pdf.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

type Case = { readonly name: string; readonly file: string }

const cases: Case[] = [{ name: 'the sample briefing', file: join(root, 'assets/sample/briefing.md') }]
const own = process.env['POSTIL_ARTICLE']
if (own) cases.push({ name: basename(own), file: own })

for (const { name, file } of cases) {
  test(`from ${name} to a memo by keyboard alone, and back again after closing`, async () => {
    test.setTimeout(120_000)
    const noTools = whyNoPdfTools()
    test.skip(noTools !== null, noTools ?? '')
    expect(existsSync(file)).toBe(true)
    const first = await launch()
    const { app, window, folder } = first
    const project = join(folder, 'mali.postil')
    const article = join(folder, basename(file))
    const pdf = join(folder, 'memo.pdf')
    copyFileSync(file, article)
    try {
      await introduce(window, 'Amina Ndiaye', 'AN')

      await answerDialogs(app, { save: project, open: [article] })
      await window.keyboard.press('ControlOrMeta+n')
      await window.getByRole('dialog').getByRole('textbox').first().fill('Mali')
      await window.keyboard.press('Enter')
      await expect(window.getByRole('navigation', { name: 'Library' })).toBeVisible()
      await window.keyboard.press('ControlOrMeta+i')

      const desk = new ReadingDesk(window)
      await desk.focus()

      // Two themes and ten claims, nothing but keys.
      await desk.press('ArrowDown')
      await desk.press('t')
      await window.keyboard.type('Politics/Coup')
      await desk.press('Enter')
      await expect(desk.article).toBeFocused()
      await desk.press('ArrowRight', 't')
      await window.keyboard.type('Security')
      await desk.press('Enter')
      await expect(desk.article).toBeFocused()
      for (let n = 3; n <= 10; n++) {
        if (n === 3) await desk.press('ArrowRight')
        await desk.claim(`Statement number ${n}`)
        if (n % 2 === 1) await desk.press('3')
        if (n === 6) await desk.press('2', '3')
      }
      await expect(window.getByText('10 claims', { exact: true })).toBeVisible()
      await desk.saved()

      // Undo takes back one command at a time, redo brings it again.
      await desk.press('Delete')
      await expect(window.getByText('9 claims', { exact: true })).toBeVisible()
      await desk.press('ControlOrMeta+z')
      await expect(window.getByText('10 claims', { exact: true })).toBeVisible()
      await desk.press('ControlOrMeta+z', 'ControlOrMeta+Shift+z')
      await desk.saved()
      await expect(window.getByText('10 claims', { exact: true })).toBeVisible()

      // Memo.
      await window.keyboard.press('ControlOrMeta+Shift+m')
      const draft = window.getByRole('button', { name: /^Draft from 10 claims/ })
      await expect(draft).toBeVisible()
      await window.getByLabel('Title', { exact: true }).fill('What the coup means for the mission')
      await draft.focus()
      await window.keyboard.press('Enter')
      const body = window.getByRole('textbox', { name: 'Text of the memo' })
      await expect(body).toContainText('Statement number 10')
      await expect(body).toContainText('Security')

      await answerDialogs(app, { save: pdf })
      await window.keyboard.press('ControlOrMeta+e')
      await expect(window.getByText(/memo\.pdf/).first()).toBeVisible({ timeout: 20_000 })
      await desk.saved()

      const facts = inspectPdf(pdf)
      expect(facts.info).toMatchObject({ Title: 'What the coup means for the mission', Tagged: 'yes' })
      expect(facts.language).toMatch(/^en/)
      expect(facts.fontsEmbedded).toBe(true)
      for (const tag of ['H1', 'H2', 'P', 'Link']) expect([...facts.tags]).toContain(tag)
      expect(facts.outline).toEqual(expect.arrayContaining([expect.stringContaining('Security')]))
      const flat = facts.text.replaceAll(/\s+/g, ' ')
      for (let n = 3; n <= 10; n++) expect(flat).toContain(`Statement number ${n}`)
      expect(flat).toMatch(/Page 1 of \d/i)
      expect(facts.links.internal).toBeGreaterThanOrEqual(10)

      // Close and open again: everything is there, in one file.
      await first.close()
      expect(existsSync(`${project}-wal`)).toBe(false)
      const second = await launch({ folder })
      await answerDialogs(second.app, { open: [project] })
      await second.window.keyboard.press('ControlOrMeta+o')
      await expect(second.window.getByText('10 claims', { exact: true })).toBeVisible()
      await second.window.keyboard.press('ControlOrMeta+2')
      await expect(second.window.getByText('Statement number 10')).toBeVisible()
      await second.window.keyboard.press('ControlOrMeta+4')
      await expect(second.window.getByRole('textbox', { name: 'Text of the memo' })).toContainText(
        'Statement number 10',
      )
      expect(second.consoleErrors).toEqual([])
      await second.close()
      expect(first.consoleErrors).toEqual([])
    } finally {
      await first.close().catch(() => {})
      removeFolder(folder)
    }
  })
}
