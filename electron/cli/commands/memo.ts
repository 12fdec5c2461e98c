import { readFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import type { ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { CONTEXT } from '#shared/doc/claim-operations.ts'
import { plainText } from '#shared/domain/article.ts'
import type { PassageRow } from '#shared/ipc/view-types.ts'
import { draftMemo } from '#shared/memo/draft-memo.ts'
import { memoLabels } from '#shared/memo/labels.ts'
import type { Citation, MemoDocument, MemoHead } from '#shared/memo/memo-document.ts'
import { chooseClaims } from '../choose-claims.ts'
import { defineCommand, type Cli } from '../command.ts'
import type { CliCode } from '../messages.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> --out FILE.pdf [--theme "Parent/Child" …] [--title T] [--to T] [--from T] …',
  help: `
Drafts a memo from the claims and prints it to a PDF. A PDF that is there is replaced in one step; a file that is no
PDF is left alone.

  --out FILE.pdf      where to
  --theme PATH        only claims under this theme; may be given several times
  --title T           title; the project's when left out
  --to T  --from T  --subject T
  --date D            ISO date; today when left out
  --as-of D           ISO date of the information
  --handling T        printed at head and foot of each page, such as "Internal"
  --lang L            en or fr; en when left out
  --paper P           A4 or Letter; A4 when left out

Draft claims are included, withdrawn ones are not. Printing needs the app's own runtime, which is started without a
window.
`,
  options: {
    out: { type: 'string' },
    theme: { type: 'string', multiple: true },
    title: { type: 'string' },
    to: { type: 'string' },
    from: { type: 'string' },
    date: { type: 'string' },
    subject: { type: 'string' },
    handling: { type: 'string' },
    'as-of': { type: 'string' },
    lang: { type: 'string' },
    paper: { type: 'string' },
  },
  words: [1, 1],
  needsPrinter: true,
  async run([given], values, cli) {
    if (!values.out) return usage('Say with --out FILE.pdf where the memo goes.')
    const out = cli.path(values.out)
    const mayWrite = await mayReplace(out, values.out)
    if (!mayWrite.ok) return mayWrite
    const head = headFrom(values, cli)
    if (!head.ok) return head
    const drafted = await withProject(cli, given!, 'read', (project) =>
      draft(project, head.value, values.theme ?? []),
    )
    if (!drafted.ok) return drafted
    // Loaded late: it brings the fonts, which only a bundle can hold.
    const { printMemo } = await import('#electron/export/print-memo.ts')
    const printed = await printMemo(drafted.value.memo, cli.io.print!)
    if (!printed.ok) return printed
    const written = await write(out, values.out, printed.value.bytes)
    if (!written.ok) return written
    const { pages } = printed.value
    const { claims } = drafted.value
    return ok({
      json: { path: out, pages, claims },
      text: `Wrote ${values.out}: ${claims} claims on ${pages} ${pages === 1 ? 'page' : 'pages'}.\n`,
    })
  },
})

type HeadValues = {
  [name in 'title' | 'to' | 'from' | 'date' | 'subject' | 'handling' | 'as-of' | 'lang' | 'paper']?: string
}

function headFrom(values: HeadValues, cli: Cli): Result<MemoHead, CliCode> {
  const { paper = 'A4', lang = 'en', date = new Date().toLocaleDateString('sv-SE') } = values
  const size = paper.toLowerCase() === 'a4' ? 'A4' : paper.toLowerCase() === 'letter' ? 'Letter' : null
  if (size === null) return usage(`"${paper}" is no paper Postil prints on. Give A4 or Letter.`)
  for (const [option, value] of [
    ['date', date],
    ['as-of', values['as-of'] ?? date],
  ] as const) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(Date.parse(value))) {
      return usage(`--${option} "${value}" is no date. Write it as 2020-12-15.`)
    }
  }
  const [language = lang] = canonicalLanguage(lang)
  if (canonicalLanguage(lang).length === 0) return usage(`--lang "${lang}" is no language. Give en or fr.`)
  return ok({
    title: values.title ?? '',
    to: values.to ?? '',
    from: values.from ?? cli.me.name,
    date,
    subject: values.subject ?? '',
    handling: values.handling ?? '',
    asOf: values['as-of'] ?? '',
    language,
    paper: size,
  })
}

function canonicalLanguage(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}

function draft(
  project: ProjectFile,
  head: MemoHead,
  paths: readonly string[],
): Result<{ memo: MemoDocument; claims: number }, CliCode> {
  const chosen = chooseClaims(project, { themes: paths })
  if (!chosen.ok) return chosen
  const claims = chosen.value.claims.filter(({ status }) => status !== 'withdrawn')
  if (claims.length === 0) return fail('noClaims', { theme: paths.join(', ') })
  const memo = draftMemo({
    head: { ...head, title: head.title || project.info.title },
    claims,
    themes: project.themes(),
    sources: project.sources(),
    chosenThemes: chosen.value.themes ?? undefined,
    articles: sources(project),
    contexts: contextsFrom(project),
    labels: memoLabels(head.language),
    numbers: new Map(project.claims().map(({ id, number }) => [id, number])),
  })
  return ok({ memo, claims: claims.length })
}

function sources(project: ProjectFile): Map<string, Citation['source']> {
  return new Map(
    project.articles().map(({ id, title, authors, publisher, published, url, language }) => {
      const accessed = project.snapshot(id).article.get(id)?.value.accessed ?? null
      return [id, { title, authors, publisher, published, accessed, url, language }]
    }),
  )
}

function contextsFrom(project: ProjectFile): (passage: PassageRow) => { prefix: string; suffix: string } {
  const texts = new Map<string, string>()
  return ({ version, start, end }) => {
    let text = texts.get(version)
    if (text === undefined) {
      const content = project.content(version)
      text = content ? plainText(content) : ''
      texts.set(version, text)
    }
    return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) }
  }
}

/** An older memo may be replaced; a file that is something else was named by mistake. */
async function mayReplace(path: string, name: string): Promise<Result<null, CliCode>> {
  try {
    const old = await readFile(path)
    return old.length === 0 || old.toString('latin1', 0, 5) === '%PDF-' ? ok(null) : fail('notAPdf', { name })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? ok(null) : fail('notAPdf', { name })
  }
}

async function write(path: string, name: string, bytes: Uint8Array): Promise<Result<null, CliCode>> {
  try {
    await writeFileAtomic(path, Buffer.from(bytes))
    return ok(null)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ENOENT') return fail('notFound', { name: `The folder of ${name}` })
    return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'diskFull' : 'notWritable', { name })
  }
}

function usage(reason: string): Failure<CliCode> {
  return fail('usage', { reason })
}
