// Results of a search as the outside world sees them: positions in code points.
import type { ProjectFile } from '#electron/project/project-file.ts'
import { CodePointMap } from '#shared/base/text-units.ts'
import { plainText } from '#shared/domain/article.ts'
import type { SearchGroup } from '#shared/search/search-query.ts'
import type { Excerpt, SearchResults } from '#shared/search/search-results.ts'

type Span = { readonly start: number; readonly end: number }

export type ListedHit = {
  readonly in: SearchGroup
  /** Of the claim, article, memo or theme. */
  readonly id: string
  /** A claim's number, a title, a theme's path. */
  readonly title: string
  /** Where the words were found, where that is not the text, the statement or the title itself. */
  readonly where: 'attribution' | 'quotes' | 'notes' | null
  readonly text: string
  /** In `text`. */
  readonly matches: readonly Span[]
  /** Title of the article that it lies in; null where that is the result itself. */
  readonly article: string | null
  readonly paragraph: string | null
  /** In the article's current plain text: a claim's passage, the first match in an article's paragraph. */
  readonly start: number | null
  readonly end: number | null
}

export function listHits(project: ProjectFile, results: SearchResults): ListedHit[] {
  const maps = new Map<string, CodePointMap | null>()
  const place = (version: string | null, span: Span | null): Pick<ListedHit, 'start' | 'end'> => {
    if (version === null || span === null) return { start: null, end: null }
    if (!maps.has(version)) {
      const content = project.content(version)
      maps.set(version, content && new CodePointMap(plainText(content)))
    }
    const map = maps.get(version)
    return { start: map?.toCodePoints(span.start) ?? null, end: map?.toCodePoints(span.end) ?? null }
  }
  const nowhere = { where: null, article: null, paragraph: null, start: null, end: null }
  return [
    ...results.claims.hits.map(({ id, number, statement, also, passage }): ListedHit => ({
      in: 'claims',
      id,
      title: number,
      where: also?.where ?? null,
      ...words(also?.excerpt ?? statement),
      article: passage?.title ?? null,
      paragraph: passage?.paragraph ?? null,
      ...place(passage?.version ?? null, passage?.isCurrent ? passage : null),
    })),
    ...results.articles.hits.map(({ id, title, version, paragraph, start, excerpt }): ListedHit => {
      const [from, to] = excerpt.marks[0] ?? [0, excerpt.text.length]
      const base = (start ?? 0) + excerpt.at
      return {
        ...nowhere,
        in: 'articles',
        id,
        title,
        // A title is no part of the text.
        ...(start === null ? { text: '', matches: [] } : words(excerpt)),
        paragraph,
        ...place(version, start === null ? null : { start: base + from, end: base + to }),
      }
    }),
    ...results.memos.hits.map(({ id, title, block, excerpt }): ListedHit => ({
      ...nowhere,
      in: 'memos',
      id,
      title,
      ...(block === null ? { text: '', matches: [] } : words(excerpt)),
    })),
    ...results.themes.hits.map(({ id, path, definition }): ListedHit => ({
      ...nowhere,
      in: 'themes',
      id,
      title: path,
      ...(definition ? words(definition) : { text: '', matches: [] }),
    })),
  ]
}

function words({ text, marks }: Excerpt): Pick<ListedHit, 'text' | 'matches'> {
  const map = new CodePointMap(text)
  return {
    text,
    matches: marks.map(([start, end]) => ({ start: map.toCodePoints(start), end: map.toCodePoints(end) })),
  }
}
