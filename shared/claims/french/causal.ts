// One thing brings about another: "en raison de", verbs of causing, "c'est … qui a …", what would have been otherwise.
import { isConditionalPast } from './conditional.ts'
import { ARTICLES, DETERMINERS } from './grammar.ts'
import { matchVerb } from './match-verb.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import type { Predicate, Sentence } from './sentence.ts'
import { hasHead, isSomebody, NOBODY, subjectOf } from './subject.ts'
import { placeOf, wordBefore, type Place, type TypeContext } from './type-context.ts'

export function causal({ sentence, hits, rules, asserting }: TypeContext): Place | null {
  const hit = hits.find((one) => one.list === 'causing' && isCausing(sentence, one))
  if (hit) return hit
  const correlation = CORRELATION.exec(sentence.text)
  if (correlation) return { start: correlation.index, end: correlation.index + correlation[0].length }
  for (const predicate of asserting) {
    const match = matchVerb(sentence, predicate, rules.verbs.causingVerbs)
    if (
      match &&
      (predicate.isPassive
        ? hasAgent(sentence, predicate)
        : !isProvided(sentence, predicate, rules.isProvision))
    )
      return match
    const change = predicate.isPassive ? null : changes(sentence, predicate, rules)
    if (change) return change
    if (isCleft(sentence, predicate) || isCounterfactual(sentence, predicate))
      return placeOf(sentence, predicate)
  }
  return null
}

/** "Plus l'État tarde, plus …", "Si les prix ont flambé, c'est que …" */
const CORRELATION =
  /^(?:plus|moins)(?!\p{L})(?=[^.;]*,\s*(?:et )?(?:plus|moins)(?!\p{L}))|(?<!\p{L})c['’]est (?:\p{L}+ ){0,3}(?:que|parce)(?!\p{L})(?<=^s[i'’].*)|(?<!\p{L})c['’]est (?:\p{L}+ ){0,3}qu['’](?<=^s[i'’].*)/iu

/** "La dévaluation a renchéri le pain": something that is nobody changes something. */
function changes(sentence: Sentence, predicate: Predicate, rules: FrenchRules): Place | null {
  const match = predicate.isReflexive ? null : matchVerb(sentence, predicate, rules.verbs.changingVerbs)
  if (!match) return null
  const subject = subjectOf(sentence, predicate)
  if (!subject || isSomebody(sentence, subject, rules) || NOBODY.has(sentence.words[subject.from]!.word))
    return null
  if (hasHead(sentence, subject, rules.isProvision)) return null
  const next = sentence.words.find(({ start }) => start >= match.end)
  const isObject =
    match.entry.rest.length > 0 ||
    (next &&
      !/[,;:]/u.test(next.gap) &&
      (ARTICLES.has(next.word) ||
        /^(?:un|une|des|leur|leurs|ses|son|sa|plusieurs|\d+|deux|trois|quatre|cinq|plus|près|ce|cet|cette|ces|l')$/u.test(
          next.word,
        )))
  return isObject ? match : null
}

/** "par" behind a passive. */
const hasAgent = ({ words }: Sentence, { main }: Predicate) =>
  words.slice(main, main + 6).some(({ word }) => word === 'par')

/** "le code oblige les titulaires à verser": what is laid down, not an effect. */
function isProvided(
  sentence: Sentence,
  predicate: Predicate,
  isProvision: (word: string) => boolean,
): boolean {
  const lays = predicate.lemmas.some((lemma) =>
    /^(?:obliger|contraindre|imposer|permettre|interdire|priver|condamner)$/u.test(lemma),
  )
  const subject = lays ? subjectOf(sentence, predicate) : null
  return subject !== null && hasHead(sentence, subject, isProvision)
}

/** "c'est le gel qui a vidé les bureaux" */
function isCleft({ words, text }: Sentence, { first, lemmas }: Predicate): boolean {
  const qui = words.slice(0, first).findLastIndex(({ word }) => word === 'qui')
  if (
    qui <= 0 ||
    first - qui >= 5 ||
    lemmas.some((lemma) => /^(?:être|avoir|décider|dire|payer|falloir|devoir)$/u.test(lemma))
  )
    return false
  return /(?<!\p{L})c['’](?:est|était)(?!\p{L})/iu.test(text.slice(0, words[qui]!.start))
}

/** "aurait pu être évité si" */
function isCounterfactual(sentence: Sentence, predicate: Predicate): boolean {
  if (!predicate.tenses.includes('conditional') || !isConditionalPast(sentence, predicate)) return false
  return /(?<!\p{L})(?:si |s['’]ils? )|(?:^|, )sans (?!doute|aucun|nul)/iu.test(sentence.text)
}

const PUBLIC = /^\s+(?:compte|hommage|son|sa|public|publique|un avis|visite|justice|les clés)/u

function isCausing(sentence: Sentence, hit: FrenchHit): boolean {
  const { phrase, start, end } = hit
  const { words, text } = sentence
  const [ahead, rest] = [text.slice(0, start), text.slice(end)]
  if (phrase === 'car') return /[,;(]\s*$/u.test(ahead) && !DETERMINERS.has(wordBefore(sentence, hit))
  if (phrase === "d'où") return /[,;:]\s*$/u.test(ahead) || start === 0
  if (/^(?:facteur|responsable)/u.test(phrase))
    return /(?<!\p{L})(?:est|sont|reste|demeure|comme|voit|voient)(?!\p{L})/u.test(ahead)
  if (/rend(?:ent|u)?$/u.test(phrase)) return !PUBLIC.test(rest) && !/(?<!\p{L})s['’]est\s*$/u.test(ahead)
  if (/^(?:a|ont|n'a|n'ont) fait$/u.test(phrase)) {
    const index = words.findIndex((word) => word.start >= end)
    const next = words[index]
    return (
      next !== undefined &&
      !/^(?:valoir|savoir|remarquer|observer|comprendre)$/u.test(next.word) &&
      next.forms.some(({ tense }) => tense === 'infinitive')
    )
  }
  if (phrase.startsWith("s'expliqu"))
    return /^\s+(?:\p{L}+\s){0,3}?(?:par|d['’]abord|surtout|aussi|en partie|mal|aisément|sans)/u.test(rest)
  return true
}
