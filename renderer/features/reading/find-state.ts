import type { Span } from '../../editor/article-text.ts'

/** What is looked for in an article, and what was found. */
export type Find = {
  readonly open: boolean
  readonly query: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  /** In the order of the text; UTF-16. */
  readonly matches: readonly Span[]
  /** Index of the match that one stands on; -1 for none. */
  readonly current: number
  /** Where the search began: what is typed finds the first match from here on. */
  readonly origin: number
  /** Grows with each time that the field was asked for. */
  readonly asked: number
}

export const NO_FIND: Find = {
  open: false,
  query: '',
  matchCase: false,
  wholeWord: false,
  matches: [],
  current: -1,
  origin: 0,
  asked: 0,
}
