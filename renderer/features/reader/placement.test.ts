import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RecordView } from '#shared/doc/fold.ts'
import { claimsIn, placementOf, withoutPassage, type Carries, type Placement } from './placement.ts'

type Claims = ReadonlyMap<string, RecordView<'claim'>>
type Passages = ReadonlyMap<string, RecordView<'passage'>>
type Anchors = ReadonlyMap<string, RecordView<'anchor'>>
type Merged = ReadonlyMap<string, string>
type Records = {
  readonly claim: Claims
  readonly passage: Passages
  readonly anchor: Anchors
  readonly merged: Merged
}
const NO_RECORDS: Records = { claim: new Map(), passage: new Map(), anchor: new Map(), merged: new Map() }

const view = <Value>(value: Value) => ({ value, conflicts: [], keptByEdit: false })
const claim = (id: string, statement: string) =>
  view({
    record: 'claim',
    id,
    at: 0,
    number: id,
    statement,
    themes: [`t${id}`, 't'],
  }) as unknown as RecordView<'claim'>
const passage = (id: string, of: string, version: string, start: number, end: number) =>
  view({ record: 'passage', id, claim: of, version, start, end }) as unknown as RecordView<'passage'>

/** Of no length: somebody says that it is gone. */
const anchor = (id: string, of: string, at: Pick<Step, 'version' | 'start' | 'length'>) =>
  view({
    record: 'anchor',
    id,
    at: Number(id.slice(1)),
    passage: of,
    version: at.version,
    start: at.start,
    end: at.start + at.length,
    quote: '',
    how: at.length % 4 === 0 ? 'gone' : 'adjusted',
  }) as unknown as RecordView<'anchor'>

/** Passages of `old` lie one further now, the shorter ones nowhere; nobody knows of those of another version yet. */
const CARRIES: Carries = {
  lineage: new Set(['shown', 'old']),
  carried: new Map(
    Array.from({ length: 60 * 14 }, (_, n) => {
      const [start, length] = [n % 60, Math.floor(n / 60)]
      const here = { kind: 'exact', start: start + 1, end: start + length + 1 } as const
      return [`old:${start}:${start + length}`, length < 4 ? ({ kind: 'orphaned' } as const) : here]
    }),
  ),
}

const step = fc.record({
  what: fc.constantFrom(
    'claim',
    'statement',
    'passage',
    'removePassage',
    'removeClaim',
    'anchor',
    'removeAnchor',
    'merge',
  ),
  id: fc.nat(5),
  passage: fc.nat(12),
  version: fc.constantFrom('shown', 'old', 'unread'),
  start: fc.nat(40),
  length: fc.integer({ min: 1, max: 12 }),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function changed(records: Records, made: Step): Records {
  // A passage stays with its claim for good.
  const [id, pid] = [`c${made.id}`, `p${made.id}-${made.passage}`]
  const { claim: claims, passage: passages, anchor: anchors } = records
  switch (made.what) {
    case 'claim':
    case 'statement':
      return { ...records, claim: new Map(claims).set(id, claim(id, String(made.start))) }
    case 'merge':
      return { ...records, merged: new Map([[`t${id}`, made.length % 2 === 0 ? 't' : 'u']]) }
    case 'anchor':
    case 'removeAnchor': {
      const next = new Map(anchors)
      const key = `n${made.length % 3}`
      if (made.what === 'removeAnchor') next.delete(key)
      else if (!next.has(key)) next.set(key, anchor(key, pid, made))
      return { ...records, anchor: next }
    }
    case 'passage':
      return {
        ...records,
        passage: new Map(passages).set(
          pid,
          passage(pid, id, made.version, made.start, made.start + made.length),
        ),
      }
    case 'removePassage':
      return { ...records, passage: new Map([...passages].filter(([key]) => key !== pid)) }
    case 'removeClaim':
      return { ...records, claim: new Map([...claims].filter(([key]) => key !== id)) }
  }
}

const told = (placement: Placement) => ({
  claims: placement.claims,
  byId: new Map([...placement.byId].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  found: new Set(placement.index.overlapping(-1, 1000)),
})

it('is after any edits what placing everything anew would give', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      let records = NO_RECORDS
      let kept = placementOf(records, 'shown', CARRIES)
      for (const one of steps) {
        records = changed(records, one)
        kept = placementOf(records, 'shown', CARRIES)
        expect(placementOf({ ...records }, 'shown', CARRIES)).toBe(kept)
      }
      // Another way to the old versions: nothing can be taken over.
      expect(told(kept)).toEqual(told(placementOf(records, 'shown', { ...CARRIES })))
    }),
  )
})

it('tells passages that lie here, that are lost, and that nobody knows of yet', () => {
  const records: Records = {
    ...NO_RECORDS,
    anchor: new Map([['n1', anchor('n1', 'p6', { version: 'shown', start: 0, length: 0 })]]),
    claim: new Map(['c1', 'c2'].map((id) => [id, claim(id, '')])),
    passage: new Map(
      [
        passage('p1', 'c2', 'shown', 20, 30),
        passage('p2', 'c2', 'old', 3, 9),
        passage('p3', 'c1', 'old', 3, 5),
        passage('p4', 'c1', 'unread', 1, 9),
        passage('p5', 'gone', 'shown', 1, 9),
        passage('p6', 'c1', 'shown', 5, 7),
      ].map((record) => [record.value.id, record]),
    ),
  }
  const placement = placementOf(records, 'shown', CARRIES)
  expect(
    placement.claims.map(({ claim: { id }, passages, lost }) => [
      id,
      passages.map(({ start, end }) => [start, end]),
      lost.map((one) => one.id),
    ]),
  ).toEqual([
    [
      'c2',
      [
        [4, 10],
        [20, 30],
      ],
      [],
    ],
    ['c1', [], ['p3', 'p6']],
  ])
  expect(withoutPassage(placement).map((one) => one.claim.id)).toEqual(['c1'])
  expect(claimsIn(placement, { start: 9, end: 20 }).map((one) => one.claim.id)).toEqual(['c2'])
  expect(claimsIn(placement, { start: 10, end: 20 })).toEqual([])
})

it('shows a merged theme as the one that it became', () => {
  const records = { ...NO_RECORDS, claim: new Map([['c1', claim('c1', '')]]) }
  const themesOf = (merged: Merged) =>
    placementOf({ ...records, merged }, 'shown', CARRIES).byId.get('c1')!.claim.themes
  expect(themesOf(new Map())).toEqual(['tc1', 't'])
  expect(themesOf(new Map([['tc1', 'new']]))).toEqual(['new', 't'])
  expect(themesOf(new Map([['tc1', 't']]))).toEqual(['t'])
})
