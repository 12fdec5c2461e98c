import { addArticles, type ReadArticle } from '#electron/project/add-articles.ts'
import { fail, ok } from '#shared/base/result.ts'
import { listArticles } from '../article-list.ts'
import { defineCommand } from '../command.ts'
import { mistakeIn, readArticle } from '../read-article.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> <file|-> … [options]',
  help: `
Adds articles from .txt, .md, .html and .mhtml files; "-" reads standard input. All files are read before any is
added: one that cannot be read stops them all.

  --keep-all            leave nothing out (else clean-up folds away menus, captions and the like)
  --title T  --url U    for a single file
  --author A            may be given several times
  --published D         as exact as known: 2020, 2020-12 or 2020-12-15
  --publisher P
  --language L          such as en or fr
  --encoding E          such as utf-8 or windows-1252, where it cannot be told
  --format F            text, markdown, html or mhtml, where the name does not say
  --join-lines J        auto, yes or no: whether hard line breaks are joined to paragraphs

What is given here goes before what the file says.
`,
  options: {
    'keep-all': { type: 'boolean' },
    title: { type: 'string' },
    author: { type: 'string', multiple: true },
    url: { type: 'string' },
    published: { type: 'string' },
    publisher: { type: 'string' },
    language: { type: 'string' },
    encoding: { type: 'string' },
    format: { type: 'string' },
    'join-lines': { type: 'string' },
  },
  words: [2, 1000],
  async run([given, ...files], values, cli) {
    if (files.length > 1 && (values.title !== undefined || values.url !== undefined)) {
      const reason = '--title and --url go with a single file. Import the files one by one.'
      return fail('usage', { reason })
    }
    const wrong = mistakeIn(values)
    if (wrong) return wrong
    // Refused before minutes of reading, not after; and nothing is written until all files are read.
    const free = await withProject(cli, given!, 'read', ({ info }) =>
      info.heldBy ? fail('readOnly', { path: given!, ...info.heldBy }) : ok(null),
    )
    if (!free.ok) return free
    const read: ReadArticle[] = []
    for (const file of files) {
      const article = await readArticle(file, values, cli)
      if (!article.ok) return article
      read.push(article.value)
    }
    return withProject(cli, given!, 'write', (project) => {
      const added = addArticles(project, read)
      if (!added.ok) return added
      const rows = new Map(listArticles(project).map((row) => [row.id, row]))
      const articles = added.value.map((id, index) => ({
        ...rows.get(id)!,
        removed: read[index]!.imported.content.leftOut.map(({ block, reason }) => ({
          text: block.text,
          reason,
        })),
      }))
      const lines = articles.map(({ title, blocks, characters, removed }) => {
        const leftOut = removed.length === 0 ? '' : `; ${removed.length} left out`
        return `Added "${title}" (${blocks} blocks, ${characters} characters${leftOut}).\n`
      })
      return ok({ json: { articles }, text: lines.join('') })
    })
  },
})
