import type { Database } from './sqlite.ts'

/**
 * A number for each row of the index that says which words stand in it, and where: equal for equal rows of two indexes,
 * whatever order they were written in. FNV-1a of each word with its place, added up.
 */
export function sumsOfIndex(db: Database): Map<number, number> {
  // A temporary table: nothing is written to the file, which may be one that can only be read.
  db.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab ('main', 'search_index', 'instance')`,
  )
  const sums = new Map<number, number>()
  try {
    const letters = new Set<string>()
    // A word at a time: all at once would be several times the index.
    for (const [term] of db.lists<[string]>('SELECT DISTINCT term FROM temp.search_words')) {
      letters.add(String.fromCodePoint(term.codePointAt(0)!))
      const base = fnv(term, 0x811c9dc5)
      for (const [row, column, offset] of db.lists<[number, string, number]>(
        'SELECT doc, col, "offset" FROM temp.search_words WHERE term = ?',
        term,
      )) {
        sums.set(row, (sums.get(row) ?? 0) + fnv(`${column} ${offset}`, base))
      }
    }
    // What is kept for single letters is an index of its own.
    for (const letter of letters) {
      const found = db.lists<[number]>(
        'SELECT rowid FROM search_index WHERE search_index MATCH ?',
        `"${letter}"*`,
      )
      for (const [row] of found) sums.set(row, (sums.get(row) ?? 0) + fnv(letter, 1))
    }
  } finally {
    db.exec('DROP TABLE temp.search_words')
  }
  return sums
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
