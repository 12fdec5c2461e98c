// Who speaks stands before the verb: "X says that …", "…, X says".
import {
  isBoundary,
  isFinite,
  isModal,
  isNominal,
  isParticiple,
  isRelative,
  isSubordinating,
  segmentAt,
} from './grammar.ts'
import { isAct } from './acts.ts'
import { nounPhraseBefore } from './subject.ts'
import { kindsOf } from './report-kinds.ts'
import { contentAfter } from './reported-content.ts'
import {
  DENIALS,
  type Found,
  type Report,
  SURE,
  USUAL,
  WEAK,
  canAssert,
  isEvidence,
  needsEvidence,
  reportingHits,
  verbGroup,
} from './reporting-verb.ts'
import { type EnglishSentence, type Span, isQuote } from './sentence.ts'

export function withSubject(sentence: EnglishSentence, verb: Report, end: number): Found | null {
  const { words } = sentence
  const group = verbGroup(sentence, verb.from)
  if (
    /^(?:seen|known|written|shown|foreseen|spoken)$/u.test(words[verb.from]!.word) &&
    group?.from === verb.from
  )
    return null
  if (words[verb.to]?.word === 'by') return null
  if (!group || (group.passive && !saysSo(sentence, verb.to))) return null
  const word = words[verb.from]!.word
  if (group.negated && !DENIALS.test(word)) return null
  if (group.modal !== null && !/^(?:would|will|can|must|'ll)$/u.test(group.modal)) return null
  if (
    group.modal !== null &&
    /^(?:would|will|must|'ll|can)$/u.test(group.modal) &&
    !/^(?:argue|say|like|prefer|rather|add|want)$/u.test(words[verb.to - 1]!.word) &&
    !(words[verb.from]!.word === 'tell' && /^(?:you|anyone)$/u.test(words[verb.to]?.word ?? ''))
  )
    return null
  const name = nounPhraseBefore(sentence, group.from) ?? sharedSubject(sentence, group.from)
  if (!name) return null
  const cue = { from: verb.from, to: verb.to }
  if (isProvision(sentence, name) || isAct(sentence, verb, name)) return null
  if (/^(?:not|neither)$/u.test(words[name.from - 1]?.word ?? '')) return null
  // "Few agree" is what the author says of others.
  if (words[name.from]!.word === 'few' && /^(?:agree|concur)/u.test(word)) return null
  const kinds = kindsOf(sentence, verb)
  // "…, the ministry notes.", "The rains, the climate centre forecasts, will …"
  const { from, to } = aroundReport(sentence, name.from, verb.to)
  const isApart =
    from > 0 &&
    !/^[;:]$/u.test(words[from - 1]!.text) &&
    !isRelative(words[name.from - 1]) &&
    isShortTail(sentence, verb, to) &&
    name.from - from <= 2
  // "X argues, and we agree, that …"
  if (isApart && /^(?:dis)?agree|^concur/u.test(word) && /^(?:i|we)$/u.test(words[name.to - 1]!.word))
    return null
  // Between dashes only "— X says —" reports; "— X calls it a toll —" is said by the way.
  const byTheWay = sentence.aside[name.from] === true && to > verb.to
  if (isApart && !byTheWay && (verb.says || verb.describes)) {
    const content =
      from > words.length - to
        ? { from: 0, to: from }
        : { from: to === words.length || from > 2 ? 0 : to, to: words.length }
    return { name, cue, content: { from: 0, to: Math.max(content.to, from) }, ...kinds, rank: SURE }
  }
  if (isAsideReport(sentence, name.from)) return null
  const rank = isSubordinateReport(sentence, name.from) ? WEAK : USUAL
  const which = whichClause(sentence, verb, name, cue)
  if (which) return which
  const content = contentAfter(sentence, verb, end, isEvidence(sentence, name))
  if (!content) return null
  if (
    (verb.isOpen ||
      needsEvidence(
        words
          .slice(verb.from, verb.to)
          .map((one) => one.word)
          .join(' '),
      )) &&
    !canAssert(sentence, name)
  )
    return null
  if (rank === WEAK) return null
  return { name, cue, content, ...kinds, rank }
}

/** "Article 12 states that …": what the law lays down nobody claims. */
const isProvision = ({ words }: EnglishSentence, { from, to }: Span) =>
  words
    .slice(from, to)
    .some(
      ({ word }, at) =>
        /^(?:article|section|clause|paragraph|rule|regulation)$/u.test(word) &&
        words[from + at + 1]?.tag === 'NUM',
    )

/** "goes further and wants the base closed": two verbs of one subject. */
function sharedSubject(sentence: EnglishSentence, verb: number): Span | null {
  const { words } = sentence
  if (!/^(?:and|but|yet|or)$/u.test(words[verb - 1]?.word ?? '')) return null
  let from = verb - 1
  while (from > 0 && !/^[;:]$/u.test(words[from - 1]!.text) && !isQuote(words[from - 1]!.text)) from--
  for (let index = verb - 2; index > from; index--) {
    // "will claim a victory and ask for more" tells what is to come, not what is asked.
    if (isModal(words[index])) return null
    const name =
      isFinite(words[index]) && !isFinite(words[index - 1]) ? nounPhraseBefore(sentence, index) : null
    if (name) return name
  }
  return null
}

/** What an event does as well. */
const IMPLYING =
  /^(?:suggest|show|indicat|mean|prov|signal|imply|hint|confirm|point|reveal|demonstrat|underscor|underlin|remind|tell|hold|hav|mak|giv|tak|rais|draw|reach|sound|record|register)/u

/** "China abstained, arguing that the text went too far": said while something is done. */
export function* attendant(sentence: EnglishSentence): Generator<Found> {
  const { words } = sentence
  for (const verb of reportingHits(sentence)) {
    if (
      !words[verb.from]!.word.endsWith('ing') ||
      IMPLYING.test(words[verb.from]!.word) ||
      words[verb.from - 1]?.text !== ',' ||
      sentence.quoted[verb.from]
    )
      continue
    const first = words.findIndex((word, index) => index > 0 && index < verb.from && isFinite(word))
    const name = first > 0 ? nounPhraseBefore(sentence, first) : null
    const content = name && contentAfter(sentence, verb, words.length, isEvidence(sentence, name))
    if (!name || !content || !canAssert(sentence, name)) continue
    yield { name, cue: { from: verb.from, to: verb.to }, content, ...kindsOf(sentence, verb), rank: WEAK }
  }
}

/** "is quoted as saying", "is on record as saying" */
const saysSo = ({ words }: EnglishSentence, to: number) =>
  words[to]?.word === 'as' && words[to + 1]?.word === 'saying'

/** From the boundary before a report to the one behind it. */
function aroundReport(sentence: EnglishSentence, name: number, verbEnd: number): Span {
  let from = name
  while (from > 0 && !isBoundary(sentence, from - 1)) from--
  let to = verbEnd
  while (to < sentence.words.length && !isBoundary(sentence, to)) to++
  return { from, to }
}

/** "to us over lunch", "on Monday", "at the opening ceremony in Bor": no clause, nothing said. */
function isShortTail({ words }: EnglishSentence, verb: Span, to: number): boolean {
  const from = verb.to
  if (to - from > 9) return false
  const tail = words.slice(from, to)
  const [first] = tail
  if (first && !/^t(?:ell|ells|old)$/u.test(words[verb.from]!.word)) {
    if (
      !/^(?:ADP|ADV|PRON|NOUN|PROPN|PART)$/u.test(first.tag) &&
      !/^(?:last|this|earlier)$/u.test(first.word)
    )
      return false
    if (
      /^(?:that|it|this|they|he|she|there|of|as|which|who|what|how|where)$/u.test(first.word) &&
      tail.length > 1
    )
      return false
  }
  return !tail.some((word, index) => isFinite(word) && !(index > 0 && isParticiple(word)))
}

/** Reports between dashes or in brackets are asides on what the author says. */
export const isAsideReport = ({ aside, words }: EnglishSentence, index: number) =>
  aside[index] === true && !words.slice(0, index).every((_, at) => aside[at])

/** "Although critics say …, the plan …": what counts is what comes after. */
export function isSubordinateReport(sentence: EnglishSentence, name: number): boolean {
  const { words } = sentence
  const { from } = segmentAt(sentence, name)
  for (let index = name - 1; index >= from; index--)
    if (isSubordinating(words[index]) || /^(?:as|how|why)$/u.test(words[index]!.word)) return true
  const before = words[name - 1]
  return isRelative(before) && before!.word !== 'that' ? !isNominal(words[name - 2]) : false
}

/** "It was a step which the press saw as a surrender": nothing but what it is called. */
const isNamedThing = (sentence: EnglishSentence, which: number, verb: Report) =>
  which < 7 &&
  /^(?:it|this|that)$/u.test(sentence.words[0]!.word) &&
  verb.describes &&
  sentence.words[verb.to]?.word === 'as'

/** "…, which the union put down to retaliation", "a decision which the press greeted as a surrender" */
function whichClause(sentence: EnglishSentence, verb: Report, name: Span, cue: Span): Found | null {
  const { words } = sentence
  const which = name.from - 1
  if (words[which]?.word !== 'which') return null
  const kinds = kindsOf(sentence, verb)
  const says =
    words[which - 1]?.text === ',' ? kinds.blames || kinds.describes : isNamedThing(sentence, which, verb)
  // "The reform, which the minister hailed as a success, has cost millions": the main clause is the author's.
  const isInset = words.some(
    (word, index) => index > verb.to && word.text === ',' && isFinite(words[index + 1]),
  )
  return says && !isInset ? { name, cue, content: { from: 0, to: words.length }, ...kinds, rank: WEAK } : null
}
