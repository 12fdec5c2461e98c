// Passages of an article that somebody has to look at, with what changed in them.
import { changedMeaning, type ChangeReason } from '#shared/anchoring/changed-meaning.ts'
import { anchorsByPassage, basisOf } from '#shared/doc/anchor-operations.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Claim } from '#shared/domain/claim.ts'
import type { Span } from '../../editor/article-text.ts'
import type { Placement } from '../reader/placement.ts'
import type { ShownVersion } from '../reader/reader-store.ts'

export type Look = {
  readonly passage: string
  readonly claim: Claim
  /** The words that were last certain. */
  readonly before: string
  /** Null: not found. */
  readonly now: { readonly span: Span; readonly words: string } | null
  /** Empty where it was not found. */
  readonly why: readonly ChangeReason[]
}

/** In the order of the text; those that were not found come last, by claim. */
export function looksIn(
  placement: Placement,
  snapshot: Pick<DocSnapshot, 'passage' | 'anchor'>,
  { hash, text, carries }: Pick<ShownVersion, 'hash' | 'text' | 'carries'>,
): Look[] {
  const anchors = anchorsByPassage(snapshot)
  const changed: Look[] = []
  const missing: Look[] = []
  for (const { claim, passages, lost } of placement.claims) {
    for (const { id, start, end, state } of passages) {
      const record = snapshot.passage.get(id)?.value
      if (state !== 'changed' || !record) continue
      const before = basisOf(record, anchors.get(id), hash, carries.lineage).quote
      const words = text.plain.slice(start, end)
      const why = changedMeaning(before, words, text.language)
      changed.push({ passage: id, claim, before, now: { span: { start, end }, words }, why })
    }
    for (const { id, quote, state } of lost) {
      if (state === 'notFound') missing.push({ passage: id, claim, before: quote, now: null, why: [] })
    }
  }
  changed.sort((a, b) => a.now!.span.start - b.now!.span.start)
  return [...changed, ...missing]
}

const HARMLESS: readonly ChangeReason[] = ['wording', 'typography']

/** Only these may be settled together: a negation, a number, a modal verb or a name wants a look of its own. */
export function isHarmless({ now, why }: Look): boolean {
  return now !== null && why.length > 0 && why.every((reason) => HARMLESS.includes(reason))
}
