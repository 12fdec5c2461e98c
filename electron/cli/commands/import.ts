import type { ImportInput } from '#electron/import/import-types.ts'
import { readImportFile } from '#electron/import/read-import-file.ts'
import { runImport } from '#electron/import/run-import.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import type { Metadata, Original } from '#shared/domain/article.ts'
import { addArticles, type ReadArticle } from '#electron/project/add-articles.ts'
import { listArticles } from '../article-list.ts'
import { defineCommand, type Cli } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { withProject } from '../with-project.ts'

const MEDIA_TYPES: Readonly<Record<string, Original['mediaType']>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
}
const JOIN_LINES = ['auto', 'yes', 'no'] as const

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
    const wrong = mistakeIn(values, files.length)
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

type ImportValues = {
  readonly [
    name in 'title' | 'url' | 'published' | 'publisher' | 'language' | 'encoding' | 'format' | 'join-lines'
  ]?: string
} & { readonly 'keep-all'?: boolean; readonly author?: readonly string[] }

function mistakeIn(values: ImportValues, files: number): Failure<CliCode> | null {
  const { format, published, language, 'join-lines': joinLines } = values
  const usage = (reason: string) => fail('usage', { reason })
  if (files > 1 && (values.title !== undefined || values.url !== undefined)) {
    return usage('--title and --url go with a single file. Import the files one by one.')
  }
  if (format !== undefined && !Object.hasOwn(MEDIA_TYPES, format)) {
    return usage(`--format "${format}" is unknown. Give ${Object.keys(MEDIA_TYPES).join(', ')}.`)
  }
  if (joinLines !== undefined && !isJoinLines(joinLines)) {
    return usage(`--join-lines "${joinLines}" is unknown. Give ${JOIN_LINES.join(', ')}.`)
  }
  if (published !== undefined && !isDate(published)) {
    return usage(`--published "${published}" is no date. Write it as 2020, 2020-12 or 2020-12-15.`)
  }
  if (language !== undefined && !isLanguage(language)) {
    return usage(`--language "${language}" is no language. Write it as en, fr or pt-BR.`)
  }
  return null
}

async function readArticle(
  file: string,
  values: ImportValues,
  cli: Cli,
): Promise<Result<ReadArticle, CliCode>> {
  const source = await readSource(file, cli)
  if (!source.ok) return source
  const { 'join-lines': joinLines = 'auto' } = values
  const input: ImportInput = {
    ...source.value,
    mediaType: values.format === undefined ? undefined : MEDIA_TYPES[values.format],
    encoding: values.encoding,
    keepAll: values['keep-all'] ?? false,
    joinLines: isJoinLines(joinLines) ? joinLines : 'auto',
    metadata: given(values),
    accessed: new Date().toLocaleDateString('sv-SE'),
  }
  const imported = await runImport(input)
  return imported.ok ? ok({ imported: imported.value, bytes: source.value.bytes }) : imported
}

async function readSource(
  file: string,
  cli: Cli,
): Promise<Result<{ bytes: Uint8Array; name: string }, CliCode>> {
  if (file === '-') return ok({ bytes: await cli.io.stdin(), name: 'Standard input' })
  return readImportFile(cli.path(file))
}

function given({ title, author, url, published, publisher, language }: ImportValues): Partial<Metadata> {
  const all = { title, authors: author && [...author], url, published, publisher, language }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function isJoinLines(text: string): text is (typeof JOIN_LINES)[number] {
  return (JOIN_LINES as readonly string[]).includes(text)
}

function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text) && !Number.isNaN(Date.parse(text))
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
