import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/domain/article.ts'
import { findParagraph, numbersIn, paragraphAsked } from './find-paragraph.ts'

const blocks = ['1', undefined, '2', '3', '3a', '2'].map((number, index): Block => ({
  id: `b${index}`,
  kind: 'paragraph',
  text: 'Text.',
  marks: [],
  number,
}))

describe('a paragraph', () => {
  it('is found by its number as printed, whatever stands before it', () => {
    for (const typed of ['3a', ' 3A ', '§ 3a', '¶3a', 'para. 3a', 'Paragraphe 3a', '#3a', '3a.', 'n° 3a']) {
      expect.soft(findParagraph(blocks, typed, 0), typed).toBe(4)
    }
    expect(paragraphAsked('12)')).toBe('12')
  })

  it('with a number that is used twice is the next one, then the first', () => {
    expect(findParagraph(blocks, '2', 0)).toBe(2)
    expect(findParagraph(blocks, '2', 2)).toBe(5)
    expect(findParagraph(blocks, '2', 5)).toBe(2)
  })

  it('that does not exist is none', () => {
    expect(findParagraph(blocks, '4', 0)).toBe(-1)
    expect(findParagraph(blocks, '3b', 0)).toBe(-1)
    expect(findParagraph(blocks, '', 0)).toBe(-1)
    expect(findParagraph(blocks, '§', 0)).toBe(-1)
  })
})

describe('the numbers of an article', () => {
  it('go from the first to the last', () => {
    expect(numbersIn(blocks)).toEqual({ first: '1', last: '2' })
    expect(numbersIn([{ ...blocks[0]!, number: undefined }])).toBeNull()
  })
})
