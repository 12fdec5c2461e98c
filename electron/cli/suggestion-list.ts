import type { Suggestion } from '#shared/claims/suggest-article.ts'
import { hedgeOf } from '#shared/claims/suggest-article.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ArticleText } from './article-text.ts'

/** Positions in code points of the article's text; themes by their paths. */
type ListedSuggestion = Pick<Suggestion, 'start' | 'end' | 'text' | 'type' | 'asserter' | 'themes'> & {
  readonly hedge: string | null
  readonly because: readonly {
    readonly kind: string
    readonly words: string
    readonly start: number
    readonly end: number
    readonly theme?: string
  }[]
}

export function suggestionList(
  suggestions: readonly Suggestion[],
  { codePoints }: ArticleText,
  themes: ReadonlyMap<string, Theme>,
): ListedSuggestion[] {
  const placed = ({ start, end }: { start: number; end: number }) => ({
    start: codePoints.toCodePoints(start),
    end: codePoints.toCodePoints(end),
  })
  return suggestions.map((suggestion) => ({
    ...placed(suggestion),
    text: suggestion.text,
    type: suggestion.type,
    asserter: suggestion.asserter,
    hedge: hedgeOf(suggestion.hedges),
    themes: suggestion.themes.map((id) => themePath(themes, id)),
    because: suggestion.because.map(({ kind, words, theme, ...place }) => ({
      kind,
      words,
      ...placed(place),
      ...(theme === undefined ? {} : { theme: themePath(themes, theme) }),
    })),
  }))
}

/** As a person reads it. */
export function printSuggestions(list: readonly ListedSuggestion[], title: string): string {
  if (list.length === 0) return `No claims are proposed in "${title}" that are not there already.\n`
  const what = list.length === 1 ? 'claim' : 'claims'
  return [`${list.length} ${what} proposed in "${title}".\n`, ...list.map(printOne)].join('\n')
}

function printOne({ start, end, text, type, asserter, hedge, themes, because }: ListedSuggestion): string {
  const lines = [
    `${start}-${end}  ${type ?? 'no type'}, by ${asserter ?? 'the author'}`,
    ...(hedge === null ? [] : [`certainty: ${hedge}`]),
    ...(themes.length === 0 ? [] : [`themes: ${themes.join(', ')}`]),
    `because: ${because.map(({ kind, words }) => `${kind} "${oneLine(words)}"`).join(', ')}`,
  ]
  return `${oneLine(text)}\n${lines.map((line) => `    ${line}\n`).join('')}`
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()
