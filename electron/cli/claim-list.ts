import type { ProjectFile } from '#electron/project/project-file.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { CodePointMap } from '#shared/base/text-units.ts'
import { themePath } from '#shared/domain/theme.ts'
import type { ClaimRow, PassageRow } from '#shared/ipc/view-types.ts'
import { articleText } from './article-text.ts'
import type { CliCode } from './messages.ts'

export type ListedPassage = {
  readonly article: string
  readonly paragraph: string
  /** Code points in the current version's plain text, end excluded; null where the passage is not certain there. */
  readonly start: number | null
  readonly end: number | null
  readonly quote: string
  /** exact, moved, settled: it stands there; changed (somebody has to look), notFound, gone: it does not. */
  readonly state: PassageRow['state']
}

export type ListedClaim = Pick<ClaimRow, 'id' | 'number' | 'statement' | 'type' | 'asserter' | 'status'> & {
  readonly themes: readonly string[]
  readonly passages: readonly ListedPassage[]
}

/** Claims as the outside world sees them: themes as paths, positions in code points. */
export function listClaims(
  project: ProjectFile,
  claims: readonly ClaimRow[],
): Result<ListedClaim[], CliCode> {
  const themes = project.themes()
  const texts = new Map<string, { hash: string; codePoints: CodePointMap }>()
  for (const article of project.articles()) {
    if (!claims.some(({ passages }) => passages.some((passage) => passage.article === article.id))) continue
    const text = articleText(project, article)
    if (!text.ok) return text
    texts.set(article.id, text.value)
  }
  return ok(
    claims.map(({ id, number, statement, type, asserter, status, themes: tags, passages }) => ({
      id,
      number,
      statement,
      type,
      asserter,
      status,
      themes: tags.filter((theme) => themes.has(theme)).map((theme) => themePath(themes, theme)),
      passages: passages.map(({ article, version, paragraph, start, end, quote, state }) => {
        const text = texts.get(article)
        // A passage that nobody has looked at may keep a place in the current version from before.
        const isCurrent =
          text?.hash === version && (state === 'exact' || state === 'moved' || state === 'settled')
        return {
          article,
          paragraph,
          start: isCurrent ? text.codePoints.toCodePoints(start) : null,
          end: isCurrent ? text.codePoints.toCodePoints(end) : null,
          quote,
          state,
        }
      }),
    })),
  )
}
