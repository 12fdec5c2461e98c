import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { applyInverses, edit, type Inverse, type Writer } from './edit.ts'
import { foldRecord } from './fold.ts'
import { SnapshotSource } from './snapshot.ts'

const writer = (person: string): Writer => {
  let clock = 1000
  return { person, now: () => clock++ }
}

function claimDoc(id = 'c1'): Y.Doc {
  const doc = new Y.Doc()
  edit(doc, writer('h1'), (e) =>
    e.create<'claim'>({
      record: 'claim',
      id,
      number: 'AN-1',
      statement: 'initial',
      type: null,
      asserter: null,
      status: 'draft',
      themes: ['t1'],
    }),
  )
  return doc
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function exchange(...docs: Y.Doc[]): void {
  const states = docs.map((doc) => Y.encodeStateAsUpdate(doc))
  for (const doc of docs) for (const state of states) Y.applyUpdate(doc, state)
}

const claim = (doc: Y.Doc, id = 'c1') => foldRecord(doc, id)

describe('a field', () => {
  it('holds the last value written by one person', () => {
    const doc = claimDoc()
    edit(doc, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'one'))
    edit(doc, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'two'))
    expect(claim(doc)).toMatchObject({ value: { statement: 'two' }, conflicts: [] })
  })

  it('keeps both values when two people change it apart, and a later write settles it everywhere', () => {
    const a = claimDoc()
    const b = copyOf(a)
    edit(a, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'from a'))
    edit(b, writer('h2'), (e) => e.set('claim', 'c1', 'statement', 'from b'))
    exchange(a, b)
    for (const doc of [a, b]) {
      expect(claim(doc)!.conflicts.map((c) => [c.field, c.values.map((v) => String(v.v)).sort()])).toEqual([
        ['statement', ['from a', 'from b']],
      ])
    }
    edit(b, writer('h2'), (e) => e.set('claim', 'c1', 'statement', 'settled'))
    exchange(a, b)
    for (const doc of [a, b])
      expect(claim(doc)).toMatchObject({ value: { statement: 'settled' }, conflicts: [] })
  })

  it('is no conflict when both wrote the same words', () => {
    const a = claimDoc()
    const b = copyOf(a)
    for (const doc of [a, b]) edit(doc, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'same'))
    exchange(a, b)
    expect(claim(a)!.conflicts).toEqual([])
  })

  it('of another kind, written by a newer or hostile version, is passed over and kept', () => {
    const doc = claimDoc()
    doc.getMap('fields').set('c1.statement#7', { v: 12, by: 'x', at: 1, w: '7:0.0' })
    doc.getMap('fields').set('c1.future#7', { v: { deep: 1 }, by: 'x', at: 1, w: '7:0.1' })
    doc.getMap('fields').set('nonsense', 5)
    doc.getMap('records').set('c2', { record: 'claim', id: 'c2' })
    expect(claim(doc)).toMatchObject({ value: { statement: 'initial' }, conflicts: [] })
    expect(claim(doc, 'c2')).toBeNull()
    expect(doc.getMap('fields').has('c1.future#7')).toBe(true)
  })
})

describe('a set', () => {
  it('keeps the additions of both sides and the order in which themes were given', () => {
    const a = claimDoc()
    const b = copyOf(a)
    edit(a, { person: 'h1', now: () => 5 }, (e) => e.member('c1', 'themes', 't2', true))
    edit(b, { person: 'h2', now: () => 9 }, (e) => e.member('c1', 'themes', 't3', true))
    exchange(a, b)
    for (const doc of [a, b]) expect(claim(doc)!.value).toMatchObject({ themes: ['t1', 't2', 't3'] })
  })

  it('keeps what was added apart from its removal', () => {
    const a = claimDoc()
    const b = copyOf(a)
    edit(a, writer('h1'), (e) => e.member('c1', 'themes', 't1', false))
    edit(b, writer('h2'), (e) => e.member('c1', 'themes', 't1', true))
    exchange(a, b)
    expect(claim(a)!.value).toMatchObject({ themes: ['t1'] })
  })
})

describe('deleting', () => {
  it('takes the record away with the edits that were seen', () => {
    const doc = claimDoc()
    edit(doc, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'one'))
    edit(doc, writer('h1'), (e) => e.remove('c1'))
    expect(claim(doc)).toBeNull()
  })

  it('keeps a record that was edited apart, with every earlier edit, and says so', () => {
    const a = claimDoc()
    edit(a, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'careful wording'))
    const b = copyOf(a)
    edit(a, writer('h1'), (e) => e.remove('c1'))
    edit(b, writer('h2'), (e) => e.set('claim', 'c1', 'type', 'causal'))
    exchange(a, b)
    for (const doc of [a, b]) {
      expect(claim(doc)).toMatchObject({
        value: { statement: 'careful wording', type: 'causal' },
        keptByEdit: true,
      })
    }
  })
})

