// Where the words of a query stand in a text: asked of SQLite itself, so that what is marked is what was found, accents,
// phrases, NEAR and all.
import type { Marks } from '#shared/search/make-excerpt.ts'
import { Database } from './sqlite.ts'

/** Characters that no text means anything with stand around a match. */
const START = '\uFDD0'
const END = '\uFDD1'
const NEITHER = '\uFDD2'
const RESERVED = /[\uFDD0\uFDD1]/gu

export const MARKED_COLUMNS = ['text', 'attribution', 'quotes', 'notes'] as const
export type MarkedTexts = { readonly [Column in (typeof MARKED_COLUMNS)[number]]?: string | undefined }
export type ColumnMarks = { readonly [Column in (typeof MARKED_COLUMNS)[number]]: Marks }

/** An index of its own, in memory, that holds the texts of one page of results at a time. */
export class MarkFinder {
  readonly #db = new Database(':memory:')

  constructor() {
    this.#db.exec(
      `CREATE VIRTUAL TABLE texts USING fts5 (${MARKED_COLUMNS.join(', ')}, tokenize = 'unicode61 remove_diacritics 2')`,
    )
  }

  /** `expression`: of `marksExpression`. Marks of each text in the order given. */
  find(expression: string, texts: readonly MarkedTexts[]): ColumnMarks[] {
    const none: ColumnMarks = { text: [], attribution: [], quotes: [], notes: [] }
    const found: ColumnMarks[] = texts.map(() => none)
    this.#db.exec('BEGIN')
    try {
      texts.forEach((given, index) => {
        const columns = MARKED_COLUMNS.map((column) => (given[column] ?? '').replaceAll(RESERVED, NEITHER))
        this.#db.run(
          'INSERT INTO texts (rowid, text, attribution, quotes, notes) VALUES (?, ?, ?, ?, ?)',
          index,
          ...columns,
        )
      })
      const highlighted = MARKED_COLUMNS.map((_, n) => `highlight(texts, ${n}, '${START}', '${END}')`)
      const sql = `SELECT rowid, ${highlighted.join(', ')} FROM texts WHERE texts MATCH ?`
      for (const [index, ...columns] of this.#db.lists<[number, ...string[]]>(sql, expression)) {
        const [text, attribution, quotes, notes] = columns.map(marksOf)
        found[index] = { text: text!, attribution: attribution!, quotes: quotes!, notes: notes! }
      }
    } finally {
      this.#db.exec('ROLLBACK')
    }
    return found
  }

  close(): void {
    this.#db.close()
  }
}

/** Positions in the text without the characters that mark. */
function marksOf(highlighted: string): Marks {
  const marks: [number, number][] = []
  let added = 0
  let start = 0
  for (let at = 0; at < highlighted.length; at++) {
    const unit = highlighted[at]
    if (unit === START) start = at - added++
    else if (unit === END) marks.push([start, at - added++])
  }
  return marks
}
