import { expect, it } from 'vitest'
import { compareArticles, linkSides, type Comparison } from './compare.ts'
import { claimAt, linked, makeThemes } from './claims.fixture.ts'

const THEMES = makeThemes({ army: null, coup: 'army', trade: null, rain: null })

/** `theme | cell | cell`, a cell as own/all. */
const drawn = ({ rows }: Comparison): string[] =>
  rows.map(({ theme, cells }) =>
    [
      theme ?? '-',
      ...cells.map(
        ({ own, all }) => `${own.map(({ id }) => id).join(',')}/${all.map(({ id }) => id).join(',')}`,
      ),
    ].join(' | '),
  )

it('puts claims in the order of each text, and counts a theme with those under it once', () => {
  const claims = [
    claimAt('c1', ['a1:9'], { themes: ['army', 'coup'] }),
    claimAt('c2', ['a1:2', 'a2:7'], { themes: ['coup'] }),
    claimAt('c3', ['a2:1'], { themes: ['army'] }),
    claimAt('c4', ['a2:4'], { themes: ['gone'] }),
    claimAt('c5', ['a2:5'], { themes: ['coup'], status: 'withdrawn' }),
  ]
  const compared = compareArticles({ claims, themes: THEMES, articles: ['a2', 'a1'] })
  expect(drawn(compared)).toEqual([
    'army | c3/c3,c2 | c1/c2,c1',
    'coup | c2/c2 | c2,c1/c2,c1',
    '- | c4/c4 | /',
  ])
  expect(compared.rows.map(({ above, hasBelow }) => [above, hasBelow])).toEqual([
    [[], true],
    [['army'], false],
    [[], false],
  ])
})

it('says which articles are silent, on which themes', () => {
  const claims = [
    claimAt('c1', ['a1:0'], { themes: ['coup'] }),
    claimAt('c2', ['a2:0'], { themes: ['trade'] }),
    claimAt('c3', ['a2:0'], { themes: ['trade'] }),
  ]
  const compared = compareArticles({ claims, themes: THEMES, articles: ['a1', 'a2', 'a3'], withEmpty: true })
  expect(compared.rows.map(({ theme, silent }) => [theme, silent])).toEqual([
    ['army', 2],
    ['coup', 2],
    ['trade', 2],
    ['rain', 3],
  ])
  expect(compared.columns).toEqual([
    { claims: 1, silent: 2 },
    { claims: 2, silent: 3 },
    { claims: 0, silent: 4 },
  ])
})

it('keeps to the themes asked for and those under them', () => {
  const claims = [
    claimAt('c1', ['a1:0'], { themes: ['coup', 'trade'] }),
    claimAt('c2', ['a1:1'], { themes: ['trade'] }),
    claimAt('c3', ['a1:2']),
  ]
  const compared = compareArticles({ claims, themes: THEMES, articles: ['a1'], under: ['army'] })
  expect(drawn(compared)).toEqual(['army | /c1', 'coup | c1/c1'])
  expect(compared.columns).toEqual([{ claims: 1, silent: 0 }])
})

it('leaves out themes that nobody says anything under, unless they are asked for', () => {
  const claims = [claimAt('c1', ['a1:0'], { themes: ['trade'] })]
  expect(drawn(compareArticles({ claims, themes: THEMES, articles: ['a1'] }))).toEqual(['trade | c1/c1'])
  expect(compareArticles({ claims, themes: THEMES, articles: [] }).rows).toEqual([])
})

it('gives the links between claims in the table, each once, and how they read from either side', () => {
  const claims = linked(
    ['c1', 'c2', 'c3'].map((id, n) => claimAt(id, [`a${n + 1}:0`])),
    [
      ['c1', 'supports', 'c2'],
      ['c2', 'contradicts', 'c1'],
      ['c3', 'supports', 'c1'],
    ],
  )
  const { links } = compareArticles({ claims, themes: THEMES, articles: ['a1', 'a2'] })
  expect(links.map(({ id }) => id)).toEqual(['l0', 'l1'])
  const sides = linkSides(links)
  expect(sides.get('c2')!.map(({ kind, other, isFrom }) => [kind, other, isFrom])).toEqual([
    ['supports', 'c1', false],
    ['contradicts', 'c1', true],
  ])
  expect(sides.get('c1')!.map(({ kind, other, isFrom }) => [kind, other, isFrom])).toEqual([
    ['supports', 'c2', true],
    ['contradicts', 'c2', true],
  ])
})
