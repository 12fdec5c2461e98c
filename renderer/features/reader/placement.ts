// Which claims lie where in the version on screen: derived from the article's records, never stored.
import type { Claim, Passage } from '#shared/domain/claim.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Span } from '../../editor/article-text.ts'
import { IntervalIndex } from '../../editor/interval-index.ts'

export type PlacedPassage = Span & { readonly id: string; readonly claim: string }
export type PlacedClaim = {
  readonly claim: Claim
  /** In this version, in the order of the text. */
  readonly passages: readonly PlacedPassage[]
  /** Whose words are not in this version as they were. */
  readonly lost: readonly Passage[]
}
export type Placement = {
  /** By first passage, then by length (the longer first), then by time; those without a passage here come last. */
  readonly claims: readonly PlacedClaim[]
  readonly byId: ReadonlyMap<string, PlacedClaim>
  readonly index: IntervalIndex<PlacedPassage>
}

/** Carries a range of another version over to the one on screen. */
export type Carries = ReadonlyMap<string, (range: Span) => Span | null>

export const NO_PLACEMENT: Placement = { claims: [], byId: new Map(), index: IntervalIndex.of([]) }

type Records = Pick<DocSnapshot, 'claim' | 'passage'>
/** The version on screen and the ways to it. */
type Shown = { readonly hash: string; readonly carries: Carries }

const NO_RECORDS: Records = { claim: new Map(), passage: new Map() }
let last: { readonly records: Records; readonly shown: Shown; readonly placement: Placement } | null = null

/**
 * Placement of the article on screen. The last one is kept: what did not change since is taken over from it, so that an
 * edit costs the comparison of two maps (about 1 ms at 10,000 claims), not the placing of everything (10 ms and more).
 */
export function placementOf(records: Records, hash: string, carries: Carries): Placement {
  const same = last?.shown.hash === hash && last.shown.carries === carries ? last : null
  if (same?.records.claim === records.claim && same.records.passage === records.passage) return same.placement
  const shown = { hash, carries }
  const placement = same
    ? replaced(same.placement, same.records, records, shown)
    : replaced(NO_PLACEMENT, NO_RECORDS, records, shown)
  last = { records: { claim: records.claim, passage: records.passage }, shown, placement }
  return placement
}

/** Where a passage lies in the version on screen: null if its words are not there, undefined while nobody knows. */
function placeOf(passage: Passage, { hash, carries }: Shown): Span | null | undefined {
  // Until an old version is read its passages are neither placed nor lost.
  return passage.version === hash ? passage : carries.get(passage.version)?.(passage)
}

/** The placement with every claim placed anew that changed, or whose passages did, between two states. */
function replaced(placement: Placement, before: Records, after: Records, shown: Shown): Placement {
  const passages = touchedPassages(before, after)
  const byId = new Map(placement.byId)
  const fresh: PlacedClaim[] = []
  for (const [id, changed] of passages) {
    const old = placement.byId.get(id)
    const claim = after.claim.get(id)?.value
    byId.delete(id)
    if (!claim) continue
    // What is known of it already, and what has changed.
    const ids = new Set([...(old?.passages ?? []), ...(old?.lost ?? [])].map((passage) => passage.id))
    for (const passage of changed) ids.add(passage)
    const placed = placeClaim(
      claim,
      [...ids].flatMap((passage) => after.passage.get(passage)?.value ?? []),
      shown,
    )
    byId.set(id, placed)
    fresh.push(placed)
  }
  const gone = [...passages.keys()].flatMap((id) => placement.byId.get(id)?.passages ?? [])
  return {
    claims: merged(
      placement.claims.filter(({ claim }) => !passages.has(claim.id)),
      fresh.sort(compareClaims),
    ),
    byId,
    index: placement.index.with(
      gone,
      fresh.flatMap((claim) => claim.passages),
    ),
  }
}

/** Ids of the claims that changed, each with those of its passages that did; of a claim that is new, all of them. */
function touchedPassages(before: Records, after: Records): Map<string, string[]> {
  const touched = new Map<string, string[]>()
  const isNew = new Set<string>()
  const touch = (claim: string, passage?: string) => {
    const passages = touched.get(claim) ?? []
    if (passage !== undefined) passages.push(passage)
    touched.set(claim, passages)
  }
  if (before.claim !== after.claim) {
    for (const [id, view] of after.claim) {
      const old = before.claim.get(id)
      if (old !== view) touch(id)
      if (!old) isNew.add(id)
    }
    for (const id of before.claim.keys()) if (!after.claim.has(id)) touch(id)
  }
  if (before.passage !== after.passage || isNew.size > 0) {
    for (const [id, view] of after.passage) {
      if (before.passage.get(id) !== view || isNew.has(view.value.claim)) touch(view.value.claim, id)
    }
    for (const [id, view] of before.passage) if (!after.passage.has(id)) touch(view.value.claim)
  }
  return touched
}

function placeClaim(claim: Claim, records: readonly Passage[], shown: Shown): PlacedClaim {
  const passages: PlacedPassage[] = []
  const lost: Passage[] = []
  for (const passage of records) {
    const place = placeOf(passage, shown)
    if (place) passages.push({ id: passage.id, claim: claim.id, start: place.start, end: place.end })
    else if (place === null) lost.push(passage)
  }
  return { claim, passages: passages.sort((a, b) => a.start - b.start || a.end - b.end), lost }
}

/** Two sorted lists as one. */
function merged(some: readonly PlacedClaim[], others: readonly PlacedClaim[]): PlacedClaim[] {
  const all: PlacedClaim[] = []
  let at = 0
  for (const claim of others) {
    while (at < some.length && compareClaims(some[at]!, claim) < 0) all.push(some[at++]!)
    all.push(claim)
  }
  return all.concat(some.slice(at))
}

export function compareClaims(a: PlacedClaim, b: PlacedClaim): number {
  const [first, second] = [a.passages[0], b.passages[0]]
  const byPlace =
    first && second
      ? first.start - second.start || second.end - first.end
      : Number(first === undefined) - Number(second === undefined)
  return byPlace || a.claim.at - b.claim.at || (a.claim.id < b.claim.id ? -1 : 1)
}

/** Claims with a passage in a stretch, in the order of the margin. */
export function claimsIn(placement: Placement, { start, end }: Span): PlacedClaim[] {
  return claimsOf(placement, new Set(placement.index.overlapping(start, end).map(({ claim }) => claim)))
}

/** Claims by id, in the order of the margin. */
export function claimsOf({ byId }: Placement, ids: Iterable<string>): PlacedClaim[] {
  return [...ids].flatMap((id) => byId.get(id) ?? []).sort(compareClaims)
}

/** Claims that have no passage in the version on screen. */
export function withoutPassage({ claims }: Placement): readonly PlacedClaim[] {
  const last = claims.findLastIndex(({ passages }) => passages.length > 0)
  return claims.slice(last + 1)
}
