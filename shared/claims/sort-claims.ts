import { CONFIDENCES } from '../domain/assessment.ts'
import { CLAIM_BASES, CLAIM_STATUSES, CLAIM_TYPES, compareClaimNumbers } from '../domain/claim.ts'
import type { ClaimColumn, ClaimSort } from '../domain/claim-view.ts'
import { likelihoodBand } from '../domain/likelihood.ts'
import type { ClaimRow } from '../ipc/view-types.ts'
import { attributionOf } from './attribution.ts'
import type { ClaimLists } from './claim-lists.ts'

/** Sorted by a column, then by place, then by number; what is empty comes last either way. */
export function sortClaims(rows: readonly ClaimRow[], lists: ClaimLists, sort: ClaimSort): ClaimRow[] {
  const byPlace = placeOrder(lists)
  const sign = sort.descending ? -1 : 1
  if (sort.column === 'number') return rows.toSorted((a, b) => sign * compareClaimNumbers(a.number, b.number))
  if (sort.column === 'place') {
    // A judgement stands nowhere.
    const isNowhere = (row: ClaimRow) => row.passages.length === 0
    return rows.toSorted(
      (a, b) =>
        Number(isNowhere(a)) - Number(isNowhere(b)) ||
        sign * byPlace(a, b) ||
        compareClaimNumbers(a.number, b.number),
    )
  }
  const keyOf = KEYS[sort.column]
  const keyed = rows.map((row) => ({ row, key: keyOf(row, lists) }))
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null)
        return a.key === b.key ? byPlace(a.row, b.row) : a.key === null ? 1 : -1
      return sign * compare(a.key, b.key) || byPlace(a.row, b.row)
    })
    .map(({ row }) => row)
}

/** In the order of the library, then of the text; what has no passage last. */
function placeOrder({ articles }: ClaimLists): (a: ClaimRow, b: ClaimRow) => number {
  const order = new Map(articles.map(({ id }, index) => [id, index]))
  return (a, b) => {
    const [x, y] = [a.passages[0], b.passages[0]]
    const byText =
      x && y
        ? (order.get(x.article) ?? articles.length) - (order.get(y.article) ?? articles.length) ||
          x.start - y.start
        : Number(!x) - Number(!y)
    return byText || compareClaimNumbers(a.number, b.number)
  }
}

type Key = (row: ClaimRow, lists: ClaimLists) => string | number | null

/** Where an order is usual (scales, statuses) it is the order, not the letters. */
const KEYS: { readonly [Column in Exclude<ClaimColumn, 'number' | 'place'>]: Key } = {
  themes: ({ themes }, lists) => text(themes.flatMap((id) => lists.themes.get(id)?.name ?? [])[0]),
  statement: ({ statement }) => text(statement),
  type: ({ type }) => (type === null ? null : CLAIM_TYPES.indexOf(type)),
  attribution: (row, { sources }) => text(attributionOf(row, sources).name),
  certainty: ({ hedge }) => text(hedge),
  basis: ({ basis }) => (basis === null ? null : CLAIM_BASES.indexOf(basis)),
  about: ({ about }) => text(about),
  made: ({ made }) => text(made),
  status: ({ status }) => CLAIM_STATUSES.indexOf(status),
  likelihood: ({ assessments }) =>
    least(
      assessments.map(({ likelihood }) =>
        likelihood === null ? null : (likelihoodBand(likelihood.scale, likelihood.term)?.from ?? null),
      ),
    ),
  confidence: ({ assessments }) =>
    least(
      assessments.map(({ confidence }) => (confidence === null ? null : CONFIDENCES.indexOf(confidence))),
    ),
  credibility: ({ assessments }) => least(assessments.map(({ credibility }) => credibility)),
  links: ({ links }) => (links.length === 0 ? null : links.length),
  person: ({ author }, { people }) => text(people.get(author)?.name),
}

function text(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}

/** Of what several people said, the least. */
function least(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null)
  return said.length === 0 ? null : Math.min(...said)
}
