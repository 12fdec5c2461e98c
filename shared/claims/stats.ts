// How often, by what: pure counts over claims, for charts and the command line.
import type { Source } from '../domain/source.ts'
import type { Theme } from '../domain/theme.ts'
import type { ClaimRow } from '../ipc/view-types.ts'
import { attributionOf, type Attribution } from './attribution.ts'
import { originsOf } from './origins.ts'
import { themeLines, themesOver, type ThemeLines } from './theme-lines.ts'

type Themes = ReadonlyMap<string, Theme>

/** What counts as something an article says: not what was withdrawn, nor judgements, which are ours. */
export function countedClaims(claims: readonly ClaimRow[]): ClaimRow[] {
  return claims.filter(({ status, judgement }) => status !== 'withdrawn' && !judgement)
}

export type ThemeCount = {
  /** Null: claims without a theme. */
  readonly theme: string | null
  /** With a theme or one under it; each claim once, however many of its themes lie there. */
  readonly claims: number
  /** With this very theme. */
  readonly own: number
}

/** Every theme in the order of the codebook, then the claims without one where there are any. */
export function countByTheme(claims: readonly ClaimRow[], themes: Themes): ThemeCount[] {
  const lines = themeLines(themes)
  const all = new Map<string, number>()
  const own = new Map<string, number>()
  let without = 0
  for (const claim of claims) {
    const over = themesOver(lines, claim.themes)
    if (over.size === 0) without++
    for (const id of over) add(all, id)
    for (const id of new Set(claim.themes)) if (lines.has(id)) add(own, id)
  }
  const counts: ThemeCount[] = [...lines.keys()].map((theme) => ({
    theme,
    claims: all.get(theme) ?? 0,
    own: own.get(theme) ?? 0,
  }))
  return without === 0 ? counts : [...counts, { theme: null, claims: without, own: without }]
}

export type ArticleCount = {
  readonly article: string
  /** With a passage in it. */
  readonly claims: number
  /** In the order of `themes` given to `countByArticle`. */
  readonly byTheme: readonly number[]
}

/** Claims with a passage in each article, and how many of them count for each of the themes; null: without a theme. */
export function countByArticle(
  claims: readonly ClaimRow[],
  articles: readonly string[],
  themes: Themes,
  wanted: readonly (string | null)[],
): ArticleCount[] {
  const lines = themeLines(themes)
  const totals = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const over = themesOver(lines, claim.themes)
    for (const article of articlesOf(claim)) {
      add(totals, article)
      if (over.size === 0) add(counts, pair(article, null))
      for (const id of over) add(counts, pair(article, id))
    }
  }
  return articles.map((article) => ({
    article,
    claims: totals.get(article) ?? 0,
    byTheme: wanted.map((theme) => counts.get(pair(article, theme)) ?? 0),
  }))
}

export type ThemePair = { readonly a: string; readonly b: string; readonly claims: number }

/**
 * How many claims carry both of two themes, each itself or under it; pairs that occur, the most frequent first, then in
 * the order of the codebook. A theme and one above it are no pair: every claim of the one has the other.
 */
export function countPairs(claims: readonly ClaimRow[], themes: Themes): ThemePair[] {
  const lines = themeLines(themes)
  const order = new Map([...lines.keys()].map((id, index) => [id, index]))
  const counts = new Map<string, { a: string; b: string; claims: number }>()
  for (const claim of claims) {
    const over = [...themesOver(lines, claim.themes)].sort((a, b) => order.get(a)! - order.get(b)!)
    for (const [index, a] of over.entries()) {
      for (const b of over.slice(index + 1)) {
        if (isAbove(lines, a, b) || isAbove(lines, b, a)) continue
        const key = pair(a, b)
        const found = counts.get(key)
        if (found) found.claims++
        else counts.set(key, { a, b, claims: 1 })
      }
    }
  }
  return [...counts.values()].sort(
    (x, y) => y.claims - x.claims || order.get(x.a)! - order.get(y.a)! || order.get(x.b)! - order.get(y.b)!,
  )
}

export type SourceCount = Attribution & {
  readonly claims: number
  /** Claims that are linked as going back to the same origin count once. */
  readonly origins: number
}
export type SourceCounts = {
  readonly sources: readonly SourceCount[]
  readonly claims: number
  /** Over all: an origin that several sources go back to is one. */
  readonly origins: number
}

/** By whom claims are put down to, the most frequent first. */
export function countBySource(
  claims: readonly ClaimRow[],
  sources: ReadonlyMap<string, Source>,
): SourceCounts {
  const origins = originsOf(claims)
  const counts = new Map<string, { of: Attribution; claims: number; origins: Set<string> }>()
  for (const claim of claims) {
    const of = attributionOf(claim, sources)
    const found = counts.get(of.key)
    const origin = origins.get(claim.id)!
    if (found) {
      found.claims++
      found.origins.add(origin)
    } else counts.set(of.key, { of, claims: 1, origins: new Set([origin]) })
  }
  const listed = [...counts.values()].map(({ of, claims, origins }) => ({
    ...of,
    claims,
    origins: origins.size,
  }))
  return {
    sources: listed.sort(
      (a, b) => b.origins - a.origins || b.claims - a.claims || a.name.localeCompare(b.name),
    ),
    claims: claims.length,
    origins: new Set(origins.values()).size,
  }
}

/** Each article that a claim has a passage in, once. */
export function articlesOf(claim: Pick<ClaimRow, 'passages'>): ReadonlySet<string> {
  return new Set(claim.passages.map(({ article }) => article))
}

function isAbove(lines: ThemeLines, above: string, theme: string): boolean {
  return lines.get(theme)?.includes(above) ?? false
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Ids hold no space. */
function pair(a: string, b: string | null): string {
  return `${a} ${b ?? ''}`
}
