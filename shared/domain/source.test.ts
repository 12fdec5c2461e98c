import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSource, standingSources, type Source } from './source.ts'

const source = (id: string, mergedInto: string | null = null): Source => ({
  record: 'source',
  id,
  author: 'h1',
  at: 0,
  name: id,
  kind: null,
  reliability: null,
  descriptor: '',
  mergedInto,
})
const sourcesOf = (...list: Source[]) => new Map(list.map((one) => [one.id, one]))

describe('what a source means', () => {
  it('is itself, what it was merged into, or the last that is in this file', () => {
    const sources = sourcesOf(source('a', 'b'), source('b', 'c'), source('c'), source('d', 'missing'))
    expect(resolveSource(sources, 'a')?.id).toBe('c')
    expect(resolveSource(sources, 'c')?.id).toBe('c')
    expect(resolveSource(sources, 'd')?.id).toBe('d')
    expect(resolveSource(sources, 'missing')).toBeNull()
    expect(standingSources(sources).map(({ id }) => id)).toEqual(['c', 'd'])
  })

  it('is one source for all of a ring that two people merged apart, and for whatever leads there', () => {
    const sources = sourcesOf(source('b', 'a'), source('a', 'c'), source('c', 'b'), source('z', 'c'))
    for (const id of ['a', 'b', 'c', 'z']) expect(resolveSource(sources, id)?.id).toBe('a')
    expect(standingSources(sources).map(({ id }) => id)).toEqual(['a'])
  })

  it('is always a standing source, whatever was merged into what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const merges = fc.array(fc.option(fc.constantFrom(...ids, 'missing')), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(merges, (into) => {
        const sources = sourcesOf(...ids.map((id, index) => source(id, into[index])))
        const standing = new Set(standingSources(sources))
        for (const id of ids) {
          const resolved = resolveSource(sources, id)!
          expect(standing.has(resolved)).toBe(true)
          const next = sources.get(sources.get(id)!.mergedInto ?? id) ?? sources.get(id)!
          expect(resolveSource(sources, next.id)).toBe(resolved)
        }
      }),
    )
  })
})
