// The gold set is whole: every line has its shape, every mark stands in its sentence, and the held-out
// half is the one that was frozen. How sentences were labelled: gold/README.md.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const gold = join(import.meta.dirname, 'gold')
const languages = readdirSync(gold, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const mark = z
  .string()
  .min(1)
  .refine((words) => words === words.trim())
const place = {
  text: z.string().regex(/^[a-z]{2}-\d{2}$/),
  n: z.int().positive(),
  block: z.enum(['heading', 'paragraph', 'listItem', 'caption', 'quote', 'note']),
  sentence: mark,
}
const goldLine = z.discriminatedUnion('claim', [
  z.strictObject({
    ...place,
    claim: z.literal(true),
    type: z.enum(['factual', 'causal', 'predictive', 'evaluative', 'prescriptive']),
    asserter: mark.nullable(),
    hedge: z.array(mark),
  }),
  z.strictObject({
    ...place,
    claim: z.literal(false),
    type: z.null(),
    asserter: z.null(),
    hedge: z.tuple([]),
  }),
])

const isDeveloped = (language: string) => existsSync(join(gold, language, 'development.jsonl'))

/** The sentences of one set, in the order of the file; a line of another shape is an error that names it. */
function readSet(language: string, set: 'tuning' | 'development' | 'held-out') {
  const lines = readFileSync(join(gold, language, `${set}.jsonl`), 'utf8').split('\n')
  expect(lines.pop(), 'the file ends with a line feed').toBe('')
  return lines.map((line, index) => {
    const read = goldLine.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${language}/${set} line ${index + 1}: ${read.error.message}`)
    return read.data
  })
}

/** Where `words` next stand in the sentence as whole words, -1 if nowhere. UTF-16 units. */
function indexOfWords(sentence: string, words: string, from: number): number {
  const isInWord = (index: number) => /[\p{L}\p{N}]/u.test(sentence.charAt(index))
  let at = sentence.indexOf(words, from)
  // An elided word ("qu’") ends with its apostrophe.
  const isOpen = /['’]$/u.test(words)
  const isCut = () => isInWord(at - 1) || (!isOpen && isInWord(at + words.length))
  while (at >= 0 && isCut()) at = sentence.indexOf(words, at + 1)
  return at
}

const bothHalves = (language: string) => [...readSet(language, 'tuning'), ...readSet(language, 'held-out')]
const allSets = (language: string) => [
  ...bothHalves(language),
  ...(isDeveloped(language) ? readSet(language, 'development') : []),
]

describe.each(languages)('the gold set in %s', (language) => {
  it('names the asserter and the certainty words as they stand, the latter in order', () => {
    const astray = allSets(language).flatMap(({ text, n, sentence, asserter, hedge }) => {
      const missing = asserter !== null && indexOfWords(sentence, asserter, 0) < 0 ? [asserter] : []
      let from = 0
      for (const words of hedge) {
        const at = indexOfWords(sentence, words, from)
        if (at < 0) missing.push(words)
        else from = at + words.length
      }
      return missing.map((words) => `${text} ${n}: ${words}`)
    })
    expect(astray).toEqual([])
  })

  it('keeps each text whole, in order and in one set', () => {
    const wrong = allSets(language).filter(({ text, n }, index, lines) => {
      const before = lines[index - 1]
      return before?.text === text ? n !== before.n + 1 : n !== 1 || !text.startsWith(`${language}-`)
    })
    expect(wrong).toEqual([])
    const texts = allSets(language).flatMap(({ text, n }) => (n === 1 ? [text] : []))
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('is large enough, and between 25 and 42 per cent of it are no claims', () => {
    const lines = bothHalves(language)
    expect(lines.length).toBeGreaterThanOrEqual(300)
    const share = lines.filter(({ claim }) => !claim).length / lines.length
    expect(share).toBeGreaterThanOrEqual(0.25)
    expect(share).toBeLessThanOrEqual(0.42)
  })

  it('has the held-out half that was frozen', () => {
    const bytes = readFileSync(join(gold, language, 'held-out.jsonl'))
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(readFileSync(join(gold, language, 'held-out.sha256'), 'utf8')).toBe(`${hash}\n`)
  })
})

it('has no sentence twice', () => {
  const sentences = languages.flatMap(allSets).map(({ sentence }) => sentence)
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
})

it('has English at least', () => {
  expect(languages).toContain('en')
})
