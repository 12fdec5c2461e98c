// Reads an article for a command: the file, what the options say of it, the import in a worker.
import type { ImportInput } from '#electron/import/import-types.ts'
import { readImportFile } from '#electron/import/read-import-file.ts'
import { runImport } from '#electron/import/run-import.ts'
import type { ReadArticle } from '#electron/project/add-articles.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import type { Metadata, Original } from '#shared/domain/article.ts'
import type { Cli } from './command.ts'
import type { CliCode } from './messages.ts'

const MEDIA_TYPES: Readonly<Record<string, Original['mediaType']>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
}
const JOIN_LINES = ['auto', 'yes', 'no'] as const

/** Options that a command may take along with a file. */
export type ReadValues = {
  readonly [
    name in 'title' | 'url' | 'published' | 'publisher' | 'language' | 'encoding' | 'format' | 'join-lines'
  ]?: string
} & { readonly 'keep-all'?: boolean; readonly author?: readonly string[] }

/** Checked before anything is read. */
export function mistakeIn(values: ReadValues): Failure<CliCode> | null {
  const { format, published, language, 'join-lines': joinLines } = values
  const usage = (reason: string) => fail('usage', { reason })
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

export async function readArticle(
  file: string,
  values: ReadValues,
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

function given({ title, author, url, published, publisher, language }: ReadValues): Partial<Metadata> {
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
