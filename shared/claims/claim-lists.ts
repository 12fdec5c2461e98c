import type { Codebook } from '../domain/codebook.ts'
import type { Person } from '../domain/project.ts'
import type { Source } from '../domain/source.ts'
import type { Theme } from '../domain/theme.ts'
import type { ArticleRow, ClaimRow } from '../ipc/view-types.ts'
import { themeLines, type ThemeLines } from './theme-lines.ts'

/** What a table of claims is made from. */
export type ClaimLists = {
  readonly claims: readonly ClaimRow[]
  readonly themes: ReadonlyMap<string, Theme>
  /** What the ids of themes that were merged mean now. */
  readonly merged: Codebook['merged']
  readonly articles: readonly Pick<ArticleRow, 'id' | 'title'>[]
  readonly sources: ReadonlyMap<string, Source>
  readonly people: ReadonlyMap<string, Person>
  /** Of `themes`. */
  readonly lines: ThemeLines
  /** Of `claims`, by id. */
  readonly numbers: ReadonlyMap<string, string>
}

type ClaimInput = Omit<ClaimLists, 'themes' | 'merged' | 'lines' | 'numbers'> & {
  readonly codebook: Pick<Codebook, 'themes' | 'merged'>
}

export function makeClaimLists({ codebook: { themes, merged }, ...lists }: ClaimInput): ClaimLists {
  return {
    ...lists,
    themes,
    merged,
    lines: themeLines(themes),
    numbers: new Map(lists.claims.map(({ id, number }) => [id, number])),
  }
}
