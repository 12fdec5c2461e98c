import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapPassages, versionMapper } from './map-passages.ts'
import { boundaries, paragraph, rangeIn, text } from './version.fixture.ts'

/** Maps the first place of `quote`; gives the kind and the words it landed on. */
function follow(before: string, after: string, quote: string): [kind: string, words: string] {
  const start = before.indexOf(quote)
  const mapped = versionMapper(before, after)({ start, end: start + quote.length })
  return [mapped.kind, mapped.kind === 'orphaned' ? '' : after.slice(mapped.start, mapped.end)]
}

const A = 'The mission stays in Gao. It has a mandate until June. Its budget was cut by half.'
const B = 'The council met on Monday. France asked for a withdrawal within six months.'
const C = 'Nobody spoke for the families. The road to Kidal is closed.'
const joined = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('mapPassages', () => {
  it('keeps a passage exact when paragraphs come and go around it', () => {
    expect(follow(joined(A, B, C), joined('New.', B), 'France asked for a withdrawal')).toEqual([
      'exact',
      'France asked for a withdrawal',
    ])
  })

  it('says moved when its paragraph stands elsewhere', () => {
    const quote = 'The road to Kidal is closed.'
    expect(follow(joined(A, B, C), joined(C, A, B), quote)).toEqual(['moved', quote])
  })

  it('follows a sentence into another paragraph', () => {
    const quote = 'Its budget was cut by half.'
    const after = joined(A.replace(` ${quote}`, ''), B, `${C} ${quote}`)
    expect(follow(joined(A, B, C), after, quote)).toEqual(['moved', quote])
  })

  it('follows words that left their sentence', () => {
    const words = 'a withdrawal of all battalions within six months'
    const before = joined(A, `The council wants ${words}, as France proposed last spring in New York.`, C)
    const after = joined(A, 'The council met in New York.', `${C} Nobody but Paris still speaks of ${words}.`)
    expect(follow(before, after, words)).toEqual(['moved', words])
  })

  it('follows a sentence that was joined to the one before', () => {
    const quote = 'Its budget was cut by half.'
    expect(follow(A, A.replace('June. Its', 'June and Its'), quote)).toEqual(['exact', quote])
  })

  it('says changed when a number alone was replaced', () => {
    expect(follow(A, A.replace('June', 'May'), 'June')).toEqual(['changed', 'May'])
  })

  it('says changed when a single word was put in', () => {
    const before = joined(A, 'MINUSMA should withdraw from Mali.', C)
    const after = joined(A, 'MINUSMA should not withdraw from Mali.', C)
    expect(follow(before, after, 'MINUSMA should withdraw')).toEqual([
      'changed',
      'MINUSMA should not withdraw',
    ])
  })

  it('says changed when only the typography differs', () => {
    expect(follow('He said "we leave" today.', 'He said “we leave” today.', '"we leave"')).toEqual([
      'changed',
      '“we leave”',
    ])
  })

  it('keeps the words that replaced its first and last', () => {
    const after = A.replace('It has', 'She had').replace('June', 'July')
    expect(follow(A, after, 'It has a mandate until June.')).toEqual([
      'changed',
      'She had a mandate until July.',
    ])
  })

  it('leaves out what was put in before and behind it', () => {
    const after = A.replace('has a mandate until', 'really has a mandate that runs until')
    expect(follow(A, after, 'has a mandate')).toEqual(['exact', 'has a mandate'])
  })

  it('does not take a copy that stood elsewhere all along for a sentence that was deleted', () => {
    const copy = 'The road to Kidal is closed.'
    const before = joined(A, `${B} ${copy}`, C)
    const after = joined(A, B, C)
    expect(follow(before, after, copy)[0]).toBe('orphaned')
    expect(versionMapper(before, after)({ start: before.length - copy.length, end: before.length })).toEqual({
      kind: 'exact',
      start: after.length - copy.length,
      end: after.length,
    })
  })

  it('tells near-identical sentences apart when one is deleted', () => {
    const report = (month: string, count: number) => `In ${month} the ministry reported ${count} cases.`
    const [may, june, july] = [report('May', 5), report('June', 7), report('July', 9)]
    const before = [may, june, july].join(' ')
    const after = [may, july].join(' ')
    expect([may, june, july].map((quote) => follow(before, after, quote)[0])).toEqual([
      'exact',
      'orphaned',
      'exact',
    ])
  })

  it('stays with the original when a paragraph is duplicated', () => {
    const mapped = versionMapper(
      joined(A, B, C),
      joined(A, B, C, B),
    )({
      start: A.length + 2,
      end: A.length + 2 + B.length,
    })
    expect(mapped).toEqual({ kind: 'exact', start: A.length + 2, end: A.length + 2 + B.length })
  })

  it('follows a row of a table', () => {
    const before = 'Year\tTroops\n2013\t12,600\n2014\t9,300'
    const after = 'Year\tTroops\n2012\t10,100\n2013\t12,600\n2014\t9,400'
    expect(follow(before, after, '2013\t12,600')).toEqual(['exact', '2013\t12,600'])
    expect(follow(before, after, '2014\t9,300')).toEqual(['changed', '2014\t9,400'])
  })

  it('never cuts an emoji that grew', () => {
    expect(follow('A 👩 came.', 'A 👩‍👧 came.', '👩 came.')).toEqual(['changed', '👩‍👧 came.'])
  })

  it('maps in the order given and reports how far it is', () => {
    const seen: [number, number][] = []
    const passages = [
      { id: 'late', start: 30, end: 34 },
      { id: 'early', start: 0, end: 3 },
      { id: 'outside', start: 5, end: 10_000 },
    ]
    const mapped = mapPassages(A, A, passages, (done, total) => seen.push([done, total]))
    expect(mapped).toEqual([
      { id: 'late', kind: 'exact', start: 30, end: 34 },
      { id: 'early', kind: 'exact', start: 0, end: 3 },
      { id: 'outside', kind: 'orphaned' },
    ])
    expect(seen).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('takes texts without sentences, paragraphs or spaces', () => {
    const words = Array.from({ length: 4000 }, (_, i) => `w${i % 977}`)
    const before = words.join(' ')
    const after = ['start', ...words.slice(0, 2000), 'put in', ...words.slice(2000)].join(' ')
    const start = before.indexOf('w900')
    expect(versionMapper(before, after)({ start, end: start + 200 })).toEqual({
      kind: 'exact',
      start: start + 6,
      end: start + 206,
    })
    expect(versionMapper('a'.repeat(5000), 'b'.repeat(5000))({ start: 0, end: 50 })).toEqual({
      kind: 'orphaned',
    })
    expect(versionMapper('', A)({ start: 0, end: 0 })).toEqual({ kind: 'orphaned' })
  })
})

describe('any two versions', () => {
  it('that are the same keep every passage exact', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (version, a, b) => {
        const range = rangeIn(version, a, b)
        if (!range) return
        expect(versionMapper(version, version)(range)).toEqual({ kind: 'exact', ...range })
      }),
    )
  })

  it('give exact and moved only for the very same words, and never cut a grapheme', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const range = rangeIn(before, a, b)
        if (!range) return
        const mapped = versionMapper(before, after)(range)
        if (mapped.kind === 'orphaned') return
        expect(boundaries(after)).toEqual(expect.arrayContaining([mapped.start, mapped.end]))
        expect(mapped.start).toBeLessThan(mapped.end)
        const same = after.slice(mapped.start, mapped.end) === before.slice(range.start, range.end)
        expect(same).toBe(mapped.kind !== 'changed')
      }),
      { numRuns: 500 },
    )
  })

  it('keep what stood before when paragraphs are put at either end', () => {
    const paragraphs = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), ([first, ...more], a, b) => {
        const before = more.join('\n\n')
        const after = [first, ...more].join('\n\n')
        const range = rangeIn(before, a, b)
        if (!range) return
        const mapped = versionMapper(before, after)(range)
        const words = mapped.kind === 'orphaned' ? '' : after.slice(mapped.start, mapped.end)
        expect(words).toBe(before.slice(range.start, range.end))
      }),
    )
  })

  it('find every paragraph that has no double again, whatever their order', () => {
    const paragraphs = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(paragraphs, fc.nat(), (all, turn) => {
        const at = turn % all.length
        const turned = [...all.slice(at), ...all.slice(0, at)]
        const map = versionMapper(all.join('\n\n'), turned.join('\n\n'))
        let start = 0
        for (const one of all) {
          const mapped = map({ start, end: start + one.length })
          expect(mapped.kind === 'orphaned' ? '' : turned.join('\n\n').slice(mapped.start, mapped.end)).toBe(
            one,
          )
          start += one.length + 2
        }
      }),
    )
  })
})
