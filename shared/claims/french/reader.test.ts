import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchReader } from './reader.ts'

const read = frenchReader()
const reasons = (sentence: string) =>
  read(sentence, 'paragraph').because.map(({ kind, words }) => `${kind}: ${words}`)

describe('each decision', () => {
  it('carries the words that led to it', () => {
    expect(reasons('Selon la régie, la panne devrait durer.')).toEqual([
      'claim: devrait durer',
      'type: devrait durer',
      'asserter: Selon',
      'hedge: devrait',
    ])
    expect(reasons('« Il faut payer », tonne Me Roy.')).toEqual([
      'claim: faut payer',
      'type: Il faut',
      'asserter: tonne',
    ])
    expect(reasons('Qui paiera ?')).toEqual(['claim: ?'])
  })

  it.each(['Selon la régie (?) la panne dure.', 'Selon la ( ) régie (', 'Selon le maire (a) (b) (c'])(
    'ends with brackets that hold no word: %s',
    (sentence) => {
      expect(read(sentence, 'paragraph').isClaim).toBeTypeOf('boolean')
    },
  )

  it('stands where its words stand, whatever the text', () => {
    const piece = fc.constantFrom(
      'selon',
      'Selon la',
      'aurait',
      'versé',
      ', dit-il,',
      '« ',
      ' »',
      "d'",
      'l’',
      'qui',
      'que',
      'il faut',
      '?',
      '.',
      ' : ',
      '(',
      ')',
      'M.',
      'X',
      'sans doute',
      'devrait',
      'se',
      'n’',
      'Pour',
      'pour',
      ' ',
      '\u00A0',
      '🙂',
      'est',
      'trop',
      'a fait',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('paragraph', 'heading', 'listItem', 'quote', 'footnote'),
        (sentence, block) => {
          const { because, hedges, isClaim, asserter } = read(sentence, block)
          for (const { words, start, end } of because) expect(sentence.slice(start, end)).toBe(words)
          for (const hedge of hedges) expect(sentence).toContain(hedge)
          expect(sentence).toContain(asserter ?? '')
          expect(isClaim || (asserter === null && hedges.length === 0)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('a user’s words', () => {
  it('are verbs to conjugate or phrases, by the name of the list', () => {
    const extended = frenchReader({
      saying: ['gazouiller'],
      certainty: ['à la louche'],
      accordingTo: ['foi de'],
      notAClaim: ['chapitre clos'],
      sources: ['grimoire*'],
      people: ['sourcier*'],
      judging: ['tarabiscoté'],
    })
    const found = (sentence: string) => {
      const { isClaim, type, asserter, hedges } = extended(sentence, 'paragraph')
      return [isClaim, type, asserter, ...hedges]
    }
    const sentence = 'Les hérons ont gazouillé que le lac baisse, à la louche, de moitié.'
    expect(found(sentence)).toEqual([true, 'factual', 'Les hérons', 'à la louche'])
    expect(read(sentence, 'paragraph').asserter).toBeNull()
    expect(found('Foi de meunier, la roue tourne.')).toEqual([true, 'factual', 'meunier'])
    expect(found('Ce chapitre clos, le débat continue.')).toEqual([false, null, null])
    expect(found('Les grimoires révèlent un gué.')).toEqual([true, 'factual', 'Les grimoires'])
    expect(found('Pour le sourcier, le puits est sec.')).toEqual([true, 'factual', 'le sourcier'])
    expect(found('Le barème est tarabiscoté.')).toEqual([true, 'evaluative', null])
  })
})
