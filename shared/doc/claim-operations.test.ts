import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { assess } from './assessment-operations.ts'
import { attributeClaim, createClaim, removeClaim, setClaimField } from './claim-operations.ts'
import { applyInverses, edit, type Edit, type Inverse } from './edit.ts'
import { linkClaims } from './link-operations.ts'
import { SnapshotSource } from './snapshot.ts'

const writer = { person: 'h1', now: () => 1 }
const place = { article: 'a1', version: 'v', start: 0, end: 4 }

function world() {
  const doc = new Y.Doc()
  const source = new SnapshotSource(doc)
  let id = ''
  edit(doc, writer, (e) => {
    const read = { type: 'causal', asserter: 'the army', guessed: ['type', 'asserter'] } as const
    const claim = { number: 'AN-1', statement: 'It rains', ...read, guessed: [...read.guessed] }
    id = createClaim(e, claim, place, 'It rains')
  })
  const claim = () => source.current.claim.get(id)!.value
  const run = (change: (e: Edit) => void): Inverse[] => edit(doc, writer, change)
  return { doc, source, id, claim, run }
}

it('a field that was read from the text is confirmed by being changed, and dotted again by undo', () => {
  const { doc, claim, run } = world()
  const undo = run((e) => setClaimField(e, claim(), 'type', 'factual'))
  expect(claim()).toMatchObject({ type: 'factual', guessed: ['asserter'] })
  applyInverses(doc, writer, undo)
  expect(claim()).toMatchObject({ type: 'causal', guessed: ['type', 'asserter'] })
})

it('is confirmed by being kept as it is, without another write', () => {
  const { claim, run } = world()
  const written = run((e) => setClaimField(e, claim(), 'type', 'causal'))
  expect(claim()).toMatchObject({ type: 'causal', guessed: ['asserter'] })
  expect(written).toHaveLength(1)
})

it('an attribution is one thing: name, source, and no dot', () => {
  const { doc, claim, run } = world()
  const undo = run((e) => attributeClaim(e, claim(), 'Malian army', 's1'))
  expect(claim()).toMatchObject({ asserter: 'Malian army', source: 's1', guessed: ['type'] })
  applyInverses(doc, writer, undo)
  expect(claim()).toMatchObject({ asserter: 'the army', source: null, guessed: ['type', 'asserter'] })
})

it('deleting a claim takes its passages, assessments and links with it, and undo brings all of them back', () => {
  const { doc, source, id, run } = world()
  run((e) => {
    assess(e, source.current, id, { note: 'doubtful' })
    linkClaims(e, { kind: 'supports', from: id, to: 'c-else' })
    linkClaims(e, { kind: 'contradicts', from: 'c-else', to: id })
    linkClaims(e, { kind: 'contradicts', from: 'c-else', to: 'c-other' })
  })
  const before = source.current
  const undo = run((e) => removeClaim(e, source.current, id))
  const { claim, passage, assessment, link } = source.current
  expect([claim.size, passage.size, assessment.size, link.size]).toEqual([0, 0, 0, 1])
  applyInverses(doc, writer, undo)
  expect(source.current).toEqual(before)
})
