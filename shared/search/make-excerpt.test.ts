import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeExcerpt } from './make-excerpt.ts'

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ')

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(makeExcerpt('a short text', [[2, 7]])).toEqual({
      text: 'a short text',
      marks: [[2, 7]],
      at: 0,
      before: false,
      after: false,
    })
  })

  it('stands around the first match, cut between words', () => {
    const text = `${words(60)} needle ${words(60)} needle`
    const at = text.indexOf('needle')
    const excerpt = makeExcerpt(text, [
      [at, at + 6],
      [text.length - 6, text.length],
    ])
    const [[start, end] = [0, 0], ...others] = excerpt.marks
    expect(excerpt.text.slice(start, end)).toBe('needle')
    expect(others).toEqual([])
    expect([excerpt.before, excerpt.after]).toEqual([true, true])
    expect(excerpt.text.split(' ').every((word) => word === 'word' || word === 'needle')).toBe(true)
    expect(text.slice(excerpt.at, excerpt.at + excerpt.text.length)).toBe(excerpt.text)
  })

  it('shows a match longer than itself from its start', () => {
    const text = `before ${'x'.repeat(400)}`
    const { marks, text: shown } = makeExcerpt(text, [[7, 407]])
    expect(marks).toEqual([[7, shown.length]])
  })

  it('keeps places and characters whole, whatever the text', () => {
    const piece = fc.constantFrom('word', ' ', '\n', '😀', 'é', '.', 'longerword')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), fc.nat(400), fc.nat(40), (pieces, from, length) => {
        const text = pieces.join('')
        const start = Math.min(from, text.length)
        const mark = [start, Math.min(text.length, start + length)] as const
        const excerpt = makeExcerpt(text, mark[0] < mark[1] ? [mark] : [])
        const whole = text.slice(excerpt.at, excerpt.at + excerpt.text.length).replaceAll('\n', ' ')
        expect(excerpt.text).toBe(whole)
        expect(excerpt.text.isWellFormed()).toBe(true)
        expect([excerpt.before, excerpt.after]).toEqual([
          excerpt.at > 0,
          excerpt.at + excerpt.text.length < text.length,
        ])
        // What matched is in sight.
        const isSeen = mark[0] === mark[1] || excerpt.marks.length === 1
        expect(isSeen).toBe(true)
      }),
    )
  })
})
