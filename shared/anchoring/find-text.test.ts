import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, makeSearchable, type FindOptions } from './find-text.ts'

const found = (text: string, query: string, options: Partial<FindOptions> = {}) =>
  findMatches(makeSearchable(text, options.matchCase ?? false), query, options.wholeWord ?? false).map(
    ({ start, end }) => text.slice(start, end),
  )

describe('a search', () => {
  it('takes letters with and without accents, composed or not, for the same', () => {
    expect(found('Kéïta, Keita, Ke\u0301i\u0308ta', 'keita')).toEqual(['Kéïta', 'Keita', 'Ke\u0301i\u0308ta'])
    expect(found('Keita', 'Kéïta')).toEqual(['Keita'])
    expect(found('Αθήνα, ὁδός', 'οδος')).toEqual(['ὁδός'])
  })

  it('finds a ligature and a letter apart by what a keyboard has', () => {
    expect(found('la main-d’œuvre', 'oeuvre')).toEqual(['œuvre'])
    expect(found('Straße und Strasse', 'strasse')).toEqual(['Straße', 'Strasse'])
    expect(found('the ﬁnal eﬃcient', 'fi')).toEqual(['ﬁ', 'ﬃ'])
    expect(found('Śląsk, Łódź, Malmø', 'lodz')).toEqual(['Łódź'])
  })

  it('finds quotation marks, dashes and spaces as they are typed', () => {
    expect(found('The “new”\u00a0deal — army’s', '"new" deal - army\'s')).toEqual([
      '“new”\u00a0deal — army’s',
    ])
    expect(found('one\n  line', 'one line')).toEqual(['one\n  line'])
    expect(found('co\u00adoperation', 'cooperation')).toEqual(['co\u00adoperation'])
  })

  it('never goes from one block to the next', () => {
    expect(found('the end.\n\nThe start', 'end. the')).toEqual([])
    expect(found('the end.\n\nThe start', 'the')).toEqual(['the', 'The'])
  })

  it('heeds case only when asked', () => {
    expect(found('Mali mali MALI', 'mali')).toEqual(['Mali', 'mali', 'MALI'])
    expect(found('Mali mali MALI', 'Mali', { matchCase: true })).toEqual(['Mali'])
    expect(found('Œuvre œuvre Élan élan', 'OEuvre', { matchCase: true })).toEqual(['Œuvre'])
    expect(found('Œuvre œuvre Élan élan', 'Elan', { matchCase: true })).toEqual(['Élan'])
    expect(found('İstanbul', 'istanbul')).toEqual(['İstanbul'])
  })

  it('finds whole words only when asked', () => {
    const whole = { wholeWord: true }
    expect(found('art, party, l’art d’art_1', 'art', whole)).toEqual(['art', 'art'])
    expect(found('peace-keeping peacekeeping', 'keeping', whole)).toEqual(['keeping'])
    expect(found('(CNSP) CNSPs', '(CNSP)', whole)).toEqual(['(CNSP)'])
    // What follows is a mark on the last letter, not a letter behind it.
    expect(found('caf cafe\u0301', 'cafe', whole)).toEqual(['cafe\u0301'])
    expect(found('𝒳a a', 'a', whole)).toEqual(['a'])
  })

  it('does not count overlaps twice, and finds nothing for nothing', () => {
    expect(found('ananana', 'ana')).toEqual(['ana', 'ana'])
    expect(found('a b', '   ')).toEqual([])
    expect(found('', 'a')).toEqual([])
    expect(found('a', '\u0301')).toEqual([])
  })

  it('gives places in the text as it is, whatever stands before them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
        const text = `${before}\n\nthe needle\n\n${behind}`
        const start = before.length + 2
        expect(findMatches(makeSearchable(text, true), 'the needle', false)).toContainEqual({
          start,
          end: start + 10,
        })
      }),
    )
  })

  it('finds any stretch of a text that begins and ends with a letter', () => {
    const pieces = fc.array(
      fc.constantFrom('é', 'e\u0301', 'œ', 'ß', ' ', '\u00a0', '’', '\u00ad', 'ﬁ', 'A'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, middle, behind) => {
        const query = `x${middle.join('')}x`
        const text = `${before.join('')}${query}${behind.join('')}`
        const start = before.join('').length
        const [first] = findMatches(makeSearchable(text, false), query, false)
        expect(first?.start).toBe(start)
        // A soft hyphen behind the last letter belongs to it.
        expect(text.slice(first!.start, first!.end).replace(/\u00ad+$/u, '')).toBe(query)
      }),
    )
  })
})
