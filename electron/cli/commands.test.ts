import { createHash } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ListedClaim } from './claim-list.ts'
import { TestFolder } from './testing/run.ts'

let folder: TestFolder
beforeEach(() => {
  folder = new TestFolder()
})
afterEach(() => folder.remove())

const P = 'p.postil'
const FIRST = 'The flag 🇲🇱 flies. The mission should not withdraw. The army said yes.'
const SECOND = 'The party said yes. It “waited” — then left.'
/** In code points. */
const lengthOf = (text: string) => Array.from(text).length
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Made once and copied: an import starts a worker. */
let prepared: { id: string; bytes: Buffer }
beforeAll(async () => {
  const first = new TestFolder()
  await first.run(['new', P, '--title', 'Mali'])
  const file = first.write('coup.txt', `${FIRST}\n\n${SECOND}\n`)
  const { articles } = await first.json<{ articles: { id: string }[] }>([
    'import',
    P,
    file,
    '--title',
    'The Coup',
  ])
  prepared = { id: articles[0]!.id, bytes: first.read(P) }
  first.remove()
})

/** A project with one article, whose id it gives. */
function projectWithArticle(): string {
  folder.write(P, prepared.bytes)
  return prepared.id
}

describe('new', () => {
  it('makes a project once', async () => {
    expect(await folder.json(['new', P, '--title', 'Mali'])).toEqual({
      path: `${folder.path}/${P}`,
      title: 'Mali',
    })
    expect(await folder.run(['new', P])).toMatchObject({ code: 1, out: '' })
    expect(await folder.json(['articles', P])).toEqual([])
    expect(await folder.json(['claims', P])).toEqual([])
  })
})

