import { basename } from 'node:path'
import { ok } from '#shared/base/result.ts'
import { annotateProject, checkAnnotations } from '../annotate-project.ts'
import { parseAnnotationLines } from '../annotation-lines.ts'
import { defineCommand } from '../command.ts'
import { readInput } from '../read-input.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> <claims.jsonl|->',
  help: `
Adds claims. Each line of the file is one JSON object:

  article      id, start of an id, or title
  quote        the article's own words; spacing, quotation marks and dashes may differ
  prefix       what stands before the quote, and
  suffix       what stands behind it: tells apart places where the quote stands twice
  statement    the claim in your words; the quote when left out
  type         factual, causal, predictive, evaluative or prescriptive
  asserter     who claims it, in the article's words, where that is not the article's author
  source       the name of the source that this is; a missing one is made
  via          through whom it came: ["the agency", {"words": "a diplomat", "source": "…"}]
  hedge        the author's certainty in the article's words, such as "it now seems likely"
  basis        what is offered for it: none, unnamed, named, document or data
  about, made  the time it is about (2020-08, 2012/2020), and when it was made
  themes       list of paths such as ["Security/Civilians"]; missing themes are made
  status       draft, ready or withdrawn
  likelihood, confidence, credibility, note    what you make of it yourself

A judgement of yours has "judgement": true, a statement, "restsOn": ["AN-3", …] instead of a quote. Give a line a "key"
and lines below it can rest on that.

Every line is placed before anything is written. If one has a mistake or no certain place, nothing is written.

  postil annotate mali.postil claims.jsonl
`,
  options: {},
  words: [2, 2],
  async run([given, file], _, cli) {
    const input = await readInput(file!, cli)
    if (!input.ok) return input
    const lines = parseAnnotationLines(input.value, file === '-' ? 'standard input' : basename(file!))
    if (!lines.ok) return lines
    // Opening for writing signs me in; a file with a mistake must leave the project as it was, to the byte.
    const checked = await withProject(cli, given!, 'read', (project) =>
      checkAnnotations(project, lines.value),
    )
    if (!checked.ok) return checked
    return withProject(cli, given!, 'write', (project) => {
      const made = annotateProject(project, lines.value)
      if (!made.ok) return made
      const [first, last] = [made.value[0], made.value.at(-1)]
      const numbers =
        first && last ? ` (${first === last ? first.number : `${first.number} to ${last.number}`})` : ''
      return ok({
        json: { claims: made.value },
        text: `Added ${made.value.length} ${made.value.length === 1 ? 'claim' : 'claims'}${numbers}.\n`,
      })
    })
  },
})
