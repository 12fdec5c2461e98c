// Every view as a picture (e2e/screenshots, looked at by people) and under axe, light and dark.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { audit } from '../pages/audit.ts'
import { answerDialogs, introduce, launch, removeFolder, resize, root, setColours } from '../pages/launch.ts'
import { settle } from '../pages/look-over.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

const pictures = join(root, 'e2e/screenshots')
mkdirSync(pictures, { recursive: true })

async function look(window: Page, name: string): Promise<void> {
  await settle(window)
  await window.screenshot({ path: join(pictures, `${name}.png`) })
  findings.push(...(await audit(window, name)))
}

const findings: string[] = []

test('every view is fit to be shown and free of axe findings', async () => {
  test.setTimeout(180_000)
  const running = await launch()
  const { app, window, folder } = running
  const colours = (scheme: 'light' | 'dark') => setColours(running, scheme)
  try {
    await colours('light')
    await look(window, 'welcome-light')
    await introduce(window, 'Amina Ndiaye', 'AN')
    await look(window, 'start-light')
    await colours('dark')
    await look(window, 'start-dark')
    await colours('light')

    await window
      .getByRole('button', { name: /sample/i })
      .first()
      .click()
    const desk = new ReadingDesk(window)
    await desk.focus()
    await look(window, 'tour-light')
    await window.getByRole('button', { name: 'Leave the tour' }).click()
    await desk.focus()
    await desk.press('j')
    await look(window, 'reader-light')

    // The paragraph with eight claims, one of them open.
    const dense = desk.article.getByText('The centre is the harder test.')
    await dense.scrollIntoViewIfNeeded()
    await dense.click({ position: { x: 60, y: 10 } })
    await desk.press('Enter')
    await expect(window.getByLabel('Statement')).toBeVisible()
    await look(window, 'dense-light')
    await colours('dark')
    await look(window, 'dense-dark')
    await desk.press('Escape')
    await desk.focus()
    await window.keyboard.press('Home')
    await look(window, 'reader-dark')
    await colours('light')

    await desk.press('t')
    await look(window, 'theme-picker-light')
    await desk.press('Escape')

    await resize(running, 820, 680)
    await look(window, 'reader-small')
    await resize(running, 1360, 860)

    await window.keyboard.press('ControlOrMeta+2')
    await expect(window.getByRole('tab', { name: /Claims/ })).toHaveAttribute('aria-selected', 'true')
    await look(window, 'claims-light')
    await colours('dark')
    await look(window, 'claims-dark')
    await colours('light')

    await window.keyboard.press('ControlOrMeta+k')
    await look(window, 'palette-light')
    await window.keyboard.press('Escape')
    await window.keyboard.press('ControlOrMeta+1')
    await desk.focus()
    await window.keyboard.press('?')
    await look(window, 'shortcuts-light')
    await window.keyboard.press('Escape')

    await window.keyboard.press('ControlOrMeta+Shift+m')
    const draft = window.getByRole('button', { name: /^Draft from \d+ claims/ })
    await expect(draft).toBeVisible()
    await look(window, 'memo-draft-light')
    await draft.click()
    await expect(window.getByRole('textbox', { name: 'Text of the memo' })).toContainText('Politics')
    await look(window, 'memo-light')
    await colours('dark')
    await look(window, 'memo-dark')
    await colours('light')
    await resize(running, 820, 680)
    await look(window, 'memo-small')
    await resize(running, 1360, 860)

    await answerDialogs(app, { save: join(folder, 'empty.postil') })
    await window.keyboard.press('ControlOrMeta+n')
    await window.getByRole('dialog').getByRole('textbox').first().fill('Empty project')
    await window.keyboard.press('Enter')
    await expect(window.getByText('No article open')).toBeVisible()
    await look(window, 'empty-light')
    await window.keyboard.press('ControlOrMeta+2')
    await look(window, 'empty-claims-light')
    await window.keyboard.press('ControlOrMeta+4')
    await look(window, 'empty-memo-light')
    expect(findings).toEqual([])
    expect(running.consoleErrors).toEqual([])
  } finally {
    await running.close()
    removeFolder(folder)
  }
})
