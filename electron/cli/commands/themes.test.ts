import { createHash } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ListedClaim } from '../claim-list.ts'
import { TestFolder } from '../testing/run.ts'
import type { ListedTheme } from '../theme-list.ts'

let folder: TestFolder
const P = 'p.postil'

/** Made once and copied: an import starts a worker. */
let prepared: Buffer
beforeAll(async () => {
  const first = new TestFolder()
  await first.run(['new', P])
  const text = first.write('a.txt', 'One stands. Two stands. Three stands.\n')
  await first.run(['import', P, text, '--title', 'A'])
  const claim = (quote: string, ...themes: string[]) => ({ article: 'A', quote, themes })
  const lines = first.writeLines('c.jsonl', [
    claim('One stands', 'Militias', 'Security'),
    claim('Two stands', 'Militias'),
    claim('Three stands', 'Militias/North'),
  ])
  await first.run(['annotate', P, lines])
  prepared = first.read(P)
  first.remove()
})
beforeEach(() => {
  folder = new TestFolder()
  folder.write(P, prepared)
})
afterEach(() => folder.remove())

const hash = () => createHash('sha256').update(folder.read(P)).digest('hex')
const paths = async () => (await folder.json<ListedTheme[]>(['themes', P])).map(({ path }) => path)
const tags = async () => (await folder.json<ListedClaim[]>(['claims', P])).map(({ themes }) => themes)

/** The one line on stderr of a call that must change nothing. */
async function refusal(...args: string[]): Promise<string> {
  const before = hash()
  const { code, err, out } = await folder.run(['themes', ...args])
  expect([out, hash()]).toEqual(['', before])
  expect(code).toBeGreaterThan(0)
  return err
}

describe('themes <verb>', () => {
  it('merges, says what that touches, and takes it back', async () => {
    const dry = await folder.run(['themes', 'merge', P, 'Militias', 'Security', '--dry-run'])
    expect(dry.out).toBe(
      'Merges Militias into Security: 2 claims in 1 article, 1 theme under it, key 1. Nothing was written.\n',
    )
    expect(await paths()).toEqual(['Militias', 'Militias/North', 'Security'])
    expect(await folder.json(['themes', 'merge', P, 'Militias', 'security'])).toEqual({
      verb: 'merge',
      theme: 'Militias',
      claims: 2,
      articles: 1,
      under: 1,
      key: 1,
      written: true,
    })
    expect(await paths()).toEqual(['Security', 'Security/North'])
    expect(await tags()).toEqual([['Security'], ['Security'], ['Security/North']])
    expect(await folder.json<ListedTheme[]>(['themes', P])).toMatchObject([
      { merged: ['Militias'], claims: 2 },
      { merged: [] },
    ])
    expect((await folder.run(['verify', P])).code).toBe(0)
    await folder.run(['themes', 'unmerge', P, 'Militias'])
    expect(await tags()).toEqual([['Militias', 'Security'], ['Militias'], ['Militias/North']])
  })

  it('renames and moves, with the verb behind the project too', async () => {
    await folder.run(['themes', 'rename', P, 'Militias', 'Armed groups'])
    await folder.run(['themes', P, 'move', 'Armed groups', 'Security'])
    expect(await paths()).toEqual(['Security', 'Security/Armed groups', 'Security/Armed groups/North'])
    await folder.run(['themes', 'move', P, 'Security/Armed groups/North', '/'])
    expect(await paths()).toEqual(['Security', 'Security/Armed groups', 'North'])
  })

  it('splits the claims named and leaves the others', async () => {
    const split = ['split', P, 'Militias', '--into', 'Militias/South', '--claims', 'AN-1']
    expect(
      (await folder.run(['themes', ...split, '--into', 'East', '--claims', 'an-1', '--retire'])).out,
    ).toBe(
      'Splits Militias into Militias/South (1), East (1); 1 keep it: 2 claims in 1 article, 1 theme under it, key 1.\n',
    )
    expect(await tags()).toEqual([['Security', 'Militias/South', 'East'], ['Militias'], ['Militias/North']])
    expect(await folder.json<ListedTheme[]>(['themes', P])).toMatchObject([
      { path: 'Security' },
      { path: 'East' },
      { path: 'Militias', retired: true, pinned: null },
      { path: 'Militias/North' },
      { path: 'Militias/South' },
    ])
  })

  it('retires and brings back', async () => {
    await folder.run(['themes', 'retire', P, 'Militias'])
    expect((await folder.run(['themes', P])).out).toContain('Militias  (blue, 2 claims, retired)')
    await folder.run(['themes', 'restore', P, 'Militias'])
    expect((await folder.run(['themes', P])).out).not.toContain('retired')
  })

  it.each([
    ['There is no theme "Milita"', ['merge', P, 'Militias', 'Milita']],
    ['Militias is one theme', ['merge', P, 'Militias', 'Militias']],
    ['Militias/North lies under Militias', ['move', P, 'Militias', 'Militias/North']],
    ['There is no theme', ['move', P, 'Militias/North', 'a/'.repeat(10_000)]],
    ['There is a theme security already', ['rename', P, 'Militias', 'security']],
    ['A name holds no slash', ['rename', P, 'Militias', 'a/b']],
    ['Say with --into and --claims', ['split', P, 'Militias']],
    ['There is no claim "AN-3" under Militias', ['split', P, 'Militias', '--into', 'X', '--claims', 'AN-3']],
    ['Usage: postil themes retire <project> THEME', ['retire', P]],
    ['--into, --claims and --retire go with "split"', ['retire', P, 'Militias', '--claims', 'AN-1']],
    ['No theme was merged', ['unmerge', P, 'Militias']],
    ['would stand on level 10000; a codebook has at most 10', [P, '--add', 'a/'.repeat(10_000)]],
    ['--add and --export do not go together', [P, '--add', 'A', '--export', 'x.csv']],
    ['"de" is no language of ours', [P, '--starter', 'de']],
  ])('says %s, and writes nothing', async (said, args) => {
    const err = await refusal(...args)
    expect(err).toContain(said)
    expect(err.split('\n')).toHaveLength(2)
  })

  it('refuses a claims file with a path of ten thousand levels', async () => {
    const lines = folder.writeLines('deep.jsonl', [
      { article: 'A', quote: 'One stands', themes: ['a/'.repeat(10_000)] },
    ])
    const { code, err } = await folder.run(['annotate', P, lines])
    expect([code, err]).toEqual([
      1,
      'postil: deep.jsonl:1: "themes" has a path of 10000 levels; a codebook has at most 10. Nothing was changed.\n',
    ])
  })
})

