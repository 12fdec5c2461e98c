import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text } from './version.fixture.ts'
import { wordDifference } from './word-difference.ts'

/** [removed] {added} */
const marked = (before: string, after: string) =>
  wordDifference(before, after)
    .map((piece) =>
      piece.kind === 'same' ? piece.text : piece.kind === 'removed' ? `[${piece.text}]` : `{${piece.text}}`,
    )
    .join('')

describe('wordDifference', () => {
  it.each([
    ['should withdraw now', 'should not withdraw now', 'should {not }withdraw now'],
    ['It has 12,600 soldiers.', 'It has 13,289 soldiers.', 'It has [12,600]{13,289} soldiers.'],
    ['withdrawal', 'withdrawn', '[withdrawal]{withdrawn}'],
    ['the same', 'the same', 'the same'],
    ['', 'all new', '{all new}'],
    ['all gone', '', '[all gone]'],
    [
      'The army of the north left in May.',
      'A force of the south left in June.',
      '[The army]{A force} of the [north]{south} left in [May]{June}.',
    ],
  ])('%j to %j', (before, after, expected) => expect(marked(before, after)).toBe(expected))

  it('takes small words between large changes into them', () => {
    const kinds = wordDifference(
      'Seventeen battalions of infantry remained',
      'Everybody else of consequence departed',
    )
    expect(kinds).toEqual([
      { kind: 'removed', text: 'Seventeen battalions of infantry remained' },
      { kind: 'added', text: 'Everybody else of consequence departed' },
    ])
  })

  it('gives back both wordings', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after)
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })
})
