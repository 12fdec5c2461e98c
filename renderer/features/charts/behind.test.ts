import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimAt, linked, makeSource, makeThemes } from '#shared/claims/claims.fixture.ts'
import { makeClaimLists } from '#shared/claims/claim-lists.ts'
import { filterClaims } from '#shared/claims/filter-claims.ts'
import {
  countByArticle,
  countBySource,
  countByTheme,
  countedClaims,
  countPairs,
} from '#shared/claims/stats.ts'
import { CLAIM_STATUSES } from '#shared/domain/claim.ts'
import { NO_FILTER, type ClaimFilter } from '#shared/domain/claim-view.ts'
import { behind, chartArticles, type Behind } from './behind.ts'

const themes = makeThemes({ army: null, coup: 'army', pay: 'army', trade: null })
const sources = new Map([makeSource('s1', 'UN'), makeSource('s2', 'U.N.', 's1')])
const articles = ['a1', 'a2', 'a3'].map((id) => ({ id, title: id }))

const claim = fc
  .record({
    places: fc.subarray(['a1:0', 'a2:0', 'a3:0']),
    themes: fc.subarray(['army', 'coup', 'pay', 'trade', 'gone']),
    status: fc.constantFrom(...CLAIM_STATUSES),
    judgement: fc.boolean(),
    source: fc.constantFrom('s1', 's2', null),
    asserter: fc.constantFrom('Critics', 'critics', null),
  })
  .map(({ places, ...fields }) => claimAt('c', places, fields))
const filter: fc.Arbitrary<ClaimFilter> = fc.record({
  ...Object.fromEntries(Object.entries(NO_FILTER).map(([key, value]) => [key, fc.constant(value)])),
  themes: fc.subarray(['army', 'trade', '']),
  statuses: fc.subarray([...CLAIM_STATUSES]),
  article: fc.constantFrom('a1', null),
  kind: fc.constantFrom('claims', 'judgements', null),
}) as fc.Arbitrary<ClaimFilter>

it('lists as many claims as each bar and cell has counted, whatever is filtered', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), filter, (made, filter) => {
      const claims = linked(
        made.map((one, n) => ({ ...one, id: `c${n}` })),
        [],
      )
      const lists = makeClaimLists({
        claims,
        codebook: { themes, merged: new Map() },
        articles,
        sources,
        people: new Map(),
      })
      const rows = filterClaims(lists, filter)
      const counted = countedClaims(rows)
      const listed = (part: Behind) => filterClaims(lists, behind(filter, rows, part)).length
      for (const { theme, claims } of countByTheme(counted, themes)) {
        const isShown = claims > 0
        expect(isShown ? listed({ themes: [theme ?? ''] }) : 0).toBe(claims)
      }
      for (const { a, b, claims } of countPairs(counted, themes))
        expect(listed({ themes: [a, b] })).toBe(claims)
      for (const { key, claims } of countBySource(counted, sources).sources)
        expect(listed({ source: key })).toBe(claims)
      const columns = chartArticles(
        filter,
        articles.map(({ id }) => id),
      )
      for (const { article, claims, byTheme } of countByArticle(counted, columns, themes, ['army', null])) {
        // What is empty opens nothing.
        expect(claims === 0 ? 0 : listed({ article })).toBe(claims)
        expect(byTheme[0] === 0 ? 0 : listed({ article, themes: ['army'] })).toBe(byTheme[0])
        expect(byTheme[1] === 0 ? 0 : listed({ article, themes: [''] })).toBe(byTheme[1])
      }
    }),
  )
})
