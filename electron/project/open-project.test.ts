import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { createClaim } from '#shared/doc/claim-operations.ts'
import { APPLICATION_ID, FORMAT_VERSION } from './format.ts'
import { openProject } from './project-file.ts'
import { folderForEach } from './testing/folder-for-each.ts'
import {
  addSampleArticle,
  addSampleClaim,
  AMINA,
  BORIS,
  contentOf,
  HASH,
  sampleProject,
  TEXT,
  valueOf,
} from './testing/sample.ts'

const folder = folderForEach()
let path: string
beforeEach(() => void (path = folder.path('water.postil')))

const open = (mode: 'write' | 'read' | 'writeIfFree' = 'writeIfFree') =>
  openProject(path, { me: AMINA, mode })

describe('opening refuses', () => {
  it('what is not there, and what is no project, and leaves nothing beside it', () => {
    expect(open()).toMatchObject({ code: 'notFound' })
    writeFileSync(path, '')
    expect(open()).toMatchObject({ code: 'notAProject' })
    writeFileSync(path, randomBytes(8192))
    expect(open()).toMatchObject({ code: 'notAProject' })
    writeFileSync(path, '# Notes\n'.repeat(200))
    expect(open()).toMatchObject({ code: 'notAProject' })
    expect(openProject(folder.path('.'), { me: AMINA, mode: 'write' })).toMatchObject({ code: 'notAProject' })
    expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])
  })

  it('another SQLite file', () => {
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE t (x)')
    db.close()
    expect(open()).toMatchObject({ code: 'notAProject' })
    expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])
  })

  it('a newer version, and says which app made it', () => {
    sampleProject(path).project.close()
    const db = new DatabaseSync(path)
    db.exec(
      `PRAGMA user_version = ${FORMAT_VERSION + 1}; UPDATE meta SET value = '9.9.9' WHERE key = 'madeBy'`,
    )
    db.close()
    const before = readFileSync(path)
    expect(open()).toMatchObject({
      code: 'newerVersion',
      detail: { format: FORMAT_VERSION + 1, madeBy: '9.9.9' },
    })
    expect(readFileSync(path)).toEqual(before)
  })

  it('a file cut off anywhere, and never changes it', () => {
    const { project, article } = sampleProject(path)
    for (let n = 1; n <= 30; n++) addSampleClaim(project, article, `AN-${n}`)
    addSampleArticle(
      project,
      contentOf(...Array.from({ length: 300 }, (_, n) => `Paragraph ${n} ${'x'.repeat(200)}`)),
    )
    project.close()
    const whole = readFileSync(path)
    for (const share of [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) {
      for (const size of [whole.length * share, Math.round((whole.length * share) / 4096) * 4096]) {
        writeFileSync(path, whole)
        truncateSync(path, Math.floor(size))
        if (statSync(path).size === 0 || statSync(path).size === whole.length) continue
        const result = open()
        expect([size, result.ok ? 'opened' : result.code]).toEqual([size, 'damaged'])
        expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])
        expect(statSync(path).size).toBe(Math.floor(size))
      }
    }
  })

  it('a file with a page of noise in it, or says so in verify, and never throws', () => {
    const { project, article } = sampleProject(path)
    for (let n = 1; n <= 30; n++) addSampleClaim(project, article, `AN-${n}`)
    project.close()
    // Noise in a page that holds nothing does no harm.
    const db = new DatabaseSync(path)
    db.exec('VACUUM')
    db.close()
    const whole = readFileSync(path)
    for (let page = 1; page < whole.length / 4096; page++) {
      const noisy = Buffer.from(whole)
      randomBytes(4096).copy(noisy, page * 4096)
      writeFileSync(path, noisy)
      const result = open('read')
      const found = result.ok ? result.value.verify().clean : result.code
      expect([page, found]).toEqual([page, result.ok ? false : 'damaged'])
      if (result.ok) result.value.close()
    }
  })
})

describe('a second hand on a file', () => {
  it('reads while the first writes, is told who holds it, and can follow', () => {
    const { project: first, article } = sampleProject(path)
    const second = valueOf(openProject(path, { me: BORIS, mode: 'writeIfFree' }))
    expect(second.info).toMatchObject({ readOnlyReason: 'held', heldBy: { name: AMINA.name }, me: BORIS })
    expect(openProject(path, { me: BORIS, mode: 'write' })).toMatchObject({
      code: 'readOnly',
      detail: { name: AMINA.name },
    })
    expect(second.edit([])).toMatchObject({ code: 'readOnly' })
    expect(second.append([])).toMatchObject({ code: 'readOnly' })

    const heard: string[] = []
    second.snapshot(article)
    second.onUpdate((doc) => heard.push(doc))
    addSampleClaim(first, article, 'AN-1')
    expect(second.claims()).toHaveLength(1)
    expect(second.snapshot(article).claim.size).toBe(0)
    second.catchUp()
    expect(heard).toEqual([article])
    expect(second.snapshot(article).claim.size).toBe(1)

    first.close()
    const third = valueOf(openProject(path, { me: BORIS, mode: 'write' }))
    expect(third.info.heldBy).toBeNull()
    third.close()
    second.close()
    expect(valueOf(open('write')).close()).toBeUndefined()
    expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])
  })
})

