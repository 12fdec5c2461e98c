import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { makeClaimRow } from '#shared/ipc/claim-row.fixture.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addVersion } from '#shared/doc/article-operations.ts'
import { removeClaim } from '#shared/doc/claim-operations.ts'
import { recordsOf } from '#shared/doc/registers.ts'
import { ensureTheme } from '#shared/doc/theme-operations.ts'
import { plainText } from '#shared/domain/article.ts'
import { nextClaimNumber } from '#shared/domain/claim.ts'
import { versionHash } from '#electron/import/version-hash.ts'
import { APP_VERSION } from './app-version.ts'
import { createProject, openProject, PROJECT_DOC } from './project-file.ts'
import { COMPACT_AFTER } from './update-log.ts'
import { folderForEach } from './testing/folder-for-each.ts'
import {
  addSampleArticle,
  addSampleClaim,
  AMINA,
  BORIS,
  CONTENT,
  HASH,
  sampleProject,
  TEXT,
  valueOf,
} from './testing/sample.ts'

const folder = folderForEach()
let path: string
beforeEach(() => void (path = folder.path('water.postil')))

describe('a project file', () => {
  it('is a single file once closed, and holds what was put in', () => {
    const { project, article } = sampleProject(path)
    const theme = withTheme(project, 'Water/Dams')
    const claim = addSampleClaim(project, article, 'AN-1', 0, 4)
    valueOf(project.edit([{ doc: article, run: (edit) => edit.member(claim, 'themes', theme, true) }]))
    project.close()
    expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])

    const again = valueOf(openProject(path, { me: AMINA, mode: 'write' }))
    expect(again.info).toMatchObject({
      title: 'Water',
      heldBy: null,
      readOnlyReason: 'none',
      me: AMINA,
      claimCount: 1,
    })
    expect(again.articles()).toEqual([
      {
        id: article,
        title: 'The dam',
        authors: ['A. Writer', 'B. Writer'],
        publisher: null,
        published: '2024-05',
        url: null,
        language: 'en',
        blocks: 3,
        // Code points: the emoji counts once.
        characters: Array.from(TEXT).length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        version: HASH,
        claims: 1,
        leftOut: 0,
      },
    ])
    const row = makeClaimRow({
      id: claim,
      doc: article,
      number: 'AN-1',
      statement: 'Claim AN-1',
      author: expect.any(String),
      at: expect.any(Number),
      themes: [theme],
      passages: [
        {
          id: expect.any(String),
          article,
          version: HASH,
          paragraph: '1',
          start: 0,
          end: 4,
          quote: 'Dams',
          state: 'exact',
        },
      ],
    })
    expect(again.claims()).toEqual([row])
    expect(again.claims({ article, theme })).toEqual([row])
    expect(again.claims({ theme: 'tnone' })).toEqual([])
    expect(again.content(HASH)).toEqual(CONTENT)
    expect(JSON.parse(again.contentJson(HASH)!)).toEqual(CONTENT)
    expect(again.people.map((person) => person.name)).toEqual([AMINA.name])
    expect(again.verify()).toMatchObject({ clean: true, problems: [], originals: 1, contents: 1, docs: 2 })
    again.close()
  })

  it('keeps every byte when it is opened and closed without an edit, whichever way it was left', () => {
    const { project, article } = sampleProject(path)
    addSampleClaim(project, article, 'AN-1')
    const reader = valueOf(openProject(path, { me: BORIS, mode: 'read' }))
    project.close()
    const leftWhileRead = folder.path('left.postil')
    copyFileSync(path, leftWhileRead)
    reader.close()
    for (const file of [leftWhileRead, path]) {
      const before = readFileSync(file)
      const again = valueOf(openProject(file, { me: AMINA, mode: 'write' }))
      expect(again.claims()).toHaveLength(1)
      valueOf(again.edit([{ doc: article, run: () => {} }]))
      expect(again.append([])).toMatchObject({ ok: true })
      again.close()
      expect(readFileSync(file).equals(before)).toBe(true)
    }
    expect(readdirSync(folder.path('.')).toSorted()).toEqual(['left.postil', 'water.postil'])
  })

  it('writes its edits ahead in a log of their own, as soon as there is one and until it is closed', () => {
    const { project, article } = sampleProject(path)
    project.close()
    // Bytes 18 and 19 of a SQLite file: 1 for a rollback journal, 2 for a write-ahead log.
    const wayOfWriting = () => [...readFileSync(path).subarray(18, 20)]
    const again = valueOf(openProject(path, { me: AMINA, mode: 'write' }))
    expect(wayOfWriting()).toEqual([1, 1])
    addSampleClaim(again, article, 'AN-1')
    expect(wayOfWriting()).toEqual([2, 2])
    expect(readFileSync(`${path}-wal`).length).toBeGreaterThan(0)
    again.close()
    expect(wayOfWriting()).toEqual([1, 1])
    expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])
  })

  it('is not made over another file', () => {
    sampleProject(path).project.close()
    expect(createProject(path, { title: 'x', me: AMINA })).toMatchObject({ ok: false, code: 'alreadyExists' })
    expect(createProject(folder.path('no/such/x.postil'), { title: 'x', me: AMINA })).toMatchObject({
      code: 'notFound',
    })
    expect(createProject(folder.path('.'), { title: 'x', me: AMINA })).toMatchObject({
      code: 'alreadyExists',
    })
    const again = valueOf(openProject(path, { me: AMINA, mode: 'read' }))
    expect(again.info.title).toBe('Water')
    again.close()
  })

  it('says which version of the app made it', () => {
    const pkg = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(APP_VERSION).toBe(pkg.version)
  })

  it('never gives a number again, also after the claim is deleted', () => {
    const { project, article } = sampleProject(path)
    addSampleClaim(project, article, 'AN-1')
    const claim = addSampleClaim(project, article, 'AN-2')
    valueOf(
      project.edit([{ doc: article, run: (edit) => removeClaim(edit, project.snapshot(article), claim) }]),
    )
    expect(project.claims().map((row) => row.number)).toEqual(['AN-1'])
    expect(project.info.claimCount).toBe(2)
    expect(nextClaimNumber('AN', project.usedNumbers())).toBe('AN-3')
    expect(project.verify().problems).toEqual([])
    project.close()
  })

  it('shows passages in the current version where the words are the same, and in their own where they are not', () => {
    const { project, article } = sampleProject(path)
    addSampleClaim(project, article, 'AN-1', TEXT.indexOf('Rain'), TEXT.indexOf('Rain') + 4)
    addSampleClaim(project, article, 'AN-2', TEXT.indexOf('Ministers'), TEXT.indexOf('Ministers') + 9)
    const [dams, ministers, rain] = CONTENT.blocks
    const corrected = {
      ...CONTENT,
      blocks: [
        dams!,
        { ...ministers!, id: 'new', text: 'Put in.' },
        { ...ministers!, text: 'Minister' },
        rain!,
      ],
    }
    const hash = versionHash(corrected)
    // The record first, as a merge may bring it: the passages stay where they are until the text is there.
    const version = { article, hash, parents: [HASH], why: 'correct' as const }
    valueOf(project.edit([{ doc: article, run: (edit) => void addVersion(edit, version) }]))
    expect(project.claims().map((row) => row.passages[0]!.version)).toEqual([HASH, HASH])
    expect(valueOf(project.storeContent(corrected))).toBe(hash)

    const [moved, changed] = project.claims().map((row) => row.passages[0]!)
    expect(moved).toMatchObject({ version: hash, quote: 'Rain', start: plainText(corrected).indexOf('Rain') })
    expect(changed).toMatchObject({ version: HASH, quote: 'Ministers', start: TEXT.indexOf('Ministers') })
    expect(project.articles()[0]).toMatchObject({ blocks: 4 })
    expect(project.verify().problems).toEqual([])
    project.close()
  })

  it('takes updates from a window, tells others, and refuses what is no update', async () => {
    const { project, article } = sampleProject(path)
    const window = new Y.Doc()
    Y.applyUpdate(window, Y.encodeStateAsUpdate(project.doc(article)))
    const sent: Uint8Array[] = []
    window.on('update', (update: Uint8Array) => sent.push(update))
    const heard: unknown[] = []
    project.onUpdate((doc, _update, origin) => heard.push([doc, origin]))

    recordsOf(window).set('x1', { record: 'fromTheFuture', id: 'x1' })
    valueOf(project.append([{ doc: article, update: sent[0]! }], 'window 1'))
    expect(heard).toEqual([[article, 'window 1']])
    expect(recordsOf(project.doc(article)).get('x1')).toEqual({ record: 'fromTheFuture', id: 'x1' })

    recordsOf(window).set('x2', { record: 'fromTheFuture', id: 'x2' })
    const outcomes = await Promise.all([
      project.appendGrouped([{ doc: article, update: sent[1]! }], 'window 1'),
      project.appendGrouped([{ doc: article, update: new Uint8Array([9, 9, 9, 9]) }]),
      project.appendGrouped([{ doc: '../etc', update: sent[1]! }]),
    ])
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code))).toEqual([
      'ok',
      'badUpdate',
      'badUpdate',
    ])
    expect(heard).toHaveLength(2)
    expect(project.verify()).toMatchObject({ clean: true, unknownRecords: 2 })
    project.close()
  })

  it('leaves nothing of an edit that throws', () => {
    const { project, article } = sampleProject(path)
    const before = Y.encodeStateAsUpdate(project.doc(article))
    expect(() =>
      project.edit([
        { doc: article, run: (edit) => edit.member('c1', 'themes', 't1', true) },
        {
          doc: PROJECT_DOC,
          run() {
            throw new Error('half way')
          },
        },
      ]),
    ).toThrow('half way')
    expect(Y.encodeStateAsUpdate(project.doc(article))).toEqual(before)
    project.close()
  })

  it('shortens a long log and loses nothing', () => {
    const { project, article } = sampleProject(path)
    const claim = addSampleClaim(project, article, 'AN-1')
    for (let n = 0; n <= COMPACT_AFTER; n++) {
      valueOf(project.edit([{ doc: article, run: (edit) => edit.set('claim', claim, 'statement', `S${n}`) }]))
    }
    expect(project.claims()[0]!.statement).toBe(`S${COMPACT_AFTER}`)
    project.close()
    const again = valueOf(openProject(path, { me: AMINA, mode: 'read' }))
    expect(again.snapshot(article).claim.get(claim)!.value.statement).toBe(`S${COMPACT_AFTER}`)
    expect(again.verify().problems).toEqual([])
    again.close()
  })

  it('adds a new person on opening, with other initials where they are taken', () => {
    sampleProject(path).project.close()
    const open = (me: { name: string; initials: string }) => {
      const project = valueOf(openProject(path, { me, mode: 'write' }))
      const { id, initials } = project.me
      project.close()
      return { id, initials }
    }
    const anton = open({ name: 'Anton Novak', initials: 'AN' })
    expect(anton.initials).toBe('AN2')
    expect(open({ name: 'Anton Novak', initials: 'AN' })).toEqual(anton)
    expect(open(BORIS).initials).toBe('BP')
    expect(open(AMINA).initials).toBe('AN')
  })

  it('can be copied, and the copy lives on by itself', () => {
    const { project, article } = sampleProject(path)
    project.close()
    const copy = folder.path('copy.postil')
    copyFileSync(path, copy)
    const a = valueOf(openProject(path, { me: AMINA, mode: 'write' }))
    const b = valueOf(openProject(copy, { me: BORIS, mode: 'write' }))
    addSampleClaim(a, article, 'AN-1')
    addSampleArticle(b)
    expect([a.claims().length, a.articles().length]).toEqual([1, 1])
    expect([b.claims().length, b.articles().length]).toEqual([0, 2])
    a.close()
    b.close()
  })
})

