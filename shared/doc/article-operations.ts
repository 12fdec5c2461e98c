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
  version: Pick<Version, 'article' | 'hash' | 'why' | 'original'> & { readonly parents: readonly string[] },
): string {
  const id = newId('v')
  edit.create<'version'>({ record: 'version', id, ...version, parents: [...version.parents] })
  return id
}

/**
 * Versions that no other version was made from, newest first. More than one: the text was changed apart, and the
 * newest is shown until somebody settles it. A text that was changed and changed back again comes twice, each made from
 * the other: there the later record counts.
 */
export function headVersions(snapshot: Pick<DocSnapshot, 'version'>): Version[] {
  const versions = [...snapshot.version.values()].map((view) => view.value)
  const children = new Map<string, Version[]>()
  for (const version of versions) {
    for (const parent of version.parents) children.set(parent, [...(children.get(parent) ?? []), version])
  }
  // An older child (a clock that was slow) counts as well, unless the version was made from it in turn.
  const replaces = (child: Version, version: Version) =>
    compareAge(child, version) > 0 || !lineageOf(snapshot, version.hash).has(child.hash)
  const isReplaced = (version: Version) =>
    children.get(version.hash)?.some((child) => replaces(child, version)) ?? false
  const heads = versions.filter((version) => !isReplaced(version)).sort((a, b) => compareAge(b, a))
  // The choice of a text among several names that text once more.
  return heads.filter((head, index) => heads.findIndex(({ hash }) => hash === head.hash) === index)
}

/** Makes one of several texts that were changed apart the one that counts: a version made from all of them. */
export function settleVersions(edit: Edit, chosen: Version, heads: readonly Version[]): string {
  const { article, hash, original } = chosen
  const parents = heads.map((head) => head.hash)
  return addVersion(edit, { article, hash, parents, why: 'settle', ...(original ? { original } : {}) })
}

function compareAge(a: Version, b: Version): number {
  return a.at - b.at || (a.hash > b.hash ? -1 : a.hash < b.hash ? 1 : 0)
}

/** A version and all it was made from, over every parent. */
export function lineageOf(snapshot: Pick<DocSnapshot, 'version'>, hash: string): ReadonlySet<string> {
  const parents = new Map<string, readonly string[]>()
  for (const { value } of snapshot.version.values()) {
    parents.set(value.hash, [...(parents.get(value.hash) ?? []), ...value.parents])
  }
  const lineage = new Set<string>()
  const waiting = [hash]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (lineage.has(next)) continue
    lineage.add(next)
    waiting.push(...(parents.get(next) ?? []))
  }
  return lineage
}
