import type { ProjectFile } from '#electron/project/project-file.ts'
import { nearMiss } from '#shared/base/near-miss.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { parseQuery } from '#shared/search/parse-query.ts'
import { SEARCH_GROUPS, type SearchGroup, type SearchQuery } from '#shared/search/search-query.ts'
import { defineCommand } from '../command.ts'
import { listHits, type ListedHit } from '../hit-list.ts'
import type { CliCode } from '../messages.ts'
import { withProject } from '../with-project.ts'

const USUAL_LIMIT = 20
const HIGHEST_LIMIT = 1000

export default defineCommand({
  usage: `<project> <query> [--in ${SEARCH_GROUPS.join(',')}] [--limit N]`,
  help: `
Searches claims, articles, memos and themes; the best come first, of each kind apart.

  --in KINDS   only these, separated by commas
  --limit N    at most N of each kind (${USUAL_LIMIT})

In the query, which is one argument, every word must be there:

  north road              both words, with or without accents and capitals
  "north road"            these words in this order
  secur*                  words that begin so
  food OR water           either; -rain: not this one
  NEAR(fuel convoy, 5)    at most five words between them (ten without the number)
  theme:Security          claims with this theme or one below it; theme:"Food/Aid prices"
  from:"red cross"        whom a claim is attributed to, or the author of article or memo
  type:causal             factual, causal, predictive, evaluative, prescriptive or none
  status:draft            draft, ready or withdrawn
  before:2020-03          claims by when they were made, articles and memos by their date; after:2019
  article:delta           in articles whose title has this word
  in:memos                as --in; -in:articles: everywhere else

A query that begins with "-" stands behind "--". Positions are Unicode code points, the end excluded: "start" and "end"
count in the article's plain text ("postil text") and are null where the place is not certain; "matches" in "text".
`,
  options: { in: { type: 'string' }, limit: { type: 'string' } },
  words: [2, 2],
  run([given, words], { in: kinds, limit: most }, cli) {
    const limit = most === undefined ? USUAL_LIMIT : Number(most)
    if (!Number.isInteger(limit) || limit < 1 || limit > HIGHEST_LIMIT)
      return fail('usage', { reason: `--limit takes a number from 1 to ${HIGHEST_LIMIT}, not "${most}".` })
    const groups = kinds === undefined ? SEARCH_GROUPS : groupsNamed(kinds)
    if (typeof groups === 'string') return fail('usage', { reason: groups })
    const parsed = parseQuery(words!)
    if (!parsed.ok) return parsed
    const query = { ...parsed.value, groups: parsed.value.groups.filter((group) => groups.includes(group)) }
    return withProject(cli, given!, 'read', (project) => answer(project, query, limit))
  },
})

/** What is wrong, as a sentence, where something is. */
function groupsNamed(kinds: string): readonly SearchGroup[] | string {
  const named: SearchGroup[] = []
  for (const kind of kinds.split(',').map((one) => one.trim())) {
    const group = SEARCH_GROUPS.find((one) => one === kind)
    if (!group) {
      const near = nearMiss(kind, SEARCH_GROUPS)
      const hint = near ? `Did you mean "${near}"?` : `There are: ${SEARCH_GROUPS.join(', ')}.`
      return `"${kind}" is nothing to search in. ${hint}`
    }
    named.push(group)
  }
  return named
}

function answer(project: ProjectFile, query: SearchQuery, limit: number): Result<Found, CliCode> {
  const search = project.search(query, limit)
  let step = search.next()
  while (!step.done) step = search.next()
  const results = step.value
  const hits = listHits(project, results)
  const found = Object.fromEntries(
    query.groups.map((group) => [group, { total: results[group].total, more: results[group].more }]),
  )
  const parts = query.groups.flatMap((group) => {
    const own = hits.filter((hit) => hit.in === group)
    if (own.length === 0) return []
    const { total, more } = results[group]
    const count = more ? `more than ${total}` : String(total)
    return `${group}, ${count}${own.length < total ? `, the best ${own.length}` : ''}\n${own.map(linesOf).join('')}`
  })
  const nothing = results.unmatched.map(({ field, value }) => ` There is no ${field} "${value}".`).join('')
  const text = parts.length > 0 ? parts.join('\n') : `Nothing found.${nothing}\n`
  return ok({ json: { found, unmatched: results.unmatched, results: hits }, text })
}

type Found = { readonly json: unknown; readonly text: string }

function linesOf(hit: ListedHit): string {
  const words = `  ${hit.title || '(untitled)'}${hit.text === '' ? '' : `  ${starred(hit)}`}\n`
  const place = [hit.where, hit.article, hit.paragraph === null ? null : `para ${hit.paragraph}`]
  const span = hit.start === null ? null : `${hit.start}-${hit.end}`
  const facts = [...place, span].filter((fact) => fact !== null)
  return facts.length === 0 ? words : `${words}      ${facts.join(' · ')}\n`
}

/** Matches between asterisks. */
function starred({ text, matches }: ListedHit): string {
  const letters = Array.from(text)
  for (const { start, end } of matches.toReversed()) {
    letters.splice(end, 0, '*')
    letters.splice(start, 0, '*')
  }
  return letters.join('')
}
