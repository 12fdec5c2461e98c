// The table as it leaves the app: rows of text, for the clipboard and for files.
import { t } from 'i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { groupClaims, sourceNames } from '#shared/claims/group-claims.ts'
import type { ClaimLayout } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { cellText, groupText } from './cell-text.ts'

/** Head first; what is grouped has its group in a column before the others. */
export function tableText(
  rows: readonly ClaimRow[],
  lists: ClaimLists,
  { columns, group }: Pick<ClaimLayout, 'columns' | 'group'>,
): string[][] {
  const lineOf = (row: ClaimRow) => columns.map((column) => cellText(column, row, lists))
  const head = columns.map((column) => t(`claims.column.${column}`))
  if (group === null) return [head, ...rows.map(lineOf)]
  const names = sourceNames(lists)
  const body = groupClaims(rows, lists, group).flatMap(({ key, rows }) => {
    const title = groupText(group, key, lists, names)
    return rows.map((row) => [title, ...lineOf(row)])
  })
  return [[t(`claims.groupBy.${group}`), ...head], ...body]
}
