import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '#shared/domain/article.ts'
import { SELECTION_SNAPS, type SelectionSnap } from '#shared/domain/selection-snap.ts'
import { ArticleText } from '../../editor/article-text.ts'
import { clickedStretch, snapStretch } from './snap-selection.ts'

const block = (text: string, extra: Partial<Block> = {}): Block => ({
  id: text.slice(0, 8),
  kind: 'paragraph',
  text,
  marks: [],
  ...extra,
})
const article = (...blocks: Block[]) => new ArticleText({ format: 1, blocks, leftOut: [] }, 'en')
const cells = [
  { row: 0, column: 0, start: 0, end: 10 },
  { row: 0, column: 1, start: 11, end: 27 },
]
const text = article(
  block('Rain is late. Herds move south.'),
  block('Wells run dry.', { kind: 'listItem', level: 1, marker: '•' }),
  block('North west\tTwo wells. Both dry', { kind: 'table', cells }),
)
const at = (words: string) => text.plain.indexOf(words)
const words = (span: { start: number; end: number } | null) => span && text.plain.slice(span.start, span.end)
const drawn = (from: string, to: string, snap: SelectionSnap) =>
  words(snapStretch(text, { start: at(from), end: at(to) + to.length }, snap))

it('keeps a stretch as it was drawn, without the white space around it', () => {
  expect(drawn('. Herds', ' move', 'characters')).toBe('. Herds move')
  expect(drawn('ate. ', 'Her', 'characters')).toBe('ate. Her')
  for (const snap of SELECTION_SNAPS) expect(snapStretch(text, { start: 13, end: 14 }, snap)).toBeNull()
})

it('widens to the words it cuts, and takes none that it only touches', () => {
  expect(drawn('ate', 'Her', 'words')).toBe('late. Herds')
  expect(drawn(' late', 'late. ', 'words')).toBe('late.')
  expect(drawn('. Herds', 'Herds', 'words')).toBe('. Herds')
})

it('widens to the sentences it touches, over paragraphs, list items and cells', () => {
  expect(drawn('ate', 'is late', 'sentences')).toBe('Rain is late.')
  expect(drawn('move', 'Wells', 'sentences')).toBe('Herds move south.\n\nWells run dry.')
  expect(drawn('dry.', 'Nor', 'sentences')).toBe('Wells run dry.\n\nNorth west')
})

it('chooses the word by two clicks, the sentence by three', () => {
  const clicked = (position: number, clicks: number, snap: SelectionSnap) =>
    words(clickedStretch(text, position, clicks, snap))
  for (const snap of SELECTION_SNAPS) expect(clicked(at('erds'), 2, snap)).toBe('Herds')
  expect(clicked(at(' move'), 2, 'characters')).toBe('Herds')
  expect(clicked(at('. Herds') + 1, 2, 'characters')).toBeNull()
  expect(clicked(at('erds'), 3, 'words')).toBe('Herds move south.')
  // A click and a drag give sentences there already.
  expect(clicked(at('erds'), 3, 'sentences')).toBe('Rain is late. Herds move south.')
  expect(clicked(at('west'), 3, 'sentences')).toBe('North west')
})

it('never chooses half a character, and never less than was drawn', () => {
  const odd = article(block('Été 👩‍🌾 e\u0301te\u0301. 🇲🇱 oui\u200dnon 👍🏽!'), block('नमस्ते दुनिया'))
  const whole = new Set([0, odd.plain.length])
  for (const { index } of new Intl.Segmenter().segment(odd.plain)) whole.add(index)
  const place = fc.integer({ min: 0, max: odd.plain.length })
  fc.assert(
    fc.property(place, place, fc.constantFrom(...SELECTION_SNAPS), (a, b, snap) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const found = snapStretch(odd, { start, end }, snap) ?? { start: 0, end: 0 }
      expect([whole.has(found.start), whole.has(found.end)]).toEqual([true, true])
      // Nothing is found where nothing but white space was drawn.
      expect(odd.plain.slice(found.start, found.end)).toContain(odd.plain.slice(start, end).trim())
    }),
  )
})
