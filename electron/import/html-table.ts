// Turns the blocks read inside a `<table>` into one table block, unless the table only lays out the page.
import type { Block, Cell } from '#shared/domain/article.ts'

export type CellSpan = { row: number; column: number; header: boolean; from: number; to: number }

/** A cell longer than this (UTF-16) is a piece of page, not a datum. */
const LONGEST_CELL = 1_500
const MOST_COLUMNS = 1_000

/** Counts rows and columns while a table is read, spans included. `from`, `to`: indices of blocks. */
export class TableReader {
  readonly cells: CellSpan[] = []
  #row = -1
  #column = 0
  /** Rows that a cell above still reaches down to, by column. */
  readonly #reach: number[] = []
  isHead = false
  isPresentation: boolean
  start: number

  constructor(start: number, isPresentation: boolean) {
    this.start = start
    this.isPresentation = isPresentation
  }

  openRow(): void {
    this.#row++
    this.#column = 0
  }

  openCell(isHeading: boolean, colspan: number, rowspan: number, from: number): CellSpan {
    if (this.#row === -1) this.openRow()
    while ((this.#reach[this.#column] ?? 0) > this.#row) this.#column++
    const cell = { row: this.#row, column: this.#column, header: isHeading || this.isHead, from, to: from }
    const width = Math.min(Math.max(1, colspan || 1), MOST_COLUMNS)
    const height = Math.min(Math.max(1, rowspan || 1), MOST_COLUMNS)
    for (let i = 0; i < width && this.#column < MOST_COLUMNS; i++)
      this.#reach[this.#column++] = this.#row + height
    if (this.#column >= MOST_COLUMNS) this.#column = MOST_COLUMNS
    this.cells.push(cell)
    return cell
  }
}

function isData(table: TableReader, blocks: readonly Block[]): boolean {
  if (table.isPresentation) return false
  const rows = new Set(table.cells.map((cell) => cell.row))
  if (!table.cells.some((cell) => cell.column > 0)) return false
  if (rows.size < 2 && !table.cells.some((cell) => cell.header)) return false
  let inCells = 0
  for (const cell of table.cells) {
    inCells += cell.to - cell.from
    let length = 0
    for (let i = cell.from; i < cell.to; i++) {
      const block = blocks[i]!
      if (block.kind === 'table' || (block.kind === 'heading' && (block.level ?? 1) < 4)) return false
      length += block.text.length
    }
    if (length > LONGEST_CELL) return false
  }
  // Text between the cells is lost if we build the table: broken markup, keep it as it is.
  return inCells === blocks.length - table.start
}

/** The table's text, marks and cells (cells joined by a tab, rows by a line feed), or null if it lays out a page. */
export function buildTable(
  table: TableReader,
  blocks: readonly Block[],
): Pick<Block, 'text' | 'marks' | 'cells'> | null {
  if (!isData(table, blocks)) return null
  let text = ''
  const marks: Block['marks'] = []
  const cells: Cell[] = []
  const full = new Set(table.cells.filter((cell) => cell.to > cell.from).map((cell) => cell.row))
  let row = -1
  let sourceRow = -1
  for (const cell of table.cells) {
    if (!full.has(cell.row)) continue
    if (cell.row !== sourceRow) {
      if (row >= 0) text += '\n'
      row++
      sourceRow = cell.row
    } else {
      text += '\t'
    }
    const start = text.length
    for (let i = cell.from; i < cell.to; i++) {
      const block = blocks[i]!
      if (i > cell.from) text += ' '
      const shift = text.length
      for (const mark of block.marks)
        marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift })
      text += block.text.replace(/[\t\n]/g, ' ')
    }
    cells.push({
      row,
      column: cell.column,
      start,
      end: text.length,
      ...(cell.header ? { header: true } : {}),
    })
  }
  return cells.length === 0 ? null : { text, marks, cells }
}
