// What stands behind a verb that reports and is claimed.
import {
  isAuxiliary,
  isBoundary,
  isFinite,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
} from './grammar.ts'
import type { Report } from './reporting-verb.ts'
import { type EnglishSentence, type Span, isDash, isQuote, opensQuote } from './sentence.ts'

/** What stands behind the verb and is claimed; null where nothing is. */
export function contentAfter(
  sentence: EnglishSentence,
  verb: Report,
  end: number,
  isEvidence: boolean,
): Span | null {
  const { words } = sentence
  const { to } = verb
  if (to >= end) return null
  const word = words[verb.from]!.word
  const whole = { from: to, to: end }
  if (word.startsWith('ask') && to - verb.from === 1 && findThat(sentence, to, end) === null)
    return words
      .slice(to, to + 9)
      .some((one, at) => one.word === 'to' && at > 0 && words[to + at + 1]?.tag === 'VERB')
      ? whole
      : null
  if (
    /^(?:sees?|saw)$/u.test(word) &&
    words.slice(to, to + 5).some((one) => one.word.endsWith('ing') && one.tag === 'VERB')
  )
    return whole
  if (
    /^(?:tell|tells|told|remind|reminds|reminded|assure|assures|assured|inform|informs|informed|warn|warns|warned|advise|advises|advised)$/u.test(
      word,
    )
  ) {
    const that = findThat(sentence, to, end)
    if (that !== null) return { from: that, to: end }
    if (word.startsWith('t') && to - verb.from === 1)
      return quoteAfter(sentence, to, end) ?? clauseAfterObject(sentence, to, end)
  }
  const that = findThat(sentence, to, end) ?? thatBehindInset(sentence, to)
  if (that !== null && (verb.says || verb.takesObject)) return { from: that, to: end }
  const quote = quoteAfter(sentence, to, end)
  if (quote && (verb.says || verb.describes || verb.takesObject)) return quote
  // "denied us a meeting"
  if (
    /^den(?:y|ies|ied)$/u.test(word) &&
    /^(?:us|me|him|her|them)$/u.test(words[to]?.word ?? '') &&
    /^(?:DET|ADJ|NOUN)$/u.test(words[to + 1]?.tag ?? '')
  )
    return null
  if (/^(?:rate|rank|grade|scor)/u.test(word) && ranks(sentence, to)) return whole
  if (verb.describes && (describesAs(sentence, to, end) || objectAndAdjective(sentence, verb))) return whole
  // "call this a race to fish"
  if (/^(?:call|dub|brand|label)/u.test(word) && isCalled(sentence, to)) return whole
  if (verb.takesObject && hasObject(sentence, verb) && hasSubstance(sentence, verb, isEvidence)) return whole
  if (sentence.hitAt('standing', verb.from) && (hasStake(sentence, to) || isOnGrounds(sentence, to)))
    return whole
  if (sentence.hitAt('voicing', verb.from)) return voiced(sentence, to, whole)
  if (
    verb.says &&
    /^(?:how|why|what|where)$/u.test(words[to]?.word ?? '') &&
    /^(?:explain|describe|show|document|detail|know)/u.test(word)
  )
    return whole
  // "believes the price to be fair"
  if (BELIEVES.test(word) && isToBe(sentence, to)) return whole
  if (/^(?:whether|if)$/u.test(words[to]?.word ?? '') && /^(?:doubt|question)/u.test(word)) return whole
  // "The court agreed.": with what was said before.
  if (
    /^(?:agree|disagree|concur|beg)/u.test(word) &&
    (words[to]?.text === '.' || words[to]?.text === ';' || words[to]?.word === 'with')
  )
    return whole
  if (
    /^(?:thinks?|thought|believes?|believed|hopes?|hoped)$/u.test(word) &&
    /^(?:so|otherwise|as much)$/u.test(words[to]?.word ?? '')
  )
    return whole
  if (verb.says && pointsBack(sentence, to)) return whole
  if (verb.says && (WITHOUT_THAT.test(word) || words[to]?.text === ':') && startsClause(sentence, to, end))
    return whole
  return null
}

const BELIEVES =
  /^(?:believ|think|thought|consider|reckon|deem|judge|know|knew|understand|understood|estimat|assum|feel|felt|suppos|presum|declar)/u

function isToBe(sentence: EnglishSentence, from: number): boolean {
  const { words } = sentence
  for (let index = from + 1; index < from + 10 && !isBoundary(sentence, index); index++) {
    if (words[index]!.word === 'to') return /^(?:be|have)$/u.test(words[index + 1]?.word ?? '')
    if (isFinite(words[index]) && !isParticiple(words[index])) return false
  }
  return false
}

export function findThat(sentence: EnglishSentence, from: number, end: number): number | null {
  const { words } = sentence
  for (let index = from; index < Math.min(end, from + 16); index++) {
    const word = words[index]!
    if (word.word === 'that' && index > from && words[index - 1]!.tag === 'ADP') return null
    if (word.word === 'that')
      return (words[index + 1] && !isBoundary(sentence, index + 1)) ||
        opensQuote(sentence, index + 1) ||
        words[index + 1]?.text === ','
        ? index > from + 2 && isFinite(words[index + 1]) && isNominal(words[index - 1])
          ? null
          : index + 1
        : null
    if (/^[;:]$/u.test(word.text) || isQuote(word.text) || isDash(word.text)) return null
    if (isFinite(word) && index > from && !(word.tag === 'VERB' && isParticiple(word))) return null
  }
  return null
}

