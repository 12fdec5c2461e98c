// Verbs of saying, asking for, foreseeing and judging, and whether something said follows.
import type { Because } from '../reading.ts'
import { matchVerb, type VerbMatch } from './match-verb.ts'
import type { FrenchRules } from './rules.ts'
import type { Predicate, Sentence } from './sentence.ts'

export type ReportKind = 'saying' | 'demanding' | 'forecasting' | 'assessing'

/** `name`: null where it is the author or somebody unnamed ("prédisait-on"). */
export type Attribution = {
  readonly name: string | null
  readonly kind: ReportKind
  /** Index of the verb of saying, -1 for a preposition. */
  readonly predicate: number
  readonly because: Because
}

export type Report = VerbMatch & { readonly kind: ReportKind; readonly list: string }

const LISTS = [
  ['beingSure', 'saying'],
  ['demanding', 'demanding'],
  ['forecasting', 'forecasting'],
  ['assessing', 'assessing'],
  ['reporting', 'saying'],
  ['saying', 'saying'],
] as const

/** What a predicate reports, by the list with the most specific entry. */
export function reportOf(sentence: Sentence, predicate: Predicate, rules: FrenchRules): Report | null {
  let best: Report | null = null
  for (const [list, kind] of LISTS) {
    const match = matchVerb(sentence, predicate, rules.verbs[list])
    if (match && (!best || best.entry.rest.length < match.entry.rest.length)) best = { ...match, kind, list }
  }
  return best
}

export const because = ({ text }: Sentence, start: number, end: number): Because => ({
  kind: 'asserter',
  words: text.slice(start, end),
  start,
  end,
})

/** How far behind the verb "que" may stand: words. */
const REACH = 9
const NOT_THAN = /^(?:plus|moins|aussi|autant|même|autre)$/u

/** "que", a colon, a quotation or an infinitive behind the verb. */
export function saysSomething({ words, text }: Sentence, { main, isNegated }: Predicate): boolean {
  const behind = text.slice(words[main]!.end)
  if (isNegated && /:(?!\s*[«“"])/u.test(behind)) return false
  if (/^\s*:/u.test(behind)) return true
  for (let i = main + 1; i <= Math.min(words.length - 1, main + REACH); i++) {
    const { word, gap, forms } = words[i]!
    const before = words[i - 1]!.word
    if (/[«“":]/u.test(gap)) return true
    if (/[;.!?]/u.test(gap)) return false
    if (/^(?:que|qu')$/u.test(word) && !NOT_THAN.test(before)) return true
    const isInfinitive = forms.some(({ tense }) => tense === 'infinitive')
    // "dit avoir payé", "disent ne plus croire"
    const isNext = words
      .slice(main + 1, i)
      .every(({ word }) =>
        /^(?:ne|n'|pas|plus|se|s'|y|en|l'|le|la|les|de|d'|aussi|bien|toujours)$/u.test(word),
      )
    if (isInfinitive && isNext) return true
    if (/^(?:avoir|être)$/u.test(word) && /^(?:d'|de)$/u.test(before)) return true
    if (/^(?:combien|pourquoi|comment)$/u.test(word)) return true
  }
  return false
}
