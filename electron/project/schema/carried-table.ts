/**
 * What the machine made of a stretch of one version in another. A cache: worked out again where it is missing, never
 * shared, and passed over when another `algorithm` made it. kind: exact, moved, changed, orphaned (then without place).
 */
export const CARRIED_TABLE = `
CREATE TABLE IF NOT EXISTS carried (
  from_version TEXT NOT NULL,
  to_version TEXT NOT NULL,
  from_start INTEGER NOT NULL,
  from_end INTEGER NOT NULL,
  algorithm INTEGER NOT NULL,
  kind TEXT NOT NULL,
  to_start INTEGER,
  to_end INTEGER,
  PRIMARY KEY (from_version, to_version, from_start, from_end)
) STRICT, WITHOUT ROWID;
`
