import type { Locator, Page } from '@playwright/test'

/** The open card of a claim in the margin. */
export const card = (window: Page): Locator => window.getByRole('article', { name: /^Claim / })

/** A field that is chosen: a button that says its label and its value. */
export const choice = (within: Page | Locator, label: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^${label}: `) })

/** Opens a part of the card that is folded. */
export async function unfold(window: Page, name: 'More' | 'Assess' | 'Links'): Promise<void> {
  await card(window)
    .getByRole('button', { name: new RegExp(`^${name}`), expanded: false })
    .click()
}

export const sidePane = (window: Page, name: 'Sources' | 'Judgements'): Locator =>
  window.getByRole('complementary', { name })
