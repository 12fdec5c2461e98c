// Nouns of saying and thinking that name who claims something: "X's position is that …", "the feeling among X is that …",
// "X's warning that …", "a claim by X that …", "calls by X for …".
import { found, isPossessor, said } from './attribution-found.ts'
import type { Attribution } from './attribution.ts'
import { isAuxiliary, isBe, isBoundary, isFinite } from './grammar.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { namesPeople } from './people.ts'
import type { EnglishSentence, Span } from './sentence.ts'

/** "The ministry's position is that …", "Her verdict: …" */
export function viewIsThat(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (const { from } of sentence.hits('views')) {
    if (!said(sentence, from)) continue
    const demands = isBe(words[from + 1]) && words[from + 2]?.word === 'to' && words[from + 3]?.tag === 'VERB'
    const isClause =
      (isBe(words[from + 1]) && /^(?:that|blunt|simple|clear)$/u.test(words[from + 2]?.word ?? '')) ||
      (words[from + 1]?.text === ':' && from < 6) ||
      demands
    if (!isClause) continue
    const name = holderOf(sentence, from)
    if (!name) continue
    return {
      ...found(sentence, name, { from, to: from + 1 }),
      content: { from: from + 2, to: words.length },
      demands,
    }
  }
  return null
}

/** Whose "view" it is: "the ministry" of "the ministry's own view", "Her" of "Her verdict". */
function holderOf(sentence: EnglishSentence, noun: number): Span | null {
  const { words } = sentence
  let holder = noun - 1
  while (
    holder > 0 &&
    (/^(?:ADJ|NOUN|NUM|VERB|ADV)$/u.test(words[holder]!.tag) || words[holder]!.word === 'own') &&
    !isPossessor(sentence, holder)
  )
    holder--
  if (holder < 0 || !isPossessor(sentence, holder)) return null
  let from = holder
  while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(words[from - 1]!.tag)) from--
  return { from, to: words[holder]!.tag === 'PART' ? holder : holder + 1 }
}

/** "The consensus among traders is that …", "The feeling in the ministry is that …" */
export function consensus(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  const be = words.findIndex(
    (word, index) => index > 3 && index < 16 && isBe(word) && words[index + 1]?.word === 'that',
  )
  const noun = words.findIndex(({ word }) =>
    /^(?:consensus|feeling|view|mood|belief|hope|fear|assumption|expectation|suspicion|opinion|verdict|talk|message|line|word|response|argument|worry|concern|claim|contention|complaint|answer|warning|advice|position)$/u.test(
      word,
    ),
  )
  if (
    be < 0 ||
    noun < 1 ||
    noun > 4 ||
    !/^(?:among|amongst|in|at|within|of|across|from)$/u.test(words[noun + 1]?.word ?? '')
  )
    return null
  return {
    ...found(sentence, { from: noun + 2, to: be }, { from: noun, to: noun + 2 }),
    content: { from: be + 2, to: words.length },
  }
}

/**
 * "There is a feeling among investors that …", "Hence the calls by traders for …": what somebody claims is all that the
 * sentence holds. Of "The ministry's claim that wages rose rests on old figures" its author asserts the main clause.
 */
export function nominal(sentence: EnglishSentence): Attribution | null {
  const { words } = sentence
  for (const { from } of sentence.hits('sayings')) {
    if (!said(sentence, from)) continue
    const holder = holderOf(sentence, from)
    const name = holder ?? speakerBehind(sentence, from)
    if (!name || !isPresented(sentence, holder ? name.from : phraseStart(sentence, from))) continue
    const opens = holder ? from + 1 : name.to
    const demands = words[opens]?.word === 'for' && DEMANDS.test(words[from]!.word)
    const isClause =
      words[opens]?.word === 'that' && words.slice(opens + 1, opens + 13).some((word) => isFinite(word))
    if (!demands && !isClause) continue
    return {
      ...found(sentence, name, { from, to: from + 1 }),
      content: { from: opens + 1, to: words.length },
      demands,
    }
  }
  return null
}

/** Behind "There is", "There have been", "It is", "Hence". */
function isPresented({ words }: EnglishSentence, start: number): boolean {
  let index = start - 1
  while (
    index > 0 &&
    (isAuxiliary(words[index]) || words[index]!.tag === 'ADV' || isExistence(words[index]!.word))
  )
    index--
  return /^(?:there|hence|thus|it)$/u.test(words[Math.max(index, 0)]?.word ?? '')
}

const isExistence = (word: string) => /^(?:remains?|remained|exists?|existed|also)$/u.test(word)

const DEMANDS = /^(?:calls?|demands?|pleas?|appeals?|requests?|campaigns?)$/u

/** "by traders", "from the bank", "among investors" right behind the noun. */
function speakerBehind(sentence: EnglishSentence, noun: number): Span | null {
  const { words } = sentence
  const preposition = words[noun + 1]?.word ?? ''
  if (!/^(?:by|from|of|among|within|amongst)$/u.test(preposition)) return null
  const whole = nounPhraseFrom(sentence, noun + 2, true)
  if (!whole) return null
  let to = noun + 2
  while (to < whole.to && !/^(?:for|that)$/u.test(words[to]!.word)) to++
  const name = words.slice(noun + 2, to)
  const isSomebody = name.some(({ tag, word }) => tag === 'PROPN' || namesPeople(word))
  return isSomebody && !name.some((word) => isAuxiliary(word)) ? { from: noun + 2, to } : null
}

/** Where the phrase around a noun begins: at its determiner. */
function phraseStart(sentence: EnglishSentence, noun: number): number {
  let from = noun
  while (
    from > 0 &&
    !isBoundary(sentence, from - 1) &&
    /^(?:DET|ADJ|ADV|NOUN|NUM)$/u.test(sentence.words[from - 1]!.tag)
  )
    from--
  return from
}
