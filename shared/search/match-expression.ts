// A query -> what SQLite's FTS5 is asked. Words are always quoted: no operator of FTS5 can come in with them.
import {
  ANY_ENTRY,
  articleFacet,
  datePrefixes,
  FACET_SIGN,
  memoFacet,
  OF_AUTHOR,
  sourceFacet,
  statusFacet,
  themeFacet,
  typeFacet,
  UNDATED,
} from './facets.ts'
import type { SearchGroup, SearchQuery, SearchTerm, Words } from './search-query.ts'

/** What names and dates mean in this project: ids. */
export type Meanings = {
  readonly themes: (value: string) => readonly string[]
  readonly articlesTitled: (value: string) => readonly string[]
  /** By author or publisher. */
  readonly articlesFrom: (value: string) => readonly string[]
  readonly articlesDated: (how: 'before' | 'after', date: string) => readonly string[]
  readonly sources: (value: string) => readonly string[]
  readonly memosFrom: (value: string) => readonly string[]
  readonly memosDated: (how: 'before' | 'after', date: string) => readonly string[]
}

/** Null: nothing in this group can match. */
type Expression = string | null

/** Null also where nothing is asked for. */
export function matchExpression(query: SearchQuery, group: SearchGroup, meanings: Meanings): Expression {
  if (query.clauses.length === 0) return null
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const clause of query.clauses) {
    const expression = anyOf(clause.any.map((term) => termExpression(term, group, meanings)))
    if (!clause.not && expression === null) return null
    if (expression !== null) (clause.not ? unwanted : wanted).push(expression)
  }
  const all = wanted.length === 0 ? facet(ANY_ENTRY) : wanted.map(bracketed).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(bracketed).join(' OR ')})`
}

/** The words that make an entry match, for marking them: in columns without facets. Null without any. */
export function marksExpression(query: SearchQuery): Expression {
  const terms = query.clauses.filter(({ not }) => !not).flatMap(({ any }) => any)
  return anyOf(
    terms.map((term) => {
      if (term.kind === 'words') return quoted(term)
      if (term.kind === 'near') return near(term.parts, term.distance)
      return term.kind === 'from' ? `attribution : ${nameIn(term.value)}` : null
    }),
  )
}

function termExpression(term: SearchTerm, group: SearchGroup, meanings: Meanings): Expression {
  const isClaims = group === 'claims'
  switch (term.kind) {
    case 'words':
      return quoted(term)
    case 'near':
      return near(term.parts, term.distance)
    case 'theme':
      return isClaims || group === 'themes' ? facets(meanings.themes(term.value).map(themeFacet)) : null
    case 'article':
      return isClaims || group === 'articles'
        ? facets(meanings.articlesTitled(term.value).map(articleFacet))
        : null
    case 'from':
      return fromExpression(term.value, group, meanings)
    case 'type':
      return isClaims ? facet(typeFacet(term.value)) : null
    case 'status':
      return isClaims ? facet(statusFacet(term.value)) : null
    case 'before':
    case 'after':
      return dateExpression(term.kind, term.value, group, meanings)
  }
}

function fromExpression(value: string, group: SearchGroup, meanings: Meanings): Expression {
  switch (group) {
    case 'themes':
      return null
    case 'memos':
      return facets(meanings.memosFrom(value).map(memoFacet))
    case 'articles':
      return facets(meanings.articlesFrom(value).map(articleFacet))
    case 'claims':
      return anyOf([
        `attribution : ${nameIn(value)}`,
        facets(meanings.sources(value).map(sourceFacet)),
        both(facet(OF_AUTHOR), facets(meanings.articlesFrom(value).map(articleFacet))),
      ])
  }
}

function dateExpression(
  how: 'before' | 'after',
  date: string,
  group: SearchGroup,
  meanings: Meanings,
): Expression {
  if (group === 'themes') return null
  if (group === 'memos') return facets(meanings.memosDated(how, date).map(memoFacet))
  const articles = facets(meanings.articlesDated(how, date).map(articleFacet))
  if (group === 'articles') return articles
  const prefixes = datePrefixes(how, date).map((prefix) => `${quoteText(prefix)}*`)
  const made = prefixes.length === 0 ? null : `facets : (${prefixes.join(' OR ')})`
  return anyOf([made, both(facet(UNDATED), articles)])
}

/** Words of a facet cannot be meant: none is without its sign. So no column need be named, which would cost time. */
function quoted({ text, prefix }: Words): string {
  const words = quoteText(text.replaceAll(FACET_SIGN, ' '))
  return prefix ? `${words}*` : words
}

function near(parts: readonly Words[], distance: number): string {
  return `NEAR(${parts.map(quoted).join(' ')}, ${distance})`
}

/** Names are looked for by their beginning. */
function nameIn(value: string): string {
  return quoted({ text: value, prefix: true })
}

const facet = (word: string) => `facets : ${quoteText(word)}`

function facets(words: readonly string[]): Expression {
  return words.length === 0 ? null : `facets : (${words.map(quoteText).join(' OR ')})`
}

function anyOf(expressions: readonly Expression[]): Expression {
  const some = expressions.filter((expression) => expression !== null)
  return some.length === 0 ? null : some.map(bracketed).join(' OR ')
}

function both(one: Expression, other: Expression): Expression {
  return one === null || other === null ? null : `${bracketed(one)} AND ${bracketed(other)}`
}

const bracketed = (expression: string) => `(${expression})`

/** A string of FTS5: the quotation mark is doubled; a NUL would end the whole expression. */
function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\0', ' ')}"`
}
