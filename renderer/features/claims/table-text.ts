// The table as it leaves the app: rows of text, for the clipboard and for files.
import { t } from 'i18next'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { groupClaims, sourceNames } from '#shared/claims/group-claims.ts'
import type { ClaimLayout } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { cellText, groupText } from './cell-text.ts'

type Layout = Pick<ClaimLayout, 'columns' | 'group'>

export function tableText(rows: readonly ClaimRow[], lists: ClaimLists, layout: Layout): string[][] {
  return [...tableLines(rows, lists, layout)]
}

/** Head first; what is grouped has its group in a column before the others. Each row is made when it is asked for. */
export function* tableLines(
  rows: readonly ClaimRow[],
  lists: ClaimLists,
  { columns, group }: Layout,
): Generator<string[]> {
  const lineOf = (row: ClaimRow) => columns.map((column) => cellText(column, row, lists))
  const head = columns.map((column) => t(`claims.column.${column}`))
  if (group === null) {
    yield head
    for (const row of rows) yield lineOf(row)
    return
  }
  yield [t(`claims.groupBy.${group}`), ...head]
  const names = sourceNames(lists)
  for (const { key, rows: ofGroup } of groupClaims(rows, lists, group)) {
    const title = groupText(group, key, lists, names)
    for (const row of ofGroup) yield [title, ...lineOf(row)]
  }
}
