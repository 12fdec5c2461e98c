import { expect, it } from 'vitest'
import type { Block, VersionContent } from '#shared/domain/article.ts'
import { ArticleText } from './article-text.ts'

const block = (text: string, extra: Partial<Block> = {}): Block => ({
  id: text.slice(0, 8),
  kind: 'paragraph',
  text,
  marks: [],
  ...extra,
})
const article = (...blocks: Block[]) =>
  new ArticleText({ format: 1, blocks, leftOut: [] } satisfies VersionContent, 'en')
const slice = (text: ArticleText, span: { start: number; end: number } | null) =>
  span && text.plain.slice(span.start, span.end)

it('walks sentences over the borders of blocks, and over blocks that hold none', () => {
  const text = article(block('First one. Second one.'), block(''), block('Third one.'))
  const first = text.firstSentence()!
  expect(slice(text, first)).toBe('First one.')
  const second = text.sentenceFrom(first.end)!
  expect(slice(text, second)).toBe('Second one.')
  const third = text.sentenceFrom(second.end)!
  expect(slice(text, third)).toBe('Third one.')
  expect(text.sentenceFrom(third.end)).toBeNull()
  expect(slice(text, text.sentenceUpTo(third.start))).toBe('Second one.')
  expect(slice(text, text.sentenceAt(text.starts[1]!))).toBe('Third one.')
  expect(slice(text, text.paragraphBefore(third.start))).toBe('First one.')
})

it('takes the cells of a table for its sentences, but for the empty ones', () => {
  const cells = [
    { row: 0, column: 0, start: 0, end: 4 },
    { row: 0, column: 1, start: 5, end: 5 },
    { row: 1, column: 0, start: 6, end: 9 },
    { row: 1, column: 1, start: 10, end: 15 },
  ]
  const text = article(block('Mali\t\nDr.\t1. 2.', { kind: 'table', cells }))
  expect(text.sentences(0).map((span) => slice(text, span))).toEqual(['Mali', 'Dr.', '1. 2.'])
})

it('finds the edges of words in both directions, and those of the sentence', () => {
  const text = article(block('“It will not,” he said. Well.'))
  const forward: string[] = []
  for (let at: number | null = 0; at !== null; at = text.wordEdge(at, 'end', 1))
    forward.push(text.plain.slice(0, at))
  expect(forward).toEqual([
    '',
    '“It',
    '“It will',
    '“It will not',
    '“It will not,” he',
    '“It will not,” he said',
    '“It will not,” he said.',
    '“It will not,” he said. Well',
    '“It will not,” he said. Well.',
  ])
  expect(text.wordEdge(text.plain.indexOf('Well'), 'start', -1)).toBe(text.plain.indexOf('said'))
  expect(text.wordEdge(1, 'start', -1)).toBe(0)
  expect(text.wordEdge(0, 'start', -1)).toBeNull()
})

it('never stops inside a character', () => {
  const family = '👩‍👩‍👧'
  const text = article(block(`a${family}é`), block('z'))
  const stops = [0]
  for (let at = text.characterEdge(0, 1); at !== null; at = text.characterEdge(at, 1)) stops.push(at)
  const end = 1 + family.length + 'é'.length
  expect(stops).toEqual([0, 1, 1 + family.length, end, text.plain.length])
  expect(text.characterEdge(1 + family.length, -1)).toBe(1)
  expect(text.characterEdge(text.starts[1]!, -1)).toBe(end)
  for (let inside = 2; inside < 1 + family.length; inside++) expect(text.snap(inside)).toBe(1)
})
