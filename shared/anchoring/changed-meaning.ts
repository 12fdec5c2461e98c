// Says in which way a passage's words changed, so that a reader looks where it counts. Offered, never asserted: only
// `wording` alone means that none of the signs below was seen.
import { equalRuns } from './equal-runs.ts'
import { foldText } from './fold-text.ts'
import { meaningWordsOf, type MeaningWords } from './meaning-words.ts'
import { wordsOf } from './words.ts'

export const CHANGE_REASONS = ['negation', 'number', 'modal', 'name', 'wording', 'typography'] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** A word as it is compared: `key` is the same for "2" and "two", "isn't" is two of them. */
type Term = {
  readonly key: string
  readonly kind: ChangeReason
  /** At the start of a sentence: the word in its capitals, which may be a name. */
  readonly capital?: string
}

/**
 * What differs between two wordings of a passage, in the order of `CHANGE_REASONS`; empty where they are the same.
 * `wording` and `typography` stand alone. `language` is BCP 47; without it both lists of words are used.
 */
export function changedMeaning(before: string, after: string, language: string | null): ChangeReason[] {
  if (before === after) return []
  if (foldText(before).text === foldText(after).text) return ['typography']
  const words = meaningWordsOf(language?.split('-')[0]?.toLowerCase() ?? '')
  const [old, next] = withNamesAtStarts([termsOf(before, words), termsOf(after, words)])
  const { removed, added } = differingTerms(old, next)
  const kinds = new Set([...removed, ...added].map(({ kind }) => kind))
  // A name that only moved came from nowhere and went nowhere, unless it passed another: who does what to whom?
  kinds.delete('name')
  if (namesIn(old) !== namesIn(next)) kinds.add('name')
  const reasons = CHANGE_REASONS.filter((reason) => reason !== 'wording' && kinds.has(reason))
  return reasons.length > 0 ? reasons : ['wording']
}

function differingTerms(old: readonly Term[], next: readonly Term[]): { removed: Term[]; added: Term[] } {
  const removed: Term[] = []
  const added: Term[] = []
  let [from, to] = [0, 0]
  const runs = equalRuns(
    old.map(({ key }) => key),
    next.map(({ key }) => key),
  )
  for (const run of [...runs, { from: old.length, to: next.length, length: 0 }]) {
    removed.push(...old.slice(from, run.from))
    added.push(...next.slice(to, run.to))
    from = run.from + run.length
    to = run.to + run.length
  }
  return { removed, added }
}

/** A word that is a name elsewhere in either wording is one at the start of a sentence as well. */
function withNamesAtStarts([old, next]: readonly [readonly Term[], readonly Term[]]): [Term[], Term[]] {
  const names = new Set([...old, ...next].flatMap(({ key, kind }) => (kind === 'name' ? key : [])))
  const resolved = (terms: readonly Term[]) =>
    terms.map((term): Term =>
      term.capital !== undefined && names.has(term.capital) ? { key: term.capital, kind: 'name' } : term,
    )
  return [resolved(old), resolved(next)]
}

/** In the order in which they stand. */
function namesIn(terms: readonly Term[]): string {
  return terms.flatMap(({ key, kind }) => (kind === 'name' ? key : [])).join('\n')
}

/** "13 289" with any space between the groups is one number; a figure keeps no separators. */
const GROUPED = /(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu
const PER_CENT = /\bper cent\b|\bpour cent\b/giu
const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$|[\n"“«(]\s*$/u
const CONTRACTION = /^(.+)n't$/u
/** French articles and pronouns that hang on the next word: "l'armée", "n'a". */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/u

function termsOf(given: string, words: MeaningWords): Term[] {
  const text = given.replaceAll(GROUPED, '').replaceAll(PER_CENT, '%')
  const terms: Term[] = []
  for (const { text: original, start } of wordsOf(text)) {
    const startsSentence = start === 0 || SENTENCE_END.test(text.slice(Math.max(0, start - 8), start))
    for (const word of partsOf(original.normalize('NFC').replaceAll('’', "'"))) {
      terms.push(termOf(word, startsSentence, words))
    }
  }
  return terms
}

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
])

function partsOf(word: string): readonly string[] {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR.get(lower)
  if (irregular) return irregular
  const contracted = CONTRACTION.exec(lower)
  if (contracted) return [contracted[1]!, 'not']
  const elided = ELISION.exec(lower)?.[0]
  return elided ? [elided, word.slice(elided.length)] : [word]
}

function termOf(word: string, startsSentence: boolean, words: MeaningWords): Term {
  const lower = word.toLowerCase()
  if (words.negations.has(lower)) return { key: lower, kind: 'negation' }
  const number = numberOf(lower, words)
  if (number !== null) return { key: `#${number}`, kind: 'number' }
  if (words.quantities.has(lower)) return { key: lower, kind: 'number' }
  if (words.capitalDates.has(word) && !startsSentence) return { key: word, kind: 'number' }
  if (words.modals.has(lower)) return { key: lower, kind: 'modal' }
  const acronym = /^\p{Lu}[\p{Lu}\p{N}.-]*\p{Lu}$/u.test(word)
  const capital = /^\p{Lu}/u.test(word)
  if (acronym || (capital && !startsSentence)) return { key: word, kind: 'name' }
  return { key: lower, kind: 'wording', ...(capital ? { capital: word } : {}) }
}

/** The value of a figure or a number word, written without separators; null for other words. */
function numberOf(lower: string, words: MeaningWords): string | null {
  const known = words.numbers.get(lower)
  if (known !== undefined) return known
  if (/^\d/u.test(lower)) return lower.replaceAll(/[,.](?=\d{3}(?!\d))/gu, '').replaceAll(',', '.')
  const [ten, one, ...more] = lower.split('-').map((part) => Number(words.numbers.get(part) ?? Number.NaN))
  if (more.length > 0 || ten === undefined || one === undefined || !(ten >= 20) || !(one < 10)) return null
  return String(ten + one)
}
