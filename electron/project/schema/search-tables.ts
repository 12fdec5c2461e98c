/**
 * The index of everything that can be searched, kept current with the other readable tables. Each row of `search_entries`
 * is a row of `search_index`, which holds words and no text. kind: claim, article, memo, theme; id: the claim's, …; part:
 * 0 for the whole or its title, from 1 for the blocks of a text. text: of a block or title (a claim's and a theme's lie in
 * their own tables); start_at: where it stands in the article's current version (UTF-16); paragraph: as cited. seal: a
 * hash of what was indexed. Rows of a kind lie together, newer ones behind older ones.
 * facets: words that no text holds (`shared/search/facets.ts`). One letter finds as quickly as a word: its own prefix index.
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

CREATE VIRTUAL TABLE search_index USING fts5 (
  text, attribution, quotes, notes, facets,
  content = '', contentless_delete = 1, prefix = '1', tokenize = 'unicode61 remove_diacritics 2'
);
`
