// Does a sentence say something that somebody could support or contest? What makes one that does not.
import type { SentenceReader } from '../reading.ts'
import { agrees } from './reporting-verb.ts'
import type { Attribution } from './attribution.ts'
import { isAuxiliary } from './grammar.ts'
import { firstWord } from './orders.ts'
import type { EnglishSentence, Span } from './sentence.ts'
import { anecdote, commandToReader, refusal } from './small-happenings.ts'
import { biography, definition, footnote, label, ofTheText, provision } from './text-itself.ts'

export type Block = Parameters<SentenceReader>[1]

/** The words that make it none; null where it is a claim. Where no words do ("a heading"), an empty span. */
export function notAClaim(
  sentence: EnglishSentence,
  block: Block,
  attribution: Attribution | null,
  hedges: readonly Span[],
): Span | null {
  const { words } = sentence
  const nothing = { from: 0, to: 0 }
  if (block === 'heading' || words.length === 0) return nothing
  if (isQuestion(sentence)) return { from: words.length - 1, to: words.length }
  const [phrase] = sentence.hits('notAClaim').filter(({ from }) => !sentence.quoted[from])
  if (phrase) return phrase
  const speech = attribution !== null && attribution.name !== null
  if (attribution === null && !saysSomething(sentence, block)) return nothing
  return (
    ofTheText(sentence) ??
    definition(sentence) ??
    biography(sentence) ??
    label(sentence) ??
    provision(sentence, block) ??
    (speech ? null : commandToReader(sentence, block)) ??
    (speech ? null : refusal(sentence)) ??
    anecdote(sentence, hedges, speech) ??
    (block === 'footnote' ? footnote(sentence) : null)
  )
}

function isQuestion({ text }: EnglishSentence): boolean {
  return /\?[”’"')\]»]*\s*(?:\[?\d{1,3}\]?)?$/u.test(text)
}

/** A verb with its subject, or an order; a lone adjective, a bare noun phrase and a list of names assert nothing. */
function saysSomething(sentence: EnglishSentence, block: Block): boolean {
  const { words } = sentence
  const spoken = words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM')
  if (spoken.length < 3) return false
  const starts = firstWord(sentence)
  const isSentence = /[.!…:;][”’"')\]»]*\s*(?:\[?\d{1,3}\]?)?$/u.test(sentence.text)
  const hasVerb = words.some((word, index) => {
    if (isAuxiliary(word) && word.word !== "'s") return !isMonth(sentence, index)
    if (word.word === "'s") return word.tag === 'AUX'
    if (word.tag === 'NOUN' && isVerbLike(sentence, index)) return true
    if (word.tag !== 'VERB') return false
    if (index === starts && block !== 'listItem' && !isSentence) return false
    // In a line without a full stop a participle is more likely than a verb: "Villagers displaced by the flood".
    if (/(?:ing)$/u.test(word.word)) return false
    if (word.word.endsWith('ed') && !isSentence) return false
    return index > starts || /^[a-z]+$/u.test(word.word)
  })
  return hasVerb && (isSentence || words.length > 6)
}

/** "The duty costs the port a fifth": a verb that the tagger took for a noun. */
const isVerbLike = (sentence: EnglishSentence, index: number) =>
  agrees(sentence, index) &&
  /[.!]$/u.test(sentence.text) &&
  (KNOWN_VERBS.some((list) => sentence.hitAt(list, index)) || followsLikeObject(sentence, index))

const KNOWN_VERBS = ['reporting', 'reportingObject', 'describing', 'causing', 'demanding'] as const

const followsLikeObject = ({ words }: EnglishSentence, index: number) =>
  /^(?:the|a|an|no|its|his|her|their|our|this|that|these|those|it|them|more|less)$/u.test(
    words[index + 1]?.word ?? '',
  ) ||
  words[index + 1]?.tag === 'NUM' ||
  words[index + 1]?.word.endsWith('ing') === true

const isMonth = ({ words }: EnglishSentence, index: number) => words[index]!.text === 'May' && index > 0
