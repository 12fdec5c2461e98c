// Where a noun phrase ends, seen from its first word.
import {
  PERSONAL,
  isDeterminerBefore,
  isAuxiliary,
  isBoundary,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
} from './grammar.ts'
import type { EnglishSentence, Span } from './sentence.ts'

const KEPT_PREPOSITIONS =
  /^(?:of|for|at|from|in|with|on|against|to|by|behind|within|near|across|under|between|inside|outside)$/u

const ENDS_NAME =
  /^(?:last|this|next|yesterday|today|on|after|before|during|when|while|because|as|who|that|which|whose|to|in|at|over|by|since|until)$/u

/**
 * The phrase that begins at a word, with an apposition behind it where one stands ("Rui, 24"). `open`: things of every
 * kind may hang on it ("a former head of the regulator"); else only what belongs to a name right behind a verb.
 */
export function nounPhraseFrom(sentence: EnglishSentence, from: number, open: boolean): Span | null {
  const { words } = sentence
  let to = from
  let head: 'PROPN' | 'NOUN' | null = null
  while (to < words.length && !isBoundary(sentence, to)) {
    const word = words[to]!
    if (PERSONAL.test(word.word) && !isRelative(word)) {
      if (to === from) to++
      break
    }
    if (isRelative(word) && !open && word.word !== 'who') break
    if (isRelative(word)) {
      // A restrictive clause belongs to the name: up to the next boundary.
      while (to < words.length && !isBoundary(sentence, to)) to++
      break
    }
    if (isAuxiliary(word) && word.word !== "'s") break
    if (isSubordinating(word)) break
    if (
      word.tag === 'VERB' &&
      to > from &&
      !isDeterminerBefore(sentence, to) &&
      !(open && isParticiple(word))
    )
      break
    const isParticle = /^(?:out|up|down|off|over)$/u.test(word.word) && isParticiple(words[to - 1])
    if (word.tag === 'ADP' && !KEPT_PREPOSITIONS.test(word.word) && !isParticle) break
    if (word.tag === 'ADP' && word.word !== 'of' && !open) {
      if (head === 'PROPN' && !(words[to + 1]?.tag === 'PROPN' && word.word !== 'on' && word.word !== 'in'))
        break
      if (ENDS_NAME.test(word.word) && word.word !== 'at' && word.word !== 'in') break
      if ((word.word === 'in' || word.word === 'at') && words[to + 1]?.tag === 'NUM') break
      // "said the company in a statement"
      if (word.word === 'in' && [2, 3].some((step) => sentence.hitAt('documents', to + step))) break
    }
    if (word.tag === 'ADV' && to > from) break
    if (word.tag === 'CCONJ' && !isNameAfter(sentence, to + 1)) break
    if (ENDS_NAME.test(word.word) && word.tag !== 'ADP' && to > from) break
    if (isNominal(word)) head = word.tag === 'PROPN' ? 'PROPN' : 'NOUN'
    to++
  }
  while (
    to > from &&
    /^(?:ADP|CCONJ|DET|PART|ADV)$/u.test(words[to - 1]!.tag) &&
    words[to - 1]!.word !== "'s"
  )
    to--
  if (to === from) return null
  if (words[to]?.text === '(') {
    const close = words.findIndex(({ text }, index) => index > to && text === ')')
    if (close > 0 && close - to < 8) to = close + 1
  }
  return { from, to: to + appositionLength(sentence, to) }
}

function isNameAfter({ words }: EnglishSentence, index: number): boolean {
  const word = words[index]
  return word !== undefined && /^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(word.tag)
}

/** ", 24", ", the mayor of Bor": no verb in it, and a comma or the end behind it. */
function appositionLength(sentence: EnglishSentence, comma: number): number {
  const { words } = sentence
  if (words[comma]?.text !== ',') return 0
  const first = words[comma + 1]
  if (
    !first ||
    !(/^(?:NUM|DET|NOUN|PROPN|ADJ)$/u.test(first.tag) || /^(?:then|now|formerly|once)$/u.test(first.word))
  )
    return 0
  let to = comma + 1
  while (to < words.length && !isBoundary(sentence, to)) {
    const word = words[to]!
    if (isAuxiliary(word) || isRelative(word) || word.tag === 'VERB' || word.tag === 'CCONJ') return 0
    to++
  }
  const next = words[to]?.text
  return next === ',' || next === '.' || next === undefined ? to - comma : 0
}
