// An English sentence as the rules look at it: tagged words, where phrases of the word lists stand, what is quoted, what
// is an aside. All positions but `start` and `end` are indexes of words; ends are excluded.
import { phraseFinder, tokensOf } from '../phrases.ts'
import type { Because } from '../reading.ts'
import { withUserWords, type WordLists } from '../word-lists.ts'
import { ENGLISH_WORDS } from '../words/en.ts'
import type { TaggedToken, Tagger } from './tagger.ts'

export type ListName = keyof typeof ENGLISH_WORDS
/** `from` and `to` are indexes of words, `to` excluded. */
export type Span = { readonly from: number; readonly to: number }
export type Hit = Span & { readonly list: ListName; readonly phrase: string }

export type EnglishSentence = {
  readonly text: string
  readonly words: readonly TaggedToken[]
  /** Phrases of a list, in the order of the sentence. */
  readonly hits: (list: ListName) => readonly Hit[]
  /** The phrase of a list that begins at a word. */
  readonly hitAt: (list: ListName, index: number) => Hit | undefined
  /** Per word: does it stand in quotation marks? The marks themselves do not. */
  readonly quoted: readonly boolean[]
  /** Per word: does it stand in brackets or between dashes? */
  readonly aside: readonly boolean[]
  /** The whole of it is a quotation. */
  readonly isQuotation: boolean
}

const NO_HITS: readonly Hit[] = []

