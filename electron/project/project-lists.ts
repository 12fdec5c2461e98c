// What a project answers from its readable tables and its project document: lists, counts, codebook, people.
import { assert } from '#shared/base/assert.ts'
import { sourcesOf } from '#shared/doc/source-operations.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import { codebookOf, themesOf } from '#shared/doc/theme-operations.ts'
import { highestClaimCount } from '#shared/domain/claim.ts'
import type { Codebook } from '#shared/domain/codebook.ts'
import type { Person, Project } from '#shared/domain/project.ts'
import type { Source } from '#shared/domain/source.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type {
  ArticleRow,
  ClaimRow,
  LibraryCounts,
  LibraryDelta,
  LinkRow,
  MemoRow,
  ThemeUse,
} from '#shared/ipc/view-types.ts'
import type { SearchQuery } from '#shared/search/search-query.ts'
import type { SearchResults } from '#shared/search/search-results.ts'
import { findClaims } from './find-claims.ts'
import { libraryDelta, type ListsChange } from './lists-change.ts'
import {
  articleRows,
  claimRows,
  libraryCounts,
  linkRows,
  memoRows,
  passageWords,
  sourceCounts,
  themeUse,
  usedNumbers,
  type ClaimFilter,
} from './queries.ts'
import { MarkFinder } from './search-marks.ts'
import { searchGroups } from './search-project.ts'
import type { Database } from './sqlite.ts'

/** The document that holds people, codebook and settings; every other is named by its article's or memo's id. */
export const PROJECT_DOC = 'project'

/** A part of `ProjectFile`, not a thing of its own: each list waits for what is about to be written. */
export abstract class ProjectLists {
  readonly #db: Database
  readonly #listeners = new Set<(change: ListsChange) => void>()
  #marks: MarkFinder | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** Writes what waits. */
  protected abstract flush(): void
  abstract snapshot(id: string): DocSnapshot

  /** Called after the readable tables changed with what the lists must read anew. */
  onListsChanged(listener: (change: ListsChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  protected announceLists(changes: readonly ListsChange[]): void {
    for (const change of changes) for (const listener of this.#listeners) listener(change)
  }

  /** At closing. */
  protected leaveLists(): void {
    this.#listeners.clear()
    this.#marks?.close()
  }

  articles(): ArticleRow[] {
    this.flush()
    return articleRows(this.#db)
  }

  claims(filter: ClaimFilter = {}): ClaimRow[] {
    this.flush()
    return claimRows(this.#db, filter)
  }

  /** By the id that the claims name. */
  sourceCounts(): Record<string, number> {
    this.flush()
    return sourceCounts(this.#db)
  }

  /** What carries one of these themes; not those under them, unless they are named. */
  themeUse(themes: readonly string[]): ThemeUse {
    this.flush()
    return themeUse(this.#db, themes)
  }

  passageWords(ids: readonly string[]): Record<string, string> {
    this.flush()
    return passageWords(this.#db, ids)
  }

  memos(): MemoRow[] {
    this.flush()
    return memoRows(this.#db)
  }

  counts(): LibraryCounts {
    this.flush()
    return libraryCounts(this.#db)
  }

  delta(change: ListsChange): LibraryDelta | null {
    this.flush()
    return libraryDelta(this.#db, change)
  }

  codebook(): Codebook {
    return codebookOf(this.snapshot(PROJECT_DOC))
  }

  /** A copy that the caller may add to (`ensureTheme` does). */
  themes(): Map<string, Theme> {
    return new Map(themesOf(this.snapshot(PROJECT_DOC)))
  }

  /** A copy that the caller may add to (`ensureSource` does). */
  sources(): Map<string, Source> {
    return new Map(sourcesOf(this.snapshot(PROJECT_DOC)))
  }

  links(): LinkRow[] {
    this.flush()
    return linkRows(this.#db)
  }

  /** What the team has agreed on; the project's own record. */
  get settings(): Project {
    const [project] = this.snapshot(PROJECT_DOC).project.values()
    assert(project, 'a project has its own record')
    return project.value
  }

  get people(): Person[] {
    return [...this.snapshot(PROJECT_DOC).person.values()].map((view) => view.value)
  }

  /** Every claim number ever given, deleted claims' too; for `nextClaimNumber`. */
  usedNumbers(): string[] {
    this.flush()
    return usedNumbers(this.#db)
  }

  /** Pauses after each group of results; a search that is given up is simply not gone on with. */
  *search(query: SearchQuery, limit: number): Generator<undefined, SearchResults> {
    this.flush()
    this.#marks ??= new MarkFinder()
    return yield* searchGroups(query, { db: this.#db, marks: this.#marks, limit })
  }

  /** Claims to choose from, by number or words as they are typed. */
  findClaims(typed: string, without: readonly string[]): ClaimRow[] {
    this.flush()
    return findClaims(this.#db, typed, without)
  }

  claimCount(initials: string): number {
    return highestClaimCount(initials, this.usedNumbers())
  }
}
