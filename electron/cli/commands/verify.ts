import { fail, ok } from '#shared/base/result.ts'
import { defineCommand } from '../command.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project>',
  help: `
Reads everything in the project file and checks it: SQLite's own structure, every record, originals and texts against
their hashes, every passage against its quote, the tables against the documents. Changes nothing. Exit code 1 if
anything is wrong.
`,
  options: {},
  words: [1, 1],
  run: ([given], _, cli) =>
    withProject(cli, given!, 'read', (project) => {
      const report = project.verify()
      const lines = report.problems.map(({ problem, where }) => `${problem}: ${where}\n`)
      const { docs, records, originals, contents, problems } = report
      const counts = `${docs} documents, ${records} records, ${originals} originals, ${contents} texts`
      const [first] = problems
      return ok({
        json: report,
        text: first ? lines.join('') : `Nothing wrong: ${counts}.\n`,
        problem:
          first && fail('verifyFailed', { path: given!, count: problems.length, first: first.problem }),
      })
    }),
})
