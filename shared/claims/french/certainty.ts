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

function isCertainty({ words, text }: Sentence, { phrase, start, end }: FrenchHit): boolean {
  const index = words.findIndex((word) => word.start === start)
  const before = words[index - 1]?.word ?? ''
  const rest = text.slice(end)
  const isNoun = DETERMINERS.has(before) || ARTICLES.has(before)
  if (/^(?:risqu|prouv|sembl)/u.test(phrase) && isNoun) return false
  // "ne prouve rien"
  if (phrase.startsWith('prouv') && /^\s+rien(?!\p{L})/u.test(rest)) return false
  // Of ability: "il est possible de consulter".
  if (phrase.endsWith('possible') && /^\s+(?:de |d['’])/u.test(rest)) return false
  // "s'il est possible que"
  if (phrase.startsWith('il ') && /^(?:si|s')$/u.test(before)) return false
  if (/clairement$|^visiblement$/u.test(phrase)) return !tellsManner(words, index)
  // "n'a pas pu l'ignorer": inferred; "n'a pas pu voter": a fact.
  if (/^n'(?:a|ont) (?:pas )?pu$/u.test(phrase))
    return /^\s+(?:l['’]|les? |la )?(?:ignorer|échapper|être|avoir|naître|passer inaperçu)/u.test(rest)
  return true
}

/** "dit clairement", "n'est pas clairement établi": how, not how sure. */
function tellsManner(words: Sentence['words'], index: number): boolean {
  const isOfSaying = words[index - 1]?.forms.some(({ lemma }) => PLAIN.has(lemma)) ?? false
  const isOfParticiple = words[index + 1]?.forms.some(({ tense }) => tense === 'participle') ?? false
  return isOfSaying || (isOfParticiple && /^(?:pas|plus|être)$/u.test(words[index - 1]?.word ?? ''))
}

const PLAIN: ReadonlySet<string> = new Set(
  'dire expliquer définir montrer exposer écrire afficher identifier établir préciser'.split(' '),
)

/** Without those that overlap a longer one, in order. */
function longest(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place)
  }
  return kept.sort((a, b) => a.start - b.start)
}
