// "X is convinced that …", "X is against …"
import { isAsideReport, isSubordinateReport } from './attribution-subject.ts'
import { isBe, isNegation } from './grammar.ts'
import { namesPeople } from './people.ts'
import { nounPhraseBefore } from './subject.ts'
import { findThat } from './reported-content.ts'
import { type Found, USUAL, verbGroup } from './reporting-verb.ts'
import type { EnglishSentence, Hit, Span } from './sentence.ts'

/** "X is convinced that …", "X has no doubt that …" */
export function* beliefs(sentence: EnglishSentence): Generator<Found> {
  const { words } = sentence
  for (const hit of sentence.hits('believing')) {
    if (sentence.quoted[hit.from]) continue
    let index = hit.from - 1
    while (
      index > 0 &&
      (words[index]!.tag === 'ADV' || isNegation(words[index]) || words[index]!.word === 'less')
    )
      index--
    const verb = words[index]
    if (
      !verb ||
      !(isBe(verb) || /^(?:remains?|remained|sounds?|sounded|feels?|felt|seems?|appears?)$/u.test(verb.word))
    )
      continue
    const group = verbGroup(sentence, index)
    const name = group && nounPhraseBefore(sentence, group.from)
    if (!name || !couldBelieve(sentence, name, hit.phrase)) continue
    if (!hasBelief(sentence, hit)) continue
    if (isSubordinateReport(sentence, name.from) || isAsideReport(sentence, name.from)) continue
    const that = findThat(sentence, hit.to, words.length) ?? hit.to
    yield {
      name,
      cue: { from: hit.from, to: hit.to },
      content: { from: that, to: words.length },
      demands: /^(?:opposed|in|against)/u.test(hit.phrase),
      forecasts: /^(?:optimistic|pessimistic|hopeful|afraid|worried)/u.test(hit.phrase),
      describes: false,
      blames: false,
      opinion: false,
      rank: USUAL,
    }
  }
}

const hasBelief = (sentence: EnglishSentence, hit: Hit) =>
  takesBelief(
    sentence,
    /^(?:even|only|both|chiefly|mainly)$/u.test(sentence.words[hit.to]?.word ?? '')
      ? { ...hit, to: hit.to + 1 }
      : hit,
  )

const takesBelief = ({ words }: EnglishSentence, { to, phrase }: Hit) =>
  / /u.test(phrase) ||
  /^(?:that|of|about|it|the|he|she|they|this|to|whether|:)$/u.test(words[to]?.word ?? '') ||
  (/^(?:upbeat|bullish|bearish|dubious|unanimous|s[ck]eptical|unconvinced|adamant|optimistic|pessimistic|hopeful|confident|convinced|insistent|doubtful|unsure)$/u.test(
    phrase,
  ) &&
    words[to]?.text === '.')
    ? !(words[to]?.word === 'to' && /^(?:certain|sure)/u.test(phrase))
    : false

/** "The result is certain that" is nobody's belief: a person or body stands before it. */
function couldBelieve(sentence: EnglishSentence, { from, to }: Span, phrase: string): boolean {
  const { words } = sentence
  const first = words[from]!.word
  if (/^(?:it|this|that|there|i|we|which|what)$/u.test(first)) return false
  if (!/^(?:right|against|critical|satisfied|blunt|certain|sure|clear|opposed|in fav)/u.test(phrase))
    return true
  return (
    /^(?:he|she|they)$/u.test(first) ||
    words.slice(from, to).some((word) => word.tag === 'PROPN') ||
    words.slice(from, to).some(({ word }) => namesPeople(word))
  )
}
