import { expect, it } from 'vitest'
import type { RecordView } from '#shared/doc/fold.ts'
import { recordsAsOf } from './records-as-of.ts'

const passage = (id: string, claim: string, version: string) =>
  [id, { value: { id, claim, version } } as RecordView<'passage'>] as const
const claim = (id: string) => [id, { value: { id } } as RecordView<'claim'>] as const

const RECORDS = {
  claim: new Map([claim('c1'), claim('c2'), claim('c3')]),
  passage: new Map([
    passage('p1', 'c1', 'v1'),
    passage('p2', 'c1', 'v3'),
    passage('p3', 'c2', 'v2'),
    passage('p4', 'c3', 'v3'),
  ]),
  anchor: new Map(),
}

it('leaves out what was marked later, or in a text that was changed apart', () => {
  const records = recordsAsOf(RECORDS, new Set(['v1', 'v2']))
  expect([...records.passage.keys()]).toEqual(['p1', 'p3'])
  expect([...records.claim.keys()]).toEqual(['c1', 'c2'])
})

it('gives the same maps for the same records, and others once they change', () => {
  const lineage = new Set(['v1'])
  const first = recordsAsOf(RECORDS, lineage)
  expect(recordsAsOf({ ...RECORDS }, lineage)).toBe(first)
  const changed = { ...RECORDS, claim: new Map([claim('c1')]) }
  expect(recordsAsOf(changed, lineage)).not.toBe(first)
  expect(recordsAsOf(RECORDS, lineage)).toBe(first)
})
