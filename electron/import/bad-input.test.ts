import { createHash } from 'node:crypto'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importBytes } from './import-article.ts'
import type { ImportInput } from './import-types.ts'
import { readImportFile } from './read-import-file.ts'
import { runImport } from './run-import.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const input = (content: Uint8Array | string, name: string, more: Partial<ImportInput> = {}): ImportInput => ({
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  name,
  accessed: '2026-11-24',
  ...more,
})
const outcome = async (...args: Parameters<typeof input>) => {
  const result = await importBytes(input(...args))
  return result.ok ? 'ok' : [result.code, result.detail]
}
const binary = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('what cannot be read says why', () => {
  it.each([
    ['a.txt', binary(''), 'empty', {}],
    ['b.txt', bytesOf(' \n\t\n '), 'empty', {}],
    ['a.png', binary('\x89PNG\r\n\x1a\n\0\0'), 'unsupported', { format: 'PNG image' }],
    [
      'briefing.pdf',
      binary('%PDF-1.7\n\xe2\xe3'),
      'unsupported',
      { format: 'PDF', readable: '.txt, .md, .html, .mhtml' },
    ],
    ['a.docx', binary('PK\x03\x04\0\0word/document.xml'), 'unsupported', { format: 'Word (DOCX)' }],
    ['a.zip', binary('PK\x03\x04\0\0a.bin'), 'unsupported', { format: 'ZIP' }],
    ['a.bin', binary('\x01\x02\0\0\x03 text \0'), 'binary', {}],
    ['a.html', bytesOf('<html><script>x</script></html>'), 'noText', {}],
    ['deep.html', bytesOf('<div>'.repeat(100_000)), 'tooDeep', { limit: 10_000 }],
  ] as const)('%s', async (name, bytes, code, detail) => {
    expect(await outcome(bytes, name)).toEqual([code, expect.objectContaining({ name, ...detail })])
  })

  it('an encoding that is anybody’s guess comes with candidates, and can be overridden', async () => {
    const bytes = binary('\xd5\xc4\x8a \xc2\xe0\xf0 \x9a\xe8')
    const [code, detail] = (await outcome(bytes, 'a.txt')) as [string, Record<string, string>]
    expect(code).toBe('unknownEncoding')
    // Strict UTF-8 has failed already, and 0x8a to 0x9a are no letters of ISO-8859-2.
    expect(detail['candidates']).toBe('windows-1252, macintosh, windows-1250, windows-1251')
    expect(await outcome(bytes, 'a.txt', { encoding: 'windows-1251' })).toBe('ok')
    expect(await outcome(bytes, 'a.txt', { encoding: 'nonsense' })).toEqual([
      'unknownEncoding',
      expect.objectContaining({ asked: 'nonsense' }),
    ])
  })
})

describe('files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postil-import-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are looked at before they are read', async () => {
    const large = join(folder, 'large.txt')
    const file = await open(large, 'w')
    await file.truncate(200 * 1024 * 1024)
    await file.close()
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(join(folder, 'good.txt'), 'Text.')
    expect(await readImportFile(large)).toMatchObject({
      ok: false,
      code: 'tooLarge',
      detail: { bytes: 209_715_200 },
    })
    expect(await readImportFile(folder)).toMatchObject({ code: 'notAFile' })
    expect(await readImportFile(join(folder, 'none.txt'))).toMatchObject({
      code: 'notFound',
      detail: { name: 'none.txt' },
    })
    expect(await readImportFile(join(folder, 'empty.txt'))).toMatchObject({ code: 'empty' })
    expect(await readImportFile(join(folder, 'good.txt'))).toEqual({
      ok: true,
      value: { name: 'good.txt', bytes: bytesOf('Text.') },
    })
  })
})

describe('odd but readable', () => {
  it.each([
    ['5 MB on one line', 'word '.repeat(1_000_000), 'a.txt'],
    ['a 5 MB word', 'w'.repeat(5_000_000), 'a.txt'],
    ['5 MB on one line of HTML', `<p>${'word '.repeat(1_000_000)}`, 'a.html'],
    ['tables in tables', '<table><tr><td>x y'.repeat(3_000), 'a.html'],
    ['lists in lists', '<ul><li>x'.repeat(4_900), 'a.html'],
    [
      'unclosed tags',
      '<p>one<p>two<b>bold<i>it<a href=http://x>link<table><tr><td>1<td>2<tr><td>3<td>4',
      'a.html',
    ],
    ['breaks without end', `<p>${'x<br>'.repeat(100_000)}`, 'a.html'],
    ['lone surrogates and entity garbage', '<p>&#xD800;&#x110000;&bogus;&amp&lt;&#0;&#128;\ud800x', 'a.html'],
    [
      'JSON-LD nested deep',
      `<script type="application/ld+json">${'['.repeat(50_000)}</script><p>x`,
      'a.html',
    ],
  ])('%s', async (_, content, name) => {
    expect(await outcome(content, name)).toBe('ok')
  })

  it('ten thousand nested tables end at once, one way or the other', async () => {
    expect(await outcome('<table><tr><td>x'.repeat(10_000), 'a.html')).toEqual(['tooDeep', expect.anything()])
  })
})

