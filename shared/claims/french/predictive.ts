// What will happen: futures, "aller" with an infinitive, what is expected or supposed, "risque de".
import { conditionalUse, isConditionalPast } from './conditional.ts'
import { ARTICLES, DETERMINERS } from './grammar.ts'
import { dutyOf } from './modal.ts'
import type { FrenchHit } from './rules.ts'
import type { Predicate, Sentence } from './sentence.ts'
import { inRelative } from './subject.ts'
import { placeOf, wordBefore, type Place, type TypeContext } from './type-context.ts'

export function predictive(context: TypeContext): Place | null {
  const { sentence, hits, attribution, rules, asserting } = context
  if (attribution?.kind === 'forecasting') return attribution.because
  for (const predicate of asserting) {
    const isExpected =
      predicate.tenses.includes('future') || dutyOf(sentence, predicate, rules) === 'expected'
    if (isExpected || isGoing(sentence, predicate) || isSupposed(context, predicate))
      return placeOf(sentence, predicate)
  }
  return hits.find((one) => one.list === 'predicting' && isPredicting(sentence, one)) ?? null
}

/** "vont augmenter"; not "va jusqu'à dire". */
function isGoing({ words }: Sentence, { first, main }: Predicate): boolean {
  const isPresent = words[first]!.forms.some(({ lemma, tense }) => lemma === 'aller' && tense === 'present')
  return isPresent && main > first && !/^(?:chercher|voir|jusqu'|à|de)$/u.test(words[first + 1]?.word ?? '')
}

function isSupposed({ sentence, attribution, hits }: TypeContext, predicate: Predicate): boolean {
  if (!predicate.tenses.includes('conditional') || isConditionalPast(sentence, predicate)) return false
  if (conditionalUse(sentence, predicate, attribution) !== 'supposition') return false
  const { words } = sentence
  const head = words[predicate.first]!
  if (/^(?:je|j'|nous)$/u.test(words[predicate.first - 1]?.word ?? '')) return false
  // "constituerait une violation", "serait une faute": what is judged, but for "serait donc modeste".
  const isJudged = /^(?:serait|seraient|constituerait|constitueraient)$/u.test(head.word)
  const reach = words[predicate.first + 5]?.end ?? Infinity
  const isFollowing = words[predicate.first + 1]?.word === 'donc'
  return !(
    isJudged &&
    !isFollowing &&
    hits.some(({ list, start }) => list === 'judging' && start > head.start && start < reach)
  )
}

const NEEDS_FUTURE = /^(?:demain|à terme|à l'horizon|sous peu|d'ici|avant longtemps|tôt ou tard)/u
const FUTURE = /[ei]r(?:a|ont)(?!\p{L})|suivent|soi(?:en)?t(?!\p{L})|puisse(?:nt)?(?!\p{L})/u

function isPredicting(sentence: Sentence, hit: FrenchHit): boolean {
  const { phrase, start, end } = hit
  const { words, text } = sentence
  const before = wordBefore(sentence, hit)
  if (/^(?:risque|menace|guette)/u.test(phrase)) return !DETERMINERS.has(before) && !ARTICLES.has(before)
  if (phrase.startsWith('pourrai')) {
    // "pourrait avoir fui": of what has been.
    if (/^\s+(?:bien )?(?:déjà |avoir|être déjà)/u.test(text.slice(end))) return false
    return !inRelative(
      sentence,
      words.findIndex((word) => word.start === start),
    )
  }
  // "il est possible que le préfet ait su": of what has been.
  if (/(?:que|qu')$/u.test(phrase))
    return !/(?<!\p{L})(?:ai(?:en)?t|soi(?:en)?t) (?:\p{L}+ )?(?:été |\p{L}+(?:é|i|u|is|it)e?s?(?!\p{L}))/u.test(
      text.slice(end),
    )
  return NEEDS_FUTURE.test(phrase) ? FUTURE.test(text) : true
}
