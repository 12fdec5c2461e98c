// Where stretches of one version of an article lie in another: asked of the cache, else worked out.
import { ANCHORING_VERSION, contentMapper } from '#shared/anchoring/map-content.ts'
import type { Mapping } from '#shared/anchoring/map-passages.ts'
import type { Stretch } from '#shared/doc/passage-places.ts'
import type { VersionText } from './blob-store.ts'
import type { Database } from './sqlite.ts'

export type CarriedRow = { readonly from: Stretch; readonly carried: Mapping }

/** One object a transaction or a question: it keeps the maps between the versions that it has come upon. */
export class CarriedPlaces {
  readonly #db: Database
  readonly #textOf: (hash: string) => VersionText | null
  readonly #maps = new Map<string, ((stretch: Stretch) => Mapping) | null>()

  constructor(db: Database, textOf: (hash: string) => VersionText | null) {
    this.#db = db
    this.#textOf = textOf
  }

  /** Null when one of the texts is not in this file. */
  find(from: Stretch, to: string): Mapping | null {
    return cachedPlace(this.#db, from, to) ?? this.#mapTo(from.version, to)?.(from) ?? null
  }

  #mapTo(version: string, to: string): ((stretch: Stretch) => Mapping) | null {
    const key = `${version} ${to}`
    let map = this.#maps.get(key)
    if (map === undefined) {
      const [old, next] = [this.#textOf(version), this.#textOf(to)]
      map = old && next ? contentMapper(old.content, next.content) : null
      this.#maps.set(key, map)
    }
    return map
  }
}

/** What an earlier run left behind; null where there is nothing. */
export function cachedPlace(db: Database, from: Stretch, to: string): Mapping | null {
  const row = db.get<{ kind: string; start: number | null; end: number | null }>(
    `SELECT kind, to_start AS start, to_end AS "end" FROM carried
     WHERE from_version = ? AND to_version = ? AND from_start = ? AND from_end = ? AND algorithm = ?`,
    from.version,
    to,
    from.start,
    from.end,
    ANCHORING_VERSION,
  )
  if (!row) return null
  const { kind, start, end } = row
  if (kind === 'orphaned') return { kind }
  const isKnown = kind === 'exact' || kind === 'moved' || kind === 'changed'
  return isKnown && start !== null && end !== null ? { kind, start, end } : null
}

/** Inside the caller's transaction. */
export function keepCarried(db: Database, to: string, rows: Iterable<CarriedRow>): void {
  for (const { from, carried } of rows) {
    db.run(
      `INSERT OR REPLACE INTO carried
         (from_version, to_version, from_start, from_end, algorithm, kind, to_start, to_end)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      from.version,
      to,
      from.start,
      from.end,
      ANCHORING_VERSION,
      carried.kind,
      carried.kind === 'orphaned' ? null : carried.start,
      carried.kind === 'orphaned' ? null : carried.end,
    )
  }
}

/**
 * Forgets what was worked out for texts that are no longer current, and by another algorithm. When a project is closed, not
 * with each edit: until then undo may make an older text current again.
 */
export function pruneCarried(db: Database): void {
  db.run(
    `DELETE FROM carried WHERE algorithm <> ? OR to_version NOT IN (
       SELECT version FROM articles WHERE version IS NOT NULL
       UNION SELECT hash FROM versions
       WHERE hash NOT IN (SELECT value FROM versions AS child, json_each(child.parents)))`,
    ANCHORING_VERSION,
  )
}
