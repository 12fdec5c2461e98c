// What the names and dates in a query mean in this project.
import { resolveSource, type Source } from '#shared/domain/source.ts'
import { splitPath } from '#shared/doc/theme-operations.ts'
import type { Theme } from '#shared/domain/theme.ts'
import { foldWord } from '#shared/search/fold-word.ts'
import type { Meanings } from '#shared/search/match-expression.ts'
import type { Database } from './sqlite.ts'

/** Tables are read only for the fields that a query has, and each once. */
export function meaningsIn(db: Database): Meanings {
  const themes = once(() => themeMap(db))
  const articles = once(() =>
    db.lists<
      [id: string, title: string, authors: string, publisher: string | null, published: string | null]
    >('SELECT id, title, authors, publisher, published FROM articles'),
  )
  const sources = once(() => sourceMap(db))
  return {
    themes(value) {
      const wanted = splitPath(value)
      const named = [...themes().values()].filter((theme) => isPathOf(wanted, theme, themes()))
      return branches(
        themes(),
        named.map(({ id, mergedInto }) => mergedInto ?? id),
      )
    },
    articlesTitled: (value) =>
      articles()
        .filter(([id, title]) => id === value || isNamed(value, title))
        .map(([id]) => id),
    articlesFrom: (value) =>
      articles()
        .filter(([, , authors, publisher]) =>
          [...(JSON.parse(authors) as string[]), publisher ?? ''].some((name) => isNamed(value, name)),
        )
        .map(([id]) => id),
    articlesDated: (how, date) =>
      articles()
        .filter(([, , , , published]) => isDated(how, date, published))
        .map(([id]) => id),
    sources(value) {
      // Whoever is found by one name is found by the names of those that turned out to be the same.
      const meant = (id: string) => resolveSource(sources(), id)?.id
      const all = [...sources().values()]
      const named = new Set(all.filter(({ name }) => isNamed(value, name)).map(({ id }) => meant(id)))
      return all.filter(({ id }) => named.has(meant(id))).map(({ id }) => id)
    },
    memosFrom: (value) =>
      db
        .lists<[id: string, sender: string, name: string | null]>(
          'SELECT memos.id, sender, people.name FROM memos LEFT JOIN people ON people.id = memos.author',
        )
        .filter(([, ...names]) => names.some((name) => isNamed(value, name ?? '')))
        .map(([id]) => id),
    memosDated: (how, date) =>
      db
        .lists<[id: string, date: string]>('SELECT id, date FROM memos')
        .filter(([, memo]) => isDated(how, date, memo))
        .map(([id]) => id),
  }
}

type NamedTheme = Pick<Theme, 'id' | 'name' | 'parent' | 'mergedInto'>

function themeMap(db: Database): ReadonlyMap<string, NamedTheme> {
  const rows = db.all<NamedTheme>('SELECT id, name, parent, merged_into AS mergedInto FROM themes')
  return new Map(rows.map((row) => [row.id, row]))
}

function sourceMap(db: Database): ReadonlyMap<string, Source> {
  const rows = db.all<Omit<Source, 'record' | 'author' | 'at'>>(
    'SELECT id, name, kind, reliability, descriptor, merged_into AS mergedInto FROM sources',
  )
  return new Map(rows.map((row) => [row.id, { ...row, record: 'source', author: '', at: 0 }]))
}

/** Whether the words of `value` begin words of the name that follow each other. */
export function isNamed(value: string, name: string): boolean {
  const wanted = wordsOf(value)
  const words = wordsOf(name)
  return (
    wanted.length > 0 &&
    words.some((_, at) => wanted.every((word, n) => words[at + n]?.startsWith(word) ?? false))
  )
}

/** `Security/Civ` names "Security/Civilians" at any depth. */
function isPathOf(
  wanted: readonly string[],
  theme: NamedTheme,
  themes: ReadonlyMap<string, NamedTheme>,
): boolean {
  let at: NamedTheme | undefined = theme
  for (const name of wanted.toReversed()) {
    if (!at || !isNamed(name, at.name)) return false
    at = at.parent === null ? undefined : themes.get(at.parent)
  }
  return wanted.length > 0
}

/** These themes, all below them, and those that became one of them: claims are indexed by the themes given to them. */
function branches(themes: ReadonlyMap<string, NamedTheme>, tops: readonly string[]): string[] {
  const below = Map.groupBy(themes.values(), (theme) => theme.mergedInto ?? theme.parent)
  const found = new Set(tops)
  // What is added while a set is gone through is gone through too.
  for (const id of found) for (const theme of below.get(id) ?? []) found.add(theme.id)
  return [...found]
}

function isDated(how: 'before' | 'after', date: string, found: string | null): boolean {
  if (found === null || !/^\d{4}/u.test(found)) return false
  const length = Math.min(date.length, found.length)
  const [a, b] = [found.slice(0, length), date.slice(0, length)]
  return how === 'before' ? a < b : a > b
}

function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
