// Which claims lie where in the version on screen: derived from the article's records, never stored.
import type { Claim, Passage } from '#shared/domain/claim.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Span } from '../../editor/article-text.ts'
import { IntervalIndex } from '../../editor/interval-index.ts'
import { assignLanes } from '../../editor/lanes.ts'

export type PlacedPassage = Span & { readonly id: string; readonly claim: string }
export type PlacedClaim = {
  readonly claim: Claim
  /** In this version, in the order of the text. */
  readonly passages: readonly PlacedPassage[]
  /** Whose words are not in this version as they were. */
  readonly lost: readonly Passage[]
}
export type Placement = {
  /** By first passage, then by length (the longer first), then by number. */
  readonly claims: readonly PlacedClaim[]
  readonly byId: ReadonlyMap<string, PlacedClaim>
  readonly index: IntervalIndex<PlacedPassage>
  readonly lanes: ReadonlyMap<string, number>
}

/** Carries a range of another version over to the one on screen. */
export type Carries = ReadonlyMap<string, (range: Span) => Span | null>

export const NO_PLACEMENT: Placement = {
  claims: [],
  byId: new Map(),
  index: new IntervalIndex([]),
  lanes: new Map(),
}

type Inputs = { snapshot: Pick<DocSnapshot, 'claim' | 'passage'>; hash: string; carries: Carries }
/** Of the last two articles: two may stand side by side. */
let latest: readonly (Inputs & { placement: Placement })[] = []

/** Placement of an article on screen; kept while nothing changed. */
export function placementOf(snapshot: DocSnapshot, hash: string, carries: Carries): Placement {
  const { claim, passage } = snapshot
  const known = latest.find(
    (one) =>
      one.snapshot.claim === claim &&
      one.snapshot.passage === passage &&
      one.hash === hash &&
      one.carries === carries,
  )
  if (known) return known.placement
  const placement = place(snapshot, hash, carries)
  const others = latest.filter((one) => one.hash !== hash)
  latest = [...others.slice(-1), { snapshot: { claim, passage }, hash, carries, placement }]
  return placement
}

function place(snapshot: Pick<DocSnapshot, 'claim' | 'passage'>, hash: string, carries: Carries): Placement {
  const placed = new Map<string, PlacedPassage[]>()
  const lost = new Map<string, Passage[]>()
  const all: PlacedPassage[] = []
  for (const { value } of snapshot.passage.values()) {
    if (!snapshot.claim.has(value.claim)) continue
    const range = value.version === hash ? value : (carries.get(value.version)?.(value) ?? null)
    if (range) {
      const passage = { id: value.id, claim: value.claim, start: range.start, end: range.end }
      push(placed, value.claim, passage)
      all.push(passage)
      // Until the old version is read nobody knows: neither placed nor lost.
    } else if (carries.has(value.version)) push(lost, value.claim, value)
  }
  const claims = [...snapshot.claim.values()].map(({ value }): PlacedClaim => {
    const passages = (placed.get(value.id) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end)
    return { claim: value, passages, lost: lost.get(value.id) ?? [] }
  })
  claims.sort(compareClaims)
  const index = new IntervalIndex(all)
  return {
    claims,
    byId: new Map(claims.map((claim) => [claim.claim.id, claim])),
    index,
    lanes: assignLanes(index.items),
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const here = map.get(key)
  if (here) here.push(value)
  else map.set(key, [value])
}

function compareClaims(a: PlacedClaim, b: PlacedClaim): number {
  const [first, second] = [a.passages[0], b.passages[0]]
  if (!first || !second) return Number(second !== undefined) - Number(first !== undefined)
  return first.start - second.start || second.end - first.end || a.claim.at - b.claim.at
}

/** Claims with a passage in a stretch, in the order of the margin. */
export function claimsIn(placement: Placement, { start, end }: Span): PlacedClaim[] {
  const ids = new Set(placement.index.overlapping(start, end).map((passage) => passage.claim))
  return ids.size === 0 ? [] : placement.claims.filter((claim) => ids.has(claim.claim.id))
}
