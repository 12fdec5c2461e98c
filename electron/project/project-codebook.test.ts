import { afterEach, beforeEach, expect, it } from 'vitest'
import { edit } from '#shared/doc/edit.ts'
import { ensureTheme, findTheme, mergeThemes, unmergeTheme } from '#shared/doc/theme-operations.ts'
import { openProject, PROJECT_DOC, type ProjectFile } from './project-file.ts'
import type { ListsChange } from './lists-change.ts'
import { folderForEach } from './testing/folder-for-each.ts'
import { addSampleClaim, AMINA, sampleProject, valueOf } from './testing/sample.ts'

const folder = folderForEach()
let project: ProjectFile
let article: string
let militias: string
let groups: string
let claims: string[]

beforeEach(() => {
  ;({ project, article } = sampleProject(folder.path('water.postil')))
  const themes = project.themes()
  valueOf(
    project.edit([
      {
        doc: PROJECT_DOC,
        run: (e) => {
          ensureTheme(e, themes, 'Militias/North')
          groups = ensureTheme(e, themes, 'Armed groups')
        },
      },
    ]),
  )
  militias = findTheme(project.themes(), 'Militias')!.id
  claims = ['AN-1', 'AN-2'].map((number) => addSampleClaim(project, article, number))
  tag(claims[0]!, militias)
  tag(claims[1]!, militias)
  tag(claims[1]!, groups)
})
afterEach(() => project.close())

function tag(claim: string, theme: string): void {
  valueOf(project.edit([{ doc: article, run: (e) => e.member(claim, 'themes', theme, true) }]))
}

function merge(): void {
  const codebook = project.codebook()
  valueOf(project.edit([{ doc: PROJECT_DOC, run: (e) => mergeThemes(e, codebook, militias, groups) }]))
}

const shown = () => ({
  themes: project.claims().map((claim) => claim.themes),
  counts: project.counts().themes,
  ofTheme: project.claims({ theme: groups }).length,
  ofOld: project.claims({ theme: militias }).length,
})

it('counts the claims of a merged theme for the target, each once, and tells the lists which these are', () => {
  const changes: ListsChange[] = []
  project.onListsChanged((change) => changes.push(change))
  const before = shown()
  merge()
  expect(shown()).toEqual({
    themes: [[groups], [groups]],
    counts: { [groups]: 2 },
    ofTheme: 2,
    ofOld: 2,
  })
  expect(changes.flatMap((change) => [...change.claims]).sort()).toEqual([...claims].sort())
  expect(project.verify().problems).toEqual([])
  valueOf(project.edit([{ doc: PROJECT_DOC, run: (e) => unmergeTheme(e, militias) }]))
  expect(shown()).toEqual(before)
  expect(project.verify().problems).toEqual([])
})

it('reads a tag with the old theme that comes later as the target', () => {
  merge()
  const third = addSampleClaim(project, article, 'AN-3')
  tag(third, militias)
  expect(project.claims({ ids: [third] })[0]!.themes).toEqual([groups])
  expect(project.verify().problems).toEqual([])
})

it('keeps both when it is opened again', () => {
  merge()
  const before = shown()
  project.close()
  project = valueOf(openProject(folder.path('water.postil'), { me: AMINA, mode: 'write' }))
  expect(shown()).toEqual(before)
  expect(project.verify().problems).toEqual([])
})

it('opens a codebook of ten thousand levels made elsewhere, and counts it', () => {
  const doc = project.doc(PROJECT_DOC)
  const updates: Uint8Array[] = []
  const take = (update: Uint8Array) => updates.push(update)
  doc.on('update', take)
  edit(doc, { person: 'h', now: () => 1 }, (e) => {
    for (let n = 0; n < 10_000; n++)
      e.create<'theme'>({
        record: 'theme',
        id: `t${n}`,
        name: `Level ${n}`,
        parent: n === 0 ? null : `t${n - 1}`,
        colour: 'blue',
        definition: '',
        pinned: null,
      })
  })
  doc.off('update', take)
  valueOf(project.append(updates.map((update) => ({ doc: PROJECT_DOC, update }))))
  tag(claims[0]!, 't9999')
  expect(project.counts().themes['t0']).toBe(1)
  expect(project.verify().problems).toEqual([])
})
