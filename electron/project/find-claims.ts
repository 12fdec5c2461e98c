// Claims to choose from, as their number or words are typed.
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { matchExpression } from '#shared/search/match-expression.ts'
import type { SearchQuery } from '#shared/search/search-query.ts'
import { claimRows } from './queries.ts'
import { meaningsIn } from './search-meanings.ts'
import { entriesAt, rankedRows } from './search-project.ts'
import type { Database } from './sqlite.ts'

/** More are found by typing more. */
const MOST = 30

/**
 * Claims whose number begins with what was typed, or has it as its count; then those that every word, or its beginning,
 * stands in, the best first. The newest where nothing is typed. `without`: ids that are not offered.
 */
export function findClaims(db: Database, typed: string, without: readonly string[]): ClaimRow[] {
  const words = typed.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const ids = new Set(
    words.length === 0
      ? newest(db, without)
      : [...(words.length === 1 ? byNumber(db, words[0]!, without) : []), ...byWords(db, words, without)],
  )
  const wanted = [...ids].slice(0, MOST)
  const rows = new Map(claimRows(db, { ids: wanted }).map((row) => [row.id, row]))
  return wanted.flatMap((id) => rows.get(id) ?? [])
}

const OFFERED = 'id NOT IN (SELECT value FROM json_each(?2))'

function newest(db: Database, without: readonly string[]): string[] {
  const sql = `SELECT id FROM claims WHERE ${OFFERED} ORDER BY at DESC, id LIMIT ?1`
  return idsOf(db.lists<[id: string]>(sql, MOST, JSON.stringify(without)))
}

function byNumber(db: Database, typed: string, without: readonly string[]): string[] {
  // Initials are written in capitals, also those that SQLite would not find in small letters.
  const number = typed.toLocaleUpperCase('en').replaceAll(/[\\%_]/gu, '\\$&')
  const sql = `SELECT id FROM claims WHERE ${OFFERED} AND (number LIKE ?1 ESCAPE '\\' OR number LIKE ?3 ESCAPE '\\')
    ORDER BY length(number), number LIMIT ${MOST}`
  return idsOf(db.lists<[id: string]>(sql, `${number}%`, JSON.stringify(without), `%-${number}`))
}

function byWords(db: Database, words: readonly string[], without: readonly string[]): string[] {
  const query: SearchQuery = {
    clauses: words.map((text) => ({ not: false, any: [{ kind: 'words', text, prefix: true }] })),
    groups: ['claims'],
  }
  const expression = matchExpression(query, 'claims', meaningsIn(db))!
  const { rows } = rankedRows(db, 'claim', expression, MOST + without.length)
  return entriesAt(db, rows).flatMap(({ id }) => (without.includes(id) ? [] : id))
}

const idsOf = (rows: readonly [id: string][]) => rows.map(([id]) => id)
