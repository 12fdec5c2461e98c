// The grid as it is drawn: which rows are in it, what stands in their cells, how high they are. Pure.
import type { CompareCell, CompareRow, Comparison } from '#shared/claims/compare.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'

/** Claims shown in a cell before it says "+3". */
const MOST_SHOWN = 3
/** Pixels: a claim with the line of its number and two lines of its statement. */
const CLAIM_HEIGHT = 58
const MORE_HEIGHT = 24
const PADDING = 12
const FOLDED_HEIGHT = 34
/** A theme's name on one line, and on how much is silence. */
export const LEAST_HEIGHT = 44

export type GridCell =
  /** `more`: how many are not shown. */
  | { readonly kind: 'claims'; readonly claims: readonly ClaimRow[]; readonly more: number }
  /** Nothing under the theme itself, but this many under themes below it. */
  | { readonly kind: 'below'; readonly count: number }
  /** The row or the column is folded: so many, with those below where the row is folded. */
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'silent' }

export type GridRow = {
  /** Theme id; '' for claims without a theme. */
  readonly key: string
  readonly row: CompareRow
  readonly isFolded: boolean
  readonly isOpen: boolean
  readonly cells: readonly GridCell[]
  readonly height: number
}

type Folds = {
  readonly foldedThemes: ReadonlySet<string>
  readonly foldedArticles: ReadonlySet<string>
  readonly openRows: ReadonlySet<string>
}

export function gridRows({ rows, articles }: Comparison, folds: Folds): GridRow[] {
  return rows
    .filter(({ above }) => !above.some((id) => folds.foldedThemes.has(id)))
    .map((row) => {
      const key = row.theme ?? ''
      const isFolded = folds.foldedThemes.has(key)
      const isOpen = folds.openRows.has(key)
      const cells = row.cells.map((cell, at) => {
        const isNarrow = folds.foldedArticles.has(articles[at]!)
        return cellOf(cell, { isFolded, isNarrow, most: isOpen ? Infinity : MOST_SHOWN })
      })
      return { key, row, isFolded, isOpen, cells, height: isFolded ? FOLDED_HEIGHT : heightOf(cells) }
    })
}

type Look = { readonly isFolded: boolean; readonly isNarrow: boolean; readonly most: number }

function cellOf({ own, all }: CompareCell, { isFolded, isNarrow, most }: Look): GridCell {
  if (all.length === 0) return { kind: 'silent' }
  if (isFolded) return { kind: 'count', count: all.length }
  if (own.length === 0) return { kind: 'below', count: all.length }
  if (isNarrow) return { kind: 'count', count: own.length }
  // One more than fits is shown rather than "+1".
  const shown = own.length === most + 1 ? own : own.slice(0, most)
  return { kind: 'claims', claims: shown, more: own.length - shown.length }
}

function heightOf(cells: readonly GridCell[]): number {
  const heights = cells.map((cell) =>
    cell.kind === 'claims' ? cell.claims.length * CLAIM_HEIGHT + (cell.more > 0 ? MORE_HEIGHT : 0) : 0,
  )
  return Math.max(LEAST_HEIGHT, Math.max(0, ...heights) + PADDING)
}

/** How many places a cell has for the attention: its claims and "+3", or itself. */
export function itemsIn(cell: GridCell | undefined): number {
  return cell?.kind === 'claims' ? cell.claims.length + (cell.more > 0 ? 1 : 0) : 1
}
