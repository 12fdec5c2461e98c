import { addVersion, headVersions } from '#shared/doc/article-operations.ts'
import type { RevisionSummary } from '#shared/doc/revision.ts'
import { adoptBlockIds } from '#shared/import/adopt-block-ids.ts'
import type { ReadArticle } from '#electron/project/add-articles.ts'
import type { ProjectFile, WriteCode } from '#electron/project/project-file.ts'
import { reviseArticle, type Revision } from '#electron/project/revise-article.ts'
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import { articleText } from '../article-text.ts'
import { defineCommand } from '../command.ts'
import { nameArticle } from '../name-article.ts'
import { mistakeIn, readArticle } from '../read-article.ts'
import { withProject } from '../with-project.ts'

export default defineCommand({
  usage: '<project> <article> <new-file|-> [options]',
  help: `
Gives an article a newer text and says what becomes of each passage marked on the older one: exact (the very words),
moved (the very words, elsewhere), changed (found, but the words differ: somebody has to look) or orphaned (not found).
The older text stays in the project. The article is named by its id, the start of an id, or its title.

  --dry-run             say it and write nothing
  --keep-all            leave nothing out (else clean-up folds away menus, captions and the like)
  --encoding E          such as utf-8 or windows-1252, where it cannot be told
  --format F            text, markdown, html or mhtml, where the name does not say
  --join-lines J        auto, yes or no: whether hard line breaks are joined to paragraphs

  postil revise mali.postil "What the coup means" article-corrected.html --dry-run
`,
  options: {
    'dry-run': { type: 'boolean' },
    'keep-all': { type: 'boolean' },
    encoding: { type: 'string' },
    format: { type: 'string' },
    'join-lines': { type: 'string' },
  },
  words: [3, 3],
  async run([given, name, file], values, cli) {
    const wrong = mistakeIn(values)
    if (wrong) return wrong
    const isDry = values['dry-run'] ?? false
    // Looked at for reading: opening for writing signs me in, and a failure must leave the project as it was.
    const looked = await withProject(cli, given!, 'read', async (project) => {
      const { info } = project
      if (info.heldBy && !isDry) return fail('readOnly', { path: given!, ...info.heldBy })
      const article = nameArticle(project.articles(), name!)
      if (!article.ok) return article
      const { id, title } = article.value
      const current = articleText(project, article.value)
      if (!current.ok) return current
      const read = await readArticle(file!, values, cli)
      if (!read.ok) return read
      const content = adoptBlockIds(current.value.content, read.value.imported.content)
      const parents = headVersions(project.snapshot(id)).map(({ hash }) => hash)
      const revision = await reviseArticle(project, id, { content, parents })
      if (!revision.ok) return revision
      const isNew = revision.value.hash !== current.value.hash
      const claims = new Map(project.claims({ article: id }).map((claim) => [claim.id, claim.number]))
      return ok({ id, title, content, parents, isNew, claims, ...revision.value, ...read.value })
    })
    if (!looked.ok) return looked
    const { id, title, isNew, claims, summary } = looked.value
    if (isNew && !isDry) {
      const written = await withProject(cli, given!, 'write', (project) => write(project, looked.value))
      if (!written.ok) return written
    }
    const numbered = <Item extends { claim: string }>(items: readonly Item[]) =>
      items.map((item) => ({ ...item, number: claims.get(item.claim) ?? null }))
    const { exact, moved } = summary
    const [changed, orphaned] = [numbered(summary.changed), numbered(summary.orphaned)]
    return ok({
      json: {
        article: id,
        version: looked.value.hash,
        written: isNew && !isDry,
        exact,
        moved,
        changed,
        orphaned,
      },
      text: tell(title, { exact, moved, changed, orphaned }, isNew ? (isDry ? 'dry' : 'written') : 'same'),
    })
  },
})

type NewVersion = ReadArticle &
  Revision & { readonly id: string; readonly content: VersionContent; readonly parents: readonly string[] }

function write(project: ProjectFile, version: NewVersion): Result<unknown, WriteCode> {
  const { id, hash, rows, content, bytes } = version
  const { original } = version.imported
  const record = { article: id, hash, parents: [...version.parents], why: 'newerCopy', original } as const
  return project.edit([{ doc: id, run: (edit) => void addVersion(edit, record) }], {
    originals: [{ ...original, bytes }],
    contents: [content],
    carried: { to: hash, rows },
  })
}

type Numbered = { readonly number: string | null }
type Told = Pick<RevisionSummary, 'exact' | 'moved'> & {
  readonly changed: readonly (RevisionSummary['changed'][number] & Numbered)[]
  readonly orphaned: readonly (RevisionSummary['orphaned'][number] & Numbered)[]
}

const OPENINGS = {
  written: 'has a newer text; the older one stays.',
  dry: 'would get a newer text. Nothing was written.',
  same: 'has this very text already. Nothing was written.',
}

function tell(title: string, told: Told, how: keyof typeof OPENINGS): string {
  const { exact, moved, changed, orphaned } = told
  const counts = `${exact} exact, ${moved} moved, ${changed.length} changed, ${orphaned.length} not found`
  const lines = [
    `"${title}" ${OPENINGS[how]}`,
    `Passages: ${counts}.`,
    ...changed.flatMap(({ number, before, after, why }) => [
      `${number ?? '?'}, changed (${why.join(', ')}):`,
      `  - ${before}`,
      `  + ${after}`,
    ]),
    ...orphaned.flatMap(({ number, before }) => [`${number ?? '?'}, not found:`, `  - ${before}`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
