// Objects of verbs that report which are claimed without a clause: "describes three robberies", "calls it a toll".
import { isBoundary, isNominal } from './grammar.ts'
import type { EnglishSentence, Span } from './sentence.ts'

/** "rated them 4.6 out of 5", "ranks the country last" */
export const ranks = ({ words }: EnglishSentence, to: number) =>
  words
    .slice(to + 1, to + 7)
    .some(
      ({ tag, word }, at) =>
        (tag === 'NUM' && words[to + at]!.tag !== 'DET') || /^(?:last|first|top|bottom)$/u.test(word),
    )

export function describesAs({ words }: EnglishSentence, from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + 22); index++) {
    if (words[index]!.word === 'as') return index > from
    if (/^[;:.]$/u.test(words[index]!.text)) return false
  }
  return false
}

/** "thinks it manageable", "considers the price fair" */
export function objectAndAdjective(sentence: EnglishSentence, { from, to }: Span): boolean {
  const { words } = sentence
  if (!/^(?:think|thought|find|found|consider|deem|judge|call|rate)/u.test(words[from]!.word)) return false
  for (let index = to + 1; index < Math.min(words.length, to + 9); index++) {
    if (isBoundary(sentence, index)) return false
    // "finds the new limit a relief"
    if (
      /^an?$/u.test(words[index]!.word) &&
      isNominal(words[index - 1]) &&
      isNominal(words[index + 1]) &&
      isBoundary(sentence, index + 2)
    )
      return true
    if ((words[index]!.tag === 'ADJ' || sentence.hitAt('judging', index)) && isBoundary(sentence, index + 1))
      return (
        isNominal(words[index - 1]) ||
        /^(?:it|them|this|that|him|her)$/u.test(words[index - 1]!.word) ||
        words[index - 1]!.tag === 'ADV'
      )
  }
  return false
}

export function isCalled(sentence: EnglishSentence, to: number): boolean {
  const { words } = sentence
  for (let index = to + 1; index < Math.min(words.length, to + 7); index++) {
    if (isBoundary(sentence, index) || words[index]!.tag === 'ADP') return false
    if (/^an?$/u.test(words[index]!.word)) return true
  }
  return false
}

/** An object of some substance: "three robberies", "the rent cap"; not "a meeting" or nothing. */
export function hasObject({ words }: EnglishSentence, { from, to }: Span): boolean {
  // "puts it at nine in ten"
  const next = words[/^puts?$/u.test(words[from]!.word) ? from + 1 : to]
  if (!next) return false
  return (
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB|PART|ADV)$/u.test(next.tag) ||
    next.word === 'to' ||
    next.word === 'being'
  )
}

