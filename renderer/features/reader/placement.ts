// Which claims lie where in the version on screen: derived from the article's records, never stored.
import type { Mapping } from '#shared/anchoring/map-passages.ts'
import { anchorsByPassage, basisOf, type Basis } from '#shared/doc/anchor-operations.ts'
import { placeIn, stretchKey, type PassagePlace } from '#shared/doc/passage-places.ts'
import type { Anchor } from '#shared/domain/anchor.ts'
import type { Claim, Passage } from '#shared/domain/claim.ts'
import { meantThemes, type Codebook } from '#shared/domain/codebook.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Span } from '../../editor/article-text.ts'
import { IntervalIndex } from '../../editor/interval-index.ts'

type Placed = Extract<PassagePlace, { start: number }>
/** `changed`: the words there differ from what was marked, and nobody has looked. */
export type PlacedPassage = Span & {
  readonly id: string
  readonly claim: string
  readonly state: Placed['state']
  /** The words that were last certain. */
  readonly quote: string
}
/** `notFound` by the machine, or `gone` by somebody's word. `quote`: the words that were last certain. */
export type LostPassage = {
  readonly id: string
  readonly quote: string
  readonly state: 'notFound' | 'gone'
}
export type PlacedClaim = {
  readonly claim: Claim
  /** In this version, in the order of the text. */
  readonly passages: readonly PlacedPassage[]
  /** Those without a place in this version. */
  readonly lost: readonly LostPassage[]
}
export type Placement = {
  /** By first passage, then by length (the longer first), then by time; those without a passage here come last. */
  readonly claims: readonly PlacedClaim[]
  readonly byId: ReadonlyMap<string, PlacedClaim>
  readonly index: IntervalIndex<PlacedPassage>
}

/** How stretches of other versions lie in the one on screen. */
export type Carries = {
  /** The version on screen and all it was made from. */
  readonly lineage: ReadonlySet<string>
  /** By `stretchKey`; what is not there is not known yet. */
  readonly carried: ReadonlyMap<string, Mapping>
}

export const NO_CARRIES: Carries = { lineage: new Set(), carried: new Map() }

export const NO_PLACEMENT: Placement = { claims: [], byId: new Map(), index: IntervalIndex.of([]) }

type Records = Pick<DocSnapshot, 'claim' | 'passage' | 'anchor'> & Pick<Codebook, 'merged'>
/** The version on screen and the ways to it. */
type Shown = { readonly hash: string; readonly carries: Carries }

const NO_RECORDS: Records = { claim: new Map(), passage: new Map(), anchor: new Map(), merged: new Map() }
type Kept = { readonly records: Records; readonly shown: Shown; readonly placement: Placement }
/** Of the last two articles: two may stand side by side. */
let latest: readonly Kept[] = []

/**
 * Placement of an article on screen. The last ones are kept: what did not change since is taken over from it, so that an
 * edit costs the comparison of two maps (about 1 ms at 10,000 claims), not the placing of everything (10 ms and more).
 */
export function placementOf(records: Records, hash: string, carries: Carries): Placement {
  const same = latest.find(({ shown }) => shown.hash === hash && shown.carries === carries)
  const { claim, passage, anchor, merged } = records
  const before = same?.records
  if (
    same &&
    before?.claim === claim &&
    before.passage === passage &&
    before.anchor === anchor &&
    before.merged === merged
  ) {
    return same.placement
  }
  const shown = { hash, carries }
  const placement = same
    ? replaced(same.placement, same.records, records, shown)
    : replaced(NO_PLACEMENT, NO_RECORDS, records, shown)
  const others = latest.filter((one) => one.shown.hash !== hash)
  latest = [...others.slice(-1), { records: { claim, passage, anchor, merged }, shown, placement }]
  return placement
}

/** How a passage stands in the version on screen; null while nobody knows: neither placed nor lost. */
function placeOf(
  passage: Passage,
  anchors: readonly Anchor[] | undefined,
  { hash, carries }: Shown,
): { basis: Basis; place: PassagePlace } | null {
  const basis = basisOf(passage, anchors, hash, carries.lineage)
  const place = placeIn(basis, hash, (from) => carries.carried.get(stretchKey(from)) ?? null)
  return place && { basis, place }
}

/** The placement with every claim placed anew that changed, or whose passages did, between two states. */
function replaced(placement: Placement, before: Records, after: Records, shown: Shown): Placement {
  const passages = touchedPassages(before, after)
  const anchors = anchorsByPassage(after)
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
      withMeantThemes(claim, after),
      [...ids].flatMap((passage) => after.passage.get(passage)?.value ?? []),
      anchors,
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
  if (before.anchor !== after.anchor) {
    for (const passage of anchoredAnew(before, after)) {
      const record = after.passage.get(passage)?.value
      if (record) touch(record.claim, passage)
    }
  }
  if (before.merged !== after.merged) {
    for (const [id, { value }] of after.claim) {
      const [was, is] = [meantThemes(before, value.themes), meantThemes(after, value.themes)]
      if (was !== is && was.join() !== is.join()) touch(id)
    }
  }
  return touched
}

/** The claim with its themes as they count: those that were merged as what they became. */
function withMeantThemes(claim: Claim, codebook: Pick<Codebook, 'merged'>): Claim {
  const themes = meantThemes(codebook, claim.themes)
  return themes === claim.themes ? claim : { ...claim, themes: [...themes] }
}

/** Passages about whose place somebody decided something, or took that back. */
function anchoredAnew(before: Records, after: Records): Set<string> {
  const passages = new Set<string>()
  const compare = (some: Records, others: Records) => {
    for (const [id, view] of some.anchor) if (others.anchor.get(id) !== view) passages.add(view.value.passage)
  }
  compare(after, before)
  compare(before, after)
  return passages
}

function placeClaim(
  claim: Claim,
  records: readonly Passage[],
  anchors: ReadonlyMap<string, readonly Anchor[]>,
  shown: Shown,
): PlacedClaim {
  const passages: PlacedPassage[] = []
  const lost: LostPassage[] = []
  for (const passage of records) {
    const { id } = passage
    const found = placeOf(passage, anchors.get(id), shown)
    if (!found) continue
    const { place, basis } = found
    if ('start' in place) passages.push({ id, claim: claim.id, ...place, quote: basis.quote })
    // Whoever says that it is gone names no words.
    else lost.push({ id, quote: basis.quote || passage.quote, state: place.state })
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
