// The verbs of word lists: their forms, and which of a list's entries stands at a place of a sentence.
import { conjugate, type Tense } from './conjugate.ts'

export type VerbForm = { readonly lemma: string; readonly tense: Tense }

/** "se plaindre de": the verb, whether it is reflexive, and what must follow. */
export type VerbEntry = {
  readonly lemma: string
  readonly isReflexive: boolean
  /** "y" or "en" in front of it. */
  readonly particle: string | null
  readonly rest: readonly string[]
}

export function verbEntry(phrase: string): VerbEntry | null {
  const match = /^(se |s')?(y |en )?([\p{L}-]+)(?: (.+))?$/u.exec(
    phrase.trim().toLowerCase().replaceAll('’', "'"),
  )
  if (!match?.[3] || !/(?:er|ir|re)$/u.test(match[3])) return null
  const rest = (match[4] ?? '')
    .replaceAll("'", "' ")
    .split(/\s+/u)
    .filter((word) => word !== '')
  return { lemma: match[3], isReflexive: match[1] !== undefined, particle: match[2]?.trim() ?? null, rest }
}

/** Entries by the verb that they begin with. */
export function entriesByLemma(phrases: readonly string[]): Map<string, VerbEntry[]> {
  const entries = new Map<string, VerbEntry[]>()
  for (const phrase of phrases) {
    const entry = verbEntry(phrase)
    if (!entry) continue
    const known = entries.get(entry.lemma)
    if (known) known.push(entry)
    else entries.set(entry.lemma, [entry])
  }
  return entries
}

/** Every form of every verb, to what it may be a form of. */
export function lexiconOf(lemmas: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  const lexicon = new Map<string, VerbForm[]>()
  for (const lemma of new Set(lemmas)) {
    for (const { form, tense } of conjugate(lemma)) {
      const known = lexicon.get(form)
      if (!known) lexicon.set(form, [{ lemma, tense }])
      else if (!known.some((one) => one.lemma === lemma && one.tense === tense)) known.push({ lemma, tense })
    }
  }
  return lexicon
}
