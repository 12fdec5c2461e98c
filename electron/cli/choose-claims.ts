import type { ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { findTheme, themeBranch } from '#shared/doc/theme-operations.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import type { CliCode } from './messages.ts'
import { nameArticle } from './name-article.ts'

export type Choice = { readonly themes: readonly string[]; readonly article?: string }

/**
 * The claims under any of the themes (those below them too) and in the article; all where neither is given.
 * By article in the order these were added, then by position; claims without a passage last.
 */
export function chooseClaims(
  project: ProjectFile,
  { themes: paths, article: given }: Choice,
): Result<{ claims: ClaimRow[]; themes: ReadonlySet<string> | null }, CliCode> {
  const articles = project.articles()
  let article: string | undefined
  if (given !== undefined) {
    const named = nameArticle(articles, given)
    if (!named.ok) return named
    article = named.value.id
  }
  const themes = themesNamed(project.themes(), paths)
  if (!themes.ok) return themes
  const wanted = themes.value
  const order = new Map(articles.map(({ id }, index) => [id, index]))
  const place = (claim: ClaimRow): [number, number, number] => {
    const passage = claim.passages.find((one) => article === undefined || one.article === article)
    return passage ? [order.get(passage.article) ?? order.size, passage.start, passage.end] : [Infinity, 0, 0]
  }
  const claims = project
    .claims(article === undefined ? {} : { article })
    .filter((claim) => wanted === null || claim.themes.some((id) => wanted.has(id)))
    .map((claim) => {
      const passages = claim.passages.toSorted(
        (a, b) =>
          (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start || a.end - b.end,
      )
      return { ...claim, passages }
    })
  return ok({ claims: claims.toSorted((a, b) => compare(place(a), place(b))), themes: wanted })
}

/** The themes at these paths and those below them; null where none is given. */
export function themesNamed(
  themes: ReadonlyMap<string, Theme>,
  paths: readonly string[],
): Result<ReadonlySet<string> | null, CliCode> {
  if (paths.length === 0) return ok(null)
  const wanted = new Set<string>()
  for (const path of paths) {
    const theme = findTheme(themes, path)
    if (!theme) return unknownTheme(themes, path)
    for (const id of themeBranch(themes, theme.id)) wanted.add(id)
  }
  return ok(wanted)
}

export function unknownTheme(themes: ReadonlyMap<string, Theme>, path: string): Failure<CliCode> {
  const known = [...themes.keys()].map((id) => themePath(themes, id)).toSorted()
  const hint = known.length === 0 ? 'The project has no themes yet.' : `There are: ${known.join(', ')}.`
  return fail('themeUnknown', { theme: path.length > 200 ? `${path.slice(0, 200)}…` : path, hint })
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]!) return value < b[index]! ? -1 : 1
  return 0
}
