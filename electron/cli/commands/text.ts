import { ok } from '#shared/base/result.ts'
import { articleText } from '../article-text.ts'
import { defineCommand } from '../command.ts'
import { nameArticle } from '../name-article.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> <article>',
  help: `
Prints the plain text that positions count in, as UTF-8, with nothing added: a final line feed stands only if the
text ends in one. Name the article by its id, the start of its id, or its title.

  postil text mali.postil "After the Coup in Bamako" > coup.txt
`,
  options: {},
  words: [2, 2],
  run: ([given, article], _, cli) =>
    withProject(cli, given!, 'read', (project) => {
      const named = nameArticle(project.articles(), article!)
      if (!named.ok) return named
      const text = articleText(project, named.value)
      return text.ok ? ok({ json: text.value.text, text: text.value.text }) : text
    }),
})