/** "puts the cost at 40 million", "credits the ban with most of it", "finds no fall": with what belongs to the verb. */
export function hasSubstance(sentence: EnglishSentence, { from, to }: Span, isEvidence: boolean): boolean {
  const { words } = sentence
  const { word } = words[from]!
  const behind = words.slice(to, to + 18)
  if (/^puts?$/u.test(word))
    return (
      words[to - 1]!.word === 'to' ||
      behind.some(
        (one, at) =>
          (one.word === 'at' && behind.slice(at + 1, at + 5).some(({ tag }) => tag === 'NUM')) ||
          (one.word === 'down' && behind[at + 1]?.word === 'to') ||
          (at > 0 &&
            isFirstOrLast(one.word) &&
            behind[at - 1]!.tag !== 'DET' &&
            !behind.slice(0, at).some(({ text }) => text === ',')),
      )
    )
  // "sees two increases", "sees a risk of famine"; not "sees the minister".
  if (/^sees?$/u.test(word) && to - from === 1)
    return behind.slice(0, 7).some((one) => PROSPECTS.test(one.word))
  if (word.startsWith('claim'))
    return behind
      .slice(0, 6)
      .some(
        (one) =>
          PROSPECTS.test(one.word) || /^(?:success|victory|credit|progress|responsibility)$/u.test(one.word),
      )
  if (/^(?:link|tie[sd]?$)/u.test(word))
    return behind.some((one, at) => at > 0 && /^(?:to|with)$/u.test(one.word))
  // "projects a deficit", "estimates the cost at 40 million"; not "projects power", "estimates each claim".
  if (/^(?:project|estimat|calculat)/u.test(word))
    return behind.some((one) => one.tag === 'NUM' || (PROSPECTS.test(one.word) && one.word !== 'value'))
  // "speak of nothing else", "predicted nothing"; but "noticed nothing" tells what was not there.
  if (behind[0]?.word === 'nothing' && (behind[1]?.word === 'else' || word.startsWith('predict')))
    return false
  if (/^(?:give|gave)/u.test(word))
    return behind
      .slice(0, 6)
      .some((one) => /^(?:chances?|odds|prospects?|months|weeks|years)$/u.test(one.word))
  if (word.startsWith('reveal') || word.startsWith('disclos')) return isEvidence
  if (word.startsWith('appeal') && words[to - 1]!.word === 'to')
    return behind.some(
      (one, at) => one.word === 'for' || (one.word === 'to' && behind[at + 1]?.tag === 'VERB'),
    )
  if (word.startsWith('credit')) return behind.some((one) => one.word === 'with' || one.word === 'for')
  if (/^(?:attribut|ascrib)/u.test(word)) return behind.some((one) => one.word === 'to')
  if (word.startsWith('show')) return isEvidence
  // "took note of the report" is courtesy.
  if (/^note[sd]?$/u.test(word))
    return !behind.slice(0, 3).some((_, at) => sentence.hitAt('documents', to + at))
  if (/^f(?:ind|ound)/u.test(word))
    return (
      isEvidence ||
      /^(?:no|little|few|evidence|signs|fault|errors|serious|grave)$/u.test(behind[0]?.word ?? '') ||
      behind.some((one, at) => one.word === 'to' && behind[at + 1]?.word === 'be')
    )
  return true
}

const isFirstOrLast = (word: string) => /^(?:first|second|third|last|top)$/u.test(word)

const PROSPECTS =
  /^(?:risks?|dangers?|rises?|falls?|growth|recession|declines?|increases?|cuts?|decreases?|improvements?|slowdown|recovery|deterioration|signs?|evidence|chances?|prospects?|scope|room|reasons?|need|merit|value|hope|threats?|opportunity|opportunities|problems?|flaws?|end|way)$/u

const ONLY_WITH_THAT =
  /^(?:statements?|announcements?|reports|talk|positions?|verdict|charges?|judge?ment|testimony|arguments?|forecasts?|estimates?|declaration|assumptions?)$/u

/** "renewed its appeal for calm", "voiced doubts about the count"; "issued a statement" needs "that". */
export function voiced(sentence: EnglishSentence, to: number, whole: Span): Span | null {
  const { words } = sentence
  for (let index = to; index < Math.min(words.length, to + 6); index++) {
    if (isBoundary(sentence, index) || /^(?:ADP|VERB|AUX)$/u.test(words[index]!.tag)) return null
    const noun = sentence.hitAt('sayings', index)
    if (!noun || words[index + 1]?.tag === 'NOUN') continue
    if (words[noun.to]?.word === 'that') return { from: noun.to + 1, to: whole.to }
    if (ONLY_WITH_THAT.test(words[index]!.word)) return null
    return /^c(?:laim|all)s?$/u.test(words[index]!.word) &&
      !/^(?:for|of|about)$/u.test(words[noun.to]?.word ?? '')
      ? null
      : whole
  }
  return null
}

/** "rejected the allegation", "supports a ban on night flights"; not "supports twelve clinics". */
export function hasStake(sentence: EnglishSentence, to: number): boolean {
  for (let index = to; index < Math.min(sentence.words.length, to + 7); index++) {
    if (isBoundary(sentence, index)) return false
    if (sentence.hitAt('stakes', index)) return true
    // "The agencies reject this."
    if (/^(?:this|that|it)$/u.test(sentence.words[index]!.word) && isBoundary(sentence, index + 1))
      return true
    if (sentence.words[index]!.tag === 'ADP') return false
  }
  return false
}

/** "defended the rule on the ground that mayors are spendthrifts" */
export const isOnGrounds = ({ words }: EnglishSentence, to: number) =>
  words
    .slice(to, to + 14)
    .some(({ word }, at) => /^grounds?$/u.test(word) && /^(?:that|of)$/u.test(words[to + at + 1]?.word ?? ''))
