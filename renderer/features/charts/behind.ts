// Which claims stand behind a bar or a cell: the filter that lists just these. Pure.
import { countedClaims } from '#shared/claims/stats.ts'
import { CLAIM_STATUSES } from '#shared/domain/claim.ts'
import type { ClaimFilter } from '#shared/domain/claim-view.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'

/** What a bar or a cell adds to what is filtered already. */
export type Behind = {
  /** All of these; '' for no theme. */
  readonly themes?: readonly string[]
  readonly article?: string
  readonly source?: string
}

/** `rows`: those that the filter lets through. Charts count neither what is withdrawn nor judgements. */
export function behind(filter: ClaimFilter, rows: readonly ClaimRow[], part: Behind): ClaimFilter {
  const statuses = filter.statuses.length > 0 ? filter.statuses : CLAIM_STATUSES
  const leftOut = rows.length > countedClaims(rows).length
  return {
    ...filter,
    themes: [...new Set([...filter.themes, ...(part.themes ?? [])])],
    article: part.article ?? filter.article,
    source: part.source ?? filter.source,
    statuses: leftOut ? statuses.filter((status) => status !== 'withdrawn') : filter.statuses,
    kind: leftOut ? 'claims' : filter.kind,
  }
}

/** Articles that a chart has a column for, in their order: the one filtered by, else all: silence shows too. */
export function chartArticles(filter: ClaimFilter, order: readonly string[]): string[] {
  return order.filter((id) => filter.article === null || id === filter.article)
}
