import * as Y from 'yjs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeClaim } from '#shared/doc/claim-operations.ts'
import { applyInverses, edit, type Inverse } from '#shared/doc/edit.ts'
import { SnapshotSource } from '#shared/doc/snapshot.ts'
import { linkClaims } from '#shared/doc/link-operations.ts'
import type { ListsChange } from './lists-change.ts'
import type { ProjectFile } from './project-file.ts'
import {
  addSampleArticle,
  addSampleClaim,
  CONTENT,
  sampleProject,
  tempFolder,
  valueOf,
} from './testing/sample.ts'

let folder: ReturnType<typeof tempFolder>
let project: ProjectFile
let here: string
let elsewhere: string
let dam: string
let rain: string
const STRANGER = 'c-of-another-file'
const WRITER = { person: 'h1', now: () => 1 }

beforeEach(() => {
  folder = tempFolder()
  ;({ project, article: here } = sampleProject(folder.path('water.postil')))
  elsewhere = addSampleArticle(project, CONTENT)
  dam = addSampleClaim(project, here, 'AN-1')
  rain = addSampleClaim(project, elsewhere, 'AN-2')
  link(elsewhere, rain, dam)
  link(elsewhere, rain, STRANGER)
})
afterEach(() => {
  project.close()
  folder.remove()
})

function link(doc: string, from: string, to: string): void {
  const parts = [
    { doc, run: (e: Parameters<typeof linkClaims>[0]) => void linkClaims(e, { kind: 'supports', from, to }) },
  ]
  valueOf(project.edit(parts))
}

/** As a window does it: in a document of its own. Gives what takes it back. */
function inWindow(run: (doc: Y.Doc) => Inverse[]): Inverse[] {
  const doc = new Y.Doc()
  for (const update of project.updatesOf(here)) Y.applyUpdate(doc, update)
  const before = Y.encodeStateVector(doc)
  const inverses = run(doc)
  valueOf(project.append([{ doc: here, update: Y.encodeStateAsUpdate(doc, before) }]))
  return inverses
}

const removeDam = () =>
  inWindow((doc) => edit(doc, WRITER, (e) => removeClaim(e, new SnapshotSource(doc).current, dam)))

const ends = () => ({
  listed: project.links().map(({ to }) => to),
  ofRain: project.claims({ ids: [rain] })[0]!.links.map(({ to }) => to),
})

it('counts no link to a claim that was deleted in another document, and counts it again once it is back', () => {
  const all = { listed: [dam, STRANGER], ofRain: [dam, STRANGER] }
  expect(ends()).toEqual(all)
  const inverses = removeDam()
  expect(ends()).toEqual({ listed: [STRANGER], ofRain: [STRANGER] })
  expect(project.verify().problems).toEqual([])
  inWindow((doc) => applyInverses(doc, WRITER, inverses))
  expect(ends()).toEqual(all)
  expect(project.verify().problems).toEqual([])
})

it('tells the lists of the claims that lose a link, and get it back', () => {
  const changes: ListsChange[] = []
  project.onListsChanged((change) => changes.push(change))
  const inverses = removeDam()
  const [gone] = changes.map((change) => project.delta(change)!)
  expect(gone!.claimsGone).toEqual([dam])
  expect(gone!.claims.map(({ id, links }) => [id, links.map(({ to }) => to)])).toEqual([[rain, [STRANGER]]])
  inWindow((doc) => applyInverses(doc, WRITER, inverses))
  const back = project.delta(changes[1]!)!
  expect(back.claims.map(({ id, links }) => [id, links.length])).toEqual([
    [dam, 1],
    [rain, 2],
  ])
})
