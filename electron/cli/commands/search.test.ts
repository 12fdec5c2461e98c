import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ListedHit } from '../hit-list.ts'
import { TestFolder } from '../testing/run.ts'

const P = 'p.postil'
const TEXT = [
  'The 🇲🇱 flag flies over Ségou.',
  'Convoys on the north road were attacked, a spokesperson said.',
  'Rain made the road to the north impassable.',
].join('\n\n')
type Found = { found: Record<string, unknown>; unmatched: unknown[]; results: ListedHit[] }

let folder: TestFolder
beforeEach(async () => {
  folder = new TestFolder()
  await folder.json(['new', P])
  folder.write('north.txt', TEXT)
  await folder.json(['import', P, 'north.txt', '--title', 'North'])
  const claims = [
    {
      article: 'North',
      quote: 'Convoys on the north road were attacked',
      statement: 'Convois attaqués près de Ségou',
      type: 'factual',
      themes: ['Security'],
    },
    { article: 'North', quote: 'Rain made the road to the north impassable', statement: 'Rain closed it' },
  ]
  await folder.json(['annotate', P, folder.writeLines('claims.jsonl', claims)])
})
afterEach(() => folder.remove())

const search = (...args: string[]) => folder.json<Found>(['search', P, ...args])
const slice = (text: string, { start, end }: { start: number | null; end: number | null }) =>
  Array.from(text).slice(start!, end!).join('')

describe('search', () => {
  it('gives matches and places in code points', async () => {
    const { found, results } = await search('"north road"')
    expect(found).toEqual({
      claims: { total: 1, more: false },
      articles: { total: 1, more: false },
      memos: { total: 0, more: false },
      themes: { total: 0, more: false },
    })
    expect(results).toMatchObject([
      { in: 'claims', title: 'AN-1', where: 'quotes', article: 'North', paragraph: '2' },
      { in: 'articles', title: 'North', where: null, article: null, paragraph: '2' },
    ])
    const [claim, paragraph] = results
    expect(slice(TEXT, claim!)).toBe('Convoys on the north road were attacked')
    expect(slice(TEXT, paragraph!)).toBe('north road')
    expect(results.map(({ text, matches }) => slice(text, matches[0]!))).toEqual(['north road', 'north road'])
  })

  it('narrows by fields, kinds and number', async () => {
    expect((await search('segou theme:security')).results.map(({ title }) => title)).toEqual(['AN-1'])
    expect((await search('road', '--in', 'articles', '--limit', '1')).results).toHaveLength(1)
    expect((await search('in:claims road', '--in', 'claims,memos')).found).toEqual({
      claims: { total: 2, more: false },
    })
    expect((await search('theme:nothing')).unmatched).toEqual([{ field: 'theme', value: 'nothing' }])
    const { out } = await folder.run(['search', P, '--in', 'claims', '--', '-rain'])
    expect(out).toContain('claims, 1\n  AN-1')
  })

  it('reads well', async () => {
    const { out } = await folder.run(['search', P, 'segou'])
    expect(out).toBe(`claims, 1
  AN-1  Convois attaqués près de *Ségou*
      North · para 2 · 31-70

articles, 1
  North  The 🇲🇱 flag flies over *Ségou*.
      para 1 · 23-28
`)
    expect((await folder.run(['search', P, 'theme:nothing'])).out).toBe(
      'Nothing found. There is no theme "nothing".\n',
    )
  })

  it.each([
    [['thme:x'], 1, 'There is no field "thme". Did you mean "theme:"?'],
    [['zzzz:x'], 1, 'There are: theme, from, type, status, before, after, article, in.'],
    [['type:casual'], 1, 'type: cannot be "casual". Did you mean "causal"?'],
    [['before:soon'], 1, 'before: takes a date such as 2020, 2020-03 or 2020-03-15, not "soon".'],
    [['food OR -water'], 1, 'What is left out with "-" cannot stand beside OR.'],
    [['x', '--in', 'claim'], 2, '"claim" is nothing to search in. Did you mean "claims"?'],
    [['x', '--limit', 'all'], 2, '--limit takes a number from 1 to 1000, not "all".'],
    [[], 2, 'Something is missing'],
  ])('says what is wrong with %j', async (args, code, words) => {
    const ran = await folder.run(['search', P, ...args])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err).toContain(words)
  })
})
