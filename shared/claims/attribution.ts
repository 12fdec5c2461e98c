// To whom a claim is put down, as one key: what lists group, filter and count by.
import { foldName } from '../doc/source-operations.ts'
import type { Claim } from '../domain/claim.ts'
import { resolveSource, type Source } from '../domain/source.ts'

/**
 * `author`: the article's own author. `ours`: a judgement. `source`: a source, merges followed. `words`: named by the
 * article, and nobody has said yet which source that is; the same but for case, accents and spacing is one.
 */
export type Attribution = {
  readonly kind: 'author' | 'ours' | 'source' | 'words'
  /** The same for all claims that are put down to the same; unlike every key of another kind. */
  readonly key: string
  /** What it is called; empty for `author` and `ours`. */
  readonly name: string
}

export const AUTHOR: Attribution = { kind: 'author', key: 'author', name: '' }
export const OURS: Attribution = { kind: 'ours', key: 'ours', name: '' }

export function attributionOf(
  claim: Pick<Claim, 'asserter' | 'source' | 'judgement'>,
  sources: ReadonlyMap<string, Source>,
): Attribution {
  if (claim.judgement) return OURS
  const source = claim.source === null ? null : resolveSource(sources, claim.source)
  if (source) return { kind: 'source', key: sourceKey(source.id), name: source.name }
  const words = claim.asserter?.trim() ?? ''
  return words === '' ? AUTHOR : { kind: 'words', key: `words:${foldName(words)}`, name: words }
}

const SOURCE = 'source:'

/** The key of what is put down to a source. */
export function sourceKey(id: string): string {
  return SOURCE + id
}

/** The source that a key means now; null for another kind of key, and for a source that is not in this file. */
export function sourceOfKey(key: string, sources: ReadonlyMap<string, Source>): Source | null {
  return key.startsWith(SOURCE) ? resolveSource(sources, key.slice(SOURCE.length)) : null
}

/** A key that was kept, as it is called now: its source may have been merged since. */
export function meantKey(key: string, sources: ReadonlyMap<string, Source>): string {
  const source = sourceOfKey(key, sources)
  return source ? sourceKey(source.id) : key
}
