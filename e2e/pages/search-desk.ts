import { expect, type Locator, type Page } from '@playwright/test'

/** The pane that searches everywhere. */
export class SearchDesk {
  readonly window: Page
  readonly pane: Locator
  readonly field: Locator
  readonly says: Locator

  constructor(window: Page) {
    this.window = window
    this.pane = window.getByRole('complementary', { name: 'Search' })
    this.field = this.pane.getByRole('combobox', { name: 'Search everywhere' })
    this.says = this.pane.getByRole('status')
  }

  /** By its key, from anywhere; what stood in the field is replaced. */
  async type(query: string): Promise<void> {
    await this.window.keyboard.press('ControlOrMeta+Shift+f')
    await expect(this.field).toBeFocused()
    await this.window.keyboard.press('ControlOrMeta+a')
    await this.window.keyboard.type(query)
  }

  results(group: 'Claims' | 'Articles' | 'Memos' | 'Themes'): Locator {
    return this.pane.getByRole('group', { name: group }).getByRole('option')
  }

  /** The line that Enter goes to. */
  get active(): Locator {
    return this.pane.getByRole('option', { selected: true })
  }
}
