import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText } from '#electron/export/csv-file.ts'
import { readCsv } from './read-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? utf8(text) : text, 'codebook.csv')
const cells = (text: string | Uint8Array) => {
  const lines = read(text)
  return lines.ok ? lines.value.map((line) => line.cells) : [lines.code, lines.detail]
}

it('reads what a spreadsheet writes: commas, semicolons or tabs, CRLF, with a mark or in UTF-16', () => {
  const wanted = [
    ['path', 'definition'],
    ['A', 'x, y; z'],
  ]
  expect(cells('path,definition\r\nA,"x, y; z"')).toEqual(wanted)
  expect(cells('\uFEFFpath;definition\nA;"x, y; z"')).toEqual(wanted)
  expect(cells('path\tdefinition\rA\tx, y; z')).toEqual(wanted)
  const wide = Buffer.from('\uFEFFpath,definition\nA,"x, y; z"', 'utf16le')
  expect(cells(new Uint8Array(wide))).toEqual(wanted)
})

it('says on which line a row begins, also after a cell of several lines', () => {
  const lines = read('path,definition\r\nA,"one\r\ntwo"\r\n\r\nB,x')
  expect(lines.ok && lines.value.map(({ line }) => line)).toEqual([1, 2, 4, 5])
})

it('refuses a cell that never ends by its line, what is no text, and what is too large', () => {
  expect(cells('path,definition\nA,x\nB,"y\nC,z\n')).toEqual(['cellOpen', { name: 'codebook.csv', line: 3 }])
  expect(cells(new Uint8Array([1, 0, 0, 0, 2]))[0]).toBe('binary')
  expect(cells(new Uint8Array(5 * 2 ** 20).fill(97))[0]).toBe('tooLarge')
})

it('puts an apostrophe before what a spreadsheet would compute', () => {
  expect(csvText([['=1+1', '-x', "'=y"]])).toBe('\uFEFF"\'=1+1","\'-x","\'\'=y"\r\n')
})

it('reads back every cell as it was', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^'{0,2}[=+@-]{0,2}[a-c,;"\n]{0,4}$/u),
  )
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, (rows) => {
      const whole = [['path', 'a', 'b'], ...rows.filter((row) => !row.join('').includes('\0'))]
      // The last line ends, and nothing stands behind it.
      expect(cells(csvText(whole))).toEqual([...whole, ['']])
    }),
    { numRuns: 500 },
  )
})
