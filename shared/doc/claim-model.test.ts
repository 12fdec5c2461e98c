// Assessments, sources, guesses and judgements in real documents, also edited apart and merged.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { assessmentId } from '../domain/assessment.ts'
import { resolveSource } from '../domain/source.ts'
import { assess, assessmentsOf } from './assessment-operations.ts'
import { confirmGuess, createClaim, createJudgement } from './claim-operations.ts'
import { applyInverses, edit, type Writer } from './edit.ts'
import { foldRecord } from './fold.ts'
import { recordsOf } from './registers.ts'
import { SnapshotSource } from './snapshot.ts'
import { ensureSource, findSource, mergeSources, renameSource, sourcesOf } from './source-operations.ts'

let clock = 1000
const writer = (person: string): Writer => ({ person, now: () => clock++ })
const AMINA = writer('h1')
const JON = writer('h2')
const now = (doc: Y.Doc) => new SnapshotSource(doc).current

function exchange(...docs: Y.Doc[]): void {
  const states = docs.map((doc) => Y.encodeStateAsUpdate(doc))
  for (const doc of docs) for (const state of states) Y.applyUpdate(doc, state)
}

function withClaim(): { doc: Y.Doc; id: string } {
  const doc = new Y.Doc()
  let id = ''
  edit(doc, AMINA, (e) => {
    const place = { article: 'a1', version: 'v1', start: 0, end: 4 }
    const claim = { number: 'AN-1', statement: 'Dams fail', hedge: 'it seems', guessed: ['hedge', 'type'] }
    id = createClaim(e, claim, place, 'Dams fail')
  })
  return { doc, id }
}

describe('assessments', () => {
  it('of two people stand side by side and are no conflict', () => {
    const { doc, id } = withClaim()
    const copy = new Y.Doc()
    exchange(doc, copy)
    edit(doc, AMINA, (e) => assess(e, now(doc), id, { likelihood: { scale: 'phia', term: 'likely' } }))
    edit(copy, JON, (e) =>
      assess(e, now(copy), id, { likelihood: { scale: 'phia', term: 'unlikely' }, note: 'No.' }),
    )
    exchange(doc, copy)
    for (const one of [doc, copy]) {
      const both = assessmentsOf(now(one), id)
      expect(both.map(({ author, likelihood }) => [author, likelihood?.term])).toEqual([
        ['h1', 'likely'],
        ['h2', 'unlikely'],
      ])
      for (const { conflicts } of now(one).assessment.values()) expect(conflicts).toEqual([])
    }
  })

  it('that one person wrote at two desks become one, field by field', () => {
    const { doc, id } = withClaim()
    const copy = new Y.Doc()
    exchange(doc, copy)
    edit(doc, AMINA, (e) => assess(e, now(doc), id, { confidence: 'high' }))
    edit(copy, AMINA, (e) => assess(e, now(copy), id, { credibility: 2, note: 'two of them' }))
    exchange(doc, copy)
    for (const one of [doc, copy])
      expect(assessmentsOf(now(one), id)).toMatchObject([
        { author: 'h1', confidence: 'high', credibility: 2, note: 'two of them', likelihood: null },
      ])
  })

  it('are taken back in one step, and made again without what was there before', () => {
    const { doc, id } = withClaim()
    const undo = edit(doc, AMINA, (e) => assess(e, now(doc), id, { confidence: 'low', note: 'weak' }))
    applyInverses(doc, AMINA, undo)
    expect(assessmentsOf(now(doc), id)).toEqual([])
    edit(doc, AMINA, (e) => assess(e, now(doc), id, { confidence: 'moderate' }))
    expect(assessmentsOf(now(doc), id)).toMatchObject([{ confidence: 'moderate', note: '' }])
  })

  it('write nothing where nothing changes', () => {
    const { doc, id } = withClaim()
    edit(doc, AMINA, (e) => assess(e, now(doc), id, { confidence: 'low' }))
    expect(edit(doc, AMINA, (e) => assess(e, now(doc), id, { confidence: 'low' }))).toEqual([])
    expect(now(doc).assessment.has(assessmentId(id, 'h1'))).toBe(true)
  })
})

