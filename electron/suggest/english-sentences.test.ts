// Sentences of many kinds, read as an analyst would: `type` null where nothing is claimed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readerFor } from './readers.ts'

const read = await readerFor('en', {})
const lines = readFileSync(join(import.meta.dirname, 'english-sentences.fixture.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(
    (line) =>
      JSON.parse(line) as {
        sentence: string
        type: string | null
        asserter: string | null
        hedges: string[]
      },
  )

it.each(lines)('reads: $sentence', ({ sentence, type, asserter, hedges }) => {
  const reading = read(sentence, 'paragraph')
  expect(reading.isClaim).toBe(type !== null)
  if (type === null) return
  expect({ type: reading.type, asserter: reading.asserter, hedges: reading.hedges }).toEqual({
    type,
    asserter,
    hedges,
  })
  for (const { words, start, end } of reading.because) expect(sentence.slice(start, end)).toBe(words)
})
