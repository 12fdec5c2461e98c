import { describe, expect, it } from 'vitest'
import { readableUrl, textDirective, textFragmentUrl } from './text-fragment.ts'

const place = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix })

describe('a text fragment', () => {
  it('names a short quote whole', () => {
    expect(textDirective(place('the last survey'))).toBe('text=the%20last%20survey')
  })

  it('encodes what means something in a directive', () => {
    expect(textDirective(place('well-known, R&D'))).toBe('text=well%2Dknown%2C%20R%26D')
  })

  it('names a long quote by its first and last words', () => {
    const quote = 'one two three four five six seven '.repeat(6).trim()
    expect(textDirective(place(quote))).toBe(
      'text=one%20two%20three%20four%20five,three%20four%20five%20six%20seven',
    )
  })

  it('takes context from the same paragraph, without the words that were cut', () => {
    expect(
      textDirective(
        place(
          'the plan',
          'ncil of ministers said again that ',
          ' would cost far more than expec'.padEnd(32, 't'),
        ),
      ),
    ).toBe('text=of%20ministers%20said%20again%20that-,the%20plan,-would%20cost%20far%20more%20than')
  })

  it('takes no context from another paragraph', () => {
    expect(
      textDirective(place('The plan failed.', 'end of what came before.\n\n', '\n\nNext paragraph')),
    ).toBe('text=The%20plan%20failed.')
  })

  it('never lets a term cross a paragraph or a cell', () => {
    expect(textDirective(place('first words\n\nlast\twords'))).toBe('text=first%20words,words')
  })

  it('keeps a context that begins inside a surrogate pair valid', () => {
    expect(textDirective(place('the plan', '\udc00 then ', ''))).toBe('text=%EF%BF%BD%20then-,the%20plan')
  })

  it('keeps the page’s own fragment and drops somebody else’s directive', () => {
    expect(textFragmentUrl('https://a.example/x#top', place('hi'))).toBe('https://a.example/x#top:~:text=hi')
    expect(textFragmentUrl('https://a.example/x#:~:text=old', place('hi'))).toBe(
      'https://a.example/x#:~:text=hi',
    )
  })

  it('is not made for what is no web address', () => {
    expect(textFragmentUrl('javascript:alert(1)', place('hi'))).toBe(null)
    expect(textFragmentUrl(null, place('hi'))).toBe(null)
  })
})

describe('a readable address', () => {
  it('goes without scheme, www, tracking and last slash', () => {
    expect(readableUrl('https://www.a.example/caf%C3%A9/?utm_source=x#y')).toBe('a.example/café')
  })

  it('shows no control or direction marks', () => {
    expect(readableUrl('https://a.example/%E2%80%AEx')).toBe('a.example/%E2%80%AEx')
  })
})
