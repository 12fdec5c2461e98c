/**
 * The project as plain tables, for lists, search and anyone with an SQLite browser. Made from the documents and kept
 * current in the transaction of each change; `doc` is the document a record lives in. There are no foreign keys
 * between documents: what refers across may name something that is not in this file.
 */
export const READABLE_TABLES = `
CREATE TABLE people (id TEXT PRIMARY KEY, doc TEXT NOT NULL, name TEXT NOT NULL, initials TEXT NOT NULL) STRICT;

-- parent, pinned: as they count now (of a theme whose parent was merged, the one that it became). merged_into: the theme
-- that this one means now; the tree is made of those that have none. include, exclude: when to use it, and when not.
-- example: id of a passage, or words. retired: 1 for a theme that is not offered any more.
CREATE TABLE themes (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  name TEXT NOT NULL,
  parent TEXT,
  colour TEXT NOT NULL,
  definition TEXT NOT NULL,
  include TEXT NOT NULL,
  exclude TEXT NOT NULL,
  example TEXT NOT NULL,
  pinned INTEGER,
  retired INTEGER NOT NULL,
  merged_into TEXT
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

-- source: id in sources, which may have been merged into another. via, guessed: JSON lists. judgement: 1 for a claim of
-- the team's own, which rests on other claims and has no passage.
CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  number TEXT NOT NULL,
  statement TEXT NOT NULL,
  type TEXT,
  asserter TEXT,
  source TEXT,
  via TEXT NOT NULL,
  hedge TEXT,
  basis TEXT,
  about TEXT,
  made TEXT,
  judgement INTEGER NOT NULL,
  suggested_by TEXT,
  guessed TEXT NOT NULL,
  status TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX claims_of_doc ON claims (doc);

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  reliability TEXT,
  descriptor TEXT NOT NULL,
  merged_into TEXT
) STRICT;

-- What one person makes of a claim. likelihood: a term of its scale.
CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  claim TEXT NOT NULL,
  person TEXT NOT NULL,
  scale TEXT,
  likelihood TEXT,
  confidence TEXT,
  credibility INTEGER,
  note TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX assessments_of_claim ON assessments (claim);

-- kind: from_claim supports, contradicts, qualifies or restsOn to_claim; sameOrigin: both go back to one.
CREATE TABLE links (
  id TEXT PRIMARY KEY,
  doc TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_claim TEXT NOT NULL,
  to_claim TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX links_from ON links (from_claim);
CREATE INDEX links_to ON links (to_claim);

-- given: the theme as somebody gave it. theme: the one that it means now, after merges; several may mean one.
CREATE TABLE claim_themes (
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  given TEXT NOT NULL,
  theme TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (claim, given)
) STRICT;
CREATE INDEX claims_of_theme ON claim_themes (theme, claim);
CREATE INDEX claims_given_theme ON claim_themes (given);

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
  sources: 'id',
  assessments: 'id',
  links: 'id',
  claim_themes: 'claim, given',
  used_numbers: 'claim',
  passages: 'id',
  memos: 'id',
} as const
