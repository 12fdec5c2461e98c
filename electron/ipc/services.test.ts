import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '#shared/doc/registers.ts'
import type { WordListRow } from '#shared/ipc/view-types.ts'
import { folderForEach } from '../project/testing/folder-for-each.ts'
import { startServices, type Services } from './services.ts'
import { fakeWindow, type FakeWindow } from './testing/fake-window.ts'

const folder = folderForEach()
let services: Services
let window: FakeWindow
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  services = startServices({ settings: folder.path('settings'), logs: folder.path('logs') })
  window = fakeWindow(services, folder.path('.'))
})
afterEach(() => {
  services.close()
  vi.restoreAllMocks()
})

const path = () => folder.path('water.postil')
const newProject = () => window.call('project.create', { path: path(), title: 'Water' })

describe('a call', () => {
  it('that is unknown or malformed is a bug, and goes to the log with its stack', async () => {
    for (const [name, input] of [
      ['toString', undefined],
      ['__proto__', undefined],
      ['project.open', {}],
      ['project.open', { path: 3 }],
      ['doc.append', { updates: [{ doc: 'x', update: 'text' }] }],
    ] as const) {
      expect(await window.code(name, input)).toBe('bug')
    }
    expect(readFileSync(folder.path('logs/errors.log'), 'utf8').match(/^20/gm)).toHaveLength(5)
  })

  it('without a project says so', async () => {
    expect(await window.code('library.articles', undefined)).toBe('noProject')
    expect(await window.code('doc.load', { doc: 'project' })).toBe('noProject')
    expect(await window.code('doc.append', { updates: [] })).toBe('noProject')
    expect(await window.code('article.import', { paths: [] })).toBe('noProject')
  })
})

describe('settings', () => {
  it('are kept, and sign new projects', async () => {
    expect(await window.code('app.setMe', { name: 'Amina', initials: 'not ok' })).toBe('badInitials')
    await window.call('app.setMe', { name: ' Amina Ndiaye ', initials: 'an' })
    await window.call('app.setTheme', 'dark')
    await window.call('app.setSelectionSnap', 'words')
    await window.call('app.setKeyChoices', { keys: { 'claim.make': ['Alt+C'] }, singleKeys: false })
    const info = await newProject()
    expect(info.me).toMatchObject({ name: 'Amina Ndiaye', initials: 'AN' })
    const later = startServices({ settings: folder.path('settings'), logs: folder.path('logs') })
    expect(await fakeWindow(later, '.').call('app.settings', undefined)).toEqual({
      name: 'Amina Ndiaye',
      initials: 'AN',
      theme: 'dark',
      type: { face: 'serif', size: 18, measure: 68, leading: 1.6 },
      selectionSnap: 'words',
      keyChoices: { keys: { 'claim.make': ['Alt+C'] }, singleKeys: false },
      recent: [{ path: path(), title: 'Water', opened: expect.any(Number) }],
    })
  })

  it('keep how articles are set; a way that this version does not know gives back the usual one, and no more', async () => {
    const type = { face: 'sans', size: 22, measure: 60, leading: 1.8 } as const
    await window.call('app.setMe', { name: 'Amina Ndiaye', initials: 'AN' })
    await window.call('app.setType', type)
    const later = () => startServices({ settings: folder.path('settings'), logs: folder.path('logs') })
    const settings = () => fakeWindow(later(), '.').call('app.settings', undefined)
    expect((await settings()).type).toEqual(type)
    expect(await window.code('app.setType', { ...type, size: 200 })).toBe('bug')

    const file = folder.path('settings/settings.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"sans"', '"gothic"'))
    expect(await settings()).toMatchObject({ name: 'Amina Ndiaye', type: { face: 'serif', size: 18 } })
  })

  it('keep the place in each article, the last thousand of them', async () => {
    const place = (offset: number) => ({ top: { block: 'b7', offset }, cursor: null })
    for (let n = 0; n <= 1000; n++) {
      await window.call('app.keepReadingPlace', { article: `a${n}`, place: place(n) })
    }
    await window.call('app.keepReadingPlace', { article: 'a1', place: place(5) })
    const later = startServices({ settings: folder.path('settings'), logs: folder.path('logs') })
    const places = await fakeWindow(later, '.').call('app.readingPlaces', undefined)
    expect(Object.keys(places)).toHaveLength(1000)
    expect(places).toMatchObject({ a1: place(5), a1000: place(1000) })
    expect(places).not.toHaveProperty('a0')
  })

  it('that cannot be read count as none', async () => {
    writeFileSync(folder.path('broken'), '{"name": 3')
    const later = startServices({ settings: folder.path('broken'), logs: folder.path('logs') })
    expect(await fakeWindow(later, '.').call('app.settings', undefined)).toMatchObject({ name: '' })
  })

  it('open links to the web and to mail only', async () => {
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://x', 'not a link']) {
      expect(await window.code('app.openLink', { url })).toBe('badLink')
    }
    await window.call('app.openLink', { url: 'https://example.org/a' })
    expect(window.opened).toEqual(['https://example.org/a'])
  })
})

