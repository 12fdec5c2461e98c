import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { openProject, PROJECT_DOC } from '#electron/project/project-file.ts'
import { linkClaims } from '#shared/doc/link-operations.ts'
import { ensureSource } from '#shared/doc/source-operations.ts'
import { TestFolder } from './testing/run.ts'

const P = 'p.postil'
let folder: TestFolder
let ids: string[]
beforeAll(async () => {
  folder = new TestFolder()
  await folder.run(['new', P, '--title', 'Harbour'])
  const texts = {
    North: 'The harbour froze. Prices rose. The ministry denied it.',
    South: 'The harbour stayed open. Prices rose twice.',
    West: 'Nothing was said of ice.',
  }
  for (const [title, text] of Object.entries(texts))
    await folder.run(['import', P, folder.write(`${title}.txt`, text), '--title', title])
  const lines = [
    { article: 'North', quote: 'The harbour froze.', themes: ['Sea/Ice'], asserter: 'the pilots' },
    { article: 'North', quote: 'Prices rose.', themes: ['Trade', 'Sea'] },
    { article: 'South', quote: 'The harbour stayed open.', themes: ['Sea/Ice'], asserter: 'The Pilots' },
    { article: 'South', quote: 'Prices rose twice.', themes: ['Trade'] },
    { article: 'West', quote: 'Nothing was said of ice.' },
  ]
  await folder.run(['annotate', P, folder.writeLines('claims.jsonl', lines)])
  const articles = await folder.json<{ id: string; title: string }[]>(['articles', P])
  ids = articles.map(({ id }) => id)
  link()
})
afterAll(() => folder.remove())

/** AN-1 contradicts AN-3, both of the same origin; AN-2 and AN-4 from one source, AN-5 withdrawn. */
function link(): void {
  const opened = openProject(join(folder.path, P), {
    me: { name: 'Amina Ndiaye', initials: 'AN' },
    mode: 'write',
  })
  if (!opened.ok) throw new Error(opened.code)
  const project = opened.value
  const byNumber = new Map(project.claims().map((claim) => [claim.number, claim]))
  const idOf = (number: string) => byNumber.get(number)!.id
  const sources = new Map()
  let source = ''
  project.edit([
    { doc: PROJECT_DOC, run: (edit) => void (source = ensureSource(edit, sources, 'Customs')) },
    {
      doc: ids[0]!,
      run(edit) {
        linkClaims(edit, { kind: 'contradicts', from: idOf('AN-1'), to: idOf('AN-3') })
        linkClaims(edit, { kind: 'sameOrigin', from: idOf('AN-1'), to: idOf('AN-3') })
        edit.set('claim', idOf('AN-2'), 'source', source)
      },
    },
  ])
  project.edit([
    { doc: ids[1]!, run: (edit) => edit.set('claim', idOf('AN-4'), 'source', source) },
    { doc: ids[2]!, run: (edit) => edit.set('claim', idOf('AN-5'), 'status', 'withdrawn') },
  ])
  project.close()
}

