import { ok } from '#shared/base/result.ts'
import { listClaims, type ListedClaim } from '../claim-list.ts'
import { chooseClaims } from '../choose-claims.ts'
import { defineCommand } from '../command.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> [--theme "Parent/Child"] [--article ARTICLE]',
  help: `
Lists the claims by article and position.

  --theme PATH        only those tagged with this theme or one below it
  --article ARTICLE   only those with a passage in this article

Positions are Unicode code points of the plain text ("postil text"), the end excluded. A passage whose place in the
current text is not certain has no position (null).
`,
  options: { theme: { type: 'string' }, article: { type: 'string' } },
  words: [1, 1],
  run: ([given], { theme, article }, cli) =>
    withProject(cli, given!, 'read', (project) => {
      const chosen = chooseClaims(project, { themes: theme === undefined ? [] : [theme], article })
      if (!chosen.ok) return chosen
      const listed = listClaims(project, chosen.value.claims)
      return listed.ok ? ok({ json: listed.value, text: listed.value.map(lineOf).join('') }) : listed
    }),
})

function lineOf(claim: ListedClaim): string {
  const { number, type, statement, asserter, hedge, status, judgement, themes, passages, links } = claim
  const places = passages.map(({ paragraph, start, end }) =>
    start === null ? `para ${paragraph}, place uncertain` : `para ${paragraph}, ${start}-${end}`,
  )
  const facts = [
    judgement ? 'judgement' : (type ?? 'no type'),
    ...(status === 'draft' ? [] : [status]),
    ...places,
    ...(asserter ? [`by ${asserter}`] : []),
    ...(hedge ? [`“${hedge}”`] : []),
    ...themes,
    ...links.map(({ from, kind, to }) =>
      from === number
        ? `${kind} ${to ?? '(not in this file)'}`
        : `${from ?? '(not in this file)'} ${kind} this`,
    ),
  ]
  return `${number}  ${statement.replaceAll(/\s+/gu, ' ')}\n      ${facts.join(' · ')}\n`
}
