// Which claims the table shows and in what order; pure.
import { compareClaimNumbers } from '#shared/domain/claim.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { ArticleRow, ClaimRow } from '#shared/ipc/view-types.ts'
import type { ClaimFilter } from '../../state/view-store.ts'

export const COLUMNS = ['number', 'themes', 'statement', 'type', 'asserter', 'place'] as const
export type ColumnName = (typeof COLUMNS)[number]
export type Sort = { readonly column: ColumnName; readonly descending: boolean }

type Lists = {
  readonly claims: readonly ClaimRow[]
  readonly themes: ReadonlyMap<string, Theme>
  readonly articles: readonly ArticleRow[]
}

/** A theme's filter holds those under it too: `withTheme` is the theme's id with theirs. */
export function filterClaims(
  { claims, themes }: Lists,
  filter: ClaimFilter,
  withTheme: ReadonlySet<string> | null,
): ClaimRow[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  return claims.filter((claim) => {
    if (filter.article !== null && !claim.passages.some((passage) => passage.article === filter.article))
      return false
    if (filter.theme === '') {
      if (claim.themes.some((id) => themes.has(id))) return false
    } else if (withTheme !== null && !claim.themes.some((id) => withTheme.has(id))) return false
    if (words.length === 0) return true
    const text = fold(
      `${claim.number} ${claim.statement} ${claim.asserter ?? ''} ${claim.passages[0]?.quote ?? ''}`,
    )
    return words.every((word) => text.includes(word))
  })
}

/** Sorted by a column, then by number; what is empty comes last either way. */
export function sortClaims(rows: readonly ClaimRow[], { themes, articles }: Lists, sort: Sort): ClaimRow[] {
  const order = new Map(articles.map((article, index) => [article.id, index]))
  const keys = new Map(rows.map((row) => [row, keyOf(row, sort.column, themes)]))
  const sign = sort.descending ? -1 : 1
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const byPlace = (a: ClaimRow, b: ClaimRow) => {
    const [x, y] = [a.passages[0], b.passages[0]]
    if (!x || !y) return x ? -1 : y ? 1 : 0
    return (order.get(x.article) ?? 1e9) - (order.get(y.article) ?? 1e9) || x.start - y.start
  }
  return rows.toSorted((a, b) => {
    if (sort.column === 'number') return sign * compareClaimNumbers(a.number, b.number)
    if (sort.column === 'place') return sign * byPlace(a, b) || compareClaimNumbers(a.number, b.number)
    const [x, y] = [keys.get(a)!, keys.get(b)!]
    if (x === '' || y === '') return x === y ? byPlace(a, b) : x === '' ? 1 : -1
    return sign * collator.compare(x, y) || byPlace(a, b)
  })
}

function keyOf(row: ClaimRow, column: ColumnName, themes: ReadonlyMap<string, Theme>): string {
  if (column === 'statement') return row.statement
  if (column === 'type') return row.type ?? ''
  if (column === 'asserter') return row.asserter ?? ''
  if (column === 'themes') return row.themes.flatMap((id) => themes.get(id)?.name ?? [])[0] ?? ''
  return ''
}

/** Without case and accents, so that "economie" finds "Économie". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')
}
