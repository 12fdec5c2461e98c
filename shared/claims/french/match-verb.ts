// Which entry of a list of verbs a predicate is: "mettre en garde" in "a une nouvelle fois mis en garde".
import type { Predicate, Sentence } from './sentence.ts'
import type { VerbEntry } from './verbs.ts'

/** How far behind the verb what belongs to it may begin: words. */
const NEAR = 4
const FAR = 6

export type VerbMatch = { readonly entry: VerbEntry; readonly start: number; readonly end: number }

/** The entry with the most words that is there; null for none. Places: UTF-16. */
export function matchVerb(
  { words }: Sentence,
  predicate: Predicate,
  entries: ReadonlyMap<string, readonly VerbEntry[]>,
): VerbMatch | null {
  let best: VerbMatch | null = null
  const { first, main, lemmas, auxiliary, isReflexive } = predicate
  const places: [lemma: string, index: number][] = lemmas.map((lemma) => [lemma, main])
  // "est convaincu": listed by its auxiliary.
  if (auxiliary) places.push([auxiliary, first])
  for (const [lemma, index] of places) {
    for (const entry of entries.get(lemma) ?? []) {
      if (entry.isReflexive !== isReflexive) continue
      if (entry.particle && words[first - 1]?.word !== entry.particle) continue
      if (best && best.entry.rest.length >= entry.rest.length) continue
      const last = restAt(words, index, entry.rest)
      if (last >= 0) best = { entry, start: words[first]!.start, end: words[last]!.end }
    }
  }
  return best
}

/** Index of the last word of `rest` behind a word, -1 where it does not follow. */
function restAt(words: Sentence['words'], index: number, rest: readonly string[]): number {
  if (rest.length === 0) return index
  const [head, ...others] = rest as [string, ...string[]]
  const reach = head.length <= 3 ? NEAR : FAR
  let commas = 0
  for (let i = index + 1; i <= Math.min(words.length - 1, index + reach + commas * 2); i++) {
    const { gap } = words[i]!
    if (/[.;:!?»”]/u.test(gap)) return -1
    if (gap.includes(',')) commas++
    // What belongs to the verb may follow something set in between two commas.
    if (head.length <= 3 && commas % 2 === 1) continue
    if (!fits(words[i]!.word, head)) continue
    if (others.every((part, n) => words[i + 1 + n] && fits(words[i + 1 + n]!.word, part)))
      return i + others.length
  }
  return -1
}

const fits = (word: string, part: string) =>
  part.endsWith('*')
    ? word.startsWith(part.slice(0, -1))
    : word === part || (part.endsWith("'") && word === part.slice(0, -1))
