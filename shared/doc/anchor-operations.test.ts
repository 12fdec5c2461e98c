import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { anchorGone, anchorPassage, anchorsByPassage, basisOf } from './anchor-operations.ts'
import { addVersion, headVersions, lineageOf, settleVersions } from './article-operations.ts'
import { addPassage } from './claim-operations.ts'
import { applyInverses, edit, type Edit } from './edit.ts'
import { SnapshotSource } from './snapshot.ts'

const TEXT = 'The mission stays. The mission leaves.'

function article() {
  const doc = new Y.Doc()
  let now = 0
  const writer = { person: 'me', now: () => ++now }
  const source = new SnapshotSource(doc)
  const change = (run: (edit: Edit) => void) => edit(doc, writer, run)
  let passage = ''
  change((e) => {
    addVersion(e, { article: 'a1', hash: 'v1', parents: [], why: 'import' })
    addVersion(e, { article: 'a1', hash: 'v2', parents: ['v1'], why: 'correct' })
    addVersion(e, { article: 'a1', hash: 'v3', parents: ['v2'], why: 'correct' })
    addVersion(e, { article: 'a1', hash: 'apart', parents: ['v1'], why: 'correct' })
    passage = addPassage(e, 'c1', { article: 'a1', version: 'v1', start: 0, end: 18 }, TEXT)
  })
  const basis = (hash: string) => {
    const made = source.current.passage.get(passage)!.value
    const { version, start, end, anchor } = basisOf(
      made,
      anchorsByPassage(source.current).get(passage),
      hash,
      lineageOf(source.current, hash),
    )
    return [version, start, end, anchor?.how ?? null]
  }
  const undo = (inverses: ReturnType<typeof change>) => applyInverses(doc, writer, inverses)
  const heads = () => headVersions(source.current).map(({ hash }) => hash)
  /** Chooses one of the heads, on a machine whose clock is `clock` off. */
  const settle = (hash: string, clock: number) => {
    const all = headVersions(source.current)
    const chosen = all.find((head) => head.hash === hash)!
    const off = { person: 'me', now: () => now + clock }
    return edit(doc, off, (e) => void settleVersions(e, chosen, all))
  }
  return { change, undo, basis, heads, settle, passage }
}

describe('what a passage is placed from', () => {
  it('is the passage as it was made while nobody has decided anything', () => {
    const { basis } = article()
    expect(basis('v3')).toEqual(['v1', 0, 18, null])
  })

  it('is the newest decision on the version itself, else on one it was made from, never on one apart', () => {
    const { change, basis, passage } = article()
    change((e) => anchorPassage(e, passage, { version: 'v2', start: 0, end: 11 }, TEXT, 'stillHolds'))
    change((e) => anchorPassage(e, passage, { version: 'v2', start: 0, end: 12 }, TEXT, 'adjusted'))
    expect(basis('v2')).toEqual(['v2', 0, 12, 'adjusted'])
    expect(basis('v3')).toEqual(['v2', 0, 12, 'adjusted'])
    expect(basis('v1')).toEqual(['v1', 0, 18, null])
    expect(basis('apart')).toEqual(['v1', 0, 18, null])
    change((e) => anchorPassage(e, passage, { version: 'v3', start: 19, end: 38 }, TEXT, 'reattached'))
    expect(basis('v3')).toEqual(['v3', 19, 38, 'reattached'])
    expect(basis('v2')).toEqual(['v2', 0, 12, 'adjusted'])
  })

  it('is a decision that it is gone, until that is taken back', () => {
    const { change, undo, basis, passage } = article()
    const inverses = change((e) => anchorGone(e, passage, 'v2'))
    expect(basis('v3')).toEqual(['v2', 0, 0, 'gone'])
    undo(inverses)
    expect(basis('v3')).toEqual(['v1', 0, 18, null])
  })

  it('follows a text that is changed and changed back', () => {
    const { change, heads } = article()
    expect(heads()).toEqual(['apart', 'v3'])
    change((e) => addVersion(e, { article: 'a1', hash: 'v1', parents: ['v3', 'apart'], why: 'correct' }))
    expect(heads()).toEqual(['v1'])
    change((e) => addVersion(e, { article: 'a1', hash: 'v2', parents: ['v1'], why: 'correct' }))
    expect(heads()).toEqual(['v2'])
  })

  it('may be a text chosen among those changed apart, whatever the clocks say', () => {
    for (const clock of [1, -1000]) {
      const { change, undo, basis, heads, settle, passage } = article()
      change((e) => anchorPassage(e, passage, { version: 'v3', start: 0, end: 5 }, TEXT, 'adjusted'))
      expect(basis('apart')).toEqual(['v1', 0, 18, null])
      const inverses = settle('apart', clock)
      expect(heads()).toEqual(['apart'])
      // What was decided on the other text counts for the one that took its place.
      expect(basis('apart')).toEqual(['v3', 0, 5, 'adjusted'])
      change((e) => addVersion(e, { article: 'a1', hash: 'v4', parents: ['apart'], why: 'correct' }))
      expect(heads()).toEqual(['v4'])
      undo(settle('v4', clock))
      undo(inverses)
      expect(heads()).toEqual(['v4', 'v3'])
    }
  })

  it('does not run in circles where versions name each other as parents', () => {
    const { change, basis } = article()
    change((e) => addVersion(e, { article: 'a1', hash: 'v1', parents: ['v3'], why: 'correct' }))
    expect(basis('v3')).toEqual(['v1', 0, 18, null])
  })
})
