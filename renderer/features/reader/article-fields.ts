// What an article is cited by, as people write it in a field and as it is kept in the record.
import type { Article } from '#shared/domain/article.ts'
import { parseDate } from '#shared/import/parse-date.ts'

export type ArticleField = 'title' | 'authors' | 'publisher' | 'published' | 'url'

export function fieldText(record: Article, field: ArticleField): string {
  return field === 'authors' ? record.authors.join(', ') : (record[field] ?? '')
}

/** The value that a text stands for; undefined where it is not of the field's kind. Empty means "not known". */
export function parseField<Field extends ArticleField>(
  field: Field,
  text: string,
): Article[Field] | undefined {
  return PARSERS[field](text.trim().replaceAll(/\s+/gu, ' '))
}

const PARSERS: { [Field in ArticleField]: (text: string) => Article[Field] | undefined } = {
  // Every list names an article by its title: there is always one.
  title: (text) => text || undefined,
  authors: (text) => text.split(/\s*[,;]\s*/u).filter((name) => name !== ''),
  publisher: (text) => text || null,
  published: (text) => {
    if (text === '') return null
    return /^\d{4}$/.test(text) ? text : (parseDate(text) ?? undefined)
  },
  url: (text) => {
    if (text === '') return null
    const url = /^https?:\/\//i.test(text) ? text : `https://${text}`
    return URL.canParse(url) && new URL(url).hostname.includes('.') ? url : undefined
  },
}