describe('a claim', () => {
  it('made by an older version has the newer fields, unknown', () => {
    const doc = new Y.Doc()
    recordsOf(doc).set('c1', {
      record: 'claim',
      id: 'c1',
      author: 'h1',
      at: 1,
      number: 'AN-1',
      statement: 's',
      type: null,
      asserter: 'somebody',
      status: 'draft',
      themes: [],
    })
    expect(foldRecord(doc, 'c1')!.value).toMatchObject({
      via: [],
      hedge: null,
      judgement: false,
      guessed: [],
    })
  })

  it('keeps a guess until somebody says that it is right', () => {
    const { doc, id } = withClaim()
    const claim = () => now(doc).claim.get(id)!.value
    const undo = edit(doc, AMINA, (e) => confirmGuess(e, claim(), 'hedge'))
    expect(claim().guessed).toEqual(['type'])
    expect(edit(doc, AMINA, (e) => confirmGuess(e, claim(), 'hedge'))).toEqual([])
    applyInverses(doc, AMINA, undo)
    expect(new Set(claim().guessed)).toEqual(new Set(['type', 'hedge']))
  })

  it('of ours has no passage', () => {
    const doc = new Y.Doc()
    edit(doc, AMINA, (e) => void createJudgement(e, { number: 'AN-2', statement: 'We expect more of it.' }))
    expect([...now(doc).claim.values()].map(({ value }) => value.judgement)).toEqual([true])
    expect(now(doc).passage.size).toBe(0)
  })
})

describe('sources', () => {
  function withSources(...names: string[]) {
    const doc = new Y.Doc()
    const ids: string[] = []
    edit(doc, AMINA, (e) => {
      const sources = new Map()
      for (const name of names) ids.push(ensureSource(e, sources, name, { descriptor: `about ${name}` }))
    })
    return { doc, ids, sources: () => sourcesOf(now(doc)) }
  }

  it('are found without regard to case, accents and spacing', () => {
    const { ids, sources } = withSources('Économie et Paix')
    expect(findSource(sources(), ' economie  ET paix ')?.id).toBe(ids[0])
    expect(findSource(sources(), 'economie')).toBeNull()
  })

  it('merge everywhere at once, keep what both say, and come apart again by undo', () => {
    const { doc, ids, sources } = withSources('UN', 'United Nations')
    edit(doc, AMINA, (e) => e.set('source', ids[0]!, 'reliability', 'B'))
    const undo = edit(doc, AMINA, (e) => mergeSources(e, sources(), ids[0]!, ids[1]!))
    expect(resolveSource(sources(), ids[0]!)).toMatchObject({
      name: 'United Nations',
      reliability: 'B',
      descriptor: 'about United Nations',
    })
    expect(findSource(sources(), 'un')?.id).toBe(ids[1])
    applyInverses(doc, AMINA, undo)
    expect(resolveSource(sources(), ids[0]!)?.id).toBe(ids[0])
    expect(sources().get(ids[1]!)!.reliability).toBeNull()
  })

  it('that two people merged into each other apart are one, and can be merged on', () => {
    const { doc, ids, sources } = withSources('A', 'B', 'C')
    const copy = new Y.Doc()
    exchange(doc, copy)
    edit(doc, AMINA, (e) => mergeSources(e, sources(), ids[0]!, ids[1]!))
    edit(copy, JON, (e) => mergeSources(e, sourcesOf(now(copy)), ids[1]!, ids[0]!))
    exchange(doc, copy)
    const one = resolveSource(sources(), ids[0]!)!
    expect(resolveSource(sources(), ids[1]!)).toEqual(one)
    edit(doc, AMINA, (e) => mergeSources(e, sources(), ids[2]!, ids[0]!))
    for (const id of ids) expect(resolveSource(sources(), id)!.id).toBe(one.id)
    edit(doc, AMINA, (e) => mergeSources(e, sources(), ids[2]!, ids[1]!))
    expect(resolveSource(sources(), ids[2]!)!.id).toBe(one.id)
  })

  it('are renamed to a tidy name, and not to none', () => {
    const { doc, ids, sources } = withSources('UN')
    edit(doc, AMINA, (e) => renameSource(e, sources().get(ids[0]!)!, '  United\n Nations '))
    expect(sources().get(ids[0]!)!.name).toBe('United Nations')
    expect(edit(doc, AMINA, (e) => renameSource(e, sources().get(ids[0]!)!, '  '))).toEqual([])
  })
})
