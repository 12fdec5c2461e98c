import { newId } from '../base/ids.ts'
import type { Metadata, Original, Version } from '../domain/article.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

/** Fills an article's own document: its record and its first version. The article's id is the document's id. */
export function createArticle(
  edit: Edit,
  article: { id: string; metadata: Metadata; original: Original; hash: string },
): void {
  edit.create<'article'>({
    record: 'article',
    id: article.id,
    ...article.metadata,
    original: article.original,
  })
  addVersion(edit, { article: article.id, hash: article.hash, parents: [], why: 'import' })
}

export function addVersion(
  edit: Edit,
  version: Pick<Version, 'article' | 'hash' | 'parents' | 'why' | 'original'>,
): string {
  const id = newId('v')
  edit.create<'version'>({ record: 'version', id, ...version })
  return id
}

/**
 * Versions that no other version was made from, newest first. More than one: the text was changed apart, and the
 * newest is shown until somebody settles it.
 */
export function headVersions(snapshot: DocSnapshot): Version[] {
  const versions = [...snapshot.version.values()].map((view) => view.value)
  const parents = new Set(versions.flatMap((version) => version.parents))
  return versions
    .filter((version) => !parents.has(version.hash))
    .sort((a, b) => b.at - a.at || (a.hash < b.hash ? -1 : 1))
}
