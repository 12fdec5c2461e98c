import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assetsFolder } from './app-root.ts'
import { buildSample } from './build-sample.ts'
import type { ListedClaim } from './claim-list.ts'
import { TestFolder } from './testing/run.ts'
import type { ListedTheme } from './theme-list.ts'

const P = 'sample.postil'

/** Made once and copied: an import starts a worker. */
let sample: Buffer
beforeAll(async () => {
  const first = new TestFolder()
  await first.run(['sample', P])
  sample = first.read(P)
  first.remove()
})

let folder: TestFolder
beforeEach(() => {
  folder = new TestFolder()
})
afterEach(() => folder.remove())

const PDF = readFileSync(join(import.meta.dirname, '../export/chromium-156.fixture.pdf'))

describe('sample', () => {
  it('has every claim of its file in the article, with a paragraph of eight', async () => {
    expect(await folder.json(['sample', P])).toMatchObject({ articles: 1, claims: 34, themes: 9 })
    const claims = await folder.json<ListedClaim[]>(['claims', P])
    const text = Array.from(
      await folder.json<string>([
        'text',
        P,
        'After the Coup in Bamako: What the UN Mission in Mali Can Still Do',
      ]),
    )
    for (const { passages } of claims) {
      for (const { start, end, quote } of passages) expect(text.slice(start!, end!).join('')).toBe(quote)
    }
    const paragraphs = claims.map(({ passages }) => passages[0]?.paragraph)
    expect(paragraphs.filter((number) => number === paragraphs[15])).toHaveLength(8)
    expect(new Set(claims.map(({ type }) => type)).size).toBe(6)
    expect(claims.filter(({ themes }) => themes.length === 0)).toHaveLength(2)
    const themes = await folder.json<ListedTheme[]>(['themes', P])
    expect(
      themes.every(({ definition, pinned, claims }) => definition !== '' && pinned !== null && claims > 0),
    ).toBe(true)
    expect((await folder.run(['verify', P])).code).toBe(0)
  })

  it('leaves a file alone that is there already', async () => {
    folder.write(P, 'mine')
    expect((await folder.run(['sample', P])).code).toBe(1)
    expect(folder.read(P).toString()).toBe('mine')
    const me = { name: 'A', initials: 'A' }
    expect(await buildSample(join(folder.path, 'q.postil'), me, folder.path)).toMatchObject({
      code: 'sampleMissing',
    })
  })

  it('is found from the source and from the built command line', () => {
    expect(assetsFolder()).toBe(join(import.meta.dirname, '../../assets'))
  })
})

describe('memo', () => {
  it('prints the claims under a theme and replaces an older PDF', async () => {
    folder.write(P, sample)
    let html = ''
    const print = async (page: string) => {
      html = page
      return new Uint8Array(PDF)
    }
    folder.write('memo.pdf', PDF)
    const made = await folder.json<{ path: string; pages: number; claims: number }>(
      [
        'memo',
        P,
        '--out',
        'memo.pdf',
        '--theme',
        'MINUSMA',
        '--title',
        'The mission',
        '--to',
        'Desk',
        '--date',
        '2021-01-04',
      ],
      { print },
    )
    expect(made).toMatchObject({ path: join(folder.path, 'memo.pdf'), claims: 11 })
    expect(made.pages).toBeGreaterThan(0)
    expect(html).toContain('The mission')
    expect(html).toContain('Without more helicopters')
    expect(html).not.toContain('ECOWAS lifted its sanctions')
    expect(folder.read('memo.pdf').equals(PDF)).toBe(false)
    expect(folder.read('memo.pdf').toString('latin1', 0, 5)).toBe('%PDF-')
  })

  it('says what is wrong before it prints, and leaves other files alone', async () => {
    folder.write(P, sample)
    const print = () => Promise.reject(new Error('paper jam'))
    folder.write('notes.txt', 'mine')
    const run = (...args: string[]) => folder.run(['memo', P, ...args], { print })
    expect(await run()).toMatchObject({ code: 2 })
    expect(await run('--out', 'm.pdf', '--paper', 'A3')).toMatchObject({ code: 2 })
    expect(await run('--out', 'm.pdf', '--date', 'today')).toMatchObject({ code: 2 })
    expect(await run('--out', 'm.pdf', '--theme', 'Nothing')).toMatchObject({ code: 1 })
    expect((await run('--out', 'notes.txt')).err).toContain('is no PDF')
    expect((await run('--out', 'm.pdf')).err).toContain('could not be printed')
    expect(folder.read('notes.txt').toString()).toBe('mine')
    expect(() => folder.read('m.pdf')).toThrow('ENOENT')
  })

  it('goes to the runtime of the app where there is no printer, and says so where there is none', async () => {
    const seen: (readonly string[])[] = []
    const startRuntime = async (args: readonly string[]) => {
      seen.push(args)
      return 1
    }
    expect((await folder.run(['memo', P, '--out', 'm.pdf'], { startRuntime })).code).toBe(1)
    expect(seen).toEqual([['memo', P, '--out', 'm.pdf']])
    const { code, err } = await folder.run(['memo', P, '--out', 'm.pdf'])
    expect(code).toBe(1)
    expect(err).toContain('Printing needs the built app')
  })
})
