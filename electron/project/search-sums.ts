import { INDEX_OF, type EntryKind } from './schema/search-tables.ts'
import type { Database } from './sqlite.ts'

/**
 * A number for each row of an index that says which words stand in it, and where: equal for equal rows of two indexes,
 * whatever order they were written in. FNV-1a of each word with its place, added up.
 */
export function sumsOfIndex(db: Database, kind: EntryKind): Map<number, number> {
  const index = INDEX_OF[kind]
  const sums = new Map<number, number>()
  const add = (row: number, sum: number) => sums.set(row, (sums.get(row) ?? 0) + sum)
  // A temporary table: nothing is written to the file, which may be one that can only be read.
  db.exec(`CREATE VIRTUAL TABLE temp.index_words USING fts5vocab ('main', '${index}', 'instance')`)
  try {
    const beginnings = new Set<string>()
    // A word at a time: all at once would be several times the index.
    for (const [term] of db.lists<[string]>('SELECT DISTINCT term FROM temp.index_words')) {
      const letters = Array.from(term)
      beginnings.add(letters[0]!)
      if (letters.length > 1) beginnings.add(letters[0]! + letters[1]!)
      const base = fnv(term, 0x811c9dc5)
      for (const [row, column, offset] of db.lists<[number, string, number]>(
        'SELECT doc, col, "offset" FROM temp.index_words WHERE term = ?',
        term,
      ))
        add(row, fnv(`${column} ${offset}`, base))
    }
    // What is kept for beginnings of one and two letters is an index of its own.
    for (const beginning of beginnings) {
      const found = db.lists<[number]>(`SELECT rowid FROM ${index} WHERE ${index} MATCH ?`, `"${beginning}"*`)
      for (const [row] of found) add(row, fnv(beginning, 1))
    }
  } finally {
    db.exec('DROP TABLE temp.index_words')
  }
  return sums
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
