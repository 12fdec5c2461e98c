// The text of an article while it is corrected.
import type { Locator, Page } from '@playwright/test'

/** Three paragraphs and a quote of each. */
export const PARAGRAPHS = [
  'The mission arrived in the north during the dry season and built three camps along the river.',
  'Officers said that the force must leave within two years. Nobody in the capital contradicted them.',
  'Traders from Gao sold grain to both sides while the roads stayed open.',
]
export const QUOTES = [
  'built three camps along the river',
  'the force must leave within two years',
  'Traders from Gao',
]

export const correctionField = (window: Page): Locator =>
  window.getByRole('textbox', { name: /^Text of the article, being corrected$|en cours de correction/ })
export const correctionPreview = (window: Page): Locator =>
  window.getByRole('region', { name: 'What the correction changes' })
export const waitingDraft = (window: Page): Locator =>
  window.getByRole('region', { name: 'A correction that waits' })

/** Puts the caret behind some words of the text that is being corrected, and waits until the editor has seen it. */
export async function caretBehind(window: Page, words: string): Promise<void> {
  await correctionField(window).evaluate((element, wanted) => {
    const seen = new Promise<void>((resolve) => {
      document.addEventListener('selectionchange', () => setTimeout(resolve), { once: true })
    })
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted)
      if (at < 0) continue
      document.getSelection()!.collapse(node, at + wanted.length)
      return seen
    }
    throw new Error(`"${wanted}" is not in the text`)
  }, words)
}
