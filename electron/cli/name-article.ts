import { fail, ok, type Result } from '#shared/base/result.ts'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import type { CliCode } from './messages.ts'

/** Ids shown in a message at most. */
const SHOWN = 5

/**
 * The article that somebody means by its id, its title (without regard to case and spacing), or the start of its id.
 * `where` stands before the message, such as `claims.jsonl:3: `.
 */
export function nameArticle(
  articles: readonly ArticleRow[],
  given: string,
  where = '',
): Result<ArticleRow, CliCode> {
  const byId = articles.find(({ id }) => id === given)
  if (byId) return ok(byId)
  const title = plain(given)
  const titled = title === '' ? [] : articles.filter((article) => plain(article.title) === title)
  const fitting =
    titled.length > 0 || title === '' ? titled : articles.filter(({ id }) => id.startsWith(given))
  if (fitting.length === 1) return ok(fitting[0]!)
  if (fitting.length > 1) {
    const candidates = fitting.slice(0, SHOWN).map((article) => `${article.id} (${article.title})`)
    return fail('articleAmbiguous', { where, article: given, candidates: candidates.join(', ') })
  }
  const known = articles.slice(0, SHOWN).map((article) => `"${article.title}"`)
  const more = articles.length > SHOWN ? `, and ${articles.length - SHOWN} more` : ''
  const hint =
    articles.length === 0 ? 'The project has no articles yet.' : `There are: ${known.join(', ')}${more}.`
  return fail('articleUnknown', { where, article: given, hint })
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en')
}
