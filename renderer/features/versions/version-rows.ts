// The versions of an article's text as a list shows them.
import { headVersions } from '#shared/doc/article-operations.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Version } from '#shared/domain/article.ts'

export type VersionRow = Pick<Version, 'id' | 'hash' | 'at' | 'why'> & {
  /** Null: somebody who is not in this file. */
  readonly by: string | null
  /** `apart`: no other was made from it either, as the text was changed apart. */
  readonly state: 'current' | 'apart' | 'old'
}

/** The newest first. */
export function versionRows(
  snapshot: Pick<DocSnapshot, 'version'>,
  people: DocSnapshot['person'],
): VersionRow[] {
  const heads = headVersions(snapshot)
  const stateOf = ({ id }: Version) => {
    const at = heads.findIndex((head) => head.id === id)
    return at < 0 ? 'old' : at === 0 ? 'current' : 'apart'
  }
  return [...snapshot.version.values()]
    .map(({ value }) => value)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .map((version): VersionRow => ({
      id: version.id,
      hash: version.hash,
      at: version.at,
      why: version.why,
      by: people.get(version.author)?.value.name ?? null,
      state: stateOf(version),
    }))
}
