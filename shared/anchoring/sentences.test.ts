import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

/** Writes a bar between sentences. */
function barred(text: string, language: string | null): string {
  return sentencesOf(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}

/** A bar in the text says where it should break. */
const unmarked = (marked: string) => marked.replaceAll(' | ', ' ')

describe('sentencesOf', () => {
  it.each([
    'The mission stays. | It has a mandate! | Has it? | Yes.',
    'Mr. Keïta spoke. | Dr. Sy agreed. | Col. Goïta and Gen. Cissé left with Lt. Col. Wague.',
    'The U.N. mission stayed. | It was asked by the U.N. | The council agreed.',
    'The U.N. Security Council met. | So did the U.S. Congress.',
    'J. Smith and A. B. Jones wrote it. | J.-P. Martin read it.',
    'See No. 5 and p. 12. | See art. 7, e.g. Mali, i.e. Bamako. | He said no. | Then he left.',
    'Resolution 2531 says 13,289 soldiers, or 3.5 per cent. | It was new.',
    'They waited... | Then they left. | They waited… | Then they left.',
    'He quoted “the ... Mission” and “the … Mission”. | It ended.',
    '[...] The mission stays. | It ends.',
    '“We leave.” | She said so. | “Why?” he asked. | (It was late.) | Then it ended.',
    'It ended.[2] | The next began.[3]',
    'It ended.² | The next began.',
    'It ended.2 | The next began in 2.5 years.',
    '1. The mission stays. | It has a mandate.',
    'They met on Aug. 18 and on Sept. 25. | They met in Oct. | The talks ended at 5 p.m. | They left.',
    'Soldiers, police, etc. were there. | They left, etc. | Nobody stayed.',
    'It costs $1.2 bn. | UNHCR et al. Mali agreed.',
    'St. Louis lies far from Mali. | Plan B. | It failed.',
  ])('%s', (marked) => expect(barred(unmarked(marked), 'en')).toBe(marked))

  it.each([
    'M. Keïta a démissionné. | Mme Touré et MM. Sy et Ba ont parlé.',
    'Selon l’art. 7, p. ex. au Mali, cf. Bamako. | La suite viendra.',
    'Il a dit : « Nous partons. » | Elle est restée. | « Pourquoi ? » demande-t-il.',
    'Le col. Goïta est arrivé. | Le Dr. Sy aussi. | La rés. 2531 du 29 juin fixe 13 289 soldats.',
    'M. Le Drian est venu. | L’O.N.U. | Elle reste.',
  ])('in French: %s', (marked) => expect(barred(unmarked(marked), 'fr')).toBe(marked))

  it('breaks at a blank line always and at a line feed only where the text does not go on', () => {
    expect(barred('One heading\n\nthen text. Next.', 'en')).toBe('One heading | then text. | Next.')
    expect(barred('a line\nthat goes on.\nNext line.', 'en')).toBe('a line\nthat goes on. | Next line.')
    expect(barred('Year\tTroops\n2013\t12,600', 'en')).toBe('Year\tTroops | 2013\t12,600')
  })

  it('takes any language, and none', () => {
    expect(barred('One. Two.', null)).toBe('One. | Two.')
    expect(barred('One. Two.', 'not a language!')).toBe('One. | Two.')
    expect(barred('部队留下。任务继续。', 'zh')).toBe('部队留下。 | 任务继续。')
    expect(sentencesOf('', 'en')).toEqual([])
    expect(sentencesOf(' \n ', 'en')).toEqual([])
  })

  it('covers every character that is not white space, once and in order', () => {
    const parts = fc.constantFrom(
      'Mr.',
      'U.N.',
      'The',
      'no.',
      '5',
      '.',
      '…',
      '...',
      '”',
      '»',
      '«',
      ' ',
      '\n',
      '\n\n',
      '[2]',
      '²',
      '🇲🇱',
      'a',
      'É',
    )
    fc.assert(
      fc.property(fc.array(parts), fc.constantFrom('en', 'fr', 'de', null), (list, language) => {
        const text = list.join('')
        let at = 0
        for (const { start, end } of sentencesOf(text, language)) {
          expect(start).toBeLessThan(end)
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