function withTheme(project: ReturnType<typeof sampleProject>['project'], themePath: string): string {
  let id = ''
  valueOf(
    project.edit([
      { doc: PROJECT_DOC, run: (edit) => (id = ensureTheme(edit, project.themes(), themePath)) },
    ]),
  )
  return id
}

describe('the counts of a library', () => {
  it('count a claim once for a theme and once for each above it, and for no theme that is gone', () => {
    const { project, article } = sampleProject(folder.path('counts.postil'))
    const upper = { record: 'theme', colour: 'blue', definition: '', pinned: null, parent: null } as const
    valueOf(
      project.edit([
        {
          doc: 'project',
          run(edit) {
            edit.create<'theme'>({ ...upper, id: 'tupper', name: 'Water' })
            edit.create<'theme'>({ ...upper, id: 'tlower', name: 'Dams', parent: 'tupper' })
          },
        },
      ]),
    )
    const first = addSampleClaim(project, article, 'AN-1')
    const second = addSampleClaim(project, article, 'AN-2')
    const tag = (claim: string, theme: string) =>
      valueOf(project.edit([{ doc: article, run: (edit) => edit.member(claim, 'themes', theme, true) }]))
    for (const theme of ['tlower', 'tupper', 'tgone']) tag(first, theme)
    tag(second, 'tlower')
    expect(project.counts()).toEqual({ claims: 2, themes: { tupper: 2, tlower: 2 } })
    project.close()
  })
})
