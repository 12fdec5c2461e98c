// Where the keys go in the grid. Pure.
import type { Place } from './compare-store.ts'
import { itemsIn, type GridRow } from './grid-rows.ts'

/** The grid around a place: rows below the heads, articles beside the themes. */
export type Grid = { readonly rows: readonly GridRow[]; readonly articles: readonly string[] }

/** A place that exists: what has gone gives way to the nearest. */
export function placeIn({ rows, articles }: Grid, at: Place): Place {
  const row = at.row === null || rows.some(({ key }) => key === at.row) ? at.row : (rows[0]?.key ?? null)
  const column = at.column === null || articles.includes(at.column) ? at.column : null
  const cell = cellAt({ rows, articles }, { row, column, item: 0 })
  return { row, column, item: Math.min(at.item, itemsIn(cell) - 1) }
}

export function cellAt({ rows, articles }: Grid, { row, column }: Place) {
  if (row === null || column === null) return undefined
  return rows.find(({ key }) => key === row)?.cells[articles.indexOf(column)]
}

/** From claim to claim within a cell, then to the next row; across from column to column at the same height. */
export function move(grid: Grid, at: Place, key: string): Place | null {
  const rowAt = rowIndex(grid, at.row)
  const columnAt = at.column === null ? -1 : grid.articles.indexOf(at.column)
  switch (key) {
    case 'ArrowDown':
      if (at.item + 1 < itemsIn(cellAt(grid, at))) return { ...at, item: at.item + 1 }
      return rowAt + 1 < grid.rows.length ? to(grid, rowAt + 1, columnAt, 0) : at
    case 'ArrowUp': {
      if (at.item > 0) return { ...at, item: at.item - 1 }
      return rowAt >= 0 ? to(grid, rowAt - 1, columnAt, Infinity) : at
    }
    case 'ArrowRight':
      return columnAt + 1 < grid.articles.length ? to(grid, rowAt, columnAt + 1, at.item) : at
    case 'ArrowLeft':
      return columnAt >= 0 ? to(grid, rowAt, columnAt - 1, at.item) : at
    case 'Home':
      return to(grid, rowAt, -1, 0)
    case 'End':
      return to(grid, rowAt, grid.articles.length - 1, 0)
    case 'PageDown':
      return to(grid, Math.min(grid.rows.length - 1, rowAt + 5), columnAt, 0)
    case 'PageUp':
      return to(grid, Math.max(-1, rowAt - 5), columnAt, 0)
    default:
      return null
  }
}

export function rowIndex({ rows }: Grid, row: string | null): number {
  return row === null ? -1 : rows.findIndex(({ key }) => key === row)
}

function to(grid: Grid, rowAt: number, columnAt: number, item: number): Place {
  const row = rowAt < 0 ? null : grid.rows[rowAt]!.key
  const column = columnAt < 0 ? null : grid.articles[columnAt]!
  const most = itemsIn(cellAt(grid, { row, column, item: 0 })) - 1
  return { row, column, item: Math.min(item, most) }
}

/** Every place where a claim stands, in the order of rows, then columns. */
export function placesOf({ rows, articles }: Grid, claim: string): Place[] {
  return rows.flatMap(({ key, cells }) =>
    cells.flatMap((cell, at) => {
      const item = cell.kind === 'claims' ? cell.claims.findIndex(({ id }) => id === claim) : -1
      return item < 0 ? [] : [{ row: key, column: articles[at]!, item }]
    }),
  )
}