describe('a correction that is not kept yet', () => {
  const draft = (article: string, base: string, at: number, text = 'Typed') => ({
    article,
    base,
    parents: [base],
    at,
    blocks: ['b1', { id: 'b2', kind: 'paragraph' as const, text, marks: [] }],
  })
  const of = (article: string) => window.call('draft.of', { article })

  it('is kept beside the settings, for one article and version, until it is dropped', async () => {
    await window.call('draft.keep', draft('a1', 'v1', 1))
    await window.call('draft.keep', draft('a1', 'v2', 3))
    await window.call('draft.keep', draft('a2', 'v1', 2))
    await window.call('draft.keep', draft('a1', 'v1', 4, 'Typed again'))
    const later = startServices({ settings: folder.path('settings'), logs: folder.path('logs') })
    expect(await fakeWindow(later, '.').call('draft.of', { article: 'a1' })).toEqual([
      draft('a1', 'v1', 4, 'Typed again'),
      draft('a1', 'v2', 3),
    ])
    await window.call('draft.drop', { article: 'a1', base: 'v1' })
    await window.call('draft.drop', { article: 'a1', base: 'unknown' })
    expect(await of('a1')).toEqual([draft('a1', 'v2', 3)])
    expect(await of('a2')).toEqual([draft('a2', 'v1', 2)])
  })

  it('lies within its folder whatever an article is called', async () => {
    await window.call('draft.keep', draft('../../../a', '..', 1))
    expect(readdirSync(folder.path('.'))).toEqual(['settings'])
    expect(readdirSync(folder.path('settings'))).toEqual(['drafts'])
    expect(await of('../../../a')).toHaveLength(1)
    expect(await window.code('draft.keep', draft('', 'v1', 1))).toBe('bug')
  })

  it('that cannot be read stays on disk and is not offered; one that cannot be written says so', async () => {
    await window.call('draft.keep', draft('a1', 'v1', 1))
    const [name] = readdirSync(folder.path('settings/drafts'))
    const path = folder.path(`settings/drafts/${name}`)
    writeFileSync(path, '{"article": "a1"')
    expect(await of('a1')).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe('{"article": "a1"')
    rmSync(folder.path('settings'), { recursive: true })
    writeFileSync(folder.path('settings'), 'a file where a folder should be')
    expect(await window.code('draft.keep', draft('a1', 'v1', 1))).toBe('notWritable')
  })
})

describe('two windows', () => {
  it('on one project: the first writes, the second follows', async () => {
    const info = await newProject()
    const second = fakeWindow(services, folder.path('.'))
    const seen = await second.call('project.open', { path: path() })
    expect([info.readOnlyReason, seen.readOnlyReason]).toEqual(['none', 'heldHere'])
    expect(seen.heldBy).toMatchObject({ name: info.me.name })

    const doc = new Y.Doc()
    for (const update of (await window.call('doc.load', { doc: 'project' })).updates)
      Y.applyUpdate(doc, update)
    await second.call('doc.load', { doc: 'project' })
    const updates: { doc: string; update: Uint8Array }[] = []
    doc.on('update', (update: Uint8Array) => updates.push({ doc: 'project', update }))
    recordsOf(doc).set('x1', { record: 'fromTheFuture', id: 'x1' })
    expect(await second.code('doc.append', { updates })).toBe('readOnly')
    await window.call('doc.append', { updates })
    expect(second.events).toEqual([{ kind: 'docUpdated', doc: 'project', update: updates[0]!.update }])
    expect(window.events).toEqual([])
    const delta = { claims: [], claimsGone: [], articles: [], memos: null, counts: { claims: 0, themes: {} } }
    await vi.waitFor(() => expect(window.events).toEqual([{ kind: 'libraryChanged', delta }]))

    // Once the first has left, whoever opens it next may write.
    await window.call('project.close', undefined)
    await second.call('project.close', undefined)
    expect((await second.call('project.open', { path: path() })).readOnlyReason).toBe('none')
  })

  it('keep the project that is open when another cannot be opened', async () => {
    await newProject()
    writeFileSync(folder.path('bad.postil'), 'no project')
    expect(await window.code('project.open', { path: folder.path('bad.postil') })).toBe('notAProject')
    expect(await window.call('library.articles', undefined)).toEqual([])
    expect(await window.code('project.open', { path: null })).toBe('cancelled')
    expect(
      await window.code('doc.append', { updates: [{ doc: 'project', update: new Uint8Array([1, 2, 3]) }] }),
    ).toBe('bug')
  })
})

