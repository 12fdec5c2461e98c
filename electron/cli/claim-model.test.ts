// Every field of a claim by command: set by `annotate`, read by `claims`; sources, links, settings.
import { createHash } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ListedClaim } from './claim-list.ts'
import { TestFolder } from './testing/run.ts'

const P = 'p.postil'
const TEXT =
  'It now seems likely that the dam will fail, a spokesperson told the agency. The river rose in 2019.'
/** Made once and copied: an import starts a worker. */
let prepared: Buffer
beforeAll(async () => {
  const first = new TestFolder()
  await first.run(['new', P, '--title', 'Dams'])
  await first.run(['import', P, '-', '--title', 'The dam'], { input: TEXT })
  prepared = first.read(P)
  first.remove()
})

let folder: TestFolder
beforeEach(() => {
  folder = new TestFolder()
  folder.write(P, prepared)
})
afterEach(() => folder.remove())

const DAM = { article: 'The dam', quote: 'the dam will fail' }
const RIVER = { article: 'The dam', quote: 'The river rose in 2019' }
const state = () => createHash('sha256').update(folder.read(P)).digest('hex')
const annotate = (...lines: object[]) => folder.run(['annotate', P, folder.writeLines('c.jsonl', lines)])
const claims = () => folder.json<ListedClaim[]>(['claims', P])

describe('annotate', () => {
  it('takes every field, and claims gives each back', async () => {
    await folder.run(['settings', P, '--scale', 'icd203', '--grading', 'on'])
    const full = {
      type: 'predictive',
      asserter: 'a spokesperson',
      source: 'Dam authority',
      via: [{ words: 'the agency', source: 'Reuters' }, 'a colleague'],
      hedge: 'It now seems likely',
      basis: 'named',
      about: '2020/2021-06',
      made: '2020-08-18',
      status: 'ready',
    }
    const assessment = { likelihood: 'probable', confidence: 'low', credibility: 3, note: 'One voice.' }
    const { err } = await annotate({ ...DAM, ...full, ...assessment }, RIVER)
    expect(err).toBe('')
    const [dam, river] = await claims()
    expect(dam).toMatchObject({
      ...full,
      via: [
        { words: 'the agency', source: 'Reuters' },
        { words: 'a colleague', source: null },
      ],
      judgement: false,
      suggestedBy: null,
      guessed: [],
      assessments: [
        {
          by: 'AN',
          scale: 'icd203',
          likelihood: 'probable',
          confidence: 'low',
          credibility: 3,
          note: 'One voice.',
        },
      ],
      links: [],
    })
    expect(river).toMatchObject({
      asserter: null,
      source: null,
      via: [],
      hedge: null,
      basis: null,
      about: null,
      made: null,
      assessments: [],
    })
  })

  it('makes judgements that rest on claims of the project and of the same file', async () => {
    await annotate(RIVER)
    const judgement = {
      judgement: true,
      statement: 'Evacuate.',
      type: 'prescriptive',
      restsOn: ['AN-1', 'dam'],
    }
    const { err } = await annotate({ ...DAM, key: 'dam' }, judgement)
    expect(err).toBe('')
    const made = (await claims()).find(({ number }) => number === 'AN-3')!
    expect(made).toMatchObject({
      judgement: true,
      passages: [],
      statement: 'Evacuate.',
      type: 'prescriptive',
    })
    // Both were made in one moment: they have no order.
    const links = made.links.map(({ kind, from, to }) => [kind, from, to])
    expect(links.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['restsOn', 'AN-3', 'AN-1'],
      ['restsOn', 'AN-3', 'AN-2'],
    ])
    expect((await claims()).find(({ number }) => number === 'AN-1')!.links).toHaveLength(1)
    expect((await folder.run(['claims', P])).out).toContain('judgement')
    expect(await folder.run(['verify', P])).toMatchObject({ code: 0 })
  })

  it.each([
    [{ ...DAM, certainty: 'x' }, 'Unknown field "certainty".'],
    [{ ...DAM, status: 'done' }, '"status": "done" is no status. A claim is draft, ready, withdrawn.'],
    [{ ...DAM, basis: 'hearsay' }, '"basis": "hearsay" is no basis. It is one of none, unnamed,'],
    [{ ...DAM, confidence: 'medium' }, '"confidence": "medium" is no confidence.'],
    [{ ...DAM, credibility: 7 }, '"credibility": 7 is no credibility. It is a number, 1, 2, 3, 4, 5, 6.'],
    [{ ...DAM, credibility: '2' }, '"credibility": "2" is no credibility.'],
    [{ ...DAM, about: 'August 2020' }, '"about": "August 2020" is no date such as 2020'],
    [{ ...DAM, about: '2020/2012' }, '"about": "2020/2012" is no date'],
    [{ ...DAM, made: '2020/2021' }, '"made": "2020/2021" is no date'],
    [{ ...DAM, via: 'the agency' }, '"via" is not a list'],
    [{ ...DAM, via: [{ words: 'x', name: 'y' }] }, '"via" is not a list'],
    [{ ...DAM, likelihood: 'likely' }, '"likelihood": this project has chosen no scale.'],
    [{ ...DAM, confidence: 'high' }, '"confidence": this project has chosen no scale.'],
    [{ ...DAM, credibility: 2 }, '"credibility": this project does not grade.'],
    [{ ...DAM, restsOn: ['AN-1'] }, '"restsOn" belongs to a judgement'],
    [{ judgement: true, statement: 's', quote: 'q' }, 'A judgement is ours and has no "quote".'],
    [{ judgement: true, restsOn: [] }, '"statement" is missing.'],
    [{ judgement: 'yes', statement: 's' }, '"judgement" is neither true nor false.'],
    [{ judgement: true, statement: 's', restsOn: ['AN-9'] }, '"restsOn": there is no claim "AN-9"'],
    [{ ...DAM, key: 'one' }, '"key": "one" stands for another claim already.'],
  ])('writes nothing where a line is wrong: %j', async (line, words) => {
    const before = state()
    const { code, out, err } = await annotate({ ...RIVER, key: 'one', source: 'New' }, line)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`c.jsonl:2: ${words}`)
    expect(err).toMatch(/^postil: [^\n]+\n$/u)
    expect(state()).toBe(before)
  })

  it('refuses a term of another scale, and says which there are', async () => {
    await folder.run(['settings', P, '--scale', 'phia'])
    const { err } = await annotate({ ...DAM, likelihood: 'very likely' })
    expect(err).toContain('"likelihood": "very likely" is no term of PHIA. The terms are remote chance, ')
    expect((await annotate({ ...DAM, likelihood: 'highly likely' })).code).toBe(0)
  })
})

