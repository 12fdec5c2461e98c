import type { ProjectFile } from '#electron/project/project-file.ts'
import type { ArticleRow } from '#shared/ipc/view-types.ts'

export type ListedArticle = Pick<
  ArticleRow,
  | 'id'
  | 'title'
  | 'authors'
  | 'publisher'
  | 'published'
  | 'url'
  | 'language'
  | 'blocks'
  | 'characters'
  | 'sha256'
  | 'claims'
>

/** `characters`: code points of the current version's plain text; `sha256`: of the bytes as they came. */
export function listArticles(project: ProjectFile): ListedArticle[] {
  return project.articles().map((row) => ({
    id: row.id,
    title: row.title,
    authors: row.authors,
    publisher: row.publisher,
    published: row.published,
    url: row.url,
    language: row.language,
    blocks: row.blocks,
    characters: row.characters,
    sha256: row.sha256,
    claims: row.claims,
  }))
}