/** A function that takes sentences apart; `added`: what a user adds to the word lists. */
export function englishSentences(tag: Tagger, added?: WordLists): (text: string) => EnglishSentence {
  const find = phraseFinder<ListName>(withUserWords(ENGLISH_WORDS, added), 'en')
  return (text) => {
    const words = possessives(joinHyphens(nouns(names(tag(text))), text))
    const byStart = new Map(words.map(({ start }, index) => [start, index]))
    const byEnd = new Map(words.map(({ end }, index) => [end, index + 1]))
    const hits = new Map<ListName, Map<number, Hit>>()
    for (const { list, phrase, start, end } of find(tokensOf(text, 'en'))) {
      const from = byStart.get(start)
      if (from === undefined) continue
      const to = byEnd.get(end) ?? from + 1
      // A phrase does not go on over a comma or a quotation mark.
      if (words.slice(from, to).some(({ text }) => /^[,;:“”"()—]$/u.test(text))) continue
      const ofList = hits.get(list) ?? new Map<number, Hit>()
      hits.set(list, ofList.set(from, { list, phrase, from, to }))
    }
    const quoted = quotedWords(words)
    return {
      text,
      words,
      hits: (list) => (hits.has(list) ? [...hits.get(list)!.values()] : NO_HITS),
      hitAt: (list, index) => hits.get(list)?.get(index),
      quoted,
      aside: asides(words),
      isQuotation: words.every((word, index) => quoted[index] || word.tag === 'PUNCT'),
    }
  }
}

/** What led to a decision, as it stands. */
export function because(
  { text, words }: Pick<EnglishSentence, 'text' | 'words'>,
  kind: Because['kind'],
  { from, to }: Span,
): Because {
  const start = words[from]!.start
  const end = words[to - 1]!.end
  return { kind, words: text.slice(start, end), start, end }
}

/** The tagger takes "Watch" of "Harbour Watch" for a verb: what has a capital behind a name belongs to it. */
function names(tagged: readonly TaggedToken[]): TaggedToken[] {
  return tagged.map((word, index) =>
    /^(?:VERB|ADJ|ADV|NOUN)$/u.test(word.tag) &&
    tagged[index - 1]?.tag === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(word.text)
      ? { ...word, tag: 'PROPN' }
      : word,
  )
}

/** "The land register says": of two verbs side by side the first, bare and behind a noun, is a noun as well. */
function nouns(tagged: readonly TaggedToken[]): TaggedToken[] {
  return tagged.map((word, index) => {
    const [before, next] = [tagged[index - 1]?.tag ?? '', tagged[index + 1]]
    const hasArticle =
      before === 'DET' || (/^(?:ADJ|ADV|VERB)$/u.test(before) && tagged[index - 2]?.tag === 'DET')
    const isBare = word.tag === 'VERB' && !/(?:s|ed|ing|en)$/u.test(word.word)
    const isNoun =
      isBare &&
      next?.tag === 'VERB' &&
      ((hasArticle && /(?:[^s]s|ed)$/u.test(next.word)) ||
        (/^(?:NOUN|PROPN|ADJ)$/u.test(before) && /[^s]s$/u.test(next.word)))
    const isAccorded = word.tag === 'VERB' && tagged[index - 2]?.word === 'according'
    return isNoun || isAccorded ? { ...word, tag: 'NOUN' } : word
  })
}

/** The tagger takes "by-law" apart; the rules do not. */
function joinHyphens(tagged: readonly TaggedToken[], text: string): TaggedToken[] {
  const joined: TaggedToken[] = []
  for (let i = 0; i < tagged.length; i++) {
    const word = tagged[i]!
    const last = joined.at(-1)
    const touches = last !== undefined && last.end === word.start && isWord(last)
    const hyphen = touches && (word.text === '-' || word.text === '‑')
    const next = tagged[i + 1]
    if (hyphen && next && next.start === word.end && isWord(next)) {
      joined[joined.length - 1] = join(last, next, text)
      i++
    } else joined.push(word)
  }
  return joined
}

const isWord = ({ text }: TaggedToken) => /[\p{L}\p{N}]/u.test(text)

function join(first: TaggedToken, last: TaggedToken, text: string): TaggedToken {
  const whole = text.slice(first.start, last.end)
  const word = whole.normalize('NFC').replaceAll('’', "'").toLowerCase()
  const tag = first.tag === 'PROPN' ? 'PROPN' : last.tag === 'VERB' ? 'ADJ' : last.tag
  return { text: whole, word, tag, start: first.start, end: last.end }
}

/** An apostrophe behind "s" belongs to the word, unless it closes a quotation: "the operators’ outlook". */
function possessives(tagged: readonly TaggedToken[]): TaggedToken[] {
  let isOpen = false
  return tagged.map((word, index) => {
    if (word.text === '‘') isOpen = true
    if (word.text !== '’' && word.text !== "'") return word
    const before = tagged[index - 1]
    const next = tagged[index + 1]
    const belongs =
      before?.end === word.start && before.word.endsWith('s') && next !== undefined && next.start > word.end
    if (belongs && !(isOpen && word.text === '’')) return { ...word, word: "'", tag: 'PART' }
    isOpen = false
    return word
  })
}

const OPENING = new Set(['“', '‘', '«', '„'])
const CLOSING = new Set(['”', '’', '»', "'"])

function quotedWords(words: readonly TaggedToken[]): boolean[] {
  const straight = words.filter(({ text }) => text === '"').length
  let depth = 0
  let isOpen = false
  return words.map(({ text, tag }) => {
    if (text === '"' && straight > 1) {
      isOpen = !isOpen
      return false
    }
    if (OPENING.has(text)) {
      depth++
      return false
    }
    if (CLOSING.has(text) && tag === 'PUNCT' && depth > 0) {
      depth--
      return false
    }
    return isOpen || depth > 0
  })
}

function asides(words: readonly TaggedToken[]): boolean[] {
  const aside = words.map(() => false)
  const dashes: number[] = []
  let bracket = 0
  for (const [index, { text }] of words.entries()) {
    if (text === '(' || text === '[') bracket++
    if (bracket > 0) aside[index] = true
    if ((text === ')' || text === ']') && bracket > 0) bracket--
    if (isDash(text)) dashes.push(index)
  }
  // Two dashes make a pair; a single one, and the third of three, only cut.
  for (let i = 0; i + 1 < dashes.length; i += 2)
    for (let index = dashes[i]!; index <= dashes[i + 1]!; index++) aside[index] = true
  return aside
}

export const isDash = (text: string) => text === '—' || text === '–' || text === '--' || text === '―'
export const isQuote = (text: string) => text === '"' || OPENING.has(text) || CLOSING.has(text)
export const opensQuote = ({ quoted, words }: EnglishSentence, index: number) =>
  index < words.length && isQuote(words[index]!.text) && quoted[index + 1] === true