describe('sources', () => {
  const sources = (...args: string[]) =>
    folder.json<{ name: string; claims: number }[]>(['sources', P, ...args])

  it('lists, adds, changes, renames and merges', async () => {
    await annotate(
      { ...DAM, source: 'UN' },
      { ...RIVER, source: 'United Nations', via: [{ words: 'x', source: 'UN' }] },
    )
    expect(await sources()).toMatchObject([
      { name: 'UN', claims: 2 },
      { name: 'United Nations', claims: 1 },
    ])
    await sources('--add', 'un', '--kind', 'body', '--reliability', 'B', '--descriptor', 'has staff on site')
    expect(await sources('--merge', 'UN', '--into', 'United Nations')).toMatchObject([
      { name: 'United Nations', kind: 'body', reliability: 'B', descriptor: 'has staff on site', claims: 2 },
    ])
    expect(await sources('--rename', 'united nations', '--to', 'ONU')).toMatchObject([
      { name: 'ONU', claims: 2 },
    ])
    expect((await claims()).map(({ source }) => source)).toEqual(['ONU', 'ONU'])
    expect(await folder.run(['verify', P])).toMatchObject({ code: 0 })
  })

  it.each([
    [['--add', ' '], 2, 'A source needs a name.'],
    [['--add', 'x', '--kind', 'paper'], 2, '--kind: "paper" is no kind of source.'],
    [
      ['--add', 'x', '--reliability', 'G'],
      2,
      '--reliability: "G" is no reliability. There are A, B, C, D, E, F.',
    ],
    [['--reliability', 'A'], 2, 'Say with --add which source gets it.'],
    [['--rename', 'UN'], 2, '--rename NAME goes with --to NAME.'],
    [['--rename', 'Nobody', '--to', 'x'], 1, 'There is no source "Nobody".'],
    [['--rename', 'UN', '--to', 'EU'], 1, 'There is a source "EU" already.'],
    [['--merge', 'UN', '--into', 'UN '], 2, 'Both names stand for one source already.'],
  ])('refuses %j', async (args, code, words) => {
    await sources('--add', 'UN')
    await sources('--add', 'EU')
    const before = state()
    const ran = await folder.run(['sources', P, ...args, '--as', 'Somebody New'])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err).toContain(words)
    expect(state()).toBe(before)
  })
})

describe('links', () => {
  const links = (...args: string[]) =>
    folder.json<{ from: string; kind: string; to: string }[]>(['links', P, ...args])

  it('adds and removes, and shows a link on both claims', async () => {
    await annotate(DAM, RIVER)
    const [made] = await links('--add', 'AN-1 contradicts AN-2')
    expect(made).toMatchObject({ from: 'AN-1', kind: 'contradicts', to: 'AN-2' })
    expect((await claims()).map((claim) => claim.links.length)).toEqual([1, 1])
    expect((await folder.run(['links', P])).out).toBe('AN-1 contradicts AN-2\n')
    expect(await links('--remove', 'AN-2 contradicts AN-1')).toEqual([])
  })

  it.each([
    ['AN-1 contradicts', 2, 'is no link such as'],
    ['AN-1 contradict AN-2', 2, 'Did you mean "contradicts"?'],
    ['AN-1 supports AN-1', 1, 'a claim cannot be linked with itself.'],
    ['AN-1 supports AN-9', 1, 'There is no claim "AN-9".'],
    ['AN-2 supports AN-1', 1, 'the two are linked so already.'],
  ])('refuses %s', async (link, code, words) => {
    await annotate(DAM, RIVER)
    await links('--add', 'AN-2 supports AN-1')
    const before = state()
    const ran = await folder.run(['links', P, '--add', 'AN-1 qualifies AN-2', '--add', link])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err).toContain(words)
    expect(state()).toBe(before)
  })
})

describe('settings', () => {
  it('are none and off until somebody chooses', async () => {
    expect(await folder.json(['settings', P])).toEqual({ title: 'Dams', scale: 'none', grading: false })
    const chosen = await folder.json([
      'settings',
      P,
      '--scale',
      'phia',
      '--grading',
      'on',
      '--title',
      'Dams 2',
    ])
    expect(chosen).toEqual({ title: 'Dams 2', scale: 'phia', grading: true })
    expect(await folder.run(['settings', P, '--scale', 'nato'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"nato" is no scale. There are none, icd203, phia.'),
    })
  })
})
