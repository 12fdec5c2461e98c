// Small questions about words and their neighbours that several rules ask.
import type { EnglishSentence } from './sentence.ts'
import { isDash, isQuote } from './sentence.ts'
import type { TaggedToken } from './tagger.ts'

const words = (text: string) => new Set(text.split(' '))

const BE = words("be am is are was were been being 's 're 'm isn't aren't wasn't weren't")
const HAVE = words("have has had having 've 'd")
const DO = words('do does did')
export const MODALS = words("will would shall should may might can could must 'll 'd wo ca")
const NEGATIONS = words("not n't never no hardly scarcely neither nor")
const PARTICIPLES = words(
  'said told made held sent led seen known shown drawn written put set read found thought given taken kept left lost paid sold built ' +
    'brought bought caught cut spent driven grown spoken chosen broken done gone been begun understood heard felt met hit shut won run become come',
)

/** "'s" of a possessive is none. */
export const isBe = (word: TaggedToken | undefined) =>
  word !== undefined && BE.has(word.word) && word.tag !== 'PART'
/** Not the month, not the last will. */
export const isModal = (word: TaggedToken | undefined) =>
  word !== undefined && MODALS.has(word.word) && word.tag !== 'NOUN' && word.tag !== 'PROPN'
export const isNegation = (word: TaggedToken | undefined) => word !== undefined && NEGATIONS.has(word.word)
export const isAuxiliary = (word: TaggedToken | undefined) =>
  word !== undefined && (isBe(word) || HAVE.has(word.word) || DO.has(word.word) || isModal(word))
export const isParticiple = (word: TaggedToken | undefined) =>
  word !== undefined && (/(?:ed|en)$/u.test(word.word) || PARTICIPLES.has(word.word))
export const isNominal = (word: TaggedToken | undefined) =>
  word !== undefined && (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'NUM')
export const isRelative = (word: TaggedToken | undefined) =>
  word !== undefined && /^(?:who|whom|whose|which|that)$/u.test(word.word)

/** Verbs that wink's model takes for nouns are left out: this asks whether there surely is one. */
export const isFinite = (word: TaggedToken | undefined) =>
  word !== undefined &&
  (isAuxiliary(word) || word.tag === 'AUX' || (word.tag === 'VERB' && !word.word.endsWith('ing')))

/** Comma, semicolon, colon, dash, bracket, quotation mark, or the sentence's end. */
export function isBoundary({ words }: EnglishSentence, index: number): boolean {
  const text = words[index]?.text
  // An apostrophe that belongs to its word.
  if (words[index]?.tag === 'PART') return false
  return text === undefined || /^[,;:()[\].!?…]+$/u.test(text) || isDash(text) || isQuote(text)
}

/** The stretch between two boundaries that holds a word. */
export function segmentAt(sentence: EnglishSentence, index: number): { from: number; to: number } {
  let from = index
  while (from > 0 && !isBoundary(sentence, from - 1)) from--
  let to = index + 1
  while (to < sentence.words.length && !isBoundary(sentence, to)) to++
  return { from, to }
}

const SUBORDINATING = words(
  'because although though while whilst whereas if unless until when whenever once since before after whether lest provided where wherever',
)
export const isSubordinating = (word: TaggedToken | undefined) =>
  word !== undefined && SUBORDINATING.has(word.word)

export const PERSONAL = /^(?:he|she|they|it|i|we|you|who|nobody|everybody|everyone|others|neither|both)$/u
export const POSSESSIVE = /^(?:his|her|their|its|our|my|your)$/u

export function isDeterminerBefore({ words }: EnglishSentence, index: number): boolean {
  const tag = words[index - 1]?.tag
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    tag === 'PART' ||
    POSSESSIVE.test(words[index - 1]?.word ?? '')
  )
}
