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
import { namesPeople } from './people.ts'
import {
  describesAs,
  hasObject,
  hasStake,
  hasSubstance,
  isCalled,
  isOnGrounds,
  objectAndAdjective,
  ranks,
  voiced,
} from './reported-object.ts'
import type { Report } from './reporting-verb.ts'
import { type EnglishSentence, type Span, isDash, isQuote, opensQuote } from './sentence.ts'
import type { TaggedToken } from './tagger.ts'

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
  // "hold permits for farms that they will never build": what they hold, write or know stands right behind the verb.
  const that =
    KEEPS.test(word) && hasOwnObject(sentence, to)
      ? null
      : (findThat(sentence, to, end) ?? thatBehindInset(sentence, to))
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
  const needsNoThat = word.startsWith('show') ? isEvidence : WITHOUT_THAT.test(word)
  if (verb.says && (needsNoThat || words[to]?.text === ':') && startsClause(sentence, to, end)) return whole
  return null
}

const KEEPS = /^(?:hold|held|read|writ|wrote|kn[eo]w|find|found|show|add|record|se[et]|saw)/u

/** "that note" as well, where nothing follows. */
const hasOwnObject = (sentence: EnglishSentence, to: number) =>
  sentence.words[to]?.word === 'that'
    ? isNominal(sentence.words[to + 1]) && isBoundary(sentence, to + 2)
    : /^(?:DET|ADJ|NUM|NOUN|PROPN|VERB)$/u.test(sentence.words[to]?.tag ?? '')

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
    // "tells the words that led to it"
    if (word.word === 'that' && index > from && isFinite(words[index + 1]) && isThing(words[index - 1]))
      return null
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

const isThing = (word: TaggedToken | undefined) => word?.tag === 'NOUN' && !namesPeople(word.word)

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
    if (/^[;.(]$/u.test(words[index]!.text)) return null
    if (isAuxiliary(words[index])) return null
  }
  return null
}

/** "say so", "says otherwise", "confirmed as much", "said the same"; not "found so few" */
function pointsBack({ words }: EnglishSentence, to: number): boolean {
  const [first, second] = [words[to]?.word, words[to + 1]]
  if (first === 'so') return second?.tag !== 'ADJ'
  return first === 'otherwise' || /^(?:as much|the same)$/u.test(`${first} ${second?.word}`)
}

/** Verbs that need no "that" before a clause. */
const WITHOUT_THAT =
  /^(?:say|says|said|saying|think|thinks|thought|know|knows|knew|feel|feels|felt|hop|insist|believ|fear|claim|expect|suspect|reckon|admit|conced|allege|alleging|estimat|warn|add|maintain|suppos|assum|guess|find|found|held|conclud|argu|deny|denie|doubt|report|predict|swear|swore|understand|pledge|vow|agree|project|judg|consider|decid|acknowledg|calculat)/u

/** "The label says who holds the file" tells that something is said, and not what. */
const ASKS = /^(?:who|whose|whom|which|whether|when|where|what|how|why)$/u

function startsClause(sentence: EnglishSentence, from: number, end: number): boolean {
  const { words } = sentence
  const first = words[from]
  if (!first || isBoundary(sentence, from) || isAuxiliary(first))
    return first?.text === ':' || opensQuote(sentence, from)
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV|VERB|X)$/u.test(first.tag) || ASKS.test(first.word)) return false
  for (let index = from + 1; index < Math.min(end, from + 18); index++) {
    const word = words[index]!
    if (/^[;:.]$/u.test(word.text) || isDash(word.text) || isQuote(word.text)) return false
    if (isRelative(word) || isSubordinating(word) || ASKS.test(word.word)) return false
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
