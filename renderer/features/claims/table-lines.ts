// The lines of the table: claims, and above each group its head. Pure.
import { groupClaims } from '#shared/claims/group-claims.ts'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import type { ClaimGrouping } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'

export type TableLine =
  | {
      readonly kind: 'group'
      /** Unlike every other line's. */
      readonly key: string
      /** As `groupClaims` names it. */
      readonly group: string
      readonly rows: readonly ClaimRow[]
      readonly isFolded: boolean
    }
  | { readonly kind: 'claim'; readonly key: string; readonly row: ClaimRow }

/** Ids and keys of groups hold no line feed. */
const keyOf = (group: string, claim: string) => `${group}\n${claim}`

export function tableLines(
  rows: readonly ClaimRow[],
  lists: ClaimLists,
  grouping: ClaimGrouping | null,
  folded: ReadonlySet<string>,
): TableLine[] {
  if (grouping === null) return rows.map((row) => ({ kind: 'claim', key: row.id, row }))
  return groupClaims(rows, lists, grouping).flatMap(({ key: group, rows }): TableLine[] => {
    const isFolded = folded.has(group)
    const head: TableLine = { kind: 'group', key: keyOf(group, ''), group, rows, isFolded }
    if (isFolded) return [head]
    return [head, ...rows.map((row): TableLine => ({ kind: 'claim', key: keyOf(group, row.id), row }))]
  })
}

/** Claims of a stretch of lines, either end first; of the head of a folded group all that it holds. */
export function claimsBetween(lines: readonly TableLine[], from: number, to: number): string[] {
  const stretch = lines.slice(Math.min(from, to), Math.max(from, to) + 1)
  return stretch.flatMap((line) =>
    line.kind === 'claim' ? [line.row.id] : line.isFolded ? line.rows.map(({ id }) => id) : [],
  )
}