describe('any string', () => {
  const TAGS =
    '<p> </p> <b> </b> <table> <tr> <td> <th> </table> <ul> <li> <blockquote> <br> <h1> </a> <figcaption> <article> <aside> <pre>'
  const REFERENCES = ['<a href="#n1">1</a>', '<li id="n1">', '<a href="https://x.example">', '[^1]', '[^1]: ']
  const MARKDOWN = [
    '\n\n',
    '\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '2. ',
    '| a | b |\n|---|---|\n',
    '**',
    '`',
    '---\n',
  ]
  const LINES = [
    'Related Articles',
    'By Ann Example',
    '12 October 2020',
    'Share this:',
    'The committee met on three occasions. ',
  ]
  const ODD = ['e\u0301', '&nbsp;', '🌍', '\ud800']
  const pieces = [...TAGS.split(' '), ...REFERENCES, ...MARKDOWN, ...LINES, ...ODD]
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...pieces))

  it.each(['text/plain', 'text/markdown', 'text/html'] as const)(
    'as %s ends in a Result that keeps its promises',
    async (mediaType) => {
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
          const result = await importBytes(
            input(bytesOf(pieces.join('')), 'a', { mediaType, encoding: 'utf-8' }),
          )
          if (!result.ok) return
          const { blocks, leftOut } = result.value.content
          const all = [...blocks, ...leftOut.map((piece) => piece.block)]
          const ids = new Set(all.map((block) => block.id))
          expect(ids.size).toBe(all.length)
          for (const { after } of leftOut) expect(after === null || ids.has(after)).toBe(true)
          for (const { text, marks, cells = [] } of all) {
            expect(text).not.toBe('')
            expect(text.isWellFormed() && text.normalize('NFC') === text && !text.includes('\n\n')).toBe(true)
            for (const { start, end } of marks)
              expect(start >= 0 && start < end && end <= text.length).toBe(true)
            for (const { start, end } of cells)
              expect(start >= 0 && start <= end && end <= text.length).toBe(true)
            const leads = marks.filter(({ kind }) => kind === 'note' || kind === 'link')
            for (const { note, href } of leads) {
              expect(note === undefined ? /^(?:https?|mailto):/.test(href ?? '') : ids.has(note)).toBe(true)
            }
          }
          const numbers = blocks.flatMap((block) => block.number ?? [])
          expect(new Set(numbers).size).toBe(numbers.length)
        }),
        { numRuns: 300 },
      )
    },
  )
})

describe('in the worker', () => {
  it('imports, and tells how far it is', async () => {
    const stages: string[] = []
    const bytes = bytesOf('A title\n\nThe pilots met again in spring.')
    const result = await runImport(input(bytes, 'a.txt'), { onProgress: (stage) => stages.push(stage) })
    expect(result).toMatchObject({ ok: true, value: { metadata: { title: 'A title' } } })
    expect(stages).toEqual(['decoding', 'reading', 'cleaning'])
    expect(result.ok && result.value.original.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  const bomb = input('*a'.repeat(200_000), 'bomb.md')

  it('ends what takes too long', async () => {
    expect(await runImport(bomb, { timeLimit: 1_500 })).toMatchObject({
      code: 'timedOut',
      detail: { name: 'bomb.md' },
    })
  })

  it('ends when it is cancelled, before and during', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 700)
    expect(await runImport(bomb, { signal: controller.signal })).toMatchObject({ code: 'cancelled' })
    expect(await runImport(bomb, { signal: controller.signal })).toMatchObject({ code: 'cancelled' })
  })

  it('ends what takes too much memory, and the app goes on', async () => {
    const many = input('<p>a b'.repeat(1_000_000), 'many.html')
    expect(await runImport(many, { memoryLimit: 48 })).toMatchObject({ code: 'outOfMemory' })
    expect(await runImport(input('Text.', 'a.txt'))).toMatchObject({ ok: true })
  })
})
