import { describe, expect, it } from 'vitest'
import type { Block, VersionContent } from '../domain/article.ts'
import { plainText } from '../domain/article.ts'
import { someTheme, themeMap } from '../domain/theme.fixture.ts'
import type { SentenceReader } from './reading.ts'
import { openSuggestions, sentenceKey, suggestInArticle } from './suggest-article.ts'

const block = (kind: Block['kind'], text: string, n: number): Block => ({
  id: `b${n}`,
  kind,
  text,
  marks: [],
})
const content = (...blocks: [Block['kind'], string][]): VersionContent => ({
  format: 1,
  blocks: blocks.map(([kind, text], n) => block(kind, text, n)),
  leftOut: [],
})

/** A claim is what says "may"; who stands before "says" says it. */
const read: SentenceReader = (sentence) => {
  const start = sentence.indexOf('may')
  const asserter = /^(.+?) says/u.exec(sentence)?.[1] ?? null
  if (start < 0) return { isClaim: false, type: null, asserter: null, hedges: [], because: [] }
  const because = [{ kind: 'hedge', words: 'may', start, end: start + 3 } as const]
  return { isClaim: true, type: 'predictive', asserter, hedges: ['may'], because }
}
const themes = themeMap(
  someTheme({ id: 't1', name: 'Dams', definition: 'Safety of dams and what they hold back' }),
  someTheme({ id: 't2', name: 'Harvest', definition: 'Grain, prices, and the seasons' }),
)
const suggest = (of: VersionContent) => suggestInArticle(of, { read, language: 'en', themes })

describe('suggestions', () => {
  it('stand where the sentence stands, with the words that led to them', () => {
    const of = content(
      ['heading', 'Rivers'],
      ['paragraph', 'Nothing here. Ann says the dam may break 🙂. The harvest may fail; grain runs out.'],
      ['table', 'It may\tnot'],
    )
    const text = plainText(of)
    const found = suggest(of)
    expect(found.map((one) => [one.text, one.type, one.asserter, one.themes])).toEqual([
      ['Ann says the dam may break 🙂.', 'predictive', 'Ann', ['t1']],
      ['The harvest may fail; grain runs out.', 'predictive', null, ['t2']],
    ])
    for (const { start, end, text: words, because } of found) {
      expect(text.slice(start, end)).toBe(words)
      expect(because.length).toBeGreaterThan(1)
      for (const one of because) expect(text.slice(one.start, one.end)).toBe(one.words)
    }
  })

  it('come once where the same sentence stands twice', () => {
    const of = content(['paragraph', 'It may rain. It is dry.'], ['quote', 'It  may rain.'])
    expect(suggest(of).map(({ start }) => start)).toEqual([0])
  })

  it('tell how far they are', () => {
    const steps: number[] = []
    const of = content(
      ...Array.from({ length: 250 }, (): [Block['kind'], string] => ['paragraph', 'It is dry.']),
    )
    suggestInArticle(of, { read, language: 'en', themes, onProgress: ({ done }) => steps.push(done) })
    expect(steps).toEqual([0, 100, 200, 250])
  })
})

describe('what is still to be looked at', () => {
  const suggestion = { start: 100, end: 140, text: 'The dam may break.' }
  const open = (passages: { start: number; end: number }[], rejected: string[] = []) =>
    openSuggestions([suggestion], passages, rejected).length === 1

  it('is what no claim has a passage for', () => {
    expect(open([])).toBe(true)
    expect(open([{ start: 0, end: 100 }])).toBe(true)
    expect(open([{ start: 140, end: 150 }])).toBe(true)
    expect(open([{ start: 100, end: 140 }])).toBe(false)
    expect(open([{ start: 110, end: 118 }])).toBe(false)
    expect(open([{ start: 0, end: 500 }])).toBe(false)
    expect(open([{ start: 60, end: 110 }])).toBe(true)
    expect(
      open([
        { start: 0, end: 130 },
        { start: 90, end: 95 },
      ]),
    ).toBe(false)
  })

  it('does not come back once it was rejected, however its signs are set', () => {
    expect(open([], ['The dam  may break'])).toBe(false)
    expect(open([], ['The dam may not break.'])).toBe(true)
    expect(sentenceKey('“It — may” rain 5 %.')).toBe(sentenceKey('"It - may" rain 5%.'))
  })
})
