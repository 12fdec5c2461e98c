import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteFinder, type QuoteQuery } from './quote-finder.ts'
import { boundaries, rangeIn, text } from './version.fixture.ts'

const TEXT =
  'The mission stays in Gao until the end of June. Its budget was cut by half last winter.\n\n' +
  'The council met on Monday. France asked for a withdrawal within six months.\n\n' +
  'Nobody spoke for the families. The road to Kidal is closed. The council met on Monday.'

function find(query: QuoteQuery, given = TEXT): [kind: string, words: string] {
  const match = quoteFinder(given)(query)
  return [match.kind, match.kind === 'orphaned' ? '' : given.slice(match.start, match.end)]
}

/** A quote as an annotation stores it, with 32 characters to either side. */
function quoted(given: string, exact: string, start = given.indexOf(exact)): Required<QuoteQuery> {
  const end = start + exact.length
  return {
    exact,
    prefix: given.slice(Math.max(0, start - 32), start),
    suffix: given.slice(end, end + 32),
    start,
  }
}

describe('quoteFinder', () => {
  it('finds what stands once, with or without its place', () => {
    const exact = 'The road to Kidal is closed.'
    const start = TEXT.indexOf(exact)
    const place = { start, end: start + exact.length }
    const look = quoteFinder(TEXT)
    expect(look({ exact })).toEqual({ kind: 'exact', ...place })
    expect(look({ exact, start })).toEqual({ kind: 'exact', ...place })
    expect(look({ exact, start: 2 })).toEqual({ kind: 'moved', ...place })
    expect(look({ exact: 'Kidal' })).toEqual({ kind: 'exact', start: start + 12, end: start + 17 })
  })

  it('tells equal sentences apart by their context, then by the start', () => {
    const exact = 'The council met on Monday.'
    const [first, second] = [TEXT.indexOf(exact), TEXT.lastIndexOf(exact)]
    const ranges = [first, second].map((start) => ({ start, end: start + exact.length }))
    const look = quoteFinder(TEXT)
    expect(look({ exact, prefix: 'The road to Kidal is closed. ' })).toEqual({ kind: 'exact', ...ranges[1] })
    expect(look({ exact, suffix: ' France asked', start: second })).toEqual({ kind: 'moved', ...ranges[0] })
    expect(look({ exact, start: second })).toEqual({ kind: 'exact', ...ranges[1] })
    expect(look({ exact, start: second - 7 })).toEqual({ kind: 'moved', ...ranges[1] })
    expect(look({ exact })).toEqual({ kind: 'ambiguous', ...ranges[0], candidates: ranges })
  })

  it('says changed when a word was put in', () => {
    const before = 'Some say that MINUSMA should withdraw from Mali before the rains come.'
    const after = before.replace('should', 'should not')
    expect(find(quoted(before, 'MINUSMA should withdraw from Mali'), after)).toEqual([
      'changed',
      'MINUSMA should not withdraw from Mali',
    ])
  })

  it('says changed when only the typography differs', () => {
    expect(find({ exact: 'They said "we leave in May" twice' }, 'They said “we leave in May” twice')[0]).toBe(
      'changed',
    )
  })

  it('prefers its edited place in the old context to a copy in another', () => {
    const copy = 'The governor asked for more soldiers.'
    const before = `It rained all week in the north. ${copy} No answer came from the capital. Then it was over.`
    const after = before.replace('more soldiers', 'fewer soldiers') + `\n\nA footnote: ${copy}`
    expect(find(quoted(before, copy), after)).toEqual(['changed', 'The governor asked for fewer soldiers.'])
  })

  it('does not take a near-identical sentence for one that is gone', () => {
    const report = (place: string, count: number) =>
      `In ${place} the ministry counted ${count} new cases of cholera last month.`
    const places = [
      'Gao',
      'Kidal',
      'Mopti',
      'Kayes',
      'Ségou',
      'Sikasso',
      'Koulikoro',
      'Taoudénit',
      'Ménaka',
      'Nara',
    ]
    const all = places.map((place, i) => report(place, 17 + i * 13))
    const before = all.join(' ')
    const gone = all[4]!
    const after = all.filter((sentence) => sentence !== gone).join(' ')
    expect(find({ exact: gone }, after)).toEqual(['orphaned', ''])
    expect(find(quoted(before, all[7]!), after)).toEqual(['moved', all[7]])
  })

  it('gives up what is not there', () => {
    expect(find({ exact: 'An elephant was seen at the opera.' })).toEqual(['orphaned', ''])
    expect(find({ exact: ' \n' })).toEqual(['orphaned', ''])
    expect(find({ exact: 'Gao' }, '')).toEqual(['orphaned', ''])
  })

  it('finds a quote through small errors in every word', () => {
    const given = 'Tbe rnission stays iu Gao uutil the eud of Juue. Something else follows here.'
    expect(find({ exact: 'The mission stays in Gao until the end of June.' }, given)[0]).toBe('changed')
  })

  it('works in scripts without spaces', () => {
    const given = '部队留在加奥直到六月底。预算去年冬天被削减了一半。没有人为家庭说话。'
    expect(find({ exact: '预算去年冬天被削减了一半。' }, given)).toEqual([
      'exact',
      '预算去年冬天被削减了一半。',
    ])
    expect(find({ exact: '预算去年夏天被削减了一半。' }, given)).toEqual([
      'changed',
      '预算去年冬天被削减了一半。',
    ])
  })

  it('does not match inside a grapheme', () => {
    expect(find({ exact: 'cafe' }, 'Le cafe\u0301 est ferme\u0301.')[0]).not.toBe('exact')
  })
})

describe('any text', () => {
  it('has every passage of its own in its place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const range = rangeIn(given, a, b)
        if (!range) return
        const query = quoted(given, given.slice(range.start, range.end), range.start)
        expect(quoteFinder(given)(query)).toEqual({ kind: 'exact', ...range })
      }),
    )
  })

  it('gives exact and moved only for the very same words, and never cuts a grapheme', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const range = rangeIn(before, a, b)
        if (!range) return
        const exact = before.slice(range.start, range.end)
        const match = quoteFinder(after)(quoted(before, exact, range.start))
        if (match.kind === 'orphaned') return
        expect(boundaries(after)).toEqual(expect.arrayContaining([match.start, match.end]))
        const places = match.kind === 'ambiguous' ? [match, ...match.candidates] : [match]
        for (const { start, end } of places) {
          expect(after.slice(start, end) === exact).toBe(match.kind !== 'changed')
        }
      }),
      { numRuns: 500 },
    )
  })
})
