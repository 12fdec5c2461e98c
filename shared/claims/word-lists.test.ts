import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type SuggestLanguage } from './languages.ts'
import { changeWords, NO_WORDS, parseUserWords, type UserWords } from './word-lists.ts'

const at = { language: 'en', list: 'certainty' } as const
const add = (words: UserWords, phrase: string) => changeWords(words, { ...at, phrase, wanted: true })
const codeOf = (phrase: string, words = NO_WORDS) => {
  const changed = add(words, phrase)
  return changed.ok ? 'ok' : changed.code
}

describe('my words', () => {
  it('are added tidied, behind the others, and taken off however they are written', () => {
    const one = add(NO_WORDS, '  so   they  say ')
    expect(one).toEqual({ ok: true, value: { en: { certainty: ['so they say'] } } })
    const two = add({ en: { certainty: ['so they say'] } }, 'opine*')
    expect(two).toMatchObject({ value: { en: { certainty: ['so they say', 'opine*'] } } })
    const words = {
      en: { certainty: ['so they say', 'opine*'], causing: ['spawn*'] },
      fr: { saying: ['clamer'] },
    }
    expect(changeWords(words, { ...at, phrase: 'So They Say', wanted: false })).toEqual({
      ok: true,
      value: { en: { certainty: ['opine*'], causing: ['spawn*'] }, fr: { saying: ['clamer'] } },
    })
  })

  it('leave nothing behind where the last one goes', () => {
    const words = { en: { certainty: ['so they say'] } }
    expect(changeWords(words, { ...at, phrase: 'so they say', wanted: false })).toEqual({
      ok: true,
      value: {},
    })
  })

  it.each([
    ['', 'phraseNoWord'],
    ['*', 'phraseNoWord'],
    ['b*d', 'phraseStar'],
    ['x'.repeat(201), 'phraseTooLong'],
    ['Probably', 'phraseThere'],
    ['no  one’s guess', 'ok'],
    ['anyone’s guess', 'phraseThere'],
  ])('%j: %s', (phrase, code) => expect(codeOf(phrase)).toBe(code))

  it('are in a list once, and no list grows without end', () => {
    expect(codeOf('SO they say', { en: { certainty: ['so they say'] } })).toBe('phraseThere')
    const many = Array.from({ length: 5000 }, (_, n) => `word${n}`)
    expect(codeOf('one more', { en: { certainty: many } })).toBe('phrasesTooMany')
  })

  it('can always be read back from the file that they make, whatever is added and taken off', () => {
    const change = fc.record({
      language: fc.constantFrom<SuggestLanguage>('en', 'fr'),
      list: fc.nat(),
      phrase: fc.oneof(fc.constantFrom('a', 'A ', 'b*', 'c d', '’tis', '*', 'é'), fc.string()),
      wanted: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let words: UserWords = NO_WORDS
        for (const { list, ...one } of changes) {
          const names = Object.keys(LANGUAGES[one.language].words)
          const changed = changeWords(words, { ...one, list: names[list % names.length]! })
          if (changed.ok) words = changed.value
        }
        expect(parseUserWords(JSON.stringify(words))).toEqual({ ok: true, value: words })
      }),
    )
  })
})
