// Themes down, articles across, claims in the cells: who says what, and who is silent. Pure.
import { isMutual } from '../domain/link.ts'
import type { Theme } from '../domain/theme.ts'
import type { ClaimRow, LinkRow } from '../ipc/view-types.ts'
import { countedClaims } from './stats.ts'
import { themeLines, themesOver } from './theme-lines.ts'

export type CompareCell = {
  /** Claims of the theme itself, in the order of the text. */
  readonly own: readonly ClaimRow[]
  /** The theme's and those of themes under it, each once: what the row shows when it is folded. */
  readonly all: readonly ClaimRow[]
}

export type CompareRow = {
  /** Null: claims without a theme. */
  readonly theme: string | null
  /** Themes above it that have a row, the nearest first; its depth is their number. */
  readonly above: readonly string[]
  readonly hasBelow: boolean
  /** One for each article, in their order. */
  readonly cells: readonly CompareCell[]
  /** Articles that say nothing under it or below it. */
  readonly silent: number
}

export type Comparison = {
  /** Ids, in the order asked for. */
  readonly articles: readonly string[]
  readonly rows: readonly CompareRow[]
  /** For each article: its claims in the table, and on how many of the rows it is silent. */
  readonly columns: readonly { readonly claims: number; readonly silent: number }[]
  /** Links between two claims that both stand in the table. */
  readonly links: readonly LinkRow[]
}

type CompareInput = {
  readonly claims: readonly ClaimRow[]
  readonly themes: ReadonlyMap<string, Theme>
  /** In the order in which they are shown. */
  readonly articles: readonly string[]
  /** Only these themes and those under them; all when left out. */
  readonly under?: readonly string[] | undefined
  /** Themes that no article says anything under, too. */
  readonly withEmpty?: boolean
}

/** What is withdrawn is left out, and so are judgements, which are ours. */
export function compareArticles({ claims, themes, articles, under, withEmpty }: CompareInput): Comparison {
  const lines = themeLines(themes)
  const column = new Map(articles.map((id, index) => [id, index]))
  const rows = new Map<string | null, MutableCell[]>()
  const cellsOf = (theme: string | null): MutableCell[] => {
    const cells = rows.get(theme) ?? articles.map(() => ({ own: [], all: [] }))
    rows.set(theme, cells)
    return cells
  }
  const wanted = (theme: string) => !under || lines.get(theme)!.some((id) => under.includes(id))
  for (const theme of lines.keys()) if (wanted(theme)) cellsOf(theme)

  const placed = articles.map(() => new Set<string>())
  for (const claim of countedClaims(claims)) {
    const over = [...themesOver(lines, claim.themes)].filter(wanted)
    const isBare = !under && !claim.themes.some((id) => lines.has(id))
    for (const at of columnsOf(claim, column)) {
      for (const theme of isBare ? [null] : over) {
        const cell = cellsOf(theme)[at]!
        cell.all.push(claim)
        if (theme === null || claim.themes.includes(theme)) cell.own.push(claim)
        placed[at]!.add(claim.id)
      }
    }
  }
  articles.forEach((article, at) => {
    for (const cells of rows.values()) {
      cells[at]!.own.sort((a, b) => startIn(a, article) - startIn(b, article))
      cells[at]!.all.sort((a, b) => startIn(a, article) - startIn(b, article))
    }
  })

  const kept = [...rows].filter(
    ([theme, cells]) =>
      // A retired theme shows where it is still in use.
      (theme !== null && withEmpty && !themes.get(theme)!.retired) || cells.some(({ all }) => all.length > 0),
  )
  const there = new Set(kept.map(([theme]) => theme))
  const aboves = new Map(
    kept.map(([theme]) => [
      theme,
      theme === null ? [] : lines.get(theme)!.filter((id) => id !== theme && there.has(id)),
    ]),
  )
  const hasBelow = new Set([...aboves.values()].flat())
  const shown = new Set(placed.flatMap((ids) => [...ids]))
  return {
    articles,
    rows: kept.map(([theme, cells]) => ({
      theme,
      above: aboves.get(theme)!,
      hasBelow: theme !== null && hasBelow.has(theme),
      cells,
      silent: cells.filter(({ all }) => all.length === 0).length,
    })),
    columns: articles.map((_, at) => ({
      claims: placed[at]!.size,
      silent: kept.filter(([theme, cells]) => theme !== null && cells[at]!.all.length === 0).length,
    })),
    links: linksAmong(claims, shown),
  }
}

type MutableCell = { own: ClaimRow[]; all: ClaimRow[] }

function columnsOf(claim: ClaimRow, column: ReadonlyMap<string, number>): Set<number> {
  return new Set(claim.passages.flatMap(({ article }) => column.get(article) ?? []))
}

/** Where a claim begins in an article; UTF-16. */
function startIn(claim: ClaimRow, article: string): number {
  return Math.min(...claim.passages.filter((one) => one.article === article).map(({ start }) => start))
}

/** Each link once, though both of its claims tell of it. */
function linksAmong(claims: readonly ClaimRow[], shown: ReadonlySet<string>): LinkRow[] {
  const links = new Map<string, LinkRow>()
  for (const claim of claims) {
    if (!shown.has(claim.id)) continue
    for (const link of claim.links) if (shown.has(link.from) && shown.has(link.to)) links.set(link.id, link)
  }
  return [...links.values()]
}

/** How a link reads from one of its claims: "supports" or "supported by". */
export type LinkSide = {
  readonly link: LinkRow
  readonly kind: LinkRow['kind']
  readonly other: string
  /** This claim is the one that the link comes from; always so where both directions mean the same. */
  readonly isFrom: boolean
}

/** The links of each claim, as seen from it. */
export function linkSides(links: readonly LinkRow[]): ReadonlyMap<string, readonly LinkSide[]> {
  const sides = new Map<string, LinkSide[]>()
  const put = (id: string, side: LinkSide) => {
    const here = sides.get(id)
    if (here) here.push(side)
    else sides.set(id, [side])
  }
  for (const link of links) {
    put(link.from, { link, kind: link.kind, other: link.to, isFrom: true })
    if (link.from !== link.to)
      put(link.to, { link, kind: link.kind, other: link.from, isFrom: isMutual(link.kind) })
  }
  return sides
}
