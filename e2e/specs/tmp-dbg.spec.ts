import { test } from '@playwright/test'
import { launch, removeFolder } from '../pages/launch.ts'
import { openSample } from '../pages/projects.ts'
import { ReadingDesk } from '../pages/reading-desk.ts'

test('dbg', async () => {
  const running = await launch()
  const { window } = running
  try {
    await openSample(running)
    const desk = new ReadingDesk(window)
    await desk.focus()
    const who = () =>
      window.evaluate(() => {
        const e = document.activeElement
        return `${e?.tagName} ${e?.getAttribute('aria-label')} ${(e as HTMLInputElement).value ?? ''}`
      })
    await window.evaluate(() => {
      for (const kind of ['focusin', 'focusout', 'keydown'])
        document.addEventListener(
          kind,
          (e) =>
            console.log(
              kind,
              (e.target as HTMLElement).getAttribute?.('aria-label'),
              (e as KeyboardEvent).key ?? '',
            ),
          true,
        )
    })
    window.on('console', (m) => console.log('  ', m.text()))
    for (const k of ['y', 'b', 'u', 'w', 'b']) {
      await desk.press('Escape', 'Escape', 'Escape')
      await desk.focus()
      await desk.press('j', k)
      console.log(k, await who())
      await window.waitForTimeout(300)
      console.log(k, await who())
    }
  } finally {
    await running.close()
    removeFolder(running.folder)
  }
})
