import { expect, type Locator, type Page } from '@playwright/test'

/** The reader with its margin, as a person at the keyboard meets it. */
export class ReadingDesk {
  readonly window: Page
  readonly article: Locator
  readonly margin: Locator

  constructor(window: Page) {
    this.window = window
    this.article = window.getByRole('application', { name: 'Article' })
    this.margin = window.getByRole('complementary', { name: 'Claims in the margin' })
  }

  /** Waits until an article is on screen and gives the reading column the focus by its key. */
  async focus(): Promise<void> {
    await expect(this.article.locator('p').first()).toBeVisible()
    await this.window.keyboard.press('F6')
    await expect(this.article).toBeFocused()
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key)
  }

  /** `C`, type, `Enter`: a claim of the sentence under the cursor; leaves the cursor on the next sentence. */
  async claim(statement: string): Promise<void> {
    await this.press('c')
    await expect(this.window.getByLabel('Statement')).toBeFocused()
    await this.window.keyboard.type(statement)
    await this.press('Enter')
    await expect(this.article).toBeFocused()
  }

  /** Waits until the foot of the window says that everything is on disk. */
  async saved(): Promise<void> {
    await expect(this.window.getByText('Saved', { exact: true })).toBeVisible()
  }
}
