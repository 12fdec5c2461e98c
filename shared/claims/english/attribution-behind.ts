// Who speaks stands behind the verb: "…, says X", "was described by X as …".
import { isBoundary, isFinite, isParticiple, isRelative, isSubordinating } from './grammar.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { namesPeople } from './people.ts'
import { kindsOf } from './report-kinds.ts'
import { type Found, type Report, SPEECH, SURE, USUAL, verbGroup } from './reporting-verb.ts'
import { type EnglishSentence, type Span, isDash, isQuote, opensQuote } from './sentence.ts'

const REPORTS =
  /^(?:report|maintain|believe|think|insist|fear|reckon|suggest|predict|complain|allege|contend|acknowledge|concede|admit|recall|observe|estimate|calculate|find|show)/u

const BEHIND_NAME = /^(?:in|on|at|to|after|during|last|this|who|over|from|by|with|before|yesterday|as|when)$/u

const isSomebody = ({ words }: EnglishSentence, { from, to }: Span) =>
  words.slice(from, to).some(({ tag, word }) => tag === 'PROPN' || namesPeople(word))

/** "Not so, countered the minister.": a word or two, and who says them. */
const isReply = ({ words }: EnglishSentence, { from }: Span) =>
  from <= 4 &&
  words.slice(0, from - 1).every(({ tag }) => /^(?:ADJ|ADV|PART|INTJ|NOUN|PROPN|DET)$/u.test(tag))

/** "“…,” argues Ferrer, “…”", "…, says the mayor." */
export function inverted(sentence: EnglishSentence, verb: Report): Found | null {
  const { words } = sentence
  const before = words[verb.from - 1]
  if (!before || !(before.text === ',' || isQuote(before.text) || isDash(before.text)) || !verb.says)
    return null
  if (/ing$|^t(?:ell|ells|old)$/u.test(words[verb.from]!.word)) return null
  const next = words[verb.to]
  if (
    !next ||
    !/^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/u.test(next.tag) ||
    /^(?:that|it|there|they|him|them|us|me|this)$/u.test(next.word) ||
    (next.word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(words[verb.to + 1]?.tag ?? ''))
  )
    return null
  const word = words[verb.from]!.word
  const closed = nounPhraseFrom(sentence, verb.to, false)
  const whole = nounPhraseFrom(sentence, verb.to, true)
  // "…, notes an assessment circulated in June, …"
  const name =
    closed &&
    whole &&
    !isBoundary(sentence, closed.to) &&
    isParticiple(words[closed.to]) &&
    isBoundary(sentence, whole.to)
      ? whole
      : closed
  if (!name) return null
  const ends = isBoundary(sentence, name.to)
  const quotes =
    isQuote(before.text) ||
    isQuote(words[verb.from - 2]?.text ?? '') ||
    (ends && opensQuote(sentence, name.to + 1))
  // Without a quotation the clause before it is what is said: "The outage was no accident, thinks Mr Haas."
  const closes = ends && words.slice(0, verb.from - 1).some((one) => isFinite(one))
  // "That figure, counters the automobile club, compares …"
  const wraps = words[name.to]?.text === ',' && words.slice(name.to).some((one) => isFinite(one))
  if (
    !quotes &&
    !(ends && SPEECH.test(word)) &&
    !(closes && REPORTS.test(word)) &&
    !((closes || wraps) && isSomebody(sentence, name)) &&
    !(ends && isReply(sentence, verb))
  )
    return null
  if (!ends && !BEHIND_NAME.test(words[name.to]!.word) && words[name.to]!.tag !== 'ADV') return null
  const isLong = verb.from < 3
  return {
    name,
    cue: { from: verb.from, to: verb.to },
    content: isLong ? { from: name.to, to: words.length } : { from: 0, to: verb.from },
    ...kindsOf(sentence, verb),
    rank: SURE,
  }
}

/** "was written by experts", "is shown by lanes": what is only made or met so is not claimed. */
const MADE =
  /^(?:written|shown|held|read|felt|known|found|recorded|discovered|detected|established|determined)$/u

/** "was told by text message", "by decree": a bare noun says how, not who. */
const isMeans = ({ words }: EnglishSentence, { from, to }: Span) =>
  words.slice(from, to).every(({ tag, word }) => tag === 'NOUN' && !word.endsWith('s') && !namesPeople(word))

/** "was described by X as", "is seen by X as", "it is argued by X that" */
export function passive(sentence: EnglishSentence, verb: Report): Found | null {
  const { words } = sentence
  if (
    !isParticiple(words[verb.from]) ||
    !(verb.says || verb.describes || verb.takesObject || sentence.hitAt('standing', verb.from))
  )
    return null
  const group = verbGroup(sentence, verb.from)
  if (!group?.passive || group.negated) return null
  // "was described by X as a toll", "was described as a toll by X"
  const reach = verb.describes ? 16 : 3
  for (let index = verb.to; index < Math.min(words.length, verb.to + reach); index++) {
    if (/^[;:.]$/u.test(words[index]!.text) || isRelative(words[index]) || isSubordinating(words[index]))
      return null
    if (words[index]!.word !== 'by') continue
    const whole = nounPhraseFrom(sentence, index + 1, true)
    // "was warned by the agency that the dam could fail"
    const that = words.findIndex(({ word }, at) => at > index + 1 && word === 'that')
    const name = whole && verb.says && that > 0 && that < whole.to ? { from: whole.from, to: that } : whole
    const isOther = /^(?:hand|far|law|then|now|definition|it|them|this|that|these|those)$/u.test(
      words[index + 1]?.word ?? '',
    )
    if (
      !name ||
      isOther ||
      isMeans(sentence, name) ||
      (words[index + 1]?.tag === 'NUM' && words[index + 2]?.word !== 'of') ||
      words[index + 1]?.word.endsWith('ing')
    )
      return null
    if (index > verb.to + 2 && !isBoundary(sentence, name.to)) return null
    const around = words.slice(verb.to, name.to + 2)
    if (MADE.test(words[verb.from]!.word) && !around.some(({ word }) => /^(?:that|to|as)$/u.test(word)))
      return null
    return {
      name,
      cue: { from: verb.from, to: index < verb.to + 3 ? index + 1 : verb.to },
      content: { from: 0, to: words.length },
      ...kindsOf(sentence, verb),
      rank: USUAL,
    }
  }
  return null
}
