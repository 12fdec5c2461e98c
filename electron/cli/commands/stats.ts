import type { ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok } from '#shared/base/result.ts'
import {
  countByArticle,
  countBySource,
  countByTheme,
  countedClaims,
  countPairs,
} from '#shared/claims/stats.ts'
import { themePath } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { defineCommand, type Output } from '../command.ts'
import { withProject } from '../with-project.ts'

const COUNTED = ['theme', 'article', 'source', 'cooccurrence'] as const
type Counted = (typeof COUNTED)[number]

export default defineCommand({
  usage: `<project> --by ${COUNTED.join('|')}`,
  help: `
Counts claims. What is withdrawn is not counted, nor are judgements, which are your own.

  --by theme          for each theme its claims with those of themes below it, each claim once
  --by article        for each article its claims, and how many each theme has in it
  --by source         by whom claims are attributed to; claims linked as of the same origin count once in "origins"
  --by cooccurrence   how many claims carry both of two themes, themselves or below them

With --json: {by, claims, rows}, "claims" being how many were counted; of sources also "origins", over all.
`,
  options: { by: { type: 'string' } },
  words: [1, 1],
  run([given], { by }, cli) {
    const counted = COUNTED.find((one) => one === by)
    if (!counted) {
      const what = by === undefined ? 'Say with --by what to count by' : `"${by}" is nothing to count by`
      return fail('usage', { reason: `${what}: ${COUNTED.join(', ')}.` })
    }
    return withProject(cli, given!, 'read', (project) => {
      const claims = countedClaims(project.claims())
      const { rows, lines, more = {}, total } = BY[counted](project, claims)
      const foot = total ?? `${claims.length} claims counted`
      return ok({
        json: { by: counted, claims: claims.length, ...more, rows },
        text: `${lines.join('')}${foot}\n`,
      } satisfies Output)
    })
  },
})

type Count = {
  readonly rows: readonly object[]
  readonly lines: readonly string[]
  /** Further totals, in JSON and as a sentence. */
  readonly more?: object
  readonly total?: string
}

const BY: { readonly [By in Counted]: (project: ProjectFile, claims: readonly ClaimRow[]) => Count } = {
  theme(project, claims) {
    const themes = project.themes()
    const rows = countByTheme(claims, themes).map(({ theme, claims, own }) => ({
      theme: theme === null ? null : themePath(themes, theme),
      claims,
      own,
    }))
    return {
      rows,
      lines: rows.map(({ theme, claims, own }) => {
        const itself = own === claims ? '' : `  (${own} of its own)`
        return `${number(claims)}  ${theme ?? 'without a theme'}${itself}\n`
      }),
    }
  },

  article(project, claims) {
    const themes = project.themes()
    const articles = project.articles()
    const order = countByTheme(claims, themes).map(({ theme }) => theme)
    const ids = articles.map(({ id }) => id)
    const rows = countByArticle(claims, ids, themes, order).map(({ article, claims, byTheme }, index) => ({
      article,
      title: articles[index]!.title,
      claims,
      themes: order.map((theme, at) => ({
        theme: theme === null ? null : themePath(themes, theme),
        claims: byTheme[at]!,
      })),
    }))
    return {
      rows,
      lines: rows.flatMap(({ title, claims, themes }) => [
        `${number(claims)}  ${title}\n`,
        ...themes
          .filter(({ claims }) => claims > 0)
          .map(({ theme, claims }) => `        ${number(claims)}  ${theme ?? 'without a theme'}\n`),
      ]),
    }
  },

  source(project, claims) {
    const counted = countBySource(claims, project.sources())
    const rows = counted.sources.map(({ kind, key, name, claims, origins }) => ({
      kind,
      source: kind === 'source' ? key.slice(key.indexOf(':') + 1) : null,
      name: kind === 'author' ? null : name,
      claims,
      origins,
    }))
    const { origins } = counted
    return {
      rows,
      lines: rows.map(({ kind, name, claims, origins }) => {
        const once = origins === claims ? '' : `  (${origins} with the same origin counted once)`
        return `${number(claims)}  ${kind === 'author' ? "the article's author" : name}${once}\n`
      }),
      more: { origins },
      total: `${claims.length} claims counted, ${origins} with the same origin counted once`,
    }
  },

  cooccurrence(project, claims) {
    const themes = project.themes()
    const rows = countPairs(claims, themes).map(({ a, b, claims }) => ({
      themes: [themePath(themes, a), themePath(themes, b)],
      claims,
    }))
    return {
      rows,
      lines: rows.map(({ themes, claims }) => `${number(claims)}  ${themes.join('  +  ')}\n`),
    }
  },
}

function number(count: number): string {
  return String(count).padStart(5)
}
