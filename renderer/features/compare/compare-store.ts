// What is compared, and what is marked in the grid; a view's mood, gone with the window.
import { create } from 'zustand'

type CompareState = {
  /** Ids in their order; null for all in the order of the library. */
  readonly articles: readonly string[] | null
  /** Only this theme and those under it. */
  readonly under: string | null
  /** Themes that no article says anything under, too. */
  readonly withEmpty: boolean
  readonly foldedThemes: ReadonlySet<string>
  readonly foldedArticles: ReadonlySet<string>
  /** Rows that show every claim instead of the first few. */
  readonly openRows: ReadonlySet<string>
  /** Claims marked to be linked, the first one first; two at most. */
  readonly marks: readonly string[]
  /** Where the attention is. */
  readonly at: Place
}

/** A place in the grid. */
export type Place = {
  /** Theme id, '' for claims without a theme, null for the heads of the columns. */
  readonly row: string | null
  /** Article id, null for the heads of the rows. */
  readonly column: string | null
  /** Which of the claims in the cell. */
  readonly item: number
}

export const useCompareStore = create<CompareState>(() => ({
  articles: null,
  under: null,
  withEmpty: false,
  foldedThemes: new Set(),
  foldedArticles: new Set(),
  openRows: new Set(),
  marks: [],
  at: { row: null, column: null, item: 0 },
}))
export const setCompare = useCompareStore.setState
export const getCompare = useCompareStore.getState

/** With a member put in or taken out. */
export function toggled(
  set: ReadonlySet<string>,
  member: string,
  present = !set.has(member),
): ReadonlySet<string> {
  const next = new Set(set)
  if (present) next.add(member)
  else next.delete(member)
  return next
}
