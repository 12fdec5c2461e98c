import * as Y from 'yjs'
import { expect, it } from 'vitest'
import { anchorsByPassage, basisOf } from './anchor-operations.ts'
import { createClaim, passagesOf } from './claim-operations.ts'
import { applyInverses, edit, type Edit } from './edit.ts'
import { adjustPassage, mergePassages, splitPassage } from './passage-operations.ts'
import { SnapshotSource } from './snapshot.ts'

const TEXT = 'The mission stays. The mission leaves. Nobody pays.'
const shown = { article: 'a1', version: 'v1', text: TEXT }

function claimOn(start: number, end: number) {
  const doc = new Y.Doc()
  let now = 0
  const writer = { person: 'me', now: () => ++now }
  const source = new SnapshotSource(doc)
  let claim = ''
  edit(doc, writer, (e) => {
    claim = createClaim(
      e,
      { number: 'AN-1', statement: 'S' },
      { article: 'a1', version: 'v1', start, end },
      TEXT,
    )
  })
  const records = () => passagesOf(source.current, claim)
  const words = () =>
    records().map((passage) => {
      const anchors = anchorsByPassage(source.current).get(passage.id)
      return basisOf(passage, anchors, 'v1', new Set()).quote
    })
  const change = (run: (e: Edit) => void) => edit(doc, writer, run)
  return {
    change,
    undo: (inverses: ReturnType<typeof change>) => applyInverses(doc, writer, inverses),
    records,
    words,
    claim,
  }
}

it('gives a passage other ends and leaves its own record as it was made', () => {
  const { change, undo, records, words } = claimOn(0, 18)
  const [made] = records()
  const step = change((e) => adjustPassage(e, made!.id, { start: 4, end: 38 }, shown))
  expect(words()).toEqual(['mission stays. The mission leaves.'])
  expect(records()).toEqual([made])
  const redo = undo(step)
  expect(words()).toEqual(['The mission stays.'])
  undo(redo)
  expect(words()).toEqual(['mission stays. The mission leaves.'])
})

it('splits one passage into two of the same claim, and undo makes it one again', () => {
  const { change, undo, records, words, claim } = claimOn(0, 38)
  const [made] = records()
  const halves = [
    { start: 0, end: 18 },
    { start: 19, end: 38 },
  ] as const
  const step = change((e) => void splitPassage(e, { id: made!.id, claim }, halves, shown))
  expect(words()).toEqual(['The mission stays.', 'The mission leaves.'])
  undo(step)
  expect(words()).toEqual(['The mission stays. The mission leaves.'])
})

it('merges passages into the first of the text, with what lies between, and undo brings all back', () => {
  const { change, undo, records, words, claim } = claimOn(0, 51)
  const [made] = records()
  const cut = (at: number, span: { start: number; end: number }) =>
    change(
      (e) => void splitPassage(e, { id: records()[at]!.id, claim }, [span, { start: 39, end: 51 }], shown),
    )
  cut(0, { start: 4, end: 11 })
  expect(words()).toEqual(['mission', 'Nobody pays.'])
  const spans = [
    { id: records()[1]!.id, start: 39, end: 51 },
    { id: made!.id, start: 4, end: 11 },
  ]
  const step = change((e) => expect(mergePassages(e, spans, shown)).toEqual({ start: 4, end: 51 }))
  expect(words()).toEqual(['mission stays. The mission leaves. Nobody pays.'])
  expect(records().map(({ id }) => id)).toEqual([made!.id])
  undo(step)
  expect(words()).toEqual(['mission', 'Nobody pays.'])
})
