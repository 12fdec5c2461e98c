// Words of certainty, doubt and conviction alike, in the order of the sentence.
import type { Because } from '../reading.ts'
import type { Attribution } from './reports.ts'
import { conditionalUse } from './conditional.ts'
import { CLITICS, DETERMINERS, ARTICLES } from './grammar.ts'
import { matchVerb, type VerbMatch } from './match-verb.ts'
import { dutyOf } from './modal.ts'
import type { FrenchHit, FrenchRules } from './rules.ts'
import type { Sentence } from './sentence.ts'

type Place = { readonly start: number; readonly end: number }

export function certaintyOf(
  sentence: Sentence,
  hits: readonly FrenchHit[],
  attribution: Attribution | null,
  rules: FrenchRules,
): Because[] {
  const places: Place[] = hits.filter((hit) => hit.list === 'certainty' && isCertainty(sentence, hit))
  const { words, predicates, text } = sentence
  for (const [index, predicate] of predicates.entries()) {
    const head = words[predicate.first]!
    const duty = dutyOf(sentence, predicate, rules)
    if (duty === 'expected' && predicate.tenses.includes('conditional')) places.push(head)
    const sure = matchVerb(sentence, predicate, rules.verbs.beingSure)
    if (sure && isOfMind(sentence, sure)) places.push(sureWords(sentence, predicate.main, sure))
    if (
      predicate.lemmas.includes('suggérer') &&
      index === attribution?.predicate &&
      predicate.main === predicate.first &&
      rulesOut(attribution, rules)
    )
      places.push(head)
    if (!predicate.tenses.includes('conditional')) continue
    const isAdvice = hits.some(
      ({ list, start, end }) => list === 'prescribing' && start <= head.start && head.end <= end,
    )
    if (isAdvice) continue
    if (conditionalUse(sentence, predicate, attribution) === 'hearsay') {
      let first = predicate.first
      while (
        first > 0 &&
        CLITICS.has(words[first - 1]!.word) &&
        /^(?:n'|ne|se|s'|y|en)$/u.test(words[first - 1]!.word)
      )
        first--
      // "serait, dit-on, divisée": what is set in has its own.
      const hasInset = text.slice(head.end, words[predicate.main]!.end).includes(',')
      places.push({ start: words[first]!.start, end: hasInset ? head.end : words[predicate.main]!.end })
    }
  }
  return longest(places).map(({ start, end }) => ({
    kind: 'hedge',
    words: text.slice(start, end),
    start,
    end,
  }))
}

/** "est sûr que", "en est certaine"; not "des routes plus sûres". */
function isOfMind({ words, text }: Sentence, { entry, end }: VerbMatch): boolean {
  if (!/^(?:sûr|certain)/u.test(entry.rest[0] ?? '')) return true
  const last = words.findIndex((word) => word.end === end)
  if (/^(?:plus|moins|peu|assez|très|aussi)$/u.test(words[last - 1]?.word ?? '')) return false
  return /^\s*(?:que |qu['’]|de |d['’]|du |des |:|[.,»])/u.test(text.slice(end))
}

/** A document suggests; a person proposes. */
function rulesOut({ name }: Attribution, rules: FrenchRules): boolean {
  return (
    name !== null &&
    name
      .toLowerCase()
      .split(/[\s'’]+/u)
      .slice(0, 4)
      .some(rules.isSource)
  )
}

/** Of "se dit convaincue" the adjective, of "doute que" the verb. */
function sureWords(
  { words, text }: Sentence,
  main: number,
  { entry, start, end }: { entry: { rest: readonly string[] }; start: number; end: number },
): Place {
  if (entry.rest.length === 0) return words[main]!
  const inside = text.slice(start, end)
  const lastWord = /[\p{L}\p{M}]+$/u.exec(inside)!
  return { start: start + lastWord.index, end }
}

function isCertainty({ words, text, predicates }: Sentence, { phrase, start, end }: FrenchHit): boolean {
  const index = words.findIndex((word) => word.start === start)
  const before = words[index - 1]?.word ?? ''
  const rest = text.slice(end)
  // A noun: "le risque de", "la preuve".
  if (/^(?:risque|prouve|semble)/u.test(phrase) && (DETERMINERS.has(before) || ARTICLES.has(before)))
    return false
  if (/^prouv/u.test(phrase) && /^\s+rien(?!\p{L})/u.test(rest)) return false
  // Of ability: "il est possible de consulter".
  if (/possible$/u.test(phrase) && /^\s+(?:de |d['’])/u.test(rest)) return false
  // "il lui est possible de", "s'il est possible".
  if (/^il (?:est|reste)/u.test(phrase) && /^(?:si|s')$/u.test(before)) return false
  if (/^(?:sûr|certain)/u.test(phrase) && DETERMINERS.has(before)) return false
  if (
    /^(?:visiblement|clairement|très clairement)$/u.test(phrase) &&
    predicates.some(
      ({ main }) =>
        main === index - 1 &&
        words[main]!.forms.some(({ lemma }) =>
          /^(?:dire|expliquer|définir|montrer|exposer|écrire|afficher|identifier|établir|préciser)$/u.test(
            lemma,
          ),
        ),
    )
  )
    return false
  if (
    phrase === 'clairement' &&
    index > 0 &&
    words[index + 1]?.forms.some(({ tense }) => tense === 'participle') &&
    /^(?:pas|plus|être|plus)$/u.test(before)
  )
    return false
  // "n'est pas forcément": still a word of certainty. "pourrait" of a wish or a question is not.
  if (/^pourrai/u.test(phrase) && /^(?:si|s')$/u.test(words[index - 2]?.word ?? '')) return false
  if (/^(?:a sûrement|a bien dû|ont bien dû)$/u.test(phrase)) return true
  if (/^n'(?:a|ont) (?:pas )?pu$/u.test(phrase))
    return /^\s+(?:l['’]|les? |la )?(?:ignorer|échapper|être|avoir|naître|passer inaperçu)/u.test(rest)
  if (/^(?:dit|assure|affirme)-(?:t-)?on$/u.test(phrase)) return true
  return true
}

/** Without those that overlap a longer one, in order. */
function longest(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place)
  }
  return kept.sort((a, b) => a.start - b.start)
}