describe('themes --export, --import', () => {
  it('brings a codebook over as it was', async () => {
    await folder.run([
      'themes',
      P,
      '--add',
      'Militias',
      '--definition',
      '=who "they" are,\nand why',
      '--exclude',
      'Army',
    ])
    await folder.run(['themes', 'retire', P, 'Security'])
    expect(await folder.json(['themes', P, '--export', 'c.csv'])).toMatchObject({ themes: 3 })
    await folder.run(['new', 'q.postil'])
    expect(await folder.json(['themes', 'q.postil', '--import', 'c.csv'])).toMatchObject({
      written: true,
      same: 0,
    })
    await folder.run(['themes', 'q.postil', '--export', 'd.csv'])
    expect(folder.read('d.csv')).toEqual(folder.read('c.csv'))
    const again = await folder.run(['themes', P, '--import', 'c.csv'])
    expect(again.out).toBe('0 new, 0 changed, 3 as they are.\n')
  })

  it('says what a file would add and change, and does nothing with --dry-run', async () => {
    const file = folder.write(
      'c.csv',
      'Path;Color;Definition;Pinned;Note\nmilitias;rose;Those with arms;2;x\nAid/Food;;;1;\n',
    )
    const before = hash()
    const { out } = await folder.run(['themes', P, '--import', file, '--dry-run'])
    expect(out).toBe(
      `+ Aid  (named only in paths)
+ Aid/Food
~ Militias  colour: "blue" -> "rose"; definition: "" -> "Those with arms"; pinned: 1 -> 2
~ Security  pinned: 2 -> null
Not read: column "Note".
2 new, 2 changed, 0 as they are. Nothing was written.
`,
    )
    expect(hash()).toBe(before)
    await folder.run(['themes', P, '--import', file])
    expect(await folder.json<ListedTheme[]>(['themes', P])).toMatchObject([
      { path: 'Militias', color: 'rose', pinned: 2 },
      { path: 'Militias/North', pinned: 3 },
      { path: 'Aid', pinned: null },
      { path: 'Aid/Food', pinned: 1 },
      { path: 'Security', pinned: null },
    ])
  })

  it.each([
    ['c.csv:1: There is no column “path”', 'definition\nx\n'],
    ['c.csv:1: There is no row below', 'path\n'],
    ['c.csv:2: colour: “reed” is no colour of ours', 'path,colour\nA,reed\nB,blu\n'],
    ['(and 1 more.) Nothing was changed.', 'path,colour\nA,reed\nB,blu\n'],
    ['c.csv:4: pinned: Key 1 is given in line 3 already', 'path,pinned\n\nA,1\nB,1\n'],
    ['c.csv:2: retired: “maybe” is neither yes nor no', 'path,retired\nA,maybe\n'],
    ['c.csv:3: path: “a” stands in line 2 already', 'path\nA\na\n'],
    ['c.csv:2: path: The path has 10000 levels; a codebook has at most 10', `path\n${'a/'.repeat(10_000)}\n`],
    ['c.csv:2: The row has more cells', 'path,definition\nA,b,c\n'],
    ['c.csv:2: path: A theme needs a name', 'path,definition\n" / ",b\n'],
    ['c.csv:3: A quotation mark opens a cell', 'path,definition\nA,x\nB,"b\n'],
    ['c.csv is not text', '\0\0\0\0'],
  ])('says %s, and writes nothing', async (said, text) => {
    const err = await refusal(P, '--import', folder.write('c.csv', text))
    expect(err).toContain(said)
    expect(err.split('\n')).toHaveLength(2)
  })

  it('writes over no file but a table', async () => {
    expect(await refusal(P, '--export', P)).toContain('is there already and was left as it is')
  })

  it.each(['en', 'fr'])('starts a project with the codebook for peace operations (%s)', async (language) => {
    await folder.run(['new', 'q.postil'])
    await folder.run(['themes', 'q.postil', '--starter', language])
    const themes = await folder.json<ListedTheme[]>(['themes', 'q.postil'])
    expect(themes).toHaveLength(25)
    expect(
      themes.filter((theme) => !theme.definition || !theme.include || !theme.exclude || !theme.example),
    ).toEqual([])
    expect(Math.max(...themes.map(({ path }) => path.split('/').length))).toBe(2)
    // What is said of other themes names themes that are there.
    const known = new Set(themes.map(({ path }) => path))
    const named = themes.flatMap(({ exclude }) =>
      [...exclude.matchAll(/\(([^()]+)\)/gu)].flatMap(([, inside]) =>
        inside!.split(/\s;\s|; for the public, | ; pour l’opinion, |; /u),
      ),
    )
    const wrong = named.filter((path) => /^\p{Lu}/u.test(path) && !known.has(path))
    expect(wrong).toEqual([])
    expect(named.length).toBeGreaterThan(15)
  })
})
