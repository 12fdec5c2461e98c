import { expect, it } from 'vitest'
import { csvText } from './csv-file.ts'

it('quotes, marks UTF-8 for Excel, and lets nothing be a formula', () => {
  const rows = [
    ['Number', 'Statement'],
    ['AN-1', 'She said “no”, "twice"\nand left'],
    ['AN-2', '=cmd|calc'],
    ['AN-3', '@SUM(A1), too'],
  ]
  expect(csvText(rows)).toBe(
    '\ufeffNumber,Statement\r\nAN-1,"She said “no”, ""twice""\nand left"\r\nAN-2,"\'=cmd|calc"\r\nAN-3,"\'@SUM(A1), too"\r\n',
  )
})