describe('searches', () => {
  const ask = (query: string) => window.call('search.everywhere', { query, limit: 10 })

  it('answer the newest query and give up the older ones', async () => {
    await window.call('project.openSample', undefined)
    const codes = Promise.all(
      ['m', 'mi', 'mis'].map((query) => window.code('search.everywhere', { query, limit: 10 })),
    )
    const last = ask('mission')
    expect(await codes).toEqual(['cancelled', 'cancelled', 'cancelled'])
    expect((await last).claims.hits.length).toBeGreaterThan(0)
  })

  it('say what is wrong with a query, and that no project is open', async () => {
    expect(await window.code('search.everywhere', { query: 'x', limit: 10 })).toBe('noProject')
    await newProject()
    expect(await window.code('search.everywhere', { query: 'thme:x', limit: 10 })).toBe('unknownField')
    expect(await window.code('search.everywhere', { query: 'x'.repeat(2000), limit: 10 })).toBe(
      'queryTooLong',
    )
  })
})

describe('articles', () => {
  it('are imported one by one, and each that fails says why', async () => {
    await newProject()
    writeFileSync(
      folder.path('dam.txt'),
      'The dam\n\nDams upstream hold back the water.\n\nRain was late again.\n',
    )
    const reports = await window.call('article.import', {
      paths: [folder.path('dam.txt'), folder.path('none.txt')],
    })
    expect(reports.map(({ name, failure }) => [name, failure?.code ?? null])).toEqual([
      ['dam.txt', null],
      ['none.txt', 'notFound'],
    ])
    const id = reports[0]!.report!.id
    const original = await window.call('article.original', { article: id })
    expect(Buffer.from(original.bytesContent)).toEqual(readFileSync(folder.path('dam.txt')))
    expect((await window.call('library.articles', undefined)).map((row) => row.id)).toEqual([id])
    expect(window.events.filter((event) => event.kind === 'importProgress')).toHaveLength(3)
    expect(await window.code('article.original', { article: 'none' })).toBe('notFound')
    expect(await window.code('article.content', { hash: 'none' })).toBe('notFound')
  })

  it('of the sample come with their claims', async () => {
    const made = await window.call('project.openSample', undefined)
    expect((await window.call('library.claims', {})).length).toBeGreaterThan(10)
    await window.call('project.close', undefined)
    expect((await window.call('project.openSample', undefined)).path).toBe(made.path)
  })
})

describe('a table', () => {
  it('goes where the dialog says, and nowhere when it is cancelled or may not be written', async () => {
    const table = { title: 'Claims', rows: [['Number'], ['AN-1']], path: null }
    expect(await window.code('table.exportCsv', table)).toBe('cancelled')
    window.answer = folder.path('not there/claims.csv')
    expect(await window.code('table.exportCsv', table)).toBe('notWritable')
    window.answer = folder.path('claims.csv')
    expect(await window.call('table.exportCsv', table)).toEqual({ path: window.answer })
    expect(readFileSync(window.answer, 'utf8')).toBe('\ufeffNumber\r\nAN-1\r\n')
  })
})

describe('the codebook', () => {
  it('goes out as a table and is read back; what is wrong with a file is told by line and column', async () => {
    await newProject()
    const { rows } = await window.call('codebook.starter', { language: 'fr' })
    expect(rows).toHaveLength(25)
    expect(rows[0]).toMatchObject({ path: 'Mandat', fields: { colour: 'blue', pinned: 1, retired: false } })

    window.answer = folder.path('c.csv')
    expect(await window.call('codebook.export', { title: 'Water', path: null })).toEqual({
      path: window.answer,
    })
    expect(await window.call('codebook.read', { path: null })).toMatchObject({
      name: 'c.csv',
      table: { mistakes: [{ code: 'noRows' }] },
    })
    writeFileSync(window.answer, 'path,colour\nA,blue\nB,reed\n')
    expect(await window.call('codebook.read', { path: null })).toMatchObject({
      table: { mistakes: [{ line: 3, field: 'colour', code: 'colourUnknown' }] },
    })
    // A column that is not there stays away: it must not come back as an empty text.
    writeFileSync(window.answer, 'path\nA\n')
    const read = await window.call('codebook.read', { path: null })
    expect(read.table.rows).toEqual([{ line: 2, path: 'A', fields: {} }])
  })

  it('is not read or written where it cannot be', async () => {
    expect(await window.code('codebook.export', { title: 'x', path: folder.path('x.csv') })).toBe('noProject')
    expect(await window.code('codebook.use', { themes: [] })).toBe('noProject')
    await newProject()
    expect(await window.code('codebook.export', { title: 'x', path: null })).toBe('cancelled')
    expect(await window.code('codebook.read', { path: null })).toBe('cancelled')
    expect(await window.code('codebook.read', { path: folder.path('none.csv') })).toBe('notFound')
    expect(await window.code('codebook.read', { path: folder.path('.') })).toBe('notAFile')
    expect(await window.code('codebook.export', { title: 'x', path: folder.path('no/x.csv') })).toBe(
      'notWritable',
    )
    writeFileSync(folder.path('b.csv'), new Uint8Array([0, 1, 2]))
    expect(await window.code('codebook.read', { path: folder.path('b.csv') })).toBe('binary')
  })
})

