import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addVersion, headVersions } from '#shared/doc/article-operations.ts'
import { addPassage, createClaim, removeClaim } from '#shared/doc/claim-operations.ts'
import { applyInverses, edit as editDoc, type Inverse } from '#shared/doc/edit.ts'
import { SnapshotSource } from '#shared/doc/snapshot.ts'
import { CLAIM_STATUSES } from '#shared/domain/claim.ts'
import { plainText, type VersionContent } from '#shared/domain/article.ts'
import { withDelta, type LibraryLists } from '#shared/ipc/library-lists.ts'
import { openProject, type ProjectFile } from './project-file.ts'
import { AMINA, HASH, sampleProject, tempFolder, TEXT, valueOf } from './testing/sample.ts'

let folder: ReturnType<typeof tempFolder>
beforeAll(() => {
  folder = tempFolder()
})
afterAll(() => folder.remove())

const step = fc.record({
  what: fc.constantFrom(
    'claim',
    'passage',
    'status',
    'tag',
    'untag',
    'remove',
    'undo',
    'correct',
    'window',
    'merge',
    'mergeThemes',
  ),
  which: fc.nat(1000),
  at: fc.nat(60),
})

/** A colleague's copy, edited without knowledge of ours and merged now and then. */
class Colleague {
  readonly doc = new Y.Doc()
  sent: Uint8Array[] = []

  constructor(state: Uint8Array) {
    Y.applyUpdate(this.doc, state)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'ours') this.sent.push(update)
    })
  }
}

type Run = Parameters<ProjectFile['edit']>[0][number]['run']

/** Claims are tagged with these and with one that is not there; t0 and t1 are a ring made by two moves apart. */
const THEME = { record: 'theme', name: 'T', colour: 'blue', definition: '', pinned: null } as const

const listsOf = (project: ProjectFile): LibraryLists => ({
  articles: project.articles(),
  claims: project.claims(),
  memos: project.memos(),
  counts: project.counts(),
})

it('keeps the tables equal to the documents, and who is told of changes equal to the tables, through any edits', () => {
  let run = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const path = folder.path(`${run++}.postil`)
      const { project, article } = sampleProject(path)
      const makeThemes: Run = (e) =>
        ['t0', 't1', 't2'].forEach((id) =>
          e.create<'theme'>({ ...THEME, id, parent: id === 't0' ? 't1' : 't0' }),
        )
      valueOf(project.edit([{ doc: 'project', run: makeThemes }]))
      let told = listsOf(project)
      project.onListsChanged((change) => {
        const delta = project.delta(change)
        told = delta ? withDelta(told, delta) : listsOf(project)
      })
      const colleague = new Colleague(Y.encodeStateAsUpdate(project.doc(article)))
      const history: Inverse[][] = []
      for (const { what, which, at } of steps) apply(project, article, colleague, history, what, which, at)
      expect(project.verify().problems).toEqual([])
      expect(told).toEqual(listsOf(project))
      const state = Y.encodeStateAsUpdate(project.doc(article))
      project.close()
      const again = valueOf(openProject(path, { me: AMINA, mode: 'read' }))
      expect(Y.encodeStateAsUpdate(again.doc(article))).toEqual(state)
      expect(again.verify().problems).toEqual([])
      again.close()
    }),
    { numRuns: 25 },
  )
})

function apply(
  project: ProjectFile,
  article: string,
  colleague: Colleague,
  history: Inverse[][],
  what: string,
  which: number,
  at: number,
): void {
  const snapshot = project.snapshot(article)
  const claims = [...snapshot.claim.keys()]
  const claim = claims[which % Math.max(1, claims.length)]
  const place = { article, version: HASH, start: whole(at), end: whole(at + 2 + (which % 20)) }
  const number = `AN-${project.usedNumbers().length + 1}`
  const edit = (run: Run) => {
    history.push(valueOf(project.edit([{ doc: article, run }]))[0]!)
  }
  if (what === 'claim') edit((e) => createClaim(e, { number, statement: 's', themes: ['t1'] }, place, TEXT))
  else if (what === 'undo') {
    const inverses = history.pop() ?? []
    if (inverses.length > 0) edit((e) => inverses.forEach((inverse) => e.apply(inverse)))
  } else if (what === 'correct') correct(project, article, edit, which)
  else if (what === 'window') {
    const writer = { person: 'hother', now: () => at }
    editDoc(colleague.doc, writer, (e) =>
      createClaim(e, { number: `BP-${which}`, statement: 'w' }, place, TEXT),
    )
    const first = [...new SnapshotSource(colleague.doc).current.claim.keys()][0]
    if (first) applyInverses(colleague.doc, writer, [{ kind: 'remove', id: first }])
  } else if (what === 'mergeThemes') {
    // Also into itself, into what is not there, and back again.
    const into = at % 5 === 4 ? null : `t${at % 5}`
    const run: Run = (e) => e.set('theme', `t${which % 3}`, 'mergedInto', into)
    valueOf(project.edit([{ doc: 'project', run }]))
  } else if (what === 'merge') {
    const updates = colleague.sent.map((update) => ({ doc: article, update }))
    colleague.sent = []
    if (updates.length > 0) valueOf(project.append(which % 2 ? updates : updates.toReversed()))
    if (which % 3) Y.applyUpdate(colleague.doc, Y.encodeStateAsUpdate(project.doc(article)), 'ours')
  } else if (claim !== undefined) {
    if (what === 'passage') edit((e) => addPassage(e, claim, place, TEXT))
    if (what === 'status') edit((e) => e.set('claim', claim, 'status', CLAIM_STATUSES[which % 3]!))
    if (what === 'tag') edit((e) => e.member(claim, 'themes', `t${which % 4}`, true))
    if (what === 'untag') edit((e) => e.member(claim, 'themes', `t${which % 4}`, false))
    if (what === 'remove') edit((e) => removeClaim(e, snapshot, claim))
  }
}

/** No selection cuts a character in two: half of one does not survive being written as UTF-8. */
function whole(position: number): number {
  const unit = TEXT.charCodeAt(position)
  return unit >= 0xdc00 && unit <= 0xdfff ? position - 1 : position
}

/** A new version: a block changed, or taken out, or put in. */
function correct(project: ProjectFile, article: string, edit: (run: Run) => void, which: number): void {
  const head = headVersions(project.snapshot(article))[0]
  const content = head && project.content(head.hash)
  if (!content || content.blocks.length === 0) return
  const blocks = [...content.blocks]
  const index = which % blocks.length
  if (which % 3 === 0) blocks[index] = { ...blocks[index]!, text: `${blocks[index]!.text} ${which}` }
  else if (which % 3 === 1 && blocks.length > 1) blocks.splice(index, 1)
  else
    blocks.splice(index, 0, { ...blocks[index]!, id: `n${which}-${blocks.length}`, text: `Put in ${which}.` })
  const next: VersionContent = { ...content, blocks }
  if (plainText(next) === plainText(content)) return
  const hash = valueOf(project.storeContent(next))
  edit((e) => addVersion(e, { article, hash, parents: [head.hash], why: 'correct' }))
}
