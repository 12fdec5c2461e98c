// The codebook as it counts: made from the theme records, which people write apart and which may contradict each other.
import { resolveMerged } from './merged.ts'
import type { Theme } from './theme.ts'

/** Levels of the tree. What lies deeper (two branches moved apart) is read as standing at the last one. */
export const MAX_THEME_LEVELS = 10

export type Codebook = {
  /**
   * Themes that stand for themselves, parents and keys as they count: a parent is always there, never the theme itself
   * or one under it, at most `MAX_THEME_LEVELS` deep; no two have one key, and a retired one has none.
   */
  readonly themes: ReadonlyMap<string, Theme>
  /** By the id of a theme that was merged into another: the theme that it means now. */
  readonly merged: ReadonlyMap<string, string>
  /** Every theme as it is written. */
  readonly written: ReadonlyMap<string, Theme>
}

export const EMPTY_CODEBOOK: Codebook = { themes: new Map(), merged: new Map(), written: new Map() }

/** The same from the same records, in whatever order they come. */
export function readCodebook(written: ReadonlyMap<string, Theme>): Codebook {
  const merged = new Map<string, string>()
  for (const id of written.keys()) {
    const stands = resolveMerged(written, id)!.id
    if (stands !== id) merged.set(id, stands)
  }
  const parents = new Map<string, string | null>()
  for (const theme of written.values())
    if (!merged.has(theme.id)) parents.set(theme.id, parentOf(theme, written, merged))
  breakRings(parents)
  flatten(parents)
  const pins = pinsOf(written, merged)
  const themes = new Map<string, Theme>()
  for (const [id, parent] of parents) {
    const theme = written.get(id)!
    const pinned = pins.get(id) ?? null
    const counts = theme.parent === parent && theme.pinned === pinned && theme.mergedInto === null
    themes.set(id, counts ? theme : { ...theme, parent, pinned, mergedInto: null })
  }
  return { themes, merged, written }
}

/** The theme that an id means now; the id itself where nothing is known of it. */
export function meantTheme({ merged }: Pick<Codebook, 'merged'>, id: string): string {
  return merged.get(id) ?? id
}

/** What the themes given to a claim mean now, in their order; the same list where nothing was merged. */
export function meantThemes(
  { merged }: Pick<Codebook, 'merged'>,
  given: readonly string[],
): readonly string[] {
  if (merged.size === 0 || !given.some((id) => merged.has(id))) return given
  return [...new Set(given.map((id) => merged.get(id) ?? id))]
}

/** Of what was given to a claim, everything that means this theme now: what has to go when the theme is taken off. */
export function givenAs(
  { merged }: Pick<Codebook, 'merged'>,
  given: readonly string[],
  theme: string,
): string[] {
  return given.filter((id) => (merged.get(id) ?? id) === theme)
}

/** What a theme's parent means. One merged into a theme under it is skipped: its own parent counts in its place. */
function parentOf(
  theme: Theme,
  written: ReadonlyMap<string, Theme>,
  merged: ReadonlyMap<string, string>,
): string | null {
  const seen = new Set<string>()
  for (let at = theme.parent; at !== null && !seen.has(at);) {
    seen.add(at)
    const above = written.get(at)
    if (!above) return null
    const stands = merged.get(at) ?? at
    if (stands !== theme.id) return stands
    at = above.parent
  }
  return null
}

/** Moves made apart can close a ring: its member with the smallest id then stands at the top. */
function breakRings(parents: Map<string, string | null>): void {
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const way: string[] = []
    const onWay = new Set<string>()
    let at: string | null = start
    while (at !== null && !done.has(at) && !onWay.has(at)) {
      way.push(at)
      onWay.add(at)
      at = parents.get(at) ?? null
    }
    if (at !== null && onWay.has(at)) {
      const ring = way.slice(way.indexOf(at))
      parents.set(
        ring.reduce((least, id) => (id < least ? id : least)),
        null,
      )
    }
    for (const id of way) done.add(id)
  }
}

function flatten(parents: Map<string, string | null>): void {
  const level = new Map<string, number>()
  const below = new Map<string, string[]>()
  let row: string[] = []
  for (const [id, parent] of parents) {
    if (parent === null) row.push(id)
    else if (below.has(parent)) below.get(parent)!.push(id)
    else below.set(parent, [id])
  }
  for (; row.length > 0; row = row.flatMap((id) => below.get(id) ?? [])) {
    for (const id of row) {
      const parent = parents.get(id) ?? null
      const depth = parent === null ? 1 : level.get(parent)! + 1
      // The parent stands at the last level already: beside it.
      if (depth > MAX_THEME_LEVELS) parents.set(id, parents.get(parent!)!)
      level.set(id, Math.min(depth, MAX_THEME_LEVELS))
    }
  }
}

/** A key of a merged theme goes to the theme that it became, if that has none. Of several with one key the oldest has it. */
function pinsOf(
  written: ReadonlyMap<string, Theme>,
  merged: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const pins = new Map<string, number>()
  const taken = new Set<number>()
  const inOrder = [...written.values()]
    .filter(({ pinned }) => pinned !== null)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const give = (id: string, pin: number) => {
    if (pins.has(id) || taken.has(pin) || written.get(id)!.retired) return
    pins.set(id, pin)
    taken.add(pin)
  }
  for (const { id, pinned } of inOrder) if (!merged.has(id)) give(id, pinned!)
  for (const { id, pinned } of inOrder) if (merged.has(id)) give(merged.get(id)!, pinned!)
  return pins
}