describe('suggestions', () => {
  const sentence = 'The harbour board says that fares may rise.'

  it('of an article come with their progress, and end when they are cancelled', async () => {
    await newProject()
    const text = `---\nlang: en\n---\n\n${sentence} Who pays?\n`
    writeFileSync(folder.path('fares.md'), text)
    const [imported] = await window.call('article.import', { paths: [folder.path('fares.md')] })
    const article = imported!.report!.id
    const { rules, suggestions } = await window.call('suggest.article', { article })
    expect(rules).toMatch(/^postil-en\/\d+$/)
    expect(suggestions).toMatchObject([
      { text: sentence, type: 'predictive', asserter: 'The harbour board', hedges: ['may'] },
    ])
    expect(window.events.some(({ kind }) => kind === 'suggestProgress')).toBe(true)
    const running = window.code('suggest.article', { article })
    await window.call('suggest.cancel', undefined)
    expect(await running).toBe('cancelled')
    expect(await window.code('suggest.article', { article: 'none' })).toBe('notFound')
  })

  it('for one sentence come without a project, with the word lists of the user', async () => {
    const ask = (language: string | null) => window.call('suggest.sentence', { sentence, language })
    expect(await ask('en-GB')).toMatchObject({
      type: 'predictive',
      asserter: 'The harbour board',
      hedge: 'may',
    })
    expect(await window.code('suggest.sentence', { sentence, language: 'de' })).toBe('noLanguage')
    expect(await window.code('suggest.sentence', { sentence, language: null })).toBe('noLanguage')
    mkdirSync(folder.path('settings'), { recursive: true })
    writeFileSync(folder.path('settings/word-lists.json'), '{"en": {"certainty": ["that fares"]}}')
    expect(await ask('en')).toMatchObject({ hedge: 'that fares may' })
    writeFileSync(folder.path('settings/word-lists.json'), '{"en": {"certanty": []}}')
    expect(await window.code('suggest.sentence', { sentence, language: 'en' })).toBe('badWords')
  })

  it('follow the words that I add and take off, which are kept in one file', async () => {
    const ask = async () => (await window.call('suggest.sentence', { sentence, language: 'en' })).hedge
    const change = { language: 'en', list: 'certainty', phrase: 'that  fares' } as const
    const file = folder.path('settings/word-lists.json')
    const ownOf = (rows: readonly WordListRow[]) => rows.filter(({ own }) => own.length > 0)
    const rows = await window.call('words.lists', undefined)
    expect(ownOf(rows)).toEqual([])
    expect(rows.find(({ list }) => list === 'certainty')!.builtIn).toContain('probably')
    expect(ownOf(await window.call('words.change', { ...change, wanted: true }))).toMatchObject([
      { language: 'en', list: 'certainty', own: ['that fares'] },
    ])
    expect(await ask()).toBe('that fares may')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ en: { certainty: ['that fares'] } })
    expect(await window.code('words.change', { ...change, wanted: true })).toBe('phraseThere')
    expect(ownOf(await window.call('words.change', { ...change, wanted: false }))).toEqual([])
    expect(await ask()).toBe('may')
    expect(await window.code('words.change', { ...change, list: 'constructor', wanted: true })).toBe('bug')
  })

  it('leave a file of words that cannot be used as it is, until it is set aside under another name', async () => {
    const file = folder.path('settings/word-lists.json')
    mkdirSync(folder.path('settings'), { recursive: true })
    writeFileSync(folder.path('settings/word-lists.unused-1.json'), 'an older one')
    writeFileSync(file, '{"en": ')
    const change = { language: 'en', list: 'certainty', phrase: 'so they say', wanted: true } as const
    expect(await window.code('words.change', change)).toBe('badWords')
    expect(readFileSync(file, 'utf8')).toBe('{"en": ')
    expect(await window.call('words.setAside', undefined)).toEqual({ name: 'word-lists.unused-2.json' })
    expect(readFileSync(folder.path('settings/word-lists.unused-2.json'), 'utf8')).toBe('{"en": ')
    await window.call('words.change', change)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ en: { certainty: ['so they say'] } })
  })
})
