import { ok } from '#shared/base/result.ts'
import { listArticles } from '../article-list.ts'
import { defineCommand } from '../command.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project>',
  help: `
Lists the articles in the order they were added. Characters are Unicode code points of the plain text.
`,
  options: {},
  words: [1, 1],
  run: ([given], _, cli) =>
    withProject(cli, given!, 'read', (project) => {
      const articles = listArticles(project)
      const lines = articles.map(
        ({ id, title, blocks, characters, claims }) =>
          `${id}  ${title}  (${blocks} blocks, ${characters} characters, ${claims} claims)\n`,
      )
      return ok({ json: articles, text: lines.join('') })
    }),
})
