// The subject of a verb: the first stretch between commas in front of it that may be a name, with its appositions.
import { ARTICLES, CLITICS, DETERMINERS, CONJUNCTIONS, RELATIVES, SUBORDINATORS, TITLES } from './grammar.ts'
import { beginsName, hasVerb, isAdverbial, isApposition, type Span } from './noun-phrase.ts'
import type { FrenchRules } from './rules.ts'
import { isAdverb, parts, type Predicate, type Sentence } from './sentence.ts'

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Subjects that name nobody, or the author. */
export const NOBODY = setOf(
  "on je j' nous tu personne nul rien ce c' cela ceci ça qui que quiconque aucun aucune",
)
const PRONOUNS = setOf(
  "il elle ils elles on je j' nous vous tu celui-ci celle-ci ceux-ci celles-ci beaucoup certains plusieurs d'autres personne nul rien cela",
)
const TAILS = setOf(
  'aussi également ainsi même tous toutes lui eux donc pourtant déjà en y lui-même elle-même eux-mêmes',
)

/** Is a word in a relative clause that neither a sign nor a verb has closed yet ("un agent qui refuse de parler raconte")? */
export function inRelative({ words, predicates }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { word } = words[i]!
    if (RELATIVES.has(word) && word !== "qu'" && word !== 'que')
      return !predicates.some(({ first }) => first > i && first < at)
    if (parts(words[i + 1]!.gap)) return false
  }
  return false
}

/** Stretches between commas, `to` excluded. */
export function chunksOf({ words }: Sentence, { from, to }: Span): Span[] {
  const chunks: Span[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    const { gap } = words[i]!
    const isInside = /^\.\s*$/u.test(gap) || /^\s*\(|\)\s*$/u.test(gap)
    if (!parts(gap) || isInside) continue
    chunks.push({ from: start, to: i })
    start = i
  }
  if (start < to) chunks.push({ from: start, to })
  return chunks
}

/** Which of the stretches holds the subject, -1 for none. */
export function subjectAmong(sentence: Sentence, chunks: readonly Span[]): number {
  const { words } = sentence
  return chunks.findIndex((chunk, index) => {
    const span = withoutOpening(sentence, chunk)
    if (!span) return false
    const isSome =
      words[span.from]!.word === "d'" && /^(?:aucuns|autres)$/u.test(words[span.from + 1]?.word ?? '')
    if (isSome) return true
    if (isAdverbial(sentence, span)) return false
    const first = sentence.words[span.from]!
    if (!beginsName(first) && !PRONOUNS.has(first.word)) return false
    return chunks
      .slice(index)
      .every((one) => !hasVerb(sentence, one) || RELATIVES.has(sentence.words[one.from]!.word))
  })
}

/** Without "Mais", "Or", "Aussi". */
function withoutOpening({ words }: Sentence, { from, to }: Span): Span | null {
  let start = from
  while (start < to && (CONJUNCTIONS.has(words[start]!.word) || isOpeningAdverb(words[start]!))) start++
  return start < to ? { from: start, to } : null
}

const isOpeningAdverb = (word: Sentence['words'][number]) => isAdverb(word) && !word.word.startsWith('tou')

