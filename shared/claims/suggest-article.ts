// Proposes claims sentence by sentence, each with the words that led to it. What the words mean is the reader's affair
// (a `SentenceReader` of the article's language); here is what holds for every language.
import { firstIndex } from '../base/first-index.ts'
import { sentencesOf } from '../anchoring/sentences.ts'
import { BLOCK_SEPARATOR, type VersionContent } from '../domain/article.ts'
import type { ClaimType } from '../domain/claim.ts'
import type { Theme } from '../domain/theme.ts'
import { themeMatcher } from './match-themes.ts'
import type { Because, SentenceReader } from './reading.ts'

/** Positions: UTF-16 in the version's plain text, end excluded; those of `because` too. */
export type Suggestion = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: ClaimType | null
  readonly asserter: string | null
  readonly hedges: readonly string[]
  /** Theme ids, best first. */
  readonly themes: readonly string[]
  readonly because: readonly Because[]
}

export type SuggestOptions = {
  readonly read: SentenceReader
  /** BCP 47. */
  readonly language: string
  /** Those that may be proposed. */
  readonly themes: ReadonlyMap<string, Theme>
  /** Blocks. */
  readonly onProgress?: (progress: { done: number; of: number }) => void
}

/** Blocks between two words of progress. */
const STEP = 100

/** In the order of the text. A sentence that stands twice is proposed where it stands first. */
export function suggestInArticle(content: VersionContent, options: SuggestOptions): Suggestion[] {
  const { read, language, themes, onProgress } = options
  const matchThemes = themeMatcher(themes, language)
  const suggestions: Suggestion[] = []
  const seen = new Set<string>()
  let at = 0
  for (const [index, { kind, text }] of content.blocks.entries()) {
    const blockStart = at
    at += text.length + BLOCK_SEPARATOR.length
    if (index % STEP === 0) onProgress?.({ done: index, of: content.blocks.length })
    // What stands in cells is seldom a sentence.
    if (kind === 'table') continue
    for (const { start, end } of sentencesOf(text, language)) {
      const sentence = text.slice(start, end)
      const key = sentenceKey(sentence)
      if (seen.has(key)) continue
      const reading = read(sentence, kind)
      if (!reading.isClaim) continue
      seen.add(key)
      const found = matchThemes(sentence)
      const shift = blockStart + start
      suggestions.push({
        start: shift,
        end: blockStart + end,
        text: sentence,
        type: reading.type,
        asserter: reading.asserter,
        hedges: reading.hedges,
        themes: found.map(({ theme }) => theme),
        because: [...reading.because, ...found.flatMap(({ because }) => because)].map((because) => ({
          ...because,
          start: because.start + shift,
          end: because.end + shift,
        })),
      })
    }
  }
  onProgress?.({ done: content.blocks.length, of: content.blocks.length })
  return suggestions
}

/** Words of certainty as one field of a claim holds them. */
export function hedgeOf(hedges: readonly string[]): string | null {
  return hedges.length === 0 ? null : hedges.join('; ')
}

/** The same for sentences that differ in spacing, quotation marks or dashes alone. */
export function sentenceKey(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Stretch = { readonly start: number; readonly end: number }

/**
 * Those that somebody still has to look at: not rejected (`rejected`: the sentences' words), and not where a claim has
 * a passage already that is at least half of the sentence, or lies for at least half of itself within it.
 */
export function openSuggestions<Item extends Stretch & { readonly text: string }>(
  suggestions: readonly Item[],
  passages: readonly Stretch[],
  rejected: Iterable<string>,
): Item[] {
  const refused = new Set([...rejected].map(sentenceKey))
  const sorted = passages.toSorted((a, b) => a.start - b.start)
  // Passages overlap and are of any length: how far those up to an index reach.
  let reach = 0
  const reaches = sorted.map(({ end }) => (reach = Math.max(reach, end)))
  return suggestions.filter((suggestion) => {
    if (refused.has(sentenceKey(suggestion.text))) return false
    for (let i = lastBefore(sorted, suggestion.end); i >= 0 && reaches[i]! > suggestion.start; i--) {
      const { start, end } = sorted[i]!
      const shared = Math.min(end, suggestion.end) - Math.max(start, suggestion.start)
      if (shared * 2 >= Math.min(end - start, suggestion.end - suggestion.start)) return false
    }
    return true
  })
}

/** Index of the last that starts before a position, -1 for none. */
function lastBefore(sorted: readonly Stretch[], position: number): number {
  return firstIndex(0, sorted.length, (index) => sorted[index]!.start >= position) - 1
}
