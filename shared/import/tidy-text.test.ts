import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDate } from './parse-date.ts'
import { readLicence } from './licence.ts'
import { tidyInline, tidyText, toNfc } from './tidy-text.ts'

describe('tidyText', () => {
  it('drops what cannot be seen, keeps joiners, makes spaces plain', () => {
    expect(tidyText('a\u00adb\u200bc\u0007\ufeff\u202ed')).toBe('abcd')
    expect(tidyText('un\u00a0mot\u202f; می\u200cخواهم')).toBe('un mot ; می\u200cخواهم')
    expect(tidyText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
  })

  it('composes, replaces lone surrogates and keeps pairs whole', () => {
    expect(tidyText('e\u0301')).toBe('é')
    expect(tidyText('a\ud800b 🌍')).toBe('a\ufffdb 🌍')
  })

  it('leaves any string well formed and in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidy = tidyText(text)
        expect(tidy.isWellFormed()).toBe(true)
        expect(tidy.normalize('NFC')).toBe(tidy)
      }),
    )
  })

  it('collapses white space in a chunk', () => expect(tidyInline(' a \n\t b\u00a0 c')).toBe(' a b c'))
})

describe('toNfc', () => {
  it('moves marks with the text', () => {
    const text = 'cafe\u0301 noir'
    const marks = [{ start: 6, end: 10, kind: 'strong' as const }]
    expect(toNfc({ text, marks })).toEqual({
      text: 'café noir',
      marks: [{ start: 5, end: 9, kind: 'strong' }],
    })
  })

  it('drops a mark that held only the accent', () => {
    expect(toNfc({ text: 'e\u0301', marks: [{ start: 1, end: 2, kind: 'strong' }] })).toEqual({
      text: 'é',
      marks: [],
    })
  })

  it('keeps marks inside the text whatever the text', () => {
    const unit = fc.constantFrom('e', '\u0301', '\u0323', '\u1100', '\u1161', '\u11a8', '가', ' ', '🌍')
    fc.assert(
      fc.property(fc.array(unit), fc.nat(20), fc.nat(20), (units, a, b) => {
        const text = units.join('')
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const result = toNfc({ text, marks: [{ start, end, kind: 'strong' }] })
        expect(result.text).toBe(text.normalize('NFC'))
        for (const mark of result.marks) expect(mark.end).toBeLessThanOrEqual(result.text.length)
      }),
    )
  })
})

describe('dates and licences', () => {
  it.each([
    ['on 3 de mayo de 2021 in', '2021-05-03'],
    ['Oktober 2020', '2020-10'],
    ['12/10/2020', undefined],
    ['call 12 now 2020', undefined],
  ])('%s', (text, date) => expect(findDate(text)?.iso).toBe(date))

  it.each([
    ['https://creativecommons.org/licenses/by-nc-nd/4.0/deed.fr', 'CC BY-NC-ND 4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
    ['Creative Commons Attribution-ShareAlike 3.0', 'CC BY-SA 3.0'],
    ['a commons of creative people', null],
  ])('%s', (text, licence) => expect(readLicence(text)).toBe(licence))
})
