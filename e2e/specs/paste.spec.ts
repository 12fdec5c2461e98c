import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerDialogs, introduce, launch, removeFolder, type Running } from '../pages/launch.ts'

async function copy(running: Running, items: Record<string, string>): Promise<void> {
  await running.app.evaluate(async ({ clipboard, ClipboardItem }, copied) => {
    await clipboard.write([new ClipboardItem(copied)])
  }, items)
}

test('what was copied elsewhere becomes an article by one key, its formatted form first', async () => {
  const running = await launch()
  const { app, window, folder } = running
  try {
    await introduce(window, 'Amina Ndiaye', 'AN')
    await answerDialogs(app, { save: join(folder, 'paste.postil') })
    await window.keyboard.press('Control+n')
    await window.getByRole('dialog').getByRole('textbox').first().fill('Paste')
    await window.keyboard.press('Enter')
    await expect(window.getByText('No article open')).toBeVisible()

    await copy(running, {
      'text/plain': 'plain form',
      'text/html':
        '<h2>Rains and prices</h2><p>Millet <b>doubled</b> in price.<script>document.title="x"</script></p>',
    })
    await window.keyboard.press('Control+Shift+v')
    const article = window.getByRole('application', { name: 'Article' })
    await expect(article.locator('strong')).toHaveText('doubled')
    await expect(article).not.toContainText('plain form')
    expect(await window.title()).not.toBe('x')

    await copy(running, { 'text/plain': 'The harvest failed twice.\n\nNobody was surprised by it.' })
    await window.keyboard.press('Control+Shift+v')
    await expect(article).toContainText('Nobody was surprised by it.')
    await expect(window.getByText('2 articles', { exact: true })).toBeVisible()

    await app.evaluate(({ clipboard }) => clipboard.clear())
    await window.keyboard.press('Control+Shift+v')
    await expect(window.getByText('There is no text on the clipboard.', { exact: false })).toBeVisible()
    expect(running.consoleErrors).toEqual([])
  } finally {
    await running.close()
    removeFolder(folder)
  }
})
