import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes } from './import-article.ts'
import type { ImportInput, ImportedArticle } from './import-types.ts'
import { canonicalJson, versionHash } from './version-hash.ts'
import { versionContentSchema } from '#shared/domain/article.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))

async function read(
  bytes: Uint8Array | string,
  name: string,
  more: Partial<ImportInput> = {},
): Promise<ImportedArticle> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const result = await importBytes({ bytes: data, name, accessed: '2026-11-24', ...more })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

/** One line a block: number, kind, level, marker, text. */
const outline = ({ content }: ImportedArticle) =>
  content.blocks.map(({ number, kind, level, marker, text }) =>
    [number, kind, level, marker, text.length > 40 ? `${text.slice(0, 40)}…` : text]
      .filter((part) => part !== undefined)
      .join(' '),
  )
const out = ({ content }: ImportedArticle) => content.leftOut.map(({ reason }) => reason)

describe('a blog page', () => {
  it('becomes blocks, metadata and what was left out', async () => {
    const article = await read(fixture('blog.html'), 'blog.html')
    expect(outline(article)).toEqual([
      '1 paragraph The wardens of the lower delta did not a…',
      '2 paragraph Salt prices doubled in two seasons, and …',
      'heading 2 What the ministry says',
      '3 listItem 1 • Boats cost too much.',
      'listItem 2 • So does fuel.',
      '4 listItem 1 • Courts are slow.',
      '5 listItem 1 3. Third point',
      '6 listItem 1 4. Fourth point',
      '7 quote We have heard the wardens and we will an…',
      '8 paragraph Salt, by season',
      'table Season\tPrice\nDry\t12\nWet\t25',
      '9 paragraph In the end the wardens will be judged by…',
      'footnote 1 Interview with a warden, March 2021.',
    ])
    expect(article.metadata).toEqual({
      title: 'River wardens & the price of salt',
      authors: ['Ines Okoro'],
      publisher: 'Delta Notes',
      published: '2021-05-03',
      accessed: '2026-11-24',
      url: 'https://delta.example/2021/05/river-wardens/',
      licence: 'CC BY-NC 4.0',
      credit: 'Wardens at the north jetty (Photo: M. Abara)',
      language: 'en-GB',
    })
    expect(new Set(out(article))).toEqual(
      new Set([
        'duplicateTitle',
        'authorLine',
        'dateLine',
        'photoCredit',
        'pullQuote',
        'shareLinks',
        'relatedArticles',
      ]),
    )
  })

  it('keeps marks, links, notes and cells on their words', async () => {
    const { content } = await read(fixture('blog.html'), 'blog.html')
    const [first, second] = content.blocks
    const said = (block = first) =>
      block!.marks.map(({ start, end, kind, href }) => [kind, block!.text.slice(start, end), href])
    expect(said()).toEqual([
      ['emphasis', 'did not', undefined],
      ['note', '1', undefined],
      ['superscript', '1', undefined],
    ])
    expect(first!.marks[1]!.note).toBe(content.blocks.at(-1)!.id)
    expect(said(second)).toEqual([['link', 'doubled', 'https://delta.example/reports/salt.html']])
    expect(second!.text).toContain('patrols.\nNobody has measured it.')
    const table = content.blocks.find((block) => block.kind === 'table')!
    expect(
      table.cells!.map((c) => [c.row, c.column, table.text.slice(c.start, c.end), c.header ?? false]),
    ).toEqual([
      [0, 0, 'Season', true],
      [0, 1, 'Price', true],
      [1, 0, 'Dry', false],
      [1, 1, '12', false],
      [2, 0, 'Wet', false],
      [2, 1, '25', false],
    ])
  })

  it('lets no script, handler, frame or script link through', async () => {
    const html = `<p onclick="evil()">Text <script>evil()</script><a href="javascript:evil()">link</a> <a href=" JaVaScRiPt:evil()">b</a>
      <a href="data:text/html,evil">c</a><img src=x onerror="evil()" alt="evil"><iframe srcdoc="evil"></iframe><style>evil</style>
      <noscript>evil</noscript><object data=evil>evil</object><form><textarea>evil</textarea></form><template>evil</template>
      <svg><script>evil</script><text>evil</text></svg><span hidden>evil</span></p>`
    const { content } = await read(html, 'a.html')
    expect(JSON.stringify(content)).not.toContain('evil')
    expect(content.blocks[0]!.text).toBe('Text link b c')
    expect(content.blocks[0]!.marks).toEqual([])
  })

  it('takes the text of an old page laid out with tables', async () => {
    const long = 'The pilots of the inner basin met again in spring and agreed on a roster for the long mole.'
    const html = `<body><table><tr><td><a href="/a">Home</a></td><td><h1>Pilots</h1><p>${long}</p><p>${long.replace('spring', 'autumn')}</p></td></tr></table>`
    expect((await read(html, 'old.htm')).content.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })
})

describe('other formats', () => {
  it('reads Markdown with front matter, footnotes, a table and HTML inside', async () => {
    const article = await read(fixture('report.md'), 'report.md')
    expect(outline(article)).toEqual([
      '1 paragraph The stores held half of what the ledger …',
      '2 listItem 1 1. Count the sacks.',
      '3 listItem 1 2. Weigh them.',
      'listItem 2 • by hand',
      'listItem 2 • by scale',
      '4 quote Nobody counted in the dry season.',
      'table District\tSacks\nNorth\t120\nSouth\t90',
      '5 paragraph An HTML paragraph with bold',
      'footnote 1 Ledger of 2021, page 4.',
    ])
    expect(JSON.stringify(article.content)).not.toContain('alert')
    expect(article.metadata).toMatchObject({
      title: 'Grain stores in three districts',
      authors: ['Lena Fischer', 'Tomas Rui'],
      published: '2022-11-02',
      licence: 'CC BY 4.0',
      url: 'https://grain.example/report',
    })
  })

  it('leaves a reference to an empty note as its number', async () => {
    const { content } = await read('Half was lost.[^1]\n\n[^1]: \n', 'a.md')
    expect(content.blocks).toMatchObject([{ kind: 'paragraph', text: 'Half was lost.1', marks: [] }])
  })

  it('joins hard-wrapped text, hyphens where that is safe', async () => {
    const article = await read(fixture('wrapped.txt'), 'wrapped.txt')
    expect(article.joinedLines).toBe(true)
    expect(outline(article)).toEqual([
      '1 paragraph The harbour committee met on three occas…',
      'heading 2 What the minutes show',
      '2 paragraph Minutes of the second meeting record tha…',
      '3 listItem 1 • dredging of the inner basin, for which t…',
      '4 listItem 1 • lamps on the long mole;',
      "5 listItem 1 • the pilot's house.",
      '6 paragraph It is fair to say that the committee has…',
    ])
    const { text } = article.content.blocks[0]!
    expect(text).toContain('from the northern quays')
    expect(text).toContain('long-standing promise of the government, while')
    expect(article.content.blocks.at(-1)!.text).toContain('at all. In 1998. Then came')
    expect(article.metadata).toMatchObject({
      title: 'NOTES ON THE HARBOUR COMMITTEE',
      authors: ['Maria Lopes'],
      published: '2020-10-12',
    })
    expect(
      (await read(fixture('wrapped.txt'), 'w.txt', { joinLines: 'no' })).content.blocks.length,
    ).toBeGreaterThan(10)
  })

  it('takes paragraph numbers from a source that has them', async () => {
    const article = await read(fixture('numbered.txt'), 'numbered.txt')
    expect(article.content.blocks.map(({ number, kind, text }) => [number, kind, text.slice(0, 9)])).toEqual([
      ['12', 'paragraph', 'The group'],
      ['13', 'paragraph', 'Local aut'],
      [undefined, 'heading', 'Findings'],
      ['14', 'paragraph', 'The group'],
      ['15', 'paragraph', 'The group'],
    ])
  })

  it('reads French in UTF-8 and in windows-1252 alike', async () => {
    const utf8 = await read(fixture('french.txt'), 'french.txt')
    const bytes = Uint8Array.from(Buffer.from(new TextDecoder().decode(fixture('french.txt')), 'latin1'))
    const latin = await read(bytes, 'french.txt')
    expect([utf8.original.encoding, latin.original.encoding]).toEqual(['utf-8', 'windows-1252'])
    expect(latin.content).toEqual(utf8.content)
    expect(utf8.metadata).toMatchObject({
      title: 'Les gardes-côtes et le prix du poisson',
      authors: ['Hélène Marchand'],
      published: '2021-05-03',
      licence: 'CC BY 4.0',
      language: 'fr',
    })
    expect(out(utf8)).toEqual([
      'duplicateTitle',
      'authorLine',
      'dateLine',
      'photoCredit',
      'pullQuote',
      'relatedArticles',
      'licenceLine',
    ])
  })

  it('finds the page in an MHTML file, its charset and address', async () => {
    const article = await read(fixture('page.mhtml'), 'page.mhtml')
    expect(article.original).toMatchObject({ mediaType: 'multipart/related', encoding: 'windows-1252' })
    expect(article.metadata).toMatchObject({ title: 'Café reform', url: 'https://cafe.example/reform' })
    expect(article.content.blocks[1]!.marks[0]!.href).toBe('https://cafe.example/x')
  })

  it('reads UTF-16 with and without a byte order mark', async () => {
    const text = 'The pilots met again in spring.'
    for (const bom of ['\ufeff', '']) {
      const article = await read(new Uint8Array(Buffer.from(bom + text, 'utf16le')), 'a.txt')
      expect([article.original.encoding, article.content.blocks[0]!.text]).toEqual(['utf-16le', text])
    }
  })
})

describe('versions', () => {
  it('are the same for the same bytes, and survive the schema', async () => {
    const [a, b] = [await read(fixture('blog.html'), 'a.html'), await read(fixture('blog.html'), 'b.html')]
    expect(versionHash(a.content)).toBe(versionHash(b.content))
    const back = versionContentSchema.parse(JSON.parse(canonicalJson(a.content)))
    expect(canonicalJson(back)).toBe(canonicalJson(a.content))
  })

  it('leave nothing out when everything is to be kept, and what the person says stands', async () => {
    const article = await read(fixture('blog.html'), 'a.html', {
      keepAll: true,
      metadata: { title: 'Mine', url: 'https://a.example/' },
    })
    expect(article.content.leftOut).toEqual([])
    expect(article.content.blocks[0]!.text).toBe('River wardens & the price of salt')
    expect(article.metadata).toMatchObject({
      title: 'Mine',
      url: 'https://a.example/',
      authors: ['Ines Okoro'],
    })
  })
})
