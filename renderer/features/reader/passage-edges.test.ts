import { expect, it } from 'vitest'
import { ArticleText } from '../../editor/article-text.ts'
import { halvesAt, moveEdge, nearestTo } from './passage-edges.ts'

const block = (id: string, text: string) => ({ id, kind: 'paragraph' as const, text, marks: [] })
const blocks = [block('a', 'Rain is late. Herds move south.'), block('b', '“Wells run dry.” Talk.')]
const text = new ArticleText({ format: 1, leftOut: [], blocks }, 'en')
const span = (words: string) => {
  const start = text.plain.indexOf(words)
  return { start, end: start + words.length }
}
const words = (found: { start: number; end: number } | null) =>
  found && text.plain.slice(found.start, found.end)

it('moves either end by a word, over sentences and paragraphs', () => {
  const moved = (from: string, edge: 'start' | 'end', direction: 1 | -1) =>
    words(moveEdge(text, span(from), edge, direction))
  expect(moved('is late.', 'end', 1)).toBe('is late. Herds')
  expect(moved('is late.', 'end', -1)).toBe('is late')
  expect(moved('is late.', 'start', -1)).toBe('Rain is late.')
  expect(moved('is late.', 'start', 1)).toBe('late.')
  expect(moved('south.', 'end', 1)).toBe('south.\n\n“Wells')
  expect(moved('Wells run', 'start', -1)).toBe('“Wells run')
})

it('stays where there is no further word, and never leaves a passage without one', () => {
  expect(moveEdge(text, span('Talk.'), 'end', 1)).toBeNull()
  expect(moveEdge(text, span('Rain is'), 'start', -1)).toBeNull()
  expect(moveEdge(text, span('Herds'), 'end', -1)).toBeNull()
  expect(moveEdge(text, span('Herds'), 'start', 1)).toBeNull()
})

it('cuts a passage where the cursor begins, or ends if it begins with the passage', () => {
  const two = span('Rain is late. Herds move south.')
  const halves = ['Rain is late.', 'Herds move south.']
  expect(halvesAt(text, two, span('Herds move south.'))?.map(words)).toEqual(halves)
  expect(halvesAt(text, two, span('Rain is late.'))?.map(words)).toEqual(halves)
  expect(halvesAt(text, two, span('move'))?.map(words)).toEqual(['Rain is late. Herds', 'move south.'])
})

it('has nothing to cut where the cursor is outside or holds the whole', () => {
  expect(halvesAt(text, span('Herds move south.'), span('Rain is late.'))).toBeNull()
  expect(halvesAt(text, span('Herds move south.'), span('Herds move south.'))).toBeNull()
  // Between the sentences lies nothing that could be a passage.
  const behind = { start: span('Herds').start - 1, end: span('Herds').start }
  expect(halvesAt(text, { start: 0, end: behind.end }, behind)).toBeNull()
})

it('takes the passage that the cursor touches, else the nearest', () => {
  const passages = [span('Rain'), span('south.'), span('Talk.')]
  const taken = (cursor: string) => words(nearestTo(passages, span(cursor)))
  expect(taken('Herds move south.')).toBe('south.')
  expect(taken('is')).toBe('Rain')
  expect(taken('run dry.')).toBe('Talk.')
  expect(nearestTo([], span('is'))).toBeNull()
})