it('a reader that came before the first edit sees it, and what follows', () => {
  const { project, article } = sampleProject(path)
  project.close()
  const writer = valueOf(open('write'))
  const reader = valueOf(openProject(path, { me: BORIS, mode: 'writeIfFree' }))
  expect([reader.info.readOnlyReason, reader.claims().length]).toEqual(['held', 0])
  addSampleClaim(writer, article, 'AN-1')
  expect(reader.claims()).toHaveLength(1)
  addSampleClaim(writer, article, 'AN-2')
  expect(reader.claims()).toHaveLength(2)
  writer.close()
  expect(reader.claims()).toHaveLength(2)
  reader.close()
  const last = valueOf(open('write'))
  expect(last.verify().clean).toBe(true)
  last.close()
  expect(readdirSync(folder.path('.'))).toEqual(['water.postil'])
})

it('a reader in the middle of reading keeps the first edit waiting, and nothing is lost', () => {
  const { project, article } = sampleProject(path)
  project.close()
  const writer = valueOf(open('write'))
  const reading = new DatabaseSync(path, { readOnly: true })
  reading.exec('BEGIN; SELECT count(*) FROM docs')
  const place = { article, version: HASH, start: 0, end: 4 }
  const edit = (number: string) =>
    writer.edit([
      { doc: article, run: (e) => void createClaim(e, { number, statement: number }, place, TEXT) },
    ])
  expect(edit('AN-1')).toMatchObject({ code: 'notWritable' })
  expect(writer.claims()).toEqual([])
  reading.exec('COMMIT')
  valueOf(edit('AN-2'))
  // Now that edits go into a log of their own, a reader no longer stands in their way.
  reading.exec('BEGIN; SELECT count(*) FROM docs')
  valueOf(edit('AN-3'))
  reading.close()
  expect(writer.claims().map(({ number }) => number)).toEqual(['AN-2', 'AN-3'])
  expect(writer.verify().problems).toEqual([])
  writer.close()
})

// Root may write everywhere: the same is tried by a process of another user.
const asNobody = process.getuid?.() === 0

// Where it is skipped, the title gives the reason, as `npm test` asks.
describe.runIf(asNobody)(
  'in a folder that cannot be written to (skipped: only root can become another user)',
  () => {
    const run = (file: string) => {
      const script = `
      import { openProject } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'project-file.ts')).href)}
      const opened = openProject(${JSON.stringify(file)}, { me: { name: 'N', initials: 'N' }, mode: 'writeIfFree' })
      const refused = openProject(${JSON.stringify(file)}, { me: { name: 'N', initials: 'N' }, mode: 'write' })
      console.log(JSON.stringify([opened.ok ? opened.value.info.readOnlyReason : opened.code,
        opened.ok && opened.value.claims().length, refused.code]))
      if (opened.ok) opened.value.close()`
      const args = ['--input-type=module', '-e', script]
      const { stdout, stderr } = spawnSync(process.execPath, args, {
        uid: 65534,
        gid: 65534,
        encoding: 'utf8',
      })
      return stdout ? (JSON.parse(stdout) as unknown) : stderr
    }

    it('opens to read and says so, also what a crash left there', () => {
      const { project, article } = sampleProject(path)
      addSampleClaim(project, article, 'AN-1')
      mkdirSync(folder.path('readonly'))
      const closed = folder.path('readonly/closed.postil')
      const crashed = folder.path('readonly/crashed.postil')
      // As a killed process leaves it: the last edits lie in the side file.
      copyFileSync(path, crashed)
      copyFileSync(`${path}-wal`, `${crashed}-wal`)
      project.close()
      copyFileSync(path, closed)
      for (const file of [closed, crashed, `${crashed}-wal`]) chmodSync(file, 0o444)
      chmodSync(folder.path('readonly'), 0o555)
      chmodSync(folder.path('.'), 0o755)
      expect(run(closed)).toEqual(['readOnlyFile', 1, 'notWritable'])
      expect(run(crashed)).toEqual(['readOnlyFile', 1, 'notWritable'])
      chmodSync(closed, 0)
      expect(run(closed)).toEqual(['unreadable', false, 'unreadable'])
    })
  },
)

it('marks its files', () => {
  sampleProject(path).project.close()
  const db = new DatabaseSync(path)
  expect({ ...db.prepare('PRAGMA application_id').get() }).toEqual({ application_id: APPLICATION_ID })
  db.close()
})