describe('import, articles, text', () => {
  it('says what was added and left out', async () => {
    await folder.run(['new', P])
    const input = `<html><head><title>T</title></head><body><article><h1>T</h1><p>${FIRST}</p></article></body></html>`
    const made = await folder.json<{ articles: Record<string, unknown>[] }>(
      [
        'import',
        P,
        '-',
        '--format',
        'html',
        '--author',
        'A. Ba',
        '--author',
        'C. Do',
        '--published',
        '2020-09',
        '--url',
        'https://example.org/a',
      ],
      { input },
    )
    const [article] = made.articles
    expect(Object.keys(made)).toEqual(['articles'])
    expect(article).toMatchObject({
      title: 'T',
      authors: ['A. Ba', 'C. Do'],
      published: '2020-09',
      url: 'https://example.org/a',
      sha256: hash(new TextEncoder().encode(input)),
      characters: lengthOf(FIRST),
      blocks: 1,
    })
    expect(article!['removed']).toEqual([{ text: 'T', reason: 'duplicateTitle' }])
    expect(await folder.json(['text', P, 't'])).toBe(FIRST)
  })

  it('prints the text that positions count in, byte for byte, by id, start of id or title', async () => {
    const id = projectWithArticle()
    for (const name of [id, id.slice(0, 8), 'the coup', ' The  COUP ']) {
      expect(await folder.run(['text', P, name])).toEqual({ code: 0, out: `${FIRST}\n\n${SECOND}`, err: '' })
    }
    const { code, err } = await folder.run(['text', P, 'The Cup'])
    expect({ code, err }).toEqual({
      code: 1,
      err: 'postil: There is no article "The Cup". There are: "The Coup".\n',
    })
  })

  it('asks which one where a name fits two', async () => {
    projectWithArticle()
    await folder.run(['import', P, '-', '--title', 'The coup'], { input: 'Another text stands here.' })
    const { code, err } = await folder.run(['text', P, 'The Coup'])
    expect(code).toBe(1)
    expect(err).toContain('fits several articles')
  })

  it('adds all files in their order, or none', async () => {
    await folder.run(['new', P])
    folder.write('a.txt', 'Some words of the first.')
    folder.write('b.md', '# Second\n\nSome words of the second.')
    folder.write('empty.txt', '')
    const refused = await folder.run(['import', P, 'a.txt', 'empty.txt'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('empty.txt')
    expect(await folder.json(['articles', P])).toEqual([])
    const { articles } = await folder.json<{ articles: { id: string }[] }>(['import', P, 'a.txt', 'b.md'])
    const listed = await folder.json<{ id: string }[]>(['articles', P])
    expect(listed.map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
  })

  it('refuses values that mean nothing', async () => {
    await folder.run(['new', P])
    for (const option of ['--format=docx', '--join-lines=maybe', '--published=soon', '--language=e_n']) {
      expect((await folder.run(['import', P, '-', option], { input: 'Text.' })).code).toBe(2)
    }
    expect((await folder.run(['import', P, 'a', 'b', '--title', 'T'])).code).toBe(2)
  })
})

describe('themes', () => {
  it('makes a theme with those above it, and lists them as a tree', async () => {
    await folder.run(['new', P])
    await folder.run(['themes', P, '--add', 'Region'])
    const listed = await folder.json<Record<string, unknown>[]>([
      'themes',
      P,
      '--add',
      'Security/Civilians',
      '--color',
      'teal',
      '--definition',
      'Who is hurt.',
    ])
    expect(
      listed.map(({ path, color, definition, claims, pinned }) => [path, color, definition, claims, pinned]),
    ).toEqual([
      ['Region', 'blue', '', 0, 1],
      ['Security', 'orange', '', 0, 2],
      ['Security/Civilians', 'teal', 'Who is hurt.', 0, 3],
    ])
    expect(listed[2]).toMatchObject({ name: 'Civilians', parent: listed[1]!['id'] })
    const changed = await folder.json<Record<string, unknown>[]>([
      'themes',
      P,
      '--add',
      'region',
      '--color',
      'rose',
    ])
    expect(changed.map(({ path, color }) => [path, color])[0]).toEqual(['Region', 'rose'])
    expect(changed.length).toBe(3)
  })

  it('names the twelve colours for one it does not know', async () => {
    await folder.run(['new', P])
    const { code, err } = await folder.run(['themes', P, '--add', 'X', '--color', 'gren'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean "green"? The colours are blue, orange, teal,')
    expect((await folder.run(['themes', P, '--color', 'green'])).code).toBe(2)
  })
})

describe('annotate and claims', () => {
  it('places claims by their quotes and counts in code points', async () => {
    const id = projectWithArticle()
    const lines = folder.writeLines('claims.jsonl', [
      {
        article: 'The Coup',
        quote: 'It "waited" - then left',
        statement: 'It waited.',
        type: 'factual',
        themes: ['Security/Army'],
      },
      { article: id, quote: 'said yes', prefix: 'army ', asserter: 'The army', type: null, themes: [] },
    ])
    const made = await folder.json<{ claims: { id: string; number: string }[] }>(['annotate', P, lines])
    expect(made.claims.map(({ number }) => number)).toEqual(['AN-1', 'AN-2'])
    const claims = await folder.json<ListedClaim[]>(['claims', P])
    const points = Array.from(`${FIRST}\n\n${SECOND}`)
    expect(claims).toMatchObject([
      {
        id: made.claims[1]!.id,
        number: 'AN-2',
        statement: 'said yes',
        type: null,
        asserter: 'The army',
        status: 'draft',
        themes: [],
        passages: [
          {
            article: id,
            paragraph: '1',
            start: lengthOf(FIRST.slice(0, FIRST.indexOf('said'))),
            end: lengthOf(FIRST) - 1,
            quote: 'said yes',
            state: 'exact',
          },
        ],
      },
      {
        id: made.claims[0]!.id,
        number: 'AN-1',
        statement: 'It waited.',
        type: 'factual',
        asserter: null,
        status: 'draft',
        themes: ['Security/Army'],
        passages: [
          {
            article: id,
            paragraph: '2',
            start: lengthOf(FIRST) + 2 + SECOND.indexOf('It'),
            end: points.length - 1,
            quote: 'It “waited” — then left',
            state: 'exact',
          },
        ],
      },
    ])
    for (const { passages } of claims) {
      for (const { start, end, quote } of passages) expect(points.slice(start!, end!).join('')).toBe(quote)
    }
    expect(await folder.run(['verify', P])).toMatchObject({ code: 0, err: '' })
  })

  it('filters by theme with those below it, and by article', async () => {
    projectWithArticle()
    await folder.run(['import', P, '-', '--title', 'Other'], { input: 'Another text stands here.' })
    const lines = folder.writeLines('c.jsonl', [
      { article: 'The Coup', quote: 'The flag', themes: ['Security'] },
      { article: 'Other', quote: 'Another text', themes: ['security/Army'] },
      { article: 'Other', quote: 'stands', themes: ['Region'] },
    ])
    await folder.run(['annotate', P, lines])
    const numbers = async (...args: string[]) =>
      (await folder.json<ListedClaim[]>(['claims', P, ...args])).map(({ number }) => number)
    expect(await numbers()).toEqual(['AN-1', 'AN-2', 'AN-3'])
    expect(await numbers('--theme', 'Security')).toEqual(['AN-1', 'AN-2'])
    expect(await numbers('--theme', 'SECURITY/army')).toEqual(['AN-2'])
    expect(await numbers('--theme', 'Security', '--article', 'other')).toEqual(['AN-2'])
    const unknown = await folder.run(['claims', P, '--theme', 'Army'])
    expect(unknown.err).toBe(
      'postil: There is no theme "Army". There are: Region, Security, Security/Army.\n',
    )
    expect(unknown.code).toBe(1)
  })

  it.each([
    [{ article: 'The Coup', quote: 'flag', remark: 'x' }, 'bad.jsonl:3: Unknown field "remark".'],
    [{ article: 'The Coup', quote: 'flag', theme: ['x'] }, 'Unknown field "theme". Did you mean "themes"?'],
    [
      { article: 'The Coup', quote: 'flag', type: 'true' },
      '"true" is no type of claim. The types are factual, causal, predictive, evaluative, prescriptive.',
    ],
    [{ article: 'The Coup', quote: 'flag', themes: ['ok', ' / '] }, '"themes" is not a list of theme paths'],
    [{ article: 'The Coup', quote: 'flag', statement: 5 }, '"statement" is not text.'],
    [{ article: 'The Coup' }, '"quote" is missing.'],
    [{ article: 'Nowhere', quote: 'flag' }, 'bad.jsonl:3: There is no article "Nowhere".'],
    [
      { article: 'The Coup', quote: 'The mission should withdraw' },
      'Nearest: "The mission should not withdraw" (paragraph 1, ',
    ],
    [{ article: 'The Coup', quote: 'said yes' }, 'stands in "The Coup" 2 times: paragraph 1, '],
  ])('writes nothing where one line is wrong: %j', async (line, message) => {
    projectWithArticle()
    const before = hash(folder.read(P))
    const lines = folder.writeLines('bad.jsonl', [
      { article: 'The Coup', quote: 'flag', themes: ['New theme'] },
      line,
    ])
    folder.write(lines, folder.read(lines).toString().replace('\n', '\n\n'))
    const { code, out, err } = await folder.run(['annotate', P, lines, '--json', '--as', 'Somebody New'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^postil: bad\.jsonl:3: [^\n]+\n$/u)
    expect(err).toContain(message)
    expect(hash(folder.read(P))).toBe(before)
  })

  it('reads a claims file from standard input, and says what is wrong with its text', async () => {
    projectWithArticle()
    const input = '\ufeff{"article":"The Coup","quote":"flag"}\r\n\r\n{"article":"The Coup","quote":"army"}'
    expect((await folder.run(['annotate', P, '-'], { input })).out).toBe('Added 2 claims (AN-1 to AN-2).\n')
    expect((await folder.run(['annotate', P, '-'], { input: '{"article":' })).err).toMatch(
      /^postil: standard input:1: /u,
    )
    expect((await folder.run(['annotate', P, '-'], { input: '[1]' })).err).toContain('not a JSON object')
    expect((await folder.run(['annotate', P, '-'], { input: new Uint8Array([0xff, 0xfe]) })).err).toContain(
      'not UTF-8',
    )
    expect((await folder.run(['annotate', P, 'missing.jsonl'])).err).toContain('missing.jsonl is not there')
  })
})

describe('verify', () => {
  it('finds a file that something has changed', async () => {
    projectWithArticle()
    const report = await folder.json<Record<string, unknown>>(['verify', P])
    expect(report).toMatchObject({ clean: true, problems: [] })
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(`${folder.path}/${P}`)
    db.exec("UPDATE originals SET bytes = x'00'")
    db.close()
    const { code, out, err } = await folder.run(['verify', P, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ clean: false, problems: [{ problem: 'originalChanged' }] })
    expect(err).toContain('has 1 problem(s), first: originalChanged')
  })
})
