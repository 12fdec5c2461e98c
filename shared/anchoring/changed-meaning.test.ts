import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANGE_REASONS, changedMeaning } from './changed-meaning.ts'
import { text } from './version.fixture.ts'

describe('changedMeaning in English', () => {
  it.each([
    ['MINUSMA should withdraw', 'MINUSMA should not withdraw', ['negation']],
    ['They agreed with the council', 'They agreed without the council', ['negation']],
    ['It can be done', 'It cannot be done', ['negation']],
    ['It is over', 'It isn’t over', ['negation']],
    ['It is not over', 'It isn’t over', ['wording']],
    ['They have hardly left', 'They have left', ['negation']],
    ['The mission must leave', 'The mission may leave', ['modal']],
    ['It will end', 'It won’t end', ['negation']],
    ['It had 12,600 men', 'It had 13,289 men', ['number']],
    ['It had 13,289 men', 'It had 13 289 men', ['wording']],
    ['It had two bases', 'It had three bases', ['number']],
    ['It had two bases', 'It had 2 bases', ['wording']],
    ['some 40 per cent', 'some 40 %', ['wording']],
    ['some 40 per cent', 'some 40 people', ['number']],
    ['It ended on 3 March', 'It ended on 3 April', ['number']],
    ['It may end in May', 'It may end in June', ['number']],
    ['Troops from Mali left', 'Troops from Niger left', ['name']],
    ['Mali and Niger agreed, says Chad', 'Mali and Chad agreed, says Niger', ['name']],
    ['Mali accused Niger', 'Niger accused Mali', ['name']],
    ['The army of Mali fought that of Niger', 'The army of Niger fought that of Mali', ['name']],
    ['MINUSMA replaced AFISMA', 'AFISMA replaced MINUSMA', ['name']],
    ['In the north Mali left Gao', 'Mali left Gao in the north', ['wording']],
    ['Last year the troops of Mali left Gao', 'The troops of Mali left Gao last year', ['wording']],
    ['He left Mali. Mali agreed', 'He left Mali. Niger agreed', ['name']],
    ['The force left', 'The troops left', ['wording']],
    ['He said "we leave"', 'He said “we leave”', ['typography']],
    ['We should send 5 men', 'We must not send 6 men to Gao', ['negation', 'number', 'modal', 'name']],
    ['the same', 'the same', []],
  ])('%j to %j', (before, after, reasons) => expect(changedMeaning(before, after, 'en-GB')).toEqual(reasons))
})

describe('changedMeaning in French', () => {
  it.each([
    ['La mission a quitté Gao', 'La mission n’a pas quitté Gao', ['negation']],
    ['avec aucun mandat', 'avec un mandat', ['negation']],
    ['Elle agit avec mandat', 'Elle agit sans mandat', ['negation']],
    ['Elle doit partir', 'Elle devrait partir', ['modal']],
    ['deux bases', 'trois bases', ['number']],
    ['le 3 mars', 'le 3 avril', ['number']],
    ['40 pour cent', '40 %', ['wording']],
    ['l’armée du Mali', 'l’armée du Niger', ['name']],
    ['l’armée du Mali', 'la troupe du Mali', ['wording']],
    ['Le Mali accuse le Niger', 'Le Niger accuse le Mali', ['name']],
  ])('%j to %j', (before, after, reasons) => expect(changedMeaning(before, after, 'fr')).toEqual(reasons))
})

describe('changedMeaning', () => {
  it('uses the words of both languages where none is known', () => {
    expect(changedMeaning('It may end', 'It must end', null)).toEqual(['modal'])
    expect(changedMeaning('Elle peut finir', 'Elle doit finir', 'xx')).toEqual(['modal'])
  })

  it('always sees a negation or a number that comes', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, at) => {
        const words = given.split(' ')
        const put = (word: string) => words.toSpliced(at % (words.length + 1), 0, word).join(' ')
        expect(changedMeaning(given, put('not'), 'en')).toContain('negation')
        expect(changedMeaning(put('4711'), given, 'en')).toContain('number')
      }),
    )
  })

  it('gives reasons of its list, each once, in its order, and none only for the same text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const reasons = changedMeaning(before, after, null)
        expect(reasons).toEqual(CHANGE_REASONS.filter((reason) => reasons.includes(reason)))
        expect(reasons.length === 0).toBe(before === after)
      }),
    )
  })
})
