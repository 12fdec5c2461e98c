import { expect, it } from 'vitest'
import { makeClaimRow } from '#shared/ipc/claim-row.fixture.ts'
import { findClaims } from './find-claims.ts'

const claims = [
  makeClaimRow({ id: 'c1', number: 'AN-1', statement: 'L’économie croît' }),
  makeClaimRow({ id: 'c2', number: 'AN-2', statement: 'Trade grows', asserter: 'the ministry' }),
  makeClaimRow({ id: 'c3', number: 'AN-12', statement: 'Two of three roads are closed' }),
  makeClaimRow({ id: 'c4', number: 'BP-2', statement: 'Roads are open' }),
]
const found = (typed: string, without: readonly string[] = []) =>
  findClaims(claims, typed, new Set(without)).map(({ number }) => number)

it('finds a claim by its number, whole or begun, or by its count alone', () => {
  expect(found('an-1')).toEqual(['AN-1', 'AN-12'])
  expect(found('2')).toEqual(['AN-2', 'BP-2'])
  expect(found('an-12')).toEqual(['AN-12'])
})

it('finds claims by words of statement and attribution, without case and accents', () => {
  expect(found('croit economie')).toEqual(['AN-1'])
  expect(found('ministry')).toEqual(['AN-2'])
  expect(found('roads are')).toEqual(['AN-12', 'BP-2'])
  expect(found('nothing like it')).toEqual([])
})

it('offers all but those that are left out where nothing is typed', () => {
  expect(found('', ['c1', 'c3'])).toEqual(['AN-2', 'BP-2'])
})
