import { describe, expect, it } from 'vitest'
import { linkMistake, type LinkKind } from './link.ts'

const link = (from: string, kind: LinkKind, to: string) => ({ from, kind, to })

describe('a new link', () => {
  it('joins two claims, once', () => {
    const known = [link('a', 'supports', 'b'), link('a', 'contradicts', 'c')]
    expect(linkMistake(known, link('a', 'supports', 'a'))).toBe('itself')
    expect(linkMistake(known, link('a', 'supports', 'b'))).toBe('alreadyThere')
    expect(linkMistake(known, link('b', 'supports', 'a'))).toBeNull()
    expect(linkMistake(known, link('a', 'qualifies', 'b'))).toBeNull()
  })

  it('of a mutual kind is the same in both directions', () => {
    const known = [link('a', 'contradicts', 'c'), link('a', 'sameOrigin', 'b')]
    expect(linkMistake(known, link('c', 'contradicts', 'a'))).toBe('alreadyThere')
    expect(linkMistake(known, link('b', 'sameOrigin', 'a'))).toBe('alreadyThere')
  })

  it('may not make a claim rest on itself by way of others', () => {
    const known = [link('a', 'restsOn', 'b'), link('b', 'restsOn', 'c'), link('c', 'supports', 'a')]
    expect(linkMistake(known, link('c', 'restsOn', 'a'))).toBe('circle')
    expect(linkMistake(known, link('a', 'restsOn', 'c'))).toBeNull()
    // A ring that two people made apart is there: asking stays finite.
    const ring = [...known, link('c', 'restsOn', 'b')]
    expect(linkMistake(ring, link('x', 'restsOn', 'b'))).toBeNull()
  })
})
