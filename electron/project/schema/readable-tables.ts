/**
 * The project as plain tables, for lists, search and anyone with an SQLite browser. Made from the documents and kept
 * current in the transaction of each change; `doc` is the document a record lives in. There are no foreign keys
 * between documents: what refers across may name something that is not in this file.
 */
export const READABLE_TABLES = `
CREATE TABLE people (id TEXT PRIMARY KEY, doc TEXT NOT NULL, name TEXT NOT NULL, initials TEXT NOT NULL) STRICT;

CREATE TABLE themes (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  name TEXT NOT NULL,
  parent TEXT,
  colour TEXT NOT NULL,
  definition TEXT NOT NULL,
  pinned INTEGER
) STRICT;

-- authors: JSON list. version: hash of the current text; blocks, characters (Unicode), left_out are its own.
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  added INTEGER NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  accessed TEXT,
  url TEXT,
  licence TEXT,
  credit TEXT,
  language TEXT,
  sha256 TEXT NOT NULL,
  version TEXT,
  blocks INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  left_out INTEGER NOT NULL
) STRICT;

CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  article TEXT NOT NULL,
  hash TEXT NOT NULL,
  parents TEXT NOT NULL,
  why TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX versions_by_hash ON versions (hash);

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  number TEXT NOT NULL,
  statement TEXT NOT NULL,
  type TEXT,
  asserter TEXT,
  status TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE claim_themes (
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (claim, theme)
) STRICT;
CREATE INDEX claims_of_theme ON claim_themes (theme);

-- Also of deleted claims: a number is never given again.
CREATE TABLE used_numbers (claim TEXT PRIMARY KEY, doc TEXT NOT NULL, number TEXT NOT NULL) STRICT;

-- start_at, end_at: UTF-16 units in the text of version, quote the words there; made_*: where the passage was first
-- marked. state, in the article's current version: exact, moved and settled (a person put it there) stand in it;
-- changed (nobody has looked), notFound and gone keep the last place that was certain.
CREATE TABLE passages (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  article TEXT NOT NULL,
  claim TEXT NOT NULL,
  version TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  paragraph TEXT NOT NULL,
  quote TEXT NOT NULL,
  state TEXT NOT NULL,
  made_version TEXT NOT NULL,
  made_start INTEGER NOT NULL,
  made_end INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_of_claim ON passages (claim);
CREATE INDEX passages_of_article ON passages (article, start_at);

CREATE TABLE memos (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  title TEXT NOT NULL,
  recipient TEXT NOT NULL,
  sender TEXT NOT NULL,
  date TEXT NOT NULL,
  subject TEXT NOT NULL,
  handling TEXT NOT NULL,
  as_of TEXT NOT NULL,
  language TEXT NOT NULL,
  paper TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
`

/** Each with the columns that its rows are ordered by when two states are compared. */
export const READABLE_TABLE_KEYS = {
  people: 'id',
  themes: 'id',
  articles: 'id',
  versions: 'id',
  claims: 'id',
  claim_themes: 'claim, theme',
  used_numbers: 'claim',
  passages: 'id',
  memos: 'id',
} as const
