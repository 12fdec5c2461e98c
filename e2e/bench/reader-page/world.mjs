// The same text and passages for every way, and what a way is asked to do.
import { blockStarts, plainText } from '../../../shared/domain/article.ts'
import { THEME_COLOURS } from '../../../shared/domain/theme.ts'
import { largeContent, largePassages, seeded } from '../large-article.mjs'

/** Passages carry one of twelve themes; `recolour` changes the first. */
export function makeWorld({ characters, passages: count }) {
  const content = largeContent(characters)
  const starts = blockStarts(content)
  const borders = starts.map((start, n) => ({ start, end: start + content.blocks[n].text.length }))
  const text = plainText(content)
  const next = seeded(17)
  const passages = largePassages(borders, text.length, count).map(({ start, end }, n) => ({
    id: `p${n}`,
    start,
    end,
    theme: next(THEME_COLOURS.length),
    block: blockOf(starts, start),
  }))
  return { content, starts, text, passages }
}

function blockOf(starts, position) {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle] <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A scroller with the element that gets the text. */
export function makeFrame() {
  const scroller = document.createElement('div')
  scroller.className = 'scroller'
  const root = document.createElement('div')
  root.className = 'text'
  scroller.append(root)
  document.body.append(scroller)
  return { scroller, root }
}

/** A new passage that begins on the first screen. */
export const freshPassage = ({ content, starts }, n) => {
  const block = 1 + (n % 3)
  const start = starts[block] + 5 + 7 * n
  return {
    id: `new${n}`,
    start,
    end: Math.min(start + 60, starts[block] + content.blocks[block].text.length),
    theme: 1,
    block,
  }
}

export const paragraphs = ({ content }) => content.blocks.map((block) => `<p>${block.text}</p>`).join('')
