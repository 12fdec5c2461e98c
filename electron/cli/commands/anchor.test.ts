import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestFolder } from '../testing/run.ts'

const TEXT =
  'The mill stood idle for a year. 🏭 Nobody missed the noise.\r\n\r\n' +
  'The weir should not be raised in May. It leaks.\r\n\r\nThe warden said so. The warden said so.'

let folder: TestFolder
beforeAll(() => {
  folder = new TestFolder()
  folder.write('mill.txt', TEXT)
})
afterAll(() => folder.remove())

/** Where words stand in a text, in code points. */
function place(quote: string, text = TEXT) {
  const at = text.indexOf(quote)
  const points = (part: string) => Array.from(part).length
  return { start: points(text.slice(0, at)), end: points(text.slice(0, at)) + points(quote) }
}

const anchor = (lines: readonly object[], text = 'mill.txt') =>
  folder.json(['anchor', text, folder.writeLines('quotes.jsonl', lines)])

describe('postil anchor', () => {
  it('prints one array with the place of each quote in code points', async () => {
    const noise = place('missed the noise.')
    expect(
      await anchor([
        { exact: 'missed the noise.', prefix: 'Nobody ', suffix: '\r\n', start: noise.start },
        { exact: 'missed the noise.', start: 3 },
        { exact: 'The weir should be raised in May.', prefix: 'noise.\r\n\r\n', suffix: ' It leaks.' },
        { exact: 'An elephant was seen at the opera in Vienna.' },
      ]),
    ).toEqual([
      { ...noise, how: 'exact' },
      { ...noise, how: 'moved' },
      { ...place('The weir should not be raised in May.'), how: 'changed' },
      { orphaned: true },
    ])
  })

  it('names every place where nothing tells them apart, and takes the one at the start given', async () => {
    const first = place('The warden said so.')
    const second = { start: first.start + 20, end: first.end + 20 }
    expect(await anchor([{ exact: 'The warden said so.' }])).toEqual([
      { ...first, how: 'ambiguous', candidates: [first, second] },
    ])
    expect(await anchor([{ exact: 'The warden said so.', start: second.start }])).toEqual([
      { ...second, how: 'exact' },
    ])
  })

  it('leaves the byte order mark out and counts carriage returns', async () => {
    folder.write('marked.txt', `\uFEFF${TEXT}`)
    expect(await anchor([{ exact: 'It leaks.' }], 'marked.txt')).toEqual([
      { ...place('It leaks.'), how: 'exact' },
    ])
  })

  it('reads the quotes from standard input, and another encoding where it is named', async () => {
    folder.write('latin.txt', Buffer.from('Le barrage a été relevé en mai.', 'latin1'))
    const input = `${JSON.stringify({ exact: 'été relevé' })}\n`
    expect(await folder.json(['anchor', 'latin.txt', '-', '--encoding', 'windows-1252'], { input })).toEqual([
      { start: 13, end: 23, how: 'exact' },
    ])
  })

  it('prints a table for people', async () => {
    const quotes = folder.writeLines('quotes.jsonl', [{ exact: 'It leaks.' }, { exact: 'An elephant sang.' }])
    const { start, end } = place('It leaks.')
    const { code, out, err } = await folder.run(['anchor', 'mill.txt', quotes])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').map((line) => line.trim().split(/\s{2,}/u))).toEqual([
      ['1', 'exact', `${start}-${end}`, 'It leaks.'],
      ['2', 'not found', 'An elephant sang.'],
      [''],
    ])
  })

  it.each([
    ['{"exact": "It leaks."}\n{"exact": 5}', 'quotes.jsonl:2: "exact" is not text.'],
    ['\n{"prefix": "It"}', 'quotes.jsonl:2: "exact" is missing.'],
    ['{"exact": "It", "start": -1}', 'quotes.jsonl:1: "start" is not a position.'],
    ['{"exact": "It", "start": "4"}', 'quotes.jsonl:1: "start" is not a position.'],
    ['{"exact": "It", "sufix": ""}', 'quotes.jsonl:1: Unknown field "sufix". Did you mean "suffix"?'],
    ['{"exact": ', 'quotes.jsonl:1: This line is not JSON'],
    ['["It leaks."]', 'quotes.jsonl:1: This line is not a JSON object.'],
  ])('refuses the lines %j', async (lines, words) => {
    folder.write('quotes.jsonl', lines)
    const { code, out, err } = await folder.run(['anchor', 'mill.txt', 'quotes.jsonl', '--json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(words)
    expect(err).toMatch(/^postil: [^\n]+\n$/u)
  })

  it.each([
    ['gone.txt', 'quotes.jsonl', 'gone.txt is not there.'],
    ['mill.txt', 'gone.jsonl', 'gone.jsonl is not there.'],
    ['noise.bin', 'quotes.jsonl', 'noise.bin is not text.'],
    ['brief.txt', 'quotes.jsonl', 'brief.txt is of a kind that Postil cannot read (PDF).'],
    ['letters.txt', 'quotes.jsonl', 'The encoding of letters.txt cannot be told.'],
    ['mill.txt', 'latin.jsonl', 'latin.jsonl: This is not UTF-8 text.'],
  ])('refuses %s with %s', async (text, quotes, words) => {
    folder.write('noise.bin', Buffer.from('\x01\x02\0\0\x03 text \0', 'latin1'))
    folder.write('brief.txt', '%PDF-1.7\n')
    folder.write('letters.txt', Buffer.from('\xd5\xc4\x8a \xc2\xe0\xf0 \x9a\xe8', 'latin1'))
    folder.write('latin.jsonl', Buffer.from('{"exact": "\xe9t\xe9"}', 'latin1'))
    folder.writeLines('quotes.jsonl', [{ exact: 'It leaks.' }])
    const { code, out, err } = await folder.run(['anchor', text, quotes, '--json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(words)
    expect(err).toMatch(/^postil: [^\n]+\n$/u)
  })
})
