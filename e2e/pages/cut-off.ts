import type { Page } from '@playwright/test'

/** What is wider than the box that cuts it off, and does not end in an ellipsis by design. */
export function cutOff(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      const cuts = overflowX === 'hidden' || overflowX === 'clip'
      // What is for screen readers alone is a pixel wide.
      const tooWide = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
      if (!cuts || !tooWide || textOverflow === 'ellipsis') return []
      return [`${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`]
    }),
  )
}
