import { expect, it } from 'vitest'
import { asSentence, longDate, quoted, sameWords } from './typography.ts'

it('quotes in the marks of the language and leaves the words alone', () => {
  expect(quoted('it is so', 'en')).toBe('“it is so”')
  expect(quoted('c’est ainsi', 'fr-CA')).toBe('«\u00a0c’est ainsi\u00a0»')
  expect(quoted('“it is so”', 'en')).toBe('“it is so”')
  expect(quoted('“Yes,” she said. “No.”', 'en')).toBe('‘“Yes,” she said. “No.”’')
})

it('ends a sentence once', () => {
  expect([asSentence('So'), asSentence('So.'), asSentence('“So?”'), asSentence('“So”')]).toEqual([
    'So.',
    'So.',
    '“So?”',
    '“So”.',
  ])
})

it('compares words, not marks around them', () => {
  expect(sameWords('“It  is so.”', 'It is so')).toBe(true)
  expect(sameWords('It should withdraw', 'It should not withdraw')).toBe(false)
})

it('writes dates as exact as they are known', () => {
  expect(
    ['2026', '2026-06', '2026-06-03', '2026-06-03T10:00Z', '2026-13-01', 'in June', ''].map((d) =>
      longDate(d, 'en'),
    ),
  ).toEqual(['2026', 'June 2026', '3 June 2026', '3 June 2026', '2026-13-01', 'in June', ''])
  expect(longDate('2026-06-03', 'en-US')).toBe('June 3, 2026')
  expect(longDate('2026-06-03', 'not a language!')).toBe('3 June 2026')
})
