// Where a passage stands: what people decided about it, and from which version the machine has to carry it.
import { newId } from '../base/ids.ts'
import type { Anchor, AnchorWay } from '../domain/anchor.ts'
import type { Passage } from '../domain/claim.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

/** What a passage's place in a version is worked out from. Positions: UTF-16 in the text of `version`. */
export type Basis = {
  readonly version: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Null where nobody has decided anything: the passage as it was made. */
  readonly anchor: Anchor | null
}

/** Writes down where a person puts a passage; `text` is the plain text of the place's version. Gives the record's id. */
export function anchorPassage(
  edit: Edit,
  passage: string,
  place: { readonly version: string; readonly start: number; readonly end: number },
  text: string,
  how: Exclude<AnchorWay, 'gone'>,
): string {
  const id = newId('n')
  const { version, start, end } = place
  edit.create<'anchor'>({
    record: 'anchor',
    id,
    passage,
    version,
    start,
    end,
    quote: text.slice(start, end),
    how,
  })
  return id
}

/** Writes down that a version no longer says what the passage says. */
export function anchorGone(edit: Edit, passage: string, version: string): string {
  const id = newId('n')
  edit.create<'anchor'>({ record: 'anchor', id, passage, version, start: 0, end: 0, quote: '', how: 'gone' })
  return id
}

const byPassage = new WeakMap<DocSnapshot['anchor'], ReadonlyMap<string, readonly Anchor[]>>()

/** A document's decisions by passage, oldest first. */
export function anchorsByPassage(
  snapshot: Pick<DocSnapshot, 'anchor'>,
): ReadonlyMap<string, readonly Anchor[]> {
  const known = byPassage.get(snapshot.anchor)
  if (known) return known
  const found = new Map<string, Anchor[]>()
  for (const { value } of snapshot.anchor.values()) {
    const here = found.get(value.passage)
    if (here) here.push(value)
    else found.set(value.passage, [value])
  }
  for (const anchors of found.values()) anchors.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  byPassage.set(snapshot.anchor, found)
  return found
}

/**
 * The newest decision made on the version itself; else the newest on a version it was made from; else the passage as it
 * was made. A decision on a version made later, or apart, says nothing about this one.
 */
export function basisOf(
  passage: Passage,
  anchors: readonly Anchor[] | undefined,
  hash: string,
  lineage: ReadonlySet<string>,
): Basis {
  const anchor =
    anchors?.findLast(({ version }) => version === hash) ??
    anchors?.findLast(({ version }) => lineage.has(version)) ??
    null
  const { version, start, end, quote } = anchor ?? passage
  return { version, start, end, quote, anchor }
}
