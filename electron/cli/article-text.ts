import type { ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { CodePointMap } from '#shared/base/text-units.ts'
import { headVersions } from '#shared/doc/article-operations.ts'
import { blockStarts, plainText, type VersionContent } from '#shared/domain/article.ts'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import type { CliCode } from './messages.ts'

/** The current version of an article, as positions on the command line count in it. */
export type ArticleText = {
  readonly hash: string
  readonly content: VersionContent
  readonly text: string
  readonly starts: readonly number[]
  readonly codePoints: CodePointMap
}

export function articleText(project: ProjectFile, article: ArticleRow): Result<ArticleText, CliCode> {
  const hash = headVersions(project.snapshot(article.id))[0]?.hash
  const content = hash === undefined ? null : project.content(hash)
  if (hash === undefined || !content) return fail('textMissing', { article: article.title })
  const text = plainText(content)
  return ok({ hash, content, text, starts: blockStarts(content), codePoints: new CodePointMap(text) })
}