describe('undo', () => {
  it('gives way where somebody else changed the field since', () => {
    const a = claimDoc()
    const undo = edit(a, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'mine'))
    const b = copyOf(a)
    edit(b, writer('h2'), (e) => e.set('claim', 'c1', 'statement', 'theirs'))
    exchange(a, b)
    applyInverses(a, writer('h1'), undo)
    expect(claim(a)!.value).toMatchObject({ statement: 'theirs' })
  })

  it('brings a settled conflict back', () => {
    const a = claimDoc()
    const b = copyOf(a)
    edit(a, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'from a'))
    edit(b, writer('h2'), (e) => e.set('claim', 'c1', 'statement', 'from b'))
    exchange(a, b)
    const undo = edit(a, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'settled'))
    applyInverses(a, writer('h1'), undo)
    expect(
      claim(a)!
        .conflicts[0]!.values.map((v) => String(v.v))
        .sort(),
    ).toEqual(['from a', 'from b'])
  })

  it('and redo walk any history back and forth', () => {
    const step = fc.oneof(
      fc.record({ op: fc.constant('set' as const), value: fc.string({ maxLength: 3 }) }),
      fc.record({ op: fc.constant('tag' as const), value: fc.constantFrom('t1', 't2', 't3') }),
      fc.record({ op: fc.constant('untag' as const), value: fc.constantFrom('t1', 't2', 't3') }),
      fc.record({ op: fc.constant('type' as const), value: fc.constantFrom('factual' as const, null) }),
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const doc = claimDoc()
        const me = writer('h1')
        const states = [JSON.stringify(claim(doc)!.value)]
        const inverses: Inverse[][] = steps.map((s) => {
          const inverse = edit(doc, me, (e) => {
            if (s.op === 'set') e.set('claim', 'c1', 'statement', s.value)
            else if (s.op === 'type') e.set('claim', 'c1', 'type', s.value)
            else e.member('c1', 'themes', s.value, s.op === 'tag')
          })
          states.push(JSON.stringify(claim(doc)!.value))
          return inverse
        })
        const redo: Inverse[][] = []
        for (let i = steps.length - 1; i >= 0; i--) {
          redo.unshift(applyInverses(doc, me, inverses[i]!))
          expect(JSON.stringify(claim(doc)!.value)).toBe(states[i])
        }
        redo.forEach((inverse, i) => {
          applyInverses(doc, me, inverse)
          expect(JSON.stringify(claim(doc)!.value)).toBe(states[i + 1])
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('replicas', () => {
  it('that saw the same edits are equal, and the live values are exactly those nobody has seen replaced', () => {
    const action = fc.record({
      replica: fc.nat(3),
      kind: fc.constantFrom('write' as const, 'write' as const, 'send' as const, 'receive' as const),
      pick: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const first = claimDoc()
        const docs = [first, copyOf(first), copyOf(first), copyOf(first)]
        // The oracle: each write knows which writes its author had seen.
        const known = docs.map(() => new Set<string>())
        const seenBy = new Map<string, Set<string>>()
        const bundles: { state: Uint8Array; known: Set<string> }[] = []
        let count = 0
        for (const { replica, kind, pick } of actions) {
          const doc = docs[replica]!
          if (kind === 'write') {
            const value = `w${count++}`
            seenBy.set(value, new Set(known[replica]))
            known[replica]!.add(value)
            edit(doc, writer(`h${replica}`), (e) => e.set('claim', 'c1', 'statement', value))
          } else if (kind === 'send') {
            bundles.push({ state: Y.encodeStateAsUpdate(doc), known: new Set(known[replica]) })
          } else if (bundles.length > 0) {
            const bundle = bundles[pick % bundles.length]!
            Y.applyUpdate(doc, bundle.state)
            for (const value of bundle.known) known[replica]!.add(value)
          }
        }
        exchange(...docs)
        const views = docs.map((doc) => JSON.stringify(claim(doc)))
        expect(new Set(views).size).toBe(1)
        const all = [...seenBy.keys()]
        const expected = all.filter((one) => !all.some((other) => seenBy.get(other)!.has(one))).sort()
        const conflict = claim(first)!.conflicts.find((c) => c.field === 'statement')
        const live = conflict
          ? conflict.values.map((written) => written.v as string).sort()
          : count === 0
            ? []
            : [(claim(first)!.value as { statement: string }).statement]
        expect(live).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a snapshot', () => {
  it('shares what did not change and equals a fresh reading', () => {
    const doc = claimDoc()
    const source = new SnapshotSource(doc)
    const before = source.current
    edit(doc, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'new'))
    const after = source.current
    expect(after).not.toBe(before)
    expect(after.theme).toBe(before.theme)
    expect(after).toEqual(new SnapshotSource(copyOf(doc)).current)
  })

  it('tells its listeners which records changed', () => {
    const doc = claimDoc()
    const source = new SnapshotSource(doc)
    void source.current
    const told: string[][] = []
    source.subscribe((ids) => told.push([...ids]))
    edit(doc, writer('h1'), (e) => e.set('claim', 'c1', 'statement', 'new'))
    edit(doc, writer('h1'), (e) => e.remove('c1'))
    expect(told).toEqual([['c1'], ['c1']])
    expect(source.current.claim.size).toBe(0)
  })
})
