import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Mark } from '#shared/domain/article.ts'
import { runsOf } from './text-runs.ts'

const plain = (runs: ReturnType<typeof runsOf>) =>
  runs.map(({ text, styles, inside }) => [text, [...styles].toSorted().join(' '), inside?.href ?? ''])

it('cuts where marks cross', () => {
  const marks: Mark[] = [
    { start: 0, end: 6, kind: 'emphasis' },
    { start: 4, end: 9, kind: 'strong' },
    { start: 7, end: 12, kind: 'link', href: 'https://a.org' },
  ]
  expect(plain(runsOf('0123456789abcdef', marks))).toEqual([
    ['0123', 'emphasis', ''],
    ['45', 'emphasis strong', ''],
    ['6', 'strong', ''],
    ['78', 'strong', 'https://a.org'],
    ['9ab', '', 'https://a.org'],
    ['cdef', '', ''],
  ])
})

it('cuts a cell out of a table, with the marks that reach into it', () => {
  const marks: Mark[] = [{ start: 2, end: 6, kind: 'strong' }]
  expect(plain(runsOf('abc\tdef', marks, 4, 7))).toEqual([
    ['de', 'strong', ''],
    ['f', '', ''],
  ])
})

it('is the text again, whatever the marks', () => {
  const mark = fc.record({
    start: fc.nat(40),
    end: fc.nat(40),
    kind: fc.constantFrom<Mark['kind']>('emphasis', 'strong', 'code', 'link', 'note'),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      expect(
        runsOf(text, marks)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
