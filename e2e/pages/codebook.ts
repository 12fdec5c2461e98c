// The codebook as a person at the keyboard meets it.
import { expect, type Locator, type Page } from '@playwright/test'

export class Codebook {
  readonly window: Page
  readonly tree: Locator

  constructor(window: Page) {
    this.window = window
    this.tree = window.getByRole('treegrid', { name: 'Codebook' })
  }

  /** From any view; a theme has the focus then, where there is one. */
  async open({ empty = false } = {}): Promise<void> {
    await this.window.keyboard.press('ControlOrMeta+Shift+t')
    await expect(this.window.getByRole('tab', { name: /Codebook/ })).toHaveAttribute('aria-selected', 'true')
    if (!empty) await expect.poll(() => this.focused()).not.toBeNull()
  }

  row(name: string): Locator {
    return this.tree.getByRole('row', { name, exact: true })
  }

  /** Steps down the tree until the theme has the focus. */
  async goTo(name: string): Promise<void> {
    await this.window.keyboard.press('Home')
    for (let steps = 0; steps < 60; steps++) {
      if ((await this.focused()) === name) return
      await this.window.keyboard.press('ArrowDown')
    }
    throw new Error(`no row "${name}"`)
  }

  /** Name of the theme whose row has the focus. */
  focused(): Promise<string | null> {
    return this.window.evaluate(
      () => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-label') ?? null,
    )
  }

  detail(name: string): Locator {
    return this.window.getByRole('region', { name: `Theme ${name}`, exact: true })
  }

  press(keys: string): Promise<void> {
    return this.window.keyboard.press(keys)
  }
}
