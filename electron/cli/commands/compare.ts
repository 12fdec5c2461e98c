import { fail, ok, type Result } from '#shared/base/result.ts'
import { compareArticles, linkSides, type CompareCell, type Comparison } from '#shared/claims/compare.ts'
import type { LinkKind } from '#shared/domain/link.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ArticleRow, ClaimRow } from '#shared/ipc/view-types.ts'
import { themesNamed } from '../choose-claims.ts'
import { defineCommand } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { nameArticle } from '../name-article.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> [--theme "Parent/Child" …] [--article ARTICLE …]',
  help: `
Sets articles side by side: for each theme what each of them claims, and which of them are silent.

  --theme PATH        only this theme and those below it; may be given several times
  --article ARTICLE   this article; given several times, in that order; all of the project when left out

What is withdrawn is left out, and so are judgements, which are your own. Themes that no article says anything under
are left out unless they are named.

With --json: {articles: [{id, title, claims, silent}], rows: [{theme, cells}], links: [{kind, from, to}]}; a cell is
{article, state, claims: [{id, number, statement, links}], below}. "state" is claims, below (only themes below it have
some: how many is "below") or silent; "silent" of an article lists the themes that it says nothing under.
`,
  options: { theme: { type: 'string', multiple: true }, article: { type: 'string', multiple: true } },
  words: [1, 1],
  run: ([given], { theme = [], article = [] }, cli) =>
    withProject(cli, given!, 'read', (project) => {
      const articles = articlesNamed(project.articles(), article)
      if (!articles.ok) return articles
      const themes = project.themes()
      const under = themesNamed(themes, theme)
      if (!under.ok) return under
      const claims = project.claims()
      const compared = compareArticles({
        claims,
        themes,
        articles: articles.value.map(({ id }) => id),
        under: under.value === null ? undefined : [...under.value],
        withEmpty: under.value !== null,
      })
      const listed = list(compared, { articles: articles.value, themes, claims })
      return ok({ json: listed, text: draw(listed) })
    }),
})

function articlesNamed(
  articles: readonly ArticleRow[],
  given: readonly string[],
): Result<readonly ArticleRow[], CliCode> {
  if (given.length === 0) return ok(articles)
  const named: ArticleRow[] = []
  for (const name of given) {
    const found = nameArticle(articles, name)
    if (!found.ok) return found
    if (named.includes(found.value))
      return fail('usage', { reason: `"${found.value.title}" is given twice. Name each article once.` })
    named.push(found.value)
  }
  return ok(named)
}

type Context = {
  readonly articles: readonly ArticleRow[]
  readonly themes: ReadonlyMap<string, Theme>
  readonly claims: readonly ClaimRow[]
}

function list({ rows, columns, links }: Comparison, { articles, themes, claims }: Context) {
  const pathOf = (theme: string | null) => (theme === null ? null : themePath(themes, theme))
  const numbers = new Map(claims.map(({ id, number }) => [id, number]))
  const sides = linkSides(links)
  return {
    articles: articles.map(({ id, title }, at) => ({
      id,
      title,
      claims: columns[at]!.claims,
      silent: rows.flatMap(({ theme, cells }) =>
        theme !== null && cells[at]!.all.length === 0 ? [themePath(themes, theme)] : [],
      ),
    })),
    rows: rows.map(({ theme, cells }) => ({
      theme: pathOf(theme),
      cells: cells.map((cell, at) => ({
        article: articles[at]!.id,
        state: stateOf(cell),
        claims: cell.own.map(({ id, number, statement }) => ({
          id,
          number,
          statement,
          links: (sides.get(id) ?? []).map((side) => ({
            kind: side.kind,
            with: numbers.get(side.other)!,
            isFrom: side.isFrom,
          })),
        })),
        below: cell.all.length - cell.own.length,
      })),
    })),
    links: links.map(({ id, kind, from, to }) => ({
      id,
      kind,
      from: numbers.get(from)!,
      to: numbers.get(to)!,
    })),
  }
}

function stateOf({ own, all }: CompareCell): 'claims' | 'below' | 'silent' {
  return own.length > 0 ? 'claims' : all.length > 0 ? 'below' : 'silent'
}

const SAID: { readonly [Kind in LinkKind]: readonly [from: string, to: string] } = {
  supports: ['supports', 'supported by'],
  contradicts: ['contradicts', 'contradicts'],
  qualifies: ['qualifies', 'qualified by'],
  sameOrigin: ['same origin as', 'same origin as'],
  restsOn: ['rests on', 'carries'],
}

function draw({ articles, rows }: ReturnType<typeof list>): string {
  const titles = new Map(articles.map(({ id, title }) => [id, title]))
  const lines = rows.flatMap(({ theme, cells }) => [
    `${theme ?? 'Without a theme'}\n`,
    ...cells.flatMap(({ article, state, claims, below }) => {
      const under = below > 0 ? `${below} on themes below it` : ''
      if (state !== 'claims') return [`  ${titles.get(article)}: ${state === 'silent' ? 'silent' : under}\n`]
      return [
        `  ${titles.get(article)}:${under ? ` and ${under}` : ''}\n`,
        ...claims.map(({ number, statement, links }) => {
          const linked = links.map(
            ({ kind, with: other, isFrom }) => `${SAID[kind][isFrom ? 0 : 1]} ${other}`,
          )
          const tail = linked.length === 0 ? '' : `  [${linked.join('; ')}]`
          return `    ${number}  ${statement.replaceAll(/\s+/gu, ' ')}${tail}\n`
        }),
      ]
    }),
  ])
  const foot = articles.map(
    ({ title, claims, silent }) =>
      `${title}: ${many(claims, 'claim')}, silent on ${many(silent.length, 'theme')}\n`,
  )
  return [...lines, ...foot].join('')
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
