import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAt, linked, makeSource, makeThemes } from './claims.fixture.ts'
import { countByArticle, countBySource, countByTheme, countedClaims, countPairs } from './stats.ts'
import { attributionOf } from './attribution.ts'

const THEMES = makeThemes({ army: null, coup: 'army', pay: 'army', trade: null })

describe('by theme', () => {
  it('counts a claim once for a theme, however many of its themes lie under it', () => {
    const claims = [
      claimAt('c1', ['a1:0'], { themes: ['coup', 'pay'] }),
      claimAt('c2', ['a1:5'], { themes: ['army', 'trade'] }),
    ]
    expect(countByTheme(claims, THEMES)).toEqual([
      { theme: 'army', claims: 2, own: 1 },
      { theme: 'coup', claims: 1, own: 1 },
      { theme: 'pay', claims: 1, own: 1 },
      { theme: 'trade', claims: 1, own: 1 },
    ])
  })

  it('counts a claim whose themes are all gone as one without', () => {
    const claims = [claimAt('c1', ['a1:0'], { themes: ['gone'] }), claimAt('c2', ['a1:5'])]
    expect(countByTheme(claims, THEMES).at(-1)).toEqual({ theme: null, claims: 2, own: 2 })
  })

  it('comes to an end where merged codebooks closed a ring', () => {
    const ring = makeThemes({ a: 'b', b: 'a' })
    expect(countByTheme([claimAt('c1', ['a1:0'], { themes: ['b'] })], ring)).toEqual([
      { theme: 'a', claims: 1, own: 0 },
      { theme: 'b', claims: 1, own: 1 },
    ])
  })
})

it('does not count what is withdrawn, nor judgements', () => {
  const claims = [
    claimAt('c1', ['a1:0']),
    claimAt('c2', ['a1:0'], { status: 'withdrawn' }),
    claimAt('c3', [], { judgement: true }),
  ]
  expect(countedClaims(claims).map(({ id }) => id)).toEqual(['c1'])
})

it('counts a claim once in each article that it has a passage in', () => {
  const claims = [
    claimAt('c1', ['a1:0', 'a1:9', 'a2:3'], { themes: ['coup'] }),
    claimAt('c2', ['a2:0']),
    claimAt('c3', ['elsewhere:0'], { themes: ['trade'] }),
  ]
  expect(countByArticle(claims, ['a2', 'a1'], THEMES, ['army', 'trade', null])).toEqual([
    { article: 'a2', claims: 2, byTheme: [1, 0, 1] },
    { article: 'a1', claims: 1, byTheme: [1, 0, 0] },
  ])
})

describe('pairs of themes', () => {
  it('counts what is under both, and never a theme with one above it', () => {
    const claims = [
      claimAt('c1', ['a1:0'], { themes: ['coup', 'trade'] }),
      claimAt('c2', ['a1:0'], { themes: ['coup', 'pay', 'trade'] }),
      claimAt('c3', ['a1:0'], { themes: ['army', 'coup'] }),
    ]
    expect(countPairs(claims, THEMES)).toEqual([
      { a: 'army', b: 'trade', claims: 2 },
      { a: 'coup', b: 'trade', claims: 2 },
      { a: 'coup', b: 'pay', claims: 1 },
      { a: 'pay', b: 'trade', claims: 1 },
    ])
  })

  it('never says more for a pair than for either of its themes', () => {
    const ids = ['army', 'coup', 'pay', 'trade', 'gone']
    const claim = fc.subarray(ids).map((themes) => claimAt('c', ['a1:0'], { themes }))
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const single = new Map(countByTheme(claims, THEMES).map(({ theme, claims }) => [theme, claims]))
        for (const pair of countPairs(claims, THEMES)) {
          expect(pair.claims).toBeLessThanOrEqual(Math.min(single.get(pair.a)!, single.get(pair.b)!))
        }
      }),
    )
  })
})

describe('by source', () => {
  const sources = new Map([
    makeSource('s1', 'United Nations'),
    makeSource('s2', 'U.N.', 's1'),
    makeSource('s3', 'Radio'),
  ])

  it('follows merges, and joins words that differ in case and accents only', () => {
    const claims = [
      claimAt('c1', ['a1:0'], { source: 's2', asserter: 'the U.N.' }),
      claimAt('c2', ['a1:0'], { source: 's1' }),
      claimAt('c3', ['a1:0'], { asserter: 'Le  Général' }),
      claimAt('c4', ['a1:0'], { asserter: 'le general' }),
      claimAt('c5', ['a1:0'], { source: 'not here', asserter: '' }),
      claimAt('c6', [], { judgement: true, source: 's1' }),
    ]
    const { sources: counts } = countBySource(claims, sources)
    expect(counts.map(({ key, name, claims }) => [key, name, claims])).toEqual([
      ['words:le general', 'Le  Général', 2],
      ['source:s1', 'United Nations', 2],
      ['author', '', 1],
      ['ours', '', 1],
    ])
  })

  it('counts claims of one origin once: for each source, and once over all', () => {
    const claims = linked(
      [
        claimAt('c1', ['a1:0'], { source: 's1' }),
        claimAt('c2', ['a2:0'], { source: 's1' }),
        claimAt('c3', ['a3:0'], { source: 's3' }),
        claimAt('c4', ['a3:9'], { source: 's3' }),
      ],
      [
        ['c1', 'sameOrigin', 'c2'],
        ['c3', 'sameOrigin', 'c2'],
        ['c4', 'supports', 'c1'],
        ['c4', 'sameOrigin', 'not here'],
      ],
    )
    const counted = countBySource(claims, sources)
    expect(counted.sources.map(({ name, claims, origins }) => [name, claims, origins])).toEqual([
      ['Radio', 2, 2],
      ['United Nations', 2, 1],
    ])
    expect([counted.claims, counted.origins]).toEqual([4, 2])
  })

  it('gives every claim to one source, and counts no more origins than claims', () => {
    const link = fc.tuple(fc.nat(7), fc.nat(7))
    fc.assert(
      fc.property(fc.array(link), fc.array(fc.constantFrom('s1', 's2', 's3', null)), (links, of) => {
        const claims = linked(
          of.slice(0, 8).map((source, n) => claimAt(`c${n}`, ['a1:0'], { source })),
          links.map(([from, to]) => [`c${from}`, 'sameOrigin', `c${to}`] as const),
        )
        const counted = countBySource(claims, sources)
        const sum = (of: 'claims' | 'origins') => counted.sources.reduce((n, one) => n + one[of], 0)
        expect(sum('claims')).toBe(claims.length)
        expect(counted.origins).toBeLessThanOrEqual(sum('origins'))
        for (const one of counted.sources) expect(one.origins).toBeLessThanOrEqual(one.claims)
      }),
    )
  })
})

it('a judgement is ours, whatever it names', () => {
  expect(attributionOf({ judgement: true, asserter: 'x', source: null }, new Map()).kind).toBe('ours')
})
