// What a new version of an article does to the passages marked on the older ones.
import { changedMeaning, type ChangeReason } from '../anchoring/changed-meaning.ts'
import type { Mapping } from '../anchoring/map-passages.ts'
import { anchorsByPassage, basisOf, type Basis } from './anchor-operations.ts'
import { lineageOf } from './article-operations.ts'
import { placeIn } from './passage-places.ts'
import type { DocSnapshot } from './snapshot.ts'

export type PassageBasis = { readonly passage: string; readonly claim: string; readonly basis: Basis }

/**
 * Passages of a document with what places them in a version made from `parents`; `hash` may be in the document already
 * or about to be added.
 */
export function passageBases(
  snapshot: DocSnapshot,
  hash: string,
  parents: readonly string[] = [],
): PassageBasis[] {
  const lineage = new Set([hash, ...parents].flatMap((one) => [...lineageOf(snapshot, one)]))
  const anchors = anchorsByPassage(snapshot)
  return [...snapshot.passage.values()].map(({ value }) => ({
    passage: value.id,
    claim: value.claim,
    basis: basisOf(value, anchors.get(value.id), hash, lineage),
  }))
}

export type ChangedPassage = {
  readonly passage: string
  readonly claim: string
  readonly before: string
  readonly after: string
  readonly why: readonly ChangeReason[]
}
export type LostPassage = Pick<ChangedPassage, 'passage' | 'claim' | 'before'>

/** Passages that somebody has declared gone before are in none of these. */
export type RevisionSummary = {
  readonly exact: number
  readonly moved: number
  readonly changed: readonly ChangedPassage[]
  readonly orphaned: readonly LostPassage[]
}

/** `mapped` null: the text it was marked on is not in this file, so that it cannot be found. In the order of the text. */
export function summariseRevision(
  bases: readonly PassageBasis[],
  next: { readonly hash: string; readonly text: string; readonly language: string | null },
  mapped: (basis: Basis) => Mapping | null,
): RevisionSummary {
  let exact = 0
  let moved = 0
  const changed: { at: number; item: ChangedPassage }[] = []
  const orphaned: { at: number; item: LostPassage }[] = []
  for (const { passage, claim, basis } of bases) {
    const place = placeIn(basis, next.hash, (from) => mapped(from) ?? { kind: 'orphaned' })
    if (!place || place.state === 'gone') continue
    const before = basis.quote
    if (place.state === 'notFound') orphaned.push({ at: basis.start, item: { passage, claim, before } })
    else if (place.state === 'moved') moved++
    else if (place.state !== 'changed') exact++
    else {
      const after = next.text.slice(place.start, place.end)
      const why = changedMeaning(before, after, next.language)
      changed.push({ at: place.start, item: { passage, claim, before, after, why } })
    }
  }
  return { exact, moved, changed: inOrder(changed), orphaned: inOrder(orphaned) }
}

function inOrder<Item extends { passage: string }>(items: readonly { at: number; item: Item }[]): Item[] {
  return items
    .toSorted((a, b) => a.at - b.at || (a.item.passage < b.item.passage ? -1 : 1))
    .map(({ item }) => item)
}
