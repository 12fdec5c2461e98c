/** What can be searched, in the order in which results are shown. */
export const ENTRY_KINDS = ['claim', 'article', 'memo', 'theme'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** An index for each: its words count by how rare they are among entries of their kind, and asking one reads no other. */
export const INDEX_OF = {
  claim: 'claim_index',
  article: 'article_index',
  memo: 'memo_index',
  theme: 'theme_index',
} as const satisfies Record<EntryKind, string>

/**
 * The index of everything that can be searched, kept current with the other readable tables. A row of `search_entries` is
 * a row of the index of its kind, which holds words and no text. id: the claim's, article's, …; part: 0 for the whole
 * or its title, from 1 for the blocks of a text. text: of a block or title (a claim's and a theme's lie in their own
 * tables); start_at: where it stands in the article's current version (UTF-16); paragraph: as cited. seal: a hash of what
 * was indexed. Newer rows have higher numbers.
 * In an index, text is also a statement and a theme's name, notes a theme's definition; facets are words that no text
 * holds (`shared/search/facets.ts`). Beginnings of one and two letters, which stand in everything, have indexes of their
 * own: else each asks for thousands of words to be joined.
 */
export const SEARCH_TABLES = `
CREATE TABLE search_entries (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  part INTEGER NOT NULL,
  start_at INTEGER,
  paragraph TEXT,
  text TEXT,
  seal TEXT NOT NULL
) STRICT;
CREATE INDEX search_entries_of ON search_entries (kind, id);
${ENTRY_KINDS.map(
  (kind) => `
CREATE VIRTUAL TABLE ${INDEX_OF[kind]} USING fts5 (
  text, attribution, quotes, notes, facets,
  content = '', contentless_delete = 1, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2'
);`,
).join('')}
`

/** In the order in which they can be dropped. */
export const SEARCH_TABLE_NAMES = [...Object.values(INDEX_OF), 'search_entries']
