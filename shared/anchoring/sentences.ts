// Where sentences start and end: Unicode's rules (UAX 29, by Intl.Segmenter) and what they do not know, abbreviations
// above all.
import { abbreviationsOf, type Abbreviations } from './abbreviations.ts'
import type { TextRange } from './carry-over.ts'

/**
 * The sentences of a block, in order, without the white space around them; UTF-16, end excluded. `language` is BCP 47.
 * A blank line always ends a sentence, a single line feed unless the text goes on in lower case.
 */
export function sentencesOf(text: string, language: string | null): TextRange[] {
  const primary = language?.split('-')[0]?.toLowerCase() ?? ''
  const rules = { abbreviations: abbreviationsOf(primary), closing: CLOSING_BEHIND_SPACE(primary) }
  const sentences: { start: number; end: number }[] = []
  for (const piece of pieces(text, language)) {
    const last = sentences.at(-1)
    if (!last) {
      sentences.push(piece)
      continue
    }
    const gap = text.slice(last.end, piece.start)
    const blankLine = /\n\s*\n/u.test(gap)
    const moved = blankLine ? 0 : strayLength(text.slice(piece.start, piece.end), rules.closing)
    if (moved > 0) {
      last.end = piece.start + moved
      piece.start = skipSpace(text, last.end)
      if (piece.start >= piece.end) continue
    }
    const before = text.slice(last.start, last.end)
    const after = text.slice(piece.start, piece.end)
    if (!blankLine && goesOn(before, after, gap.includes('\n'), last.start === 0, rules.abbreviations)) {
      last.end = piece.end
    } else {
      sentences.push(piece)
    }
  }
  return sentences
}

/** Closing marks that French sets behind a space; in German and Danish `»` opens. */
const CLOSING_BEHIND_SPACE = (primary: string) =>
  ['de', 'da'].includes(primary) ? /^[)\]”]+/u : /^[)\]”»›]+(?=[\s.,;:]|$)/u

const NOTE_REFERENCE = /^(?:\[\d{1,3}\]|\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+)(?=\s|$)/u

/** Length of what Unicode's rules cut off a sentence and put before the next: closing marks, note references. */
function strayLength(piece: string, closing: RegExp): number {
  const closed = closing.exec(piece)?.[0].length ?? 0
  return closed + (NOTE_REFERENCE.exec(piece.slice(closed))?.[0].length ?? 0)
}

function* pieces(text: string, language: string | null): Generator<{ start: number; end: number }> {
  for (const { index, segment } of segmenterFor(language).segment(text)) {
    let start = index
    for (const cut of missedBreaks(segment)) {
      yield* trimmed(text, start, index + cut)
      start = index + cut
    }
    yield* trimmed(text, start, index + segment.length)
  }
}

/**
 * Breaks that Unicode's rules miss: behind a note's digits ("ended.2 The"), and behind an ellipsis that hangs on a
 * word ("waited… Then"). An ellipsis between spaces stands for words left out and breaks nothing.
 */
const MISSED = /(?<=[\p{Ll}\p{Pe}\p{Pf}]{2}[.!?])\d{1,3}(?=\s+\p{Lu})|(?<=\p{L})…[”’"»)\]]*(?=\s+\p{Lu})/gu

function missedBreaks(segment: string): number[] {
  return [...segment.matchAll(MISSED)].map((match) => match.index + match[0].length)
}

function* trimmed(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  const from = skipSpace(text, start)
  let to = end
  while (to > from && /\s/u.test(text[to - 1]!)) to--
  if (to > from) yield { start: from, end: to }
}

function skipSpace(text: string, position: number): number {
  while (position < text.length && /\s/u.test(text[position]!)) position++
  return position
}

const LAST_WORD = /(?:^|[\s([{"“„«'‘—–/])([^\s([{"“„«'‘—–/]+)\.$/u
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u

/** Is what looks like the end of a sentence none? */
function goesOn(
  before: string,
  after: string,
  newLine: boolean,
  first: boolean,
  lists: Abbreviations,
): boolean {
  if (newLine && /[.!?…:][”’"»)\]]*$/u.test(before)) return false
  if (/^\p{Ll}/u.test(after)) return true
  if (newLine) return false
  // Words left out: "[...] The mission", "the ... Mission".
  if (/(?:^|\s|[[(])(?:\.\.\.|…)[\])]?$/u.test(before)) return true
  // The number of a point at the start of a block: "1. The mission", "b. The mission".
  if (first && /^[([]?(?:\d{1,3}|\p{L})[.)]{1,2}$/u.test(before)) return true
  const word = LAST_WORD.exec(before)?.[1]
  if (word === undefined) return false
  const key = word.toLowerCase()
  const next = FIRST_WORD.exec(after)?.[1] ?? ''
  const startsSentence = lists.starters.has(next.toLowerCase()) && !/^\p{Lu}\./u.test(after)
  if (lists.binding.has(key)) return true
  if (lists.numbered.has(key) && /^(?:\d|[IVXLC]+\b|§)/u.test(next)) return true
  if (lists.titles.has(key)) return !/^\d/u.test(next) && (/^\p{Lu}/u.test(word) || !startsSentence)
  const initial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || /^\p{Lu}\.?-\p{Lu}$/u.test(word)
  if (lists.either.has(key) || initial) return !startsSentence
  return false
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? ''
  let segmenter = segmenters.get(key)
  if (!segmenter) {
    segmenter = makeSegmenter(language)
    segmenters.set(key, segmenter)
  }
  return segmenter
}

/** An article's language comes from outside and may be no language tag at all. */
function makeSegmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}
