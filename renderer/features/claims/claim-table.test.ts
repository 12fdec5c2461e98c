import { expect, it } from 'vitest'
import { makeClaimRow } from '#shared/ipc/claim-row.fixture.ts'
import type { ArticleRow, ClaimRow } from '#shared/ipc/view-types.ts'
import { NO_FILTER } from '../../state/view-store.ts'
import { filterClaims, sortClaims } from './claim-table.ts'

function claim(
  number: string,
  rest: Partial<ClaimRow> & { article?: string; start?: number } = {},
): ClaimRow {
  const { article = 'a1', start = 0, ...fields } = rest
  return makeClaimRow({
    id: number,
    doc: article,
    passages: [
      { id: 'p', article, version: 'v', paragraph: '1', start, end: start + 1, quote: 'q', state: 'exact' },
    ],
    ...fields,
  })
}

const articles = [{ id: 'a2' }, { id: 'a1' }] as ArticleRow[]
const lists = (claims: ClaimRow[]) => ({ claims, articles, themes: new Map() })
const numbers = (rows: ClaimRow[]) => rows.map((row) => row.number)

it('finds every word, without regard to case and accents', () => {
  const claims = [
    claim('AN-1', { statement: 'L’Économie croît' }),
    claim('AN-2', { statement: 'Trade grows' }),
  ]
  const found = filterClaims(lists(claims), { ...NO_FILTER, text: 'croit economie' }, null)
  expect(numbers(found)).toEqual(['AN-1'])
})

it('counts a theme that is gone as no theme', () => {
  const found = filterClaims(lists([claim('AN-1', { themes: ['gone'] })]), { ...NO_FILTER, theme: '' }, null)
  expect(numbers(found)).toEqual(['AN-1'])
})

it('sorts by place in the order of the library, then of the text', () => {
  const claims = [claim('AN-1', { start: 9 }), claim('AN-2', { start: 1 }), claim('AN-3', { article: 'a2' })]
  const sorted = sortClaims(claims, lists(claims), { column: 'place', descending: false })
  expect(numbers(sorted)).toEqual(['AN-3', 'AN-2', 'AN-1'])
})

it('sorts numbers as numbers, and keeps what is empty last either way', () => {
  const claims = [claim('AN-10'), claim('AN-2', { asserter: 'UN' }), claim('AN-3', { asserter: 'AU' })]
  const by = (column: 'number' | 'asserter', descending: boolean) =>
    numbers(sortClaims(claims, lists(claims), { column, descending }))
  expect(by('number', false)).toEqual(['AN-2', 'AN-3', 'AN-10'])
  expect(by('asserter', false)).toEqual(['AN-3', 'AN-2', 'AN-10'])
  expect(by('asserter', true)).toEqual(['AN-2', 'AN-3', 'AN-10'])
})
