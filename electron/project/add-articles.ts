import type { ImportedArticle } from '#electron/import/import-types.ts'
import { versionHash } from '#electron/import/version-hash.ts'
import { newId } from '#shared/base/ids.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { createArticle } from '#shared/doc/article-operations.ts'
import type { ProjectFile, WriteCode } from './opened-project.ts'

export type ReadArticle = {
  readonly imported: Pick<ImportedArticle, 'metadata' | 'content' | 'original'>
  readonly bytes: Uint8Array
}

/** Puts imported articles into a project: original bytes as read, texts and records, all or none. Gives their ids. */
export function addArticles(
  project: ProjectFile,
  articles: readonly ReadArticle[],
): Result<string[], WriteCode> {
  // Lists go by the time of adding, then by id: sorted ids keep the given order within one millisecond.
  const ids = articles.map(() => newId('a')).toSorted()
  const added = project.edit(
    articles.map(({ imported: { metadata, original, content } }, index) => {
      const id = ids[index]!
      return {
        doc: id,
        run: (edit) => createArticle(edit, { id, metadata, original, hash: versionHash(content) }),
      }
    }),
    {
      originals: articles.map(({ imported, bytes }) => ({ ...imported.original, bytes })),
      contents: articles.map(({ imported }) => imported.content),
    },
  )
  return added.ok ? ok(ids) : added
}
