import { acceptAll } from '#electron/suggest/accept-all.ts'
import { proposeClaims, type Proposed } from '#electron/suggest/propose-claims.ts'
import { wordsFrom, wordsIn } from '#electron/suggest/user-words.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { LANGUAGE_NAMES } from '#shared/claims/languages.ts'
import type { UserWords } from '#shared/claims/word-lists.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { ArticleRow } from '#shared/ipc/view-types.ts'
import { appDataFolder } from '../app-data-folder.ts'
import { articleText, type ArticleText } from '../article-text.ts'
import { defineCommand, type Cli } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { nameArticle } from '../name-article.ts'
import { printSuggestions, suggestionList } from '../suggestion-list.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> <article> [--accept-all] [--words FILE]',
  help: `
Proposes claims in an article: sentence by sentence, the type, who claims it, the words of certainty and the themes
whose name and definition speak of it, each with the words that led to it. Nothing is asked of any network. Sentences
that are part of a claim already, or that somebody has rejected, are left out. There are rules for ${LANGUAGE_NAMES}.

  --accept-all    make draft claims of all of them, in one edit; what the rules have filled counts as guessed
  --words FILE    word lists that add to those of the rules, instead of word-lists.json beside the app's settings:
                  {"en": {"certainty": ["in all likelihood"], "reporting": ["opine*"]}}, "*" for any ending

With --json it prints one array: {"start", "end", "text", "type", "asserter", "hedge", "themes", "because"}. "asserter"
is null where it is the article's author. Positions are Unicode code points of the article's text, the end excluded.

  postil suggest mali.postil "The drawdown" --json
`,
  options: { 'accept-all': { type: 'boolean', default: false }, words: { type: 'string' } },
  words: [2, 2],
  async run([given, wanted], { 'accept-all': acceptsAll, words: file }, cli) {
    const words = userWords(file, cli)
    if (!words.ok) return words
    const listed = await withProject(cli, given!, 'read', async (project): Promise<Found> => {
      const named = nameArticle(project.articles(), wanted!)
      if (!named.ok) return named
      const article = named.value
      const text = articleText(project, article)
      if (!text.ok) return text
      const proposed = await proposeClaims(project, article.id, words.value)
      if (!proposed.ok) return proposed.code === 'noLanguage' ? noRules(article) : proposed
      return ok({ article, proposed: proposed.value, text: text.value, themes: project.themes() })
    })
    if (!listed.ok) return listed
    const { article, proposed, text, themes } = listed.value
    if (!acceptsAll || proposed.suggestions.length === 0) {
      const list = suggestionList(proposed.suggestions, text, themes)
      const json = acceptsAll ? { claims: [] } : list
      return ok({ json, text: printSuggestions(list, article.title) })
    }
    return withProject(cli, given!, 'write', (project) => {
      const made = acceptAll(project, article.id, proposed)
      if (!made.ok) return made
      const [first, last] = [made.value[0]!, made.value.at(-1)!]
      const numbers = first === last ? first.number : `${first.number} to ${last.number}`
      const what = made.value.length === 1 ? 'claim' : 'claims'
      return ok({
        json: { claims: made.value },
        text: `Added ${made.value.length} ${what} to "${article.title}" (${numbers}).\n`,
      })
    })
  },
})

type Found = Result<
  {
    readonly article: ArticleRow
    readonly proposed: Proposed
    readonly text: ArticleText
    readonly themes: ReadonlyMap<string, Theme>
  },
  CliCode
>

function userWords(file: string | undefined, cli: Cli): Result<UserWords, CliCode> {
  return file === undefined ? wordsIn(appDataFolder(cli.io.env ?? process.env)) : wordsFrom(cli.path(file))
}

function noRules({ title, language }: ArticleRow) {
  return fail('noLanguage', { article: title, language: language ?? '', languages: LANGUAGE_NAMES })
}