export function subjectOf(sentence: Sentence, { first }: Pick<Predicate, 'first'>): Span | null {
  const { words } = sentence
  if (inRelative(sentence, first)) return null
  let to = first
  while (
    to > 0 &&
    CLITICS.has(words[to - 1]!.word) &&
    !parts(words[to]!.gap) &&
    !isSubjectPronoun(sentence, to - 1)
  )
    to--
  const chunks = chunksOf(sentence, { from: clauseStart(sentence, first), to })
  const index = subjectAmong(sentence, chunks)
  if (index < 0) return null
  let span = withoutOpening(sentence, chunks[index]!)!
  for (const chunk of chunks.slice(index + 1)) {
    // "La sécheresse, personne ne la nie": a subject of its own.
    if (/^(?:personne|nul|rien|on|je|j'|nous)$/u.test(words[chunk.from]!.word)) return chunk
    if (chunk.from !== span.to || !isApposition(sentence, chunk)) break
    span = { from: span.from, to: chunk.to }
  }
  while (span.to > span.from + 1 && TAILS.has(words[span.to - 1]!.word))
    span = { from: span.from, to: span.to - 1 }
  if (SUBORDINATORS.has(words[span.from]!.word)) return null
  return words.slice(span.from, span.to).some(({ word }) => /^(?:que|qu'|si|dont)$/u.test(word)) ? null : span
}

/** "Vous écrivez", not "il vous écrit". */
const isSubjectPronoun = ({ words }: Sentence, at: number) =>
  /^(?:nous|vous)$/u.test(words[at]!.word) && (at === 0 || parts(words[at]!.gap))

/** Behind a semicolon, a colon, a dash, or ", mais". */
function clauseStart({ words }: Sentence, at: number): number {
  for (let i = at; i > 0; i--) {
    const { gap, word } = words[i]!
    if (/[;:«“—–!?]|\.\s+$/u.test(gap) && !isAbbreviation(words[i - 1]!.word, gap)) return i
    if (gap.includes(',') && /^(?:mais|et|or|car|tandis|alors)$/u.test(word) && i < at) return i
    if (/^(?:et|mais)$/u.test(word) && /^(?:il|elle|ils|elles)$/u.test(words[i + 1]?.word ?? '')) return i
  }
  return 0
}

const isAbbreviation = (word: string, gap: string) =>
  /^\.\s*$/u.test(gap) && (TITLES.has(word) || word.length === 1 || /^(?:n|art|al|st)$/u.test(word))

/** The author or nobody: "nous", "on", "nos résultats", "la présente note". */
export function isSelf({ words }: Sentence, { from, to }: Span, rules: FrenchRules): boolean {
  const [word, next] = [words[from]!.word, words[from + 1]?.word ?? '']
  if (NOBODY.has(word) || /^(?:nos|notre)$/u.test(word)) return true
  if (/^(?:mes|mon|ma)$/u.test(word)) return /^(?:avis|analyse|propos|hypothèse|conviction|thèse)/u.test(next)
  if (word === 'votre') return /^(?:rapporteu|commission)/u.test(next)
  const opening = words.slice(from, Math.min(to, from + 4)).map(({ word }) => word)
  const text = opening.join(' ').replaceAll("' ", "'")
  return rules.lists.thisText.some((phrase) => text === phrase || text.startsWith(`${phrase} `))
}

/** Can it hold a view: somebody with a role or a name, or a pronoun. */
export function isSomebody({ words }: Sentence, { from, to }: Span, rules: FrenchRules): boolean {
  // "Pékin dément": a name has no article.
  const bare = words[from]!
  if (
    bare.isCapital &&
    to - from === 1 &&
    !DETERMINERS.has(bare.word) &&
    !ARTICLES.has(bare.word) &&
    !NOBODY.has(bare.word)
  )
    return true
  if (
    /^(?:il|elle|ils|elles|vous|celui-ci|celle-ci|ceux-ci|certains|certaines|plusieurs|beaucoup|mes|d'autres)$/u.test(
      words[from]!.word,
    )
  )
    return true
  return words
    .slice(from, Math.min(to, from + 8))
    .some(
      ({ word, isCapital }, index) =>
        rules.isPerson(word) ||
        (isCapital && (index > 0 || from > 0 || TITLES.has(word) || words[from + 1]?.isCapital)),
    )
}

/** Its head is among `is`: within its first words, before what depends on them. */
export function hasHead({ words }: Sentence, { from, to }: Span, is: (word: string) => boolean): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (is(words[i]!.word)) return true
    if (i > from && /^(?:de|du|des|d')$/u.test(words[i]!.word)) return false
  }
  return false
}
