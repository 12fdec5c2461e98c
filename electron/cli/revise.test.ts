import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestFolder } from './testing/run.ts'

let folder: TestFolder
beforeEach(() => {
  folder = new TestFolder()
})
afterEach(() => folder.remove())

const P = 'p.postil'
const PARAGRAPHS = [
  'The mission 🇲🇱 arrived in the north during the dry season and built three camps along the river.',
  'Officers said that the force must leave within two years. Nobody in the capital contradicted them.',
  'Traders from Gao sold grain to both sides while the roads stayed open.',
  'The bridge at the ford was never repaired, and convoys took the longer way round.',
]
const QUOTES = [
  'built three camps along the river',
  'the force must leave within two years',
  'Traders from Gao sold grain',
  'The bridge at the ford was never repaired',
]

type Report = {
  article: string
  version: string
  written: boolean
  exact: number
  moved: number
  changed: { claim: string; number: string; passage: string; before: string; after: string; why: string[] }[]
  orphaned: { number: string; before: string }[]
}
type Passage = { start: number | null; end: number | null; quote: string; state: string }
type Claims = { number: string; passages: Passage[] }[]

async function marked(): Promise<string> {
  await folder.run(['new', P])
  const file = folder.write('old.txt', PARAGRAPHS.join('\n\n'))
  const { articles } = await folder.json<{ articles: { id: string }[] }>([
    'import',
    P,
    file,
    '--title',
    'North',
  ])
  const lines = QUOTES.map((quote) => ({ article: 'North', quote }))
  await folder.run(['annotate', P, folder.writeLines('claims.jsonl', lines)])
  return articles[0]!.id
}

const NEWER = [PARAGRAPHS[3]!, PARAGRAPHS[0]!, PARAGRAPHS[1]!.replace('must leave', 'must not leave')].join(
  '\n\n',
)

describe('revise', () => {
  it('keeps the very words, follows what moved, and has people look at the rest', async () => {
    const id = await marked()
    const newer = folder.write('new.txt', NEWER)
    const report = await folder.json<Report>(['revise', P, 'North', newer])
    expect(report).toMatchObject({ article: id, written: true, exact: 1, moved: 1 })
    expect(report.changed).toMatchObject([
      {
        number: 'AN-2',
        before: 'the force must leave within two years',
        after: 'the force must not leave within two years',
        why: ['negation'],
      },
    ])
    expect(report.orphaned).toMatchObject([{ number: 'AN-3', before: 'Traders from Gao sold grain' }])
    const text = Array.from((await folder.run(['text', P, 'North'])).out)
    const claims = await folder.json<Claims>(['claims', P])
    const states = Object.fromEntries(claims.map(({ number, passages }) => [number, passages[0]!.state]))
    expect(states).toEqual({ 'AN-1': 'exact', 'AN-2': 'changed', 'AN-3': 'notFound', 'AN-4': 'moved' })
    for (const { passages } of claims) {
      const { start, end, quote, state } = passages[0]!
      const here = start === null ? null : text.slice(start, end!).join('')
      expect(here).toBe(state === 'exact' || state === 'moved' ? quote : null)
    }
    expect((await folder.run(['verify', P])).code).toBe(0)
  })

  it('with --dry-run says the same and writes nothing, and the very same text is no new version', async () => {
    await marked()
    const before = folder.read(P)
    const newer = folder.write('new.txt', NEWER)
    const dry = await folder.json<Report>(['revise', P, 'North', newer, '--dry-run'])
    expect(dry).toMatchObject({ written: false, exact: 1, moved: 1 })
    expect(folder.read(P).equals(before)).toBe(true)
    const same = await folder.json<Report>(['revise', P, 'North', 'old.txt'])
    expect(same).toMatchObject({ written: false, exact: 4, moved: 0, changed: [], orphaned: [] })
    const { version } = await folder.json<Report>(['revise', P, 'North', newer])
    expect(version).toBe(dry.version)
  })

  it('brings passages back as they were when the old text comes back', async () => {
    await marked()
    await folder.run(['revise', P, 'North', folder.write('new.txt', NEWER)])
    const back = await folder.json<Report>(['revise', P, 'North', 'old.txt'])
    expect(back).toMatchObject({ exact: 4, moved: 0, changed: [], orphaned: [] })
    const claims = await folder.json<Claims>(['claims', P])
    expect(claims.map(({ passages }) => passages[0]!.state)).toEqual(['exact', 'exact', 'exact', 'exact'])
  })

  it('refuses what it cannot read with a word on what to do, and leaves the project to the byte', async () => {
    await marked()
    const before = folder.read(P)
    const refused = async (...args: string[]) => {
      const { code, out, err } = await folder.run(['revise', P, ...args])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err.trim().split('\n')).toHaveLength(1)
      return err
    }
    expect(await refused('North', 'missing.txt')).toContain('missing.txt')
    expect(await refused('North', folder.write('empty.txt', ''))).toContain('empty')
    expect(await refused('North', folder.write('b.txt', new Uint8Array([0, 1, 2, 0, 255, 0])))).toContain(
      'b.txt',
    )
    expect(await refused('South', 'old.txt')).toContain('North')
    expect((await folder.run(['revise', P, 'North'])).code).toBe(2)
    expect(folder.read(P).equals(before)).toBe(true)
  })
})
