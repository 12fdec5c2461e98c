// What the keys of the grid do beside moving: mark, link, go to the partner, fold, open.
import { t } from 'i18next'
import type { LinkSide } from '#shared/claims/compare.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { notify, showClaim, showClaims } from '../../state/view-store.ts'
import { addLinks, removeLink } from '../reader/links.ts'
import { getCompare, setCompare, toggled, type Place } from './compare-store.ts'
import { cellAt, placesOf, type Grid } from './grid-moves.ts'

export type CompareContext = {
  readonly grid: Grid
  readonly at: Place
  /** The claims in the table, by id. */
  readonly claims: ReadonlyMap<string, ClaimRow>
  readonly sides: ReadonlyMap<string, readonly LinkSide[]>
  readonly go: (place: Place) => void
}

/** The claim at the place, if there is one. */
export function claimAtPlace({ grid, at }: Pick<CompareContext, 'grid' | 'at'>): ClaimRow | null {
  const cell = cellAt(grid, at)
  return cell?.kind === 'claims' ? (cell.claims[at.item] ?? null) : null
}

export const COMPARE_KEYS = {
  'compare.mark'(context: CompareContext) {
    const claim = claimAtPlace(context)
    if (!claim) return
    const { marks } = getCompare()
    const isMarked = marks.includes(claim.id)
    setCompare({ marks: isMarked ? marks.filter((id) => id !== claim.id) : [...marks.slice(-1), claim.id] })
  },
  'compare.contradicts': (context: CompareContext) => void linkPair(context, 'contradicts'),
  'compare.supports': (context: CompareContext) => void linkPair(context, 'supports'),
  'compare.unlink': (context: CompareContext) => void unlinkPair(context),
  'compare.partner': goToPartner,
  'compare.fold': fold,
  'compare.open': open,
}

/** The two that are meant: both marked, or the one marked and the one that the attention is on. */
function pairMeant(context: CompareContext): readonly [ClaimRow, ClaimRow] | null {
  const { marks } = getCompare()
  const here = claimAtPlace(context)
  const from = context.claims.get(marks[0] ?? '')
  const to = marks.length === 2 ? context.claims.get(marks[1]!) : here
  return from && to && from.id !== to.id ? [from, to] : null
}

async function linkPair(context: CompareContext, kind: LinkKind): Promise<void> {
  const pair = pairMeant(context)
  if (!pair) return notify(t('compare.markFirst'))
  const [from, to] = pair
  if (!(await addLinks(from, [{ kind, to }]))) return
  setCompare({ marks: [] })
  notify(t('margin.linked', { from: from.number, words: t(`margin.linkOf.${kind}.from`), to: to.number }))
}

/** Between the two that are meant; without a mark the one link of the claim that the attention is on. */
async function unlinkPair(context: CompareContext): Promise<void> {
  const here = claimAtPlace(context)
  const [from, to] = pairMeant(context) ?? [here, null]
  const found = (context.sides.get(from?.id ?? '') ?? []).filter(({ other }) => !to || other === to.id)
  if (!from || found.length === 0) return notify(t('compare.noLink'))
  if (found.length > 1) return notify(t('compare.severalLinks'))
  const { link, other, kind, isFrom } = found[0]!
  await removeLink(link)
  setCompare({ marks: [] })
  notify(
    t('compare.unlinked', {
      from: from.number,
      words: t(`margin.linkOf.${kind}.${isFrom ? 'from' : 'to'}`),
      to: context.claims.get(other)?.number,
    }),
  )
}

/** Where one came from: the same key goes round the partners of one claim. */
let round: { readonly claim: string; readonly next: number; readonly at: Place } | null = null

function goToPartner(context: CompareContext): void {
  const here = claimAtPlace(context)
  // Among its partners already: on to the next one.
  const going = round && here && isSamePlace(round.at, context.at) ? round : null
  const claim = going?.claim ?? here?.id ?? ''
  const partners = [...new Set((context.sides.get(claim) ?? []).map(({ other }) => other))]
  const ring = [...partners, claim]
  const wanted = ring[(going?.next ?? 0) % ring.length]!
  if (partners.length === 0) return notify(t('compare.noPartner'))
  const there = placesOf(context.grid, wanted)
  const place = there.find(({ column }) => column !== context.at.column) ?? there[0]
  if (!place) return notify(t('compare.partnerHidden', { number: context.claims.get(wanted)?.number }))
  round = { claim, next: (going?.next ?? 0) + 1, at: place }
  context.go(place)
}

const isSamePlace = (a: Place, b: Place) => a.row === b.row && a.column === b.column && a.item === b.item

/** On the head of a column the column, else the row. */
export function fold({ at, go }: Pick<CompareContext, 'at' | 'go'>): void {
  const { foldedArticles, foldedThemes } = getCompare()
  if (at.row === null) {
    if (at.column !== null) setCompare({ foldedArticles: toggled(foldedArticles, at.column) })
    return
  }
  setCompare({ foldedThemes: toggled(foldedThemes, at.row) })
  go({ ...at, item: 0 })
}

export function open(context: Pick<CompareContext, 'grid' | 'at' | 'go'>): void {
  const { at, grid } = context
  const claim = claimAtPlace(context)
  const cell = cellAt(grid, at)
  if (claim && at.column !== null) showClaim(at.column, claim.id)
  else if (cell?.kind === 'claims' && at.row !== null)
    showMore({ row: at.row, article: at.column, more: cell.more })
  else if (cell === undefined || cell.kind === 'count') fold(context)
}

/** More would make the row longer than a list is easy to read. */
const MOST_IN_ROW = 40

function showMore({ row, article, more }: { row: string; article: string | null; more: number }): void {
  if (more > MOST_IN_ROW) showClaims({ themes: [row], article, kind: 'claims', statuses: ['draft', 'ready'] })
  else setCompare({ openRows: toggled(getCompare().openRows, row) })
}
