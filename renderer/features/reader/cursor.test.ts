import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ArticleText } from '../../editor/article-text.ts'
import { CURSOR_COMMANDS, moveCursor, onSentence, type CursorCommand } from './cursor.ts'

const TEXTS = [
  'Rain is late. Herds move south. Wells run dry.',
  'Donors pay little.',
  'Nothing else works. Talk.',
]
const text = new ArticleText(
  {
    format: 1,
    leftOut: [],
    blocks: TEXTS.map((line, n) => ({ id: `b${n}`, kind: 'paragraph', text: line, marks: [] })),
  },
  'en',
)
const first = onSentence(text.firstSentence()!)

/** What the cursor holds after each of the commands. */
function walk(...commands: CursorCommand[]): string[] {
  let cursor = first
  return commands.map((command) => {
    cursor = moveCursor(text, cursor, command)
    return text.plain.slice(cursor.start, cursor.end)
  })
}

it('goes by sentence and by paragraph, and stays at the ends', () => {
  expect(
    walk(
      'cursor.previousSentence',
      'cursor.nextSentence',
      'cursor.nextParagraph',
      'cursor.nextSentence',
      'cursor.end',
      'cursor.nextSentence',
      'cursor.previousParagraph',
      'cursor.start',
    ),
  ).toEqual([
    'Rain is late.',
    'Herds move south.',
    'Donors pay little.',
    'Nothing else works.',
    'Talk.',
    'Talk.',
    'Donors pay little.',
    'Rain is late.',
  ])
})

it('grows from the sentence it is on, and takes back what it added last', () => {
  expect(
    walk(
      'cursor.nextSentence',
      'select.nextSentence',
      'select.previousSentence',
      'select.previousSentence',
      'select.nextSentence',
    ),
  ).toEqual([
    'Herds move south.',
    'Herds move south. Wells run dry.',
    'Herds move south.',
    'Rain is late. Herds move south.',
    'Herds move south.',
  ])
})

it('grows by paragraph: to the end of this one, then to that of the next', () => {
  const paragraphs = `${TEXTS[0]!}\n\n${TEXTS[1]!}`
  expect(walk('select.nextParagraph', 'select.nextParagraph', 'select.previousParagraph')).toEqual([
    TEXTS[0],
    paragraphs,
    TEXTS[0],
  ])
})

it('sets both ends of a phrase by word and character', () => {
  expect(
    walk(
      'cursor.nextSentence',
      'select.startNextWord',
      'select.previousWord',
      'select.previousWord',
      'select.nextCharacter',
      'select.previousCharacter',
      'select.startPreviousWord',
      'select.nextWord',
      'select.nextWord',
      'select.nextWord',
    ),
  ).toEqual([
    'Herds move south.',
    'move south.',
    'move south',
    'move',
    'move ',
    'move',
    'Herds move',
    'Herds move south',
    'Herds move south.',
    'Herds move south. Wells',
  ])
})

it('always keeps at least a word or a character', () => {
  expect(walk('cursor.end', 'select.previousWord', 'select.previousWord', 'select.startNextWord')).toEqual([
    'Talk.',
    'Talk',
    'Talk',
    'Talk',
  ])
})

it('leaves a stretch by plain arrows: on behind it, or back to the sentence it begins in', () => {
  expect(walk('select.nextSentence', 'cursor.nextSentence')).toEqual([
    'Rain is late. Herds move south.',
    'Wells run dry.',
  ])
  expect(walk('select.startNextWord', 'cursor.previousSentence')).toEqual(['is late.', 'Rain is late.'])
})

it('is never empty and never leaves the text, whatever is pressed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CURSOR_COMMANDS), { maxLength: 30 }), (commands) => {
      let cursor = first
      for (const command of commands) {
        cursor = moveCursor(text, cursor, command)
        expect(cursor.start).toBeGreaterThanOrEqual(0)
        expect(cursor.end).toBeLessThanOrEqual(text.plain.length)
        expect(cursor.start).toBeLessThan(cursor.end)
        expect(cursor.chosen || cursor.start === cursor.origin.start).toBe(true)
      }
    }),
  )
})
