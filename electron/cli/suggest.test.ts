// Claims proposed by command: printed, accepted, not proposed again; word lists of one's own; other languages.
import { createHash } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ListedClaim } from './claim-list.ts'
import { TestFolder } from './testing/run.ts'

const P = 'p.postil'
const TEXT = `---
title: The weir
lang: en
---

# The weir 🙂 at Orsa

Who pays for the weir? The harbour board reported that the weir may fail within two years. Repairs should begin at once.
`
type Listed = {
  start: number
  end: number
  text: string
  type: string
  asserter: string | null
  hedge: string | null
  themes: string[]
  because: { kind: string; words: string; start: number; end: number; theme?: string }[]
}

/** Made once and copied: an import starts a worker. */
let prepared: Buffer
beforeAll(async () => {
  const first = new TestFolder()
  await first.run(['new', P, '--title', 'Weirs'])
  await first.run(['import', P, first.write('weir.md', TEXT)])
  await first.run(['themes', P, '--add', 'Water/Repairs'])
  prepared = first.read(P)
  first.remove()
})

let folder: TestFolder
beforeEach(() => {
  folder = new TestFolder()
  folder.write(P, prepared)
})
afterEach(() => folder.remove())

const suggest = (...more: string[]) => folder.json<Listed[]>(['suggest', P, 'The weir', ...more])
const state = () => createHash('sha256').update(folder.read(P)).digest('hex')

describe('suggest', () => {
  it('prints claims with the words that led to them, in code points', async () => {
    const before = state()
    const list = await suggest()
    const text = await folder.run(['text', P, 'The weir'])
    const points = Array.from(text.out)
    expect(
      list.map(({ text, type, asserter, hedge, themes }) => [text, type, asserter, hedge, themes]),
    ).toEqual([
      [
        'The harbour board reported that the weir may fail within two years.',
        'predictive',
        'The harbour board',
        'may',
        [],
      ],
      ['Repairs should begin at once.', 'prescriptive', null, null, ['Water/Repairs']],
    ])
    for (const { start, end, text, because } of list) {
      expect(points.slice(start, end).join('')).toBe(text)
      expect(because.length).toBeGreaterThan(0)
      for (const one of because) expect(points.slice(one.start, one.end).join('')).toBe(one.words)
    }
    expect(state()).toBe(before)
  })

  it('says it in words for a person', async () => {
    const { out } = await folder.run(['suggest', P, 'The weir'])
    expect(out).toContain('2 claims proposed in "The weir".')
    expect(out).toContain('predictive, by The harbour board')
    expect(out).toContain('certainty: may')
  })

  it('makes claims of all of them once, and remembers what was guessed', async () => {
    const { out } = await folder.run(['suggest', P, 'The weir', '--accept-all'])
    expect(out).toBe('Added 2 claims to "The weir" (AN-1 to AN-2).\n')
    const [first, second] = await folder.json<ListedClaim[]>(['claims', P])
    expect(first).toMatchObject({
      statement: 'The harbour board reported that the weir may fail within two years.',
      type: 'predictive',
      asserter: 'The harbour board',
      hedge: 'may',
      status: 'draft',
      suggestedBy: expect.stringMatching(/^postil-en\/\d+$/),
      guessed: ['type', 'asserter', 'hedge'],
    })
    expect(second).toMatchObject({ themes: ['Water/Repairs'], guessed: ['type', 'themes'] })
    expect(await suggest()).toEqual([])
    const before = state()
    expect(await folder.json(['suggest', P, 'The weir', '--accept-all'])).toEqual({ claims: [] })
    expect(state()).toBe(before)
  })

  it('takes word lists of the user, beside the settings or named', async () => {
    const words = { en: { certainty: ['within two years'] } }
    const file = folder.write('mine.json', JSON.stringify(words))
    expect((await suggest('--words', file))[0]!.hedge).toBe('may; within two years')
    expect((await suggest())[0]!.hedge).toBe('may')
  })

  it.each([
    ['{"en": {"certanty": ["x"]}}', /mine\.json.*"certanty" is no list\. There are .*"certainty"/],
    ['{"xx": {}}', /no rules for the language "xx"\. There are "en"/],
    ['{"en": {"certainty": "x"}}', /"certainty" must be a list/],
    ['{"en": {"certainty": ["ok", "b*d"]}}', /phrase 2, may have "\*" at the end/],
    ['{"en": {"certainty": ["ok", 3]}}', /phrase 2, is no text/],
    ['{"en": {"certainty": ["?"]}}', /phrase 1, has no word/],
    ['{"en": []}', /"en" must be an object/],
    ['[]', /must be an object of languages/],
    ['{', /is no JSON/],
  ])('refuses word lists with a mistake: %s', async (json, message) => {
    const { code, err, out } = await folder.run([
      'suggest',
      P,
      'The weir',
      '--words',
      folder.write('mine.json', json),
    ])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('says plainly that another language has no rules, and writes nothing', async () => {
    const german =
      '---\ntitle: Das Wehr\nlang: de\n---\n\nDas Wehr wird wohl bald brechen, sagt der Hafenmeister.\n'
    await folder.run(['import', P, folder.write('wehr.md', german)])
    const before = state()
    for (const more of [[], ['--accept-all']]) {
      const { code, err } = await folder.run(['suggest', P, 'Das Wehr', ...more])
      expect(code).toBe(1)
      expect(err).toContain('its language is "de", and there are rules for English')
    }
    expect(state()).toBe(before)
  })

  it('names an article or a file that is not there', async () => {
    expect((await folder.run(['suggest', P, 'Nowhere'])).err).toContain('There is no article "Nowhere"')
    expect((await folder.run(['suggest', P, 'The weir', '--words', 'no.json'])).err).toContain(
      'It is not there.',
    )
  })
})
