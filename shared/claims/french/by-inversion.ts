// Who stands behind the verb: "estime-t-elle", "« … », tonne Me Roy", "…, a déclaré la ministre".
import { ARTICLES, CLITICS, DETERMINERS, PREPOSITIONS, TITLES } from './grammar.ts'
import { matchVerb } from './match-verb.ts'
import { beginsName, nameFrom, textOf, withAppositions, type Span } from './noun-phrase.ts'
import { because, reportOf, type Attribution, type Report } from './reports.ts'
import type { FrenchRules } from './rules.ts'
import { isAdverb, parts, type Predicate, type Sentence } from './sentence.ts'
import { chunksOf, inRelative, NOBODY, subjectAmong } from './subject.ts'

export function byInversion(sentence: Sentence, rules: FrenchRules): Attribution | null {
  const { words, predicates, text } = sentence
  let unnamed: Attribution | null = null
  for (const [index, predicate] of predicates.entries()) {
    const { inverted } = words[predicate.first]!
    const report = reportOf(sentence, predicate, rules) ?? quoting(sentence, predicate, rules)
    if (!report) continue
    const made = { kind: report.kind, predicate: index, because: because(sentence, report.start, report.end) }
    if (!inverted) {
      const span = nameBehind(sentence, predicate, index, report.end)
      if (span) return { ...made, name: textOf(sentence, span) }
    } else if (NOBODY.has(inverted.pronoun) || inverted.pronoun === 'vous')
      unnamed ??= { ...made, name: null }
    else return { ...made, name: text.slice(inverted.start, inverted.end) }
  }
  return unnamed
}

function quoting(sentence: Sentence, predicate: Predicate, rules: FrenchRules): Report | null {
  const match = matchVerb(sentence, predicate, rules.verbs.quoting)
  return match && { ...match, kind: 'saying', list: 'quoting' }
}

function nameBehind(sentence: Sentence, predicate: Predicate, index: number, end: number): Span | null {
  const { words } = sentence
  let start = predicate.first
  while (start > 0 && CLITICS.has(words[start - 1]!.word) && !parts(words[start]!.gap)) start--
  const { gap } = words[start]!
  // "comme le rappelle le maire", "ce que confirme la régie", "ainsi que l'attestent les relevés"
  const opener = words[start - 1]?.word ?? ''
  const isComparison =
    opener === 'comme' ||
    (/^(?:que|qu')$/u.test(opener) && /^(?:ainsi|ce)$/u.test(words[start - 2]?.word ?? ''))
  const isBehindQuote = /[»”"]/u.test(gap)
  if (!isComparison && !(isBehindQuote || (start > 0 && /[,–—(]\s*$/u.test(gap)))) return null
  let from = words.findIndex(({ start }) => start >= end)
  if (from < 0) return null
  while (from < words.length && !parts(words[from]!.gap) && isAdverb(words[from]!)) from++
  from = behindAside(sentence, from)
  const first = words[from]
  // "…, ajoute, à son tour, le maire"
  if (!first || (parts(first.gap) && !/^\s*,\s*$/u.test(first.gap)) || !beginsName(first)) return null
  if (!isBehindQuote && !isComparison && !isInsertion(sentence, start, index)) return null
  return withAppositions(sentence, nameFrom(sentence, from))
}

const ASIDE =
  /^(?:pour (?:sa|leur) part|de (?:son|leur) côté|à (?:son|leur) tour|en (?:substance|privé|souriant|retour|revanche|résumé|substance)|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ainsi|de même)\s*,?\s*/iu
/** How long what stands between verb and name may be: words. */
const LONGEST_ASIDE = 14

/** Behind "pour sa part", "hier à l'AFP", "sur notre antenne". */
function behindAside(sentence: Sentence, from: number): number {
  const { text, words } = sentence
  const word = words[from]
  if (!word || (parts(word.gap) && !/^\s*,\s*$/u.test(word.gap))) return from
  const aside = ASIDE.exec(text.slice(word.start))
  if (aside) {
    const next = words.findIndex(({ start }) => start >= word.start + aside[0].length)
    return next < 0 ? words.length : behindAside(sentence, next)
  }
  if (!PREPOSITIONS.has(word.word) && !/^(?:au|aux)$/u.test(word.word)) return from
  const second = words[from + 1]
  const hasArticle = second !== undefined && (DETERMINERS.has(second.word) || ARTICLES.has(second.word))
  for (let i = from + (hasArticle ? 3 : 2); i < Math.min(words.length, from + LONGEST_ASIDE); i++) {
    const { word, gap } = words[i]!
    if (parts(gap)) return from
    const isDetached =
      !PREPOSITIONS.has(words[i - 1]!.word) && !/^(?:et|ou|au|aux|du)$/u.test(words[i - 1]!.word)
    const isStart =
      TITLES.has(word) || ARTICLES.has(word) || (DETERMINERS.has(word) && !/^(?:du|des|au|aux)$/u.test(word))
    if (isDetached && isStart) return i
  }
  return from
}

/** Is a verb behind a comma set into a clause, and not the clause's own ("La société, filiale de X, rejette l'idée")? */
function isInsertion(sentence: Sentence, start: number, index: number): boolean {
  const hasEarlier = sentence.predicates.slice(0, index).some(({ first }) => !inRelative(sentence, first))
  if (hasEarlier) return !/^(?:et|ou|puis|mais)$/u.test(sentence.words[start]!.word)
  const chunks = chunksOf(sentence, { from: 0, to: start })
  const subject = subjectAmong(sentence, chunks)
  return subject < 0 || subject === chunks.length - 1
}