describe('stats', () => {
  it('counts by theme with those below it', async () => {
    expect(await folder.json(['stats', P, '--by', 'theme'])).toEqual({
      by: 'theme',
      claims: 4,
      rows: [
        { theme: 'Sea', claims: 3, own: 1 },
        { theme: 'Sea/Ice', claims: 2, own: 2 },
        { theme: 'Trade', claims: 2, own: 2 },
      ],
    })
  })

  it('counts by article, with each theme in it', async () => {
    const { rows } = await folder.json<{ rows: object[] }>(['stats', P, '--by', 'article'])
    expect(rows).toMatchObject([
      { title: 'North', claims: 2, themes: [{ claims: 2 }, { claims: 1 }, { theme: 'Trade', claims: 1 }] },
      { title: 'South', claims: 2, themes: [{ claims: 1 }, { claims: 1 }, { theme: 'Trade', claims: 1 }] },
      { title: 'West', claims: 0, themes: [{ claims: 0 }, { claims: 0 }, { theme: 'Trade', claims: 0 }] },
    ])
  })

  it('counts by source, one origin once', async () => {
    expect(await folder.json(['stats', P, '--by', 'source'])).toEqual({
      by: 'source',
      claims: 4,
      origins: 3,
      rows: [
        { kind: 'source', source: expect.stringMatching(/^s/), name: 'Customs', claims: 2, origins: 2 },
        { kind: 'words', source: null, name: 'the pilots', claims: 2, origins: 1 },
      ],
    })
  })

  it('counts themes that stand together', async () => {
    expect(await folder.json(['stats', P, '--by', 'cooccurrence'])).toEqual({
      by: 'cooccurrence',
      claims: 4,
      rows: [{ themes: ['Sea', 'Trade'], claims: 1 }],
    })
  })

  it('reads as text too', async () => {
    const { out } = await folder.run(['stats', P, '--by', 'source'])
    expect(out).toBe(
      '    2  Customs\n    2  the pilots  (1 with the same origin counted once)\n' +
        '4 claims counted, 3 with the same origin counted once\n',
    )
  })

  it('says what it can count by', async () => {
    for (const args of [[], ['--by', 'colour']]) {
      const { code, out, err } = await folder.run(['stats', P, ...args])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('theme, article, source, cooccurrence.')
    }
  })
})

describe('compare', () => {
  type Compared = {
    articles: { title: string; claims: number; silent: string[] }[]
    rows: { theme: string | null; cells: { state: string; claims: { number: string }[]; below: number }[] }[]
    links: { kind: string; from: string; to: string }[]
  }

  it('sets every article beside the others', async () => {
    const compared = await folder.json<Compared>(['compare', P])
    expect(compared.articles).toMatchObject([
      { title: 'North', claims: 2, silent: [] },
      { title: 'South', claims: 2, silent: [] },
      { title: 'West', claims: 0, silent: ['Sea', 'Sea/Ice', 'Trade'] },
    ])
    expect(
      compared.rows.map(({ theme, cells }) => [
        theme,
        ...cells.map(
          ({ state, claims, below }) => `${state} ${claims.map((one) => one.number).join()} ${below}`,
        ),
      ]),
    ).toEqual([
      ['Sea', 'claims AN-2 1', 'below  1', 'silent  0'],
      ['Sea/Ice', 'claims AN-1 0', 'claims AN-3 0', 'silent  0'],
      ['Trade', 'claims AN-2 0', 'claims AN-4 0', 'silent  0'],
    ])
    expect(compared.links).toMatchObject([
      { kind: 'contradicts', from: 'AN-1', to: 'AN-3' },
      { kind: 'sameOrigin', from: 'AN-1', to: 'AN-3' },
    ])
  })

  it('keeps to the articles named, in their order, and the themes named', async () => {
    const args = ['compare', P, '--article', 'West', '--article', 'North', '--theme', 'Sea/Ice']
    const { out } = await folder.run(args)
    expect(out).toBe(
      'Sea/Ice\n  West: silent\n  North:\n    AN-1  The harbour froze.\n' +
        'West: 0 claims, silent on 1 theme\nNorth: 1 claim, silent on 0 themes\n',
    )
  })

  it('shows how claims are linked', async () => {
    const { out } = await folder.run(['compare', P, '--theme', 'Sea/Ice'])
    expect(out).toContain('AN-3  The harbour stayed open.  [contradicts AN-1; same origin as AN-1]')
  })

  it('refuses what is not there, and an article named twice', async () => {
    expect(await folder.run(['compare', P, '--theme', 'Snow'])).toMatchObject({ code: 1, out: '' })
    expect(await folder.run(['compare', P, '--article', 'East'])).toMatchObject({ code: 1, out: '' })
    expect(await folder.run(['compare', P, '--article', 'West', '--article', 'west'])).toMatchObject({
      code: 2,
      out: '',
    })
  })
})
