import { SnapshotSource } from '#shared/doc/snapshot.ts'
import { BlobStore } from './blob-store.ts'
import { projectRecords } from './projection.ts'
import { READABLE_TABLE_KEYS, READABLE_TABLES } from './schema/readable-tables.ts'
import { SEARCH_TABLE_NAMES, SEARCH_TABLES } from './schema/search-tables.ts'
import type { Database } from './sqlite.ts'
import { docIds, loadDoc } from './update-log.ts'

/** Makes the readable tables anew from the documents, in their present shape. Inside the caller's transaction. */
export function rebuildReadableTables(db: Database): void {
  for (const table of Object.keys(READABLE_TABLE_KEYS).toReversed()) db.exec(`DROP TABLE IF EXISTS ${table}`)
  for (const table of SEARCH_TABLE_NAMES) db.exec(`DROP TABLE IF EXISTS ${table}`)
  db.exec(READABLE_TABLES)
  db.exec(SEARCH_TABLES)
  const blobs = new BlobStore(db)
  for (const id of docIds(db)) {
    const { doc } = loadDoc(db, id)
    projectRecords(db, { id, doc, snapshots: new SnapshotSource(doc) }, (hash) => blobs.text(hash), db)
    doc.destroy()
  }
}
