import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeQuote, quotePlacer, type Quote } from './place-quote.ts'

/** The words a quote was placed on, or what else came out. */
function placed(text: string, quote: string | Quote): string {
  const place = placeQuote(text, typeof quote === 'string' ? { quote } : quote)
  return place.kind === 'found' ? text.slice(place.start, place.end) : place.kind
}

describe('placeQuote', () => {
  it('finds the same characters, behind an emoji too', () => {
    expect(placeQuote('🇲🇱 The mission stays.', { quote: 'mission' })).toEqual({
      kind: 'found',
      start: 9,
      end: 16,
    })
  })

  it.each([
    ['curly for straight quotes', 'He said “no” and left.', 'said "no" and'],
    ['apostrophes', 'the mission’s mandate', "mission's mandate"],
    ['guillemets with their spaces', 'la « transition » malienne', 'la "transition" malienne'],
    ['white space and block borders', 'One  two\n\nthree', 'One two three'],
    ['no-break spaces', 'up to 13\u202f289 soldiers', '13 289 soldiers'],
    ['dashes', 'a year — or more', 'a year -- or more'],
    ['dashes without spaces', 'a year—or more', 'a year – or more'],
    ['decomposed letters in the text', 'Assimi Goi\u0308ta led', 'Goïta led'],
    ['decomposed letters in the quote', 'Assimi Goïta led', 'Goi\u0308ta led'],
    ['soft hyphens', 'the stabi\u00adlisation mission', 'stabilisation mission'],
    ['ligatures and ellipses', 'the o\ufb03ce … closed', 'office ... closed'],
    ['space around the quote', 'the mission stays', '  mission stays\n'],
  ])('sees through %s', (_, text, quote) => {
    expect(placed(text, quote)).not.toMatch(/ambiguous|notFound/)
  })

  it('gives the range in the original text', () => {
    expect(placed('In short: Goi\u0308ta “led”  it.', 'Goïta "led" it')).toBe('Goi\u0308ta “led”  it')
  })

  it('never places a quote whose words differ', () => {
    expect(placed('MINUSMA should not withdraw.', 'MINUSMA should withdraw.')).toBe('notFound')
    expect(placed('MINUSMA should withdraw.', 'MINUSMA should not withdraw.')).toBe('notFound')
    expect(placed('The Mission', 'the mission')).toBe('notFound')
    expect(placed('resume', 'résumé')).toBe('notFound')
    expect(placed('10²', '102')).toBe('notFound')
  })

  it('never starts or ends inside a grapheme', () => {
    expect(placed('Goi\u0308ta', 'Goi')).toBe('notFound')
    expect(placed('🇲🇱🇸🇳', '🇱🇸')).toBe('notFound')
    expect(placed('👩‍⚕️ came', '👩')).toBe('notFound')
    expect(placed('\ufb03', 'ff')).toBe('notFound')
  })

  it('tells places apart by what stands before and after', () => {
    const text = 'The army said yes. The party said yes. The people said yes.'
    expect(placeQuote(text, { quote: 'said yes' })).toEqual({
      kind: 'ambiguous',
      candidates: [
        { start: 9, end: 17 },
        { start: 29, end: 37 },
        { start: 50, end: 58 },
      ],
    })
    expect(placeQuote(text, { quote: 'said yes', prefix: 'The  party ' })).toEqual({
      kind: 'found',
      start: 29,
      end: 37,
    })
    expect(placeQuote(text, { quote: 'said yes', suffix: '. The people' })).toMatchObject({ start: 29 })
    expect(placeQuote(text, { quote: 'said yes', prefix: 'army ', suffix: '. The people' }).kind).toBe(
      'ambiguous',
    )
  })

  it('prefers whole words to parts of words', () => {
    expect(placeQuote('They said that aid came.', { quote: 'aid' })).toEqual({
      kind: 'found',
      start: 15,
      end: 18,
    })
    expect(placed('They said so.', 'aid')).toBe('aid')
  })

  it('lets context choose a place that differs in typography over one that does not', () => {
    const text = 'First "no" came. Then “no” came.'
    expect(placed(text, { quote: '"no"', prefix: 'Then ' })).toBe('“no”')
  })

  it('shows what comes nearest, and never more than three', () => {
    const text = 'Some said little. MINUSMA should not withdraw from Kidal. Others should withdraw soon. End.'
    const place = placeQuote(text, { quote: 'MINUSMA should withdraw from Kidal' })
    expect(place.kind === 'notFound' && place.nearest[0]!.text).toBe('MINUSMA should not withdraw from Kidal')
    const many = placeQuote('aid came. '.repeat(50), { quote: 'aid comes' })
    expect(many.kind === 'notFound' && many.nearest.length).toBe(3)
    expect(placeQuote('', { quote: 'x' })).toEqual({ kind: 'notFound', nearest: [] })
    expect(placeQuote('some text', { quote: '  ' })).toEqual({ kind: 'notFound', nearest: [] })
  })

  const pieces = fc.constantFrom(
    ' ',
    '  ',
    '\n\n',
    'a',
    'not',
    'é',
    'e\u0301',
    '“',
    '"',
    "'",
    '«',
    '»',
    '—',
    '-',
    '🇲🇱',
    '\u00ad',
    'ﬁ',
    '…',
    '\ud83d',
  )
  const anyText = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''))
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .replaceAll('ﬁ', 'fi')
      .replaceAll('…', '...')
      .replaceAll(/[^\p{L}\p{N}.\u{1F1E6}-\u{1F1FF}]/gu, '')

  it('places only on the same letters, and on whole graphemes', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, quote) => {
        const place = placeQuote(text, { quote })
        const ranges = place.kind === 'found' ? [place] : place.kind === 'ambiguous' ? place.candidates : []
        const borders = new Set(
          [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length),
        )
        for (const { start, end } of ranges) {
          expect(letters(text.slice(start, end))).toBe(letters(quote))
          expect(borders.has(start) && borders.has(end)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('finds again what was cut from the text with its context', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const borders = [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length)
        const [start, end] = [borders[a % borders.length]!, borders[b % borders.length]!].toSorted(
          (x, y) => x - y,
        ) as [number, number]
        const quote = text.slice(start, end)
        if (placeQuote(quote, { quote }).kind === 'notFound') return
        const place = placeQuote(text, { quote, prefix: text.slice(0, start), suffix: text.slice(end) })
        const ranges = place.kind === 'found' ? [place] : place.kind === 'ambiguous' ? place.candidates : []
        expect(ranges.some((range) => range.start === start && range.end === end)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('places a thousand quotes in a long text', () => {
    const text = Array.from({ length: 9000 }, (_, i) => `Sentence ${i} says “something” — or other.`).join(
      ' ',
    )
    const place = quotePlacer(text)
    for (let i = 0; i < 1000; i++)
      expect(place({ quote: `Sentence ${i * 9} says "something" - or` }).kind).toBe('found')
  })
})
