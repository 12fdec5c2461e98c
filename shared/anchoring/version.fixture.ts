// Random texts for the tests of anchoring: what breaks positions is in them.
import * as fc from 'fast-check'

/** Words of several scripts, an emoji of many code points, a decomposed letter, numbers, a word that stands often. */
const WORDS = [
  'the',
  'army',
  'withdrew',
  'from',
  'Gao',
  'in',
  '2013',
  '13,289',
  'cafe\u0301',
  'école',
  '👩‍👩‍👧',
  '🇲🇱',
  '😀',
  'שלום',
  'العالم',
  '部队留下',
  'l’état',
  'MINUSMA',
]

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`)

export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))

/** Paragraphs joined as an article's blocks are, or as Windows does. */
export const text = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n'))
  .map(([paragraphs, separator]) => paragraphs.join(separator))

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Positions at which a passage may start or end. */
export function boundaries(given: string): number[] {
  return [...Array.from(segmenter.segment(given), ({ index }) => index), given.length]
}

/** A range between two graphemes that holds more than white space, drawn by two numbers. */
export function rangeIn(given: string, a: number, b: number): { start: number; end: number } | null {
  const edges = boundaries(given)
  const [start, end] = [edges[a % edges.length]!, edges[b % edges.length]!].toSorted((x, y) => x - y) as [
    number,
    number,
  ]
  return given.slice(start, end).trim() === '' ? null : { start, end }
}
