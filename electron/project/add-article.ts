import type { ImportedArticle } from '#electron/import/import-types.ts'
import { versionHash } from '#electron/import/version-hash.ts'
import { newId } from '#shared/base/ids.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { createArticle } from '#shared/doc/article-operations.ts'
import type { ProjectFile, WriteCode } from './opened-project.ts'

/** Puts an imported article into a project: original bytes (as read), text and record, all or nothing. */
export function addArticle(
  project: ProjectFile,
  imported: Pick<ImportedArticle, 'metadata' | 'content' | 'original'>,
  bytes: Uint8Array,
): Result<{ id: string }, WriteCode> {
  const id = newId('a')
  const { original, content, metadata } = imported
  const added = project.edit(
    [{ doc: id, run: (edit) => createArticle(edit, { id, metadata, original, hash: versionHash(content) }) }],
    { originals: [{ ...original, bytes }], contents: [content] },
  )
  return added.ok ? ok({ id }) : added
}
