import { expect, it } from 'vitest'
import { makeClaimLists } from '#shared/claims/claim-lists.ts'
import { makeClaimRow } from '#shared/ipc/claim-row.fixture.ts'
import { claimsBetween, tableLines } from './table-lines.ts'

const claims = [
  makeClaimRow({ id: 'c1', status: 'ready' }),
  makeClaimRow({ id: 'c2' }),
  makeClaimRow({ id: 'c3', status: 'ready' }),
]
const lists = makeClaimLists({
  claims,
  codebook: { themes: new Map(), merged: new Map() },
  articles: [],
  sources: new Map(),
  people: new Map(),
})
const shown = (folded: string[]) =>
  tableLines(claims, lists, 'status', new Set(folded)).map((line) =>
    line.kind === 'group' ? `${line.group} (${line.rows.length})` : line.row.id,
  )

it('puts a head above each group, and folds it', () => {
  expect(shown([])).toEqual(['draft (1)', 'c2', 'ready (2)', 'c1', 'c3'])
  expect(shown(['ready'])).toEqual(['draft (1)', 'c2', 'ready (2)'])
})

it('gives every line a key of its own', () => {
  const keys = tableLines(claims, lists, 'status', new Set()).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

it('takes in what lies between two lines, either way, and what is folded', () => {
  const lines = tableLines(claims, lists, 'status', new Set(['ready']))
  expect(claimsBetween(lines, 1, 0)).toEqual(['c2'])
  expect(claimsBetween(lines, 0, 2)).toEqual(['c2', 'c1', 'c3'])
})
