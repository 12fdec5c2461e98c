import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RecordView } from '#shared/doc/fold.ts'
import { claimsIn, placementOf, withoutPassage, type Carries, type Placement } from './placement.ts'

type Claims = ReadonlyMap<string, RecordView<'claim'>>
type Passages = ReadonlyMap<string, RecordView<'passage'>>
type Records = { readonly claim: Claims; readonly passage: Passages }

const view = <Value>(value: Value) => ({ value, conflicts: [], keptByEdit: false })
const claim = (id: string, statement: string) =>
  view({ record: 'claim', id, at: 0, number: id, statement, themes: [] }) as unknown as RecordView<'claim'>
const passage = (id: string, of: string, version: string, start: number, end: number) =>
  view({ record: 'passage', id, claim: of, version, start, end }) as unknown as RecordView<'passage'>

/** Passages of `old` lie one further now, the shorter ones nowhere; nobody knows of those of another version yet. */
const CARRIES: Carries = new Map([
  ['old', ({ start, end }) => (end - start < 4 ? null : { start: start + 1, end: end + 1 })],
])

const step = fc.record({
  what: fc.constantFrom('claim', 'statement', 'passage', 'removePassage', 'removeClaim'),
  id: fc.nat(5),
  passage: fc.nat(12),
  version: fc.constantFrom('shown', 'old', 'unread'),
  start: fc.nat(40),
  length: fc.integer({ min: 1, max: 12 }),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function changed({ claim: claims, passage: passages }: Records, made: Step): Records {
  // A passage stays with its claim for good.
  const [id, pid] = [`c${made.id}`, `p${made.id}-${made.passage}`]
  if (made.what === 'claim' || made.what === 'statement')
    return { claim: new Map(claims).set(id, claim(id, String(made.start))), passage: passages }
  const next = new Map(passages)
  if (made.what === 'passage')
    next.set(pid, passage(pid, id, made.version, made.start, made.start + made.length))
  else if (made.what === 'removePassage') next.delete(pid)
  else return { claim: new Map([...claims].filter(([key]) => key !== id)), passage: passages }
  return { claim: claims, passage: next }
}

const told = (placement: Placement) => ({
  claims: placement.claims,
  byId: new Map([...placement.byId].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  found: new Set(placement.index.overlapping(-1, 1000)),
})

it('is after any edits what placing everything anew would give', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      let records: Records = { claim: new Map(), passage: new Map() }
      let kept = placementOf(records, 'shown', CARRIES)
      for (const one of steps) {
        records = changed(records, one)
        kept = placementOf(records, 'shown', CARRIES)
        expect(placementOf({ ...records }, 'shown', CARRIES)).toBe(kept)
      }
      // Another way to the old versions: nothing can be taken over.
      expect(told(kept)).toEqual(told(placementOf(records, 'shown', new Map(CARRIES))))
    }),
  )
})

it('tells passages that lie here, that are lost, and that nobody knows of yet', () => {
  const records = {
    claim: new Map(['c1', 'c2'].map((id) => [id, claim(id, '')])),
    passage: new Map(
      [
        passage('p1', 'c2', 'shown', 20, 30),
        passage('p2', 'c2', 'old', 3, 9),
        passage('p3', 'c1', 'old', 3, 5),
        passage('p4', 'c1', 'unread', 1, 9),
        passage('p5', 'gone', 'shown', 1, 9),
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
    ['c1', [], ['p3']],
  ])
  expect(withoutPassage(placement).map((one) => one.claim.id)).toEqual(['c1'])
  expect(claimsIn(placement, { start: 9, end: 20 }).map((one) => one.claim.id)).toEqual(['c2'])
  expect(claimsIn(placement, { start: 10, end: 20 })).toEqual([])
})
