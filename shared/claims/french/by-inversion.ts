// Who stands behind the verb: "estime-t-elle", "« … », tonne Me Roy", "…, a déclaré la ministre".
import { CLITICS } from './grammar.ts'
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
      const span = nameBehind(sentence, predicate, index)
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

function nameBehind(sentence: Sentence, predicate: Predicate, index: number): Span | null {
  const { words } = sentence
  let start = predicate.first
  while (start > 0 && CLITICS.has(words[start - 1]!.word) && !parts(words[start]!.gap)) start--
  const { gap } = words[start]!
  // "comme le rappelle le maire", "ainsi que l'attestent les relevés"
  const opener = words[start - 1]?.word ?? ''
  const isComparison = opener === 'comme' || (opener === 'que' && words[start - 2]?.word === 'ainsi')
  const isBehindQuote = /[»”"]/u.test(gap)
  if (!isComparison && !(isBehindQuote || (start > 0 && /[,–—(]\s*$/u.test(gap)))) return null
  let from = predicate.main + 1
  while (from < words.length && !parts(words[from]!.gap) && isAdverb(words[from]!)) from++
  from = behindAside(sentence, from)
  const first = words[from]
  // "…, ajoute, à son tour, le maire"
  if (!first || (parts(first.gap) && !/^\s*,\s*$/u.test(first.gap)) || !beginsName(first)) return null
  if (!isBehindQuote && !isComparison && !isInsertion(sentence, start, index)) return null
  return withAppositions(sentence, nameFrom(sentence, from))
}

/** Behind "pour sa part", "de son côté", "à son tour". */
function behindAside({ text, words }: Sentence, from: number): number {
  const word = words[from]
  if (!word) return from
  const aside =
    /^(?:pour (?:sa|leur) part|de (?:son|leur) côté|à (?:son|leur) tour|en (?:substance|privé|souriant|retour|revanche)|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ainsi|de même)\s*,?\s*/iu.exec(
      text.slice(word.start),
    )
  if (!aside) return from
  const end = word.start + aside[0].length
  const next = words.findIndex(({ start }) => start >= end)
  return next < 0 ? words.length : next
}

/** Is a verb behind a comma set into a clause, and not the clause's own ("La société, filiale de X, rejette l'idée")? */
function isInsertion(sentence: Sentence, start: number, index: number): boolean {
  const hasEarlier = sentence.predicates.slice(0, index).some(({ first }) => !inRelative(sentence, first))
  if (hasEarlier) return !/^(?:et|ou|puis|mais)$/u.test(sentence.words[start]!.word)
  const chunks = chunksOf(sentence, { from: 0, to: start })
  const subject = subjectAmong(sentence, chunks)
  return subject < 0 || subject === chunks.length - 1
}
