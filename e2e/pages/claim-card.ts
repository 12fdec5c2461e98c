import { expect, type Locator, type Page } from '@playwright/test'

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

/** Chooses what the project uses, by keyboard, and leaves its settings. */
export async function chooseForProject(
  window: Page,
  { scale, grading = false }: { readonly scale: string; readonly grading?: boolean },
): Promise<void> {
  await window.keyboard.press('ControlOrMeta+,')
  const settings = window.getByRole('dialog', { name: 'Project settings' })
  await settings.getByRole('button', { name: /Likelihood/ }).press('Enter')
  await window.getByRole('option', { name: scale }).press('Enter')
  // The list is closed, and what is pressed now is meant for the settings.
  await expect(settings.getByRole('button', { name: new RegExp(scale) })).toBeFocused()
  if (grading) await settings.getByRole('checkbox', { name: 'Admiralty grading' }).press('Space')
  await window.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
}
