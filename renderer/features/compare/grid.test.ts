import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAt, makeThemes } from '#shared/claims/claims.fixture.ts'
import { compareArticles } from '#shared/claims/compare.ts'
import { cellAt, move, placeIn, placesOf, type Grid } from './grid-moves.ts'
import { gridRows, itemsIn } from './grid-rows.ts'

const articles = ['a1', 'a2']
const none = new Set<string>()
const OPEN = { foldedThemes: none, foldedArticles: none, openRows: none }
const comparison = compareArticles({
  claims: [
    ...[1, 2, 3, 4, 5].map((n) => claimAt(`c${n}`, [`a1:${n}`], { themes: ['army'] })),
    claimAt('c6', ['a2:0'], { themes: ['coup'] }),
    claimAt('c7', ['a2:4'], { themes: ['trade'] }),
  ],
  themes: makeThemes({ army: null, coup: 'army', trade: null }),
  articles,
})
const gridWith = (folds: Partial<typeof OPEN>): Grid => ({
  rows: gridRows(comparison, { ...OPEN, ...folds }),
  articles,
})
const looks = ({ rows }: Grid) =>
  rows.map(({ key, cells }) => [
    key,
    ...cells.map((cell) =>
      cell.kind === 'claims'
        ? `${cell.claims.length}+${cell.more}`
        : 'count' in cell
          ? `${cell.kind} ${cell.count}`
          : 'silent',
    ),
  ])

describe('the grid', () => {
  it('shows the first claims of a cell, and all of them where the row is opened', () => {
    expect(looks(gridWith({}))).toEqual([
      ['army', '3+2', 'below 1'],
      ['coup', 'silent', '1+0'],
      ['trade', 'silent', '1+0'],
    ])
    expect(looks(gridWith({ openRows: new Set(['army']) }))[0]).toEqual(['army', '5+0', 'below 1'])
  })

  it('folds a theme with those below it to how many there are, and a column to its own', () => {
    expect(looks(gridWith({ foldedThemes: new Set(['army']), foldedArticles: new Set(['a2']) }))).toEqual([
      ['army', 'count 5', 'count 1'],
      ['trade', 'silent', 'count 1'],
    ])
  })

  it('makes a row as high as its fullest cell', () => {
    const [army, coup] = gridWith({}).rows
    expect(army!.height).toBeGreaterThan(coup!.height)
    expect(gridWith({ openRows: new Set(['army']) }).rows[0]!.height).toBeGreaterThan(army!.height)
  })
})

describe('moving', () => {
  const grid = gridWith({})
  const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp']

  it('goes down through the claims of a cell, then to the next row', () => {
    let at = placeIn(grid, { row: 'army', column: 'a1', item: 0 })
    const seen = [1, 2, 3, 4].map(() => {
      at = move(grid, at, 'ArrowDown')!
      return `${at.row} ${at.item}`
    })
    expect(seen).toEqual(['army 1', 'army 2', 'army 3', 'coup 0'])
    expect(move(grid, at, 'ArrowUp')).toEqual({ row: 'army', column: 'a1', item: 3 })
  })

  it('reaches every place, and never one that is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), (keys) => {
        let at = placeIn(grid, { row: null, column: null, item: 0 })
        for (const key of keys) {
          at = move(grid, at, key)!
          expect(placeIn(grid, at)).toEqual(at)
          expect(at.item).toBeLessThan(itemsIn(cellAt(grid, at)))
        }
      }),
    )
  })

  it('takes a place that has gone to one that is there', () => {
    expect(placeIn(grid, { row: 'gone', column: 'gone', item: 9 })).toEqual({
      row: 'army',
      column: null,
      item: 0,
    })
  })

  it('finds every place of a claim', () => {
    expect(placesOf(grid, 'c6')).toEqual([{ row: 'coup', column: 'a2', item: 0 }])
    expect(placesOf(grid, 'c5')).toEqual([])
  })
})