/** "argue, and we concur, that customs reform pays" */
function thatBehindInset({ words }: EnglishSentence, to: number): number | null {
  if (words[to]?.text !== ',') return null
  const close = words.findIndex(({ text }, index) => index > to && text === ',')
  return close > 0 && words[close + 1]?.word === 'that' && words[close + 2] ? close + 2 : null
}

export function quoteAfter(sentence: EnglishSentence, from: number, end: number): Span | null {
  const { words } = sentence
  for (let index = from; index < Math.min(end, from + 24); index++) {
    if (opensQuote(sentence, index)) return { from: index + 1, to: end }
    if (/^[;.]$/u.test(words[index]!.text)) return null
    if (isAuxiliary(words[index])) return null
  }
  return null
}

/** "rated them 4.6 out of 5", "ranks the country last" */
const ranks = ({ words }: EnglishSentence, to: number) =>
  words
    .slice(to + 1, to + 7)
    .some(
      ({ tag, word }) =>
        tag === 'NUM' || /^(?:last|first|top|bottom|among|above|below|ahead|behind)$/u.test(word),
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

function isCalled(sentence: EnglishSentence, to: number): boolean {
  const { words } = sentence
  for (let index = to + 1; index < Math.min(words.length, to + 7); index++) {
    if (isBoundary(sentence, index) || words[index]!.tag === 'ADP') return false
    if (/^an?$/u.test(words[index]!.word)) return true
  }
  return false
}

/** An object of some substance: "three robberies", "the rent cap"; not "a meeting" or nothing. */
function hasObject({ words }: EnglishSentence, { from, to }: Span): boolean {
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
function hasSubstance(sentence: EnglishSentence, { from, to }: Span, isEvidence: boolean): boolean {
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
          (at > 0 && isFirstOrLast(one.word) && !behind.slice(0, at).some(({ text }) => text === ',')),
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

/** "say so", "says otherwise", "confirmed as much", "said the same"; not "found so few" */
function pointsBack({ words }: EnglishSentence, to: number): boolean {
  const [first, second] = [words[to]?.word, words[to + 1]]
  if (first === 'so') return second?.tag !== 'ADJ'
  return first === 'otherwise' || /^(?:as much|the same)$/u.test(`${first} ${second?.word}`)
}

const isFirstOrLast = (word: string) => /^(?:first|second|third|last|top)$/u.test(word)

const PROSPECTS =
  /^(?:risks?|dangers?|rises?|falls?|growth|recession|declines?|increases?|cuts?|decreases?|improvements?|slowdown|recovery|deterioration|signs?|evidence|chances?|prospects?|scope|room|reasons?|need|merit|value|hope|threats?|opportunity|opportunities|problems?|flaws?|end|way)$/u

const ONLY_WITH_THAT =
  /^(?:statements?|announcements?|reports|talk|positions?|verdict|charges?|judge?ment|testimony|arguments?|forecasts?|estimates?|declaration|assumptions?)$/u

/** "renewed its appeal for calm", "voiced doubts about the count"; "issued a statement" needs "that". */
function voiced(sentence: EnglishSentence, to: number, whole: Span): Span | null {
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
function hasStake(sentence: EnglishSentence, to: number): boolean {
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
const isOnGrounds = ({ words }: EnglishSentence, to: number) =>
  words
    .slice(to, to + 14)
    .some(({ word }, at) => /^grounds?$/u.test(word) && /^(?:that|of)$/u.test(words[to + at + 1]?.word ?? ''))

/** Verbs that need no "that" before a clause. */
const WITHOUT_THAT =
  /^(?:say|says|said|saying|think|thinks|thought|know|knows|knew|feel|feels|felt|hop|insist|believ|fear|claim|expect|suspect|reckon|admit|conced|allege|alleging|estimat|warn|add|maintain|suppos|assum|guess|find|found|show|hold|conclud|argu|deny|denie|doubt|report|predict|swear|swore|understand|pledge|vow|agree|project|judg|consider|see|saw|decid|acknowledg|calculat)/u

function startsClause(sentence: EnglishSentence, from: number, end: number): boolean {
  const { words } = sentence
  const first = words[from]
  if (!first || isBoundary(sentence, from) || isAuxiliary(first))
    return first?.text === ':' || opensQuote(sentence, from)
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV|VERB|X)$/u.test(first.tag)) return false
  for (let index = from + 1; index < Math.min(end, from + 18); index++) {
    const word = words[index]!
    if (/^[;:.]$/u.test(word.text) || isDash(word.text) || isQuote(word.text)) return false
    if (isRelative(word) || isSubordinating(word)) return false
    // "maintains four garrisons and holds the bridge", "holds the data, pays the staff and …": verbs of one subject.
    const before = words[index - 1]!
    const isFirstComma = before.text === ',' && !words.slice(from, index - 1).some(({ text }) => text === ',')
    if (isFinite(word) && (before.tag === 'CCONJ' || isFirstComma)) return false
    if (
      isFinite(word) &&
      words[index - 1]!.word !== 'to' &&
      !(word.tag === 'VERB' && isParticiple(word) && !isAuxiliary(word) && words[index + 1]?.word === 'by')
    )
      return true
  }
  return false
}

/** "told the agency the vote was rigged" */
const clauseAfterObject = (sentence: EnglishSentence, from: number, end: number) =>
  startsClause(sentence, from, end) ? { from, to: end } : null
