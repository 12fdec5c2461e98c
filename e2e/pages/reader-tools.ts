import type { Locator, Page } from '@playwright/test'

/** What stands around the reading column: find, go to, outline, notes. */
export const findField = (window: Page): Locator =>
  window.getByRole('search', { name: 'Find in this article' }).getByRole('textbox')
export const findCount = (window: Page): Locator =>
  window.getByRole('search', { name: 'Find in this article' }).getByRole('status')
export const outline = (window: Page): Locator => window.getByRole('tree', { name: 'Outline' })
export const currentHeading = (window: Page): Locator => outline(window).locator('[aria-current]')

/** Words under a highlight of the page, in the order of the text; what is not registered is not there. */
export function highlighted(window: Page, name: string): Promise<string[]> {
  return window.evaluate((wanted) => {
    // One that overlaps others has a name of its lane: `theme-teal` is any passage in teal.
    const tint = wanted.startsWith('theme-') ? wanted.slice('theme'.length) : null
    const names = [...CSS.highlights.keys()].filter((one) => one === wanted || (tint && one.endsWith(tint)))
    const ranges = names.flatMap((one) => [...CSS.highlights.get(one)!])
    return ranges.map((one) => {
      const range = document.createRange()
      range.setStart(one.startContainer, one.startOffset)
      range.setEnd(one.endContainer, one.endOffset)
      return range.toString()
    })
  }, name)
}

/** The words that the cursor is on. */
export async function cursorWords(window: Page): Promise<string> {
  return (await highlighted(window, 'cursor')).join(' ')
}

/** What is read at the top edge of a reading column: the words of the first line that is seen whole. */
export function topWords(scroller: Locator): Promise<string> {
  return scroller.evaluate((element) => {
    const edge = element.getBoundingClientRect().top
    const walker = document.createTreeWalker(
      element.querySelector('[data-testid="reader"]')!,
      NodeFilter.SHOW_TEXT,
    )
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      range.selectNodeContents(node)
      if (range.getBoundingClientRect().bottom <= edge) continue
      for (const word of text.matchAll(/\S+/gu)) {
        range.setStart(node, word.index)
        range.setEnd(node, word.index + word[0].length)
        if (range.getBoundingClientRect().top >= edge - 3) return text.slice(word.index, word.index + 40)
      }
    }
    return ''
  })
}
