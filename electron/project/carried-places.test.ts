import { expect, it } from 'vitest'
import { addVersion } from '#shared/doc/article-operations.ts'
import { createClaim } from '#shared/doc/claim-operations.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import { putBack } from '#shared/import/put-back.ts'
import { createProject, openProject, type ProjectFile } from './project-file.ts'
import { reviseArticle } from './revise-article.ts'
import { Database } from './sqlite.ts'
import { folderForEach } from './testing/folder-for-each.ts'
import { addSampleArticle, addSampleClaim, AMINA, CONTENT, TEXT, valueOf } from './testing/sample.ts'

const folder = folderForEach()

const path = () => folder.path('water.postil')
const newProject = () => valueOf(createProject(path(), { title: 'Water', me: AMINA }))
const states = (project: ProjectFile) =>
  project.claims().map(({ number, passages }) => [number, passages[0]!.state])

/** Keeps a text as the article's newest version, as the window does. */
async function revise(project: ProjectFile, article: string, content: VersionContent, parent: string) {
  const { hash, rows, summary } = valueOf(
    await reviseArticle(project, article, { content, parents: [parent] }),
  )
  valueOf(project.storeContent(content, { to: hash, rows }))
  const version = { article, hash, parents: [parent], why: 'correct' as const }
  valueOf(project.edit([{ doc: article, run: (edit) => void addVersion(edit, version) }]))
  return { hash, rows, summary }
}

/** The texts that the file knows places in, and how many. */
function carriedIn(): Record<string, number> {
  const db = new Database(path(), { readOnly: true })
  try {
    const rows = db.all<{ to: string; n: number }>(
      'SELECT to_version AS "to", count(*) AS n FROM carried GROUP BY to_version',
    )
    return Object.fromEntries(rows.map(({ to, n }) => [to, n]))
  } finally {
    db.close()
  }
}

it('compares texts only for passages that a piece put back tears apart', async () => {
  const piece = { id: 'x1', kind: 'paragraph' as const, text: 'A photograph of the dam.', marks: [] }
  const old: VersionContent = {
    ...CONTENT,
    leftOut: [{ block: piece, reason: 'photoCredit', after: 'p0' }],
  }
  const project = newProject()
  const article = addSampleArticle(project, old)
  const [from] = project.articles()
  const mark = (number: string, start: number, end: number) => {
    const place = { article, version: from!.version!, start, end }
    const claim = { number, statement: number, themes: [] }
    valueOf(project.edit([{ doc: article, run: (edit) => void createClaim(edit, claim, place, TEXT) }]))
  }
  mark('AN-1', 0, 4)
  const whole = await reviseArticle(project, article, {
    content: putBack(old, ['x1']),
    parents: [from!.version!],
  })
  expect(valueOf(whole).rows).toEqual([])

  // From the end of the first paragraph into the second.
  mark('AN-2', TEXT.indexOf('back'), TEXT.indexOf('disagree'))
  const { hash, rows } = await revise(project, article, putBack(old, ['x1']), from!.version!)
  expect(rows.map((row) => row.from.start)).toEqual([TEXT.indexOf('back')])
  expect(states(project)).toEqual([
    ['AN-1', 'exact'],
    ['AN-2', rows[0]!.carried.kind === 'orphaned' ? 'notFound' : rows[0]!.carried.kind],
  ])
  project.close()
  expect(carriedIn()).toEqual({ [hash]: 1 })
})

it('forgets places in texts that are no longer current once the project is closed', async () => {
  const project = newProject()
  const article = addSampleArticle(project)
  addSampleClaim(project, article, 'AN-1', 0, 'Dams upstream'.length)
  const v1 = project.articles()[0]!.version!
  const withFirst = (text: string): VersionContent => ({
    ...CONTENT,
    blocks: CONTENT.blocks.with(0, { ...CONTENT.blocks[0]!, text }),
  })
  const second = await revise(project, article, withFirst('Dams far upstream hold back water.'), v1)
  const third = await revise(project, article, withFirst('Dams very far upstream hold water.'), second.hash)
  const apart = await revise(project, article, withFirst('Some dams upstream hold back water.'), second.hash)
  // While it is open, undo may come back to the second.
  expect(Object.keys(carriedIn())).toContain(second.hash)
  const before = states(project)
  project.close()
  expect(carriedIn()).toEqual({ [third.hash]: 1, [apart.hash]: 1 })

  const again = valueOf(openProject(path(), { me: AMINA, mode: 'write' }))
  expect(states(again)).toEqual(before)
  expect(again.verify().problems).toEqual([])
  again.close()
  // What is only looked at keeps what it has.
  expect(carriedIn()).toEqual({ [third.hash]: 1, [apart.hash]: 1 })
})
