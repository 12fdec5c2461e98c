/**
 * What a project consists of. Everything else in the file can be made from these again.
 * `updates.seq` counts over the whole file and is never given again, so that a reader can ask for what is newer.
 */
export const LOG_TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE docs (id TEXT PRIMARY KEY, created INTEGER NOT NULL) STRICT;

-- Yjs updates in the order they came. session: the Yjs client that wrote it, '' where it only deletes.
CREATE TABLE updates (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  doc TEXT NOT NULL REFERENCES docs (id),
  session TEXT NOT NULL,
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX updates_of_doc ON updates (doc, seq);

-- The state of a document up to and with update upto; those updates are gone from the table above.
CREATE TABLE snapshots (
  doc TEXT PRIMARY KEY REFERENCES docs (id),
  upto INTEGER NOT NULL,
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Files as they came, byte for byte.
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Versions of articles: typed blocks as JSON, under the SHA-256 of their canonical form.
CREATE TABLE contents (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
`
