// What of an article's records belongs to an old version: passages that were marked later, or in a text that was changed
// apart, did not stand in it.
import type { DocSnapshot } from '#shared/doc/snapshot.ts'

type Records = Pick<DocSnapshot, 'claim' | 'passage' | 'anchor'>
type Kept = { readonly from: Records; readonly lineage: ReadonlySet<string>; readonly records: Records }

/** Of the last two: an old version may stand in either pane. */
let latest: readonly Kept[] = []

/** `lineage`: the version and all it was made from. The same maps give the same maps. */
export function recordsAsOf(from: Records, lineage: ReadonlySet<string>): Records {
  const same = latest.find(
    (kept) =>
      kept.lineage === lineage &&
      kept.from.claim === from.claim &&
      kept.from.passage === from.passage &&
      kept.from.anchor === from.anchor,
  )
  if (same) return same.records
  const passage = new Map([...from.passage].filter(([, { value }]) => lineage.has(value.version)))
  const claims = new Set([...passage.values()].map(({ value }) => value.claim))
  const claim = new Map([...from.claim].filter(([id]) => claims.has(id)))
  const records = { claim, passage, anchor: from.anchor }
  const { claim: claimsNow, passage: passagesNow, anchor } = from
  latest = [
    ...latest.slice(-1),
    { from: { claim: claimsNow, passage: passagesNow, anchor }, lineage, records },
  ]
  return records
}
