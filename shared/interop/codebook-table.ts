// The codebook as a table, for a spreadsheet: one row a theme, its place as a path. What reads and writes the file itself
// (`electron/…/codebook-csv.ts`) is elsewhere.
import { checkPath } from '../doc/check-theme-edit.ts'
import { normalPath, splitPath, type ThemeWish } from '../doc/theme-operations.ts'
import { THEME_COLOURS, THEME_SIGNS, themeSign, type Theme, type ThemeColour } from '../domain/theme.ts'
import { compareThemes, themesInOrder } from '../memo/theme-order.ts'
import { tablePaths } from './table-paths.ts'

export const CODEBOOK_COLUMNS = [
  'path',
  'colour',
  'sign',
  'definition',
  'include',
  'exclude',
  'example',
  'pinned',
  'retired',
] as const
type Column = (typeof CODEBOOK_COLUMNS)[number]
const TEXTS = ['definition', 'include', 'exclude', 'example'] as const

/** A line of the file; `line` counts from 1, also where a cell holds several lines. */
export type TableLine = { readonly line: number; readonly cells: readonly string[] }

/** What a row says of a theme; a column that is not in the file says nothing. */
export type CodebookRow = { readonly line: number; readonly path: string; readonly fields: ThemeWish }

export const MISTAKES = [
  'noColumns',
  'columnTwice',
  'noRows',
  'tooManyRows',
  'tooManyCells',
  'cellOpen',
  'pathEmpty',
  'pathTooDeep',
  'pathTooLong',
  'pathTwice',
  'colourUnknown',
  'pinnedUnknown',
  'pinnedTwice',
  'retiredUnknown',
  'textTooLong',
] as const
export type Mistake = {
  readonly line: number
  readonly field: string
  readonly code: (typeof MISTAKES)[number]
  readonly detail: Readonly<Record<string, string | number>>
}

export type CodebookTable = {
  readonly rows: readonly CodebookRow[]
  /** Where there is one, nothing of the file is taken. */
  readonly mistakes: readonly Mistake[]
  /** Columns that say nothing to us. */
  readonly unread: readonly string[]
}

const MOST_ROWS = 2000
/** In UTF-16 units. */
const LONGEST_TEXT = 20_000

/** `wordsOf`: of an example that is the id of a passage, its words. */
export function codebookTable(
  themes: ReadonlyMap<string, Theme>,
  wordsOf: (example: string) => string,
): string[][] {
  const paths = tablePaths(themes)
  const rows = themesInOrder(themes, compareThemes).map(({ theme }) => [
    paths.get(theme.id)!,
    theme.colour,
    themeSign(theme.colour),
    theme.definition,
    theme.include,
    theme.exclude,
    wordsOf(theme.example),
    theme.pinned === null ? '' : String(theme.pinned),
    theme.retired ? 'yes' : 'no',
  ])
  return [[...CODEBOOK_COLUMNS], ...rows]
}

export function readCodebookTable(lines: readonly TableLine[]): CodebookTable {
  const [head, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const names = head?.cells.map(columnOf) ?? []
  const titles = head?.cells.map((cell) => shortened(cell.trim())) ?? []
  const unread = titles.filter((title, n) => title !== '' && names[n] === null)
  const mistake = (
    code: Mistake['code'],
    detail: Mistake['detail'] = {},
    line = head?.line ?? 1,
    field = '',
  ) => ({
    rows: [],
    unread,
    mistakes: [{ line, field, code, detail }],
  })
  if (!names.includes('path')) return mistake('noColumns', { columns: CODEBOOK_COLUMNS.join(', ') })
  const twice = names.find((name, n) => name !== null && names.indexOf(name) !== n)
  if (twice) return mistake('columnTwice', {}, head!.line, twice)
  if (rest.length === 0) return mistake('noRows')
  if (rest.length > MOST_ROWS) return mistake('tooManyRows', { limit: MOST_ROWS }, rest[MOST_ROWS]!.line)
  const reader = new RowReader()
  const rows = rest.map((line) => reader.read(line, names))
  return { rows, mistakes: reader.mistakes, unread }
}

/** `Color` and ` PATH ` are columns of ours; null for one that is not. */
function columnOf(title: string): Column | null {
  const name = title.trim().toLowerCase()
  if (name === 'color') return 'colour'
  return CODEBOOK_COLUMNS.find((column) => column === name) ?? null
}

/** A text as it is after it has been in a table. */
export function cellText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trim()
}

/** Remembers what stood in the lines before. */
class RowReader {
  readonly mistakes: Mistake[] = []
  readonly #paths = new Map<string, number>()
  readonly #pins = new Map<number, number>()
  #line = 0

  read({ line, cells }: TableLine, names: readonly (Column | null)[]): CodebookRow {
    this.#line = line
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) this.#note('', 'tooManyCells')
    const cell = new Map<Column, string>()
    names.forEach((name, n) => {
      if (name !== null) cell.set(name, cellText(cells[n] ?? ''))
    })
    const fields: { -readonly [Field in keyof ThemeWish]: ThemeWish[Field] } = {}
    const colour = this.#colour(cell.get('colour') ?? '', cell.get('sign') ?? '')
    if (colour) fields.colour = colour
    for (const field of TEXTS) {
      const text = cell.get(field)
      if (text === undefined) continue
      if (text.length > LONGEST_TEXT) this.#note(field, 'textTooLong', { limit: LONGEST_TEXT })
      fields[field] = text
    }
    const pinned = cell.get('pinned')
    if (pinned !== undefined) fields.pinned = this.#pin(pinned)
    const retired = cell.get('retired')
    if (retired !== undefined) fields.retired = this.#retired(retired)
    return { line, path: this.#path(cell.get('path')!), fields }
  }

  #note(field: Column | '', code: Mistake['code'], detail: Mistake['detail'] = {}): void {
    this.mistakes.push({ line: this.#line, field, code, detail })
  }

  #path(given: string): string {
    const path = splitPath(given.replaceAll(/\s+/gu, ' ')).join('/')
    const fine = checkPath(path)
    if (!fine.ok) {
      const code =
        fine.code === 'themeTooDeep'
          ? 'pathTooDeep'
          : fine.code === 'themeNameLong'
            ? 'pathTooLong'
            : 'pathEmpty'
      this.#note('path', code, fine.detail)
      return path
    }
    const before = this.#paths.get(normalPath(path))
    if (before !== undefined) this.#note('path', 'pathTwice', { path: shortened(path), before })
    else this.#paths.set(normalPath(path), this.#line)
    return path
  }

  /** The sign counts where there is no colour: it is there to be looked at. */
  #colour(given: string, sign: string): ThemeColour | null {
    if (given === '') return THEME_COLOURS[(THEME_SIGNS as readonly string[]).indexOf(sign)] ?? null
    const colour = THEME_COLOURS.find((name) => name === given.toLowerCase())
    if (!colour)
      this.#note('colour', 'colourUnknown', { given: shortened(given), colours: THEME_COLOURS.join(', ') })
    return colour ?? null
  }

  #pin(given: string): number | null {
    if (given === '') return null
    const pin = /^[1-9]$/u.test(given) ? Number(given) : null
    if (pin === null) {
      this.#note('pinned', 'pinnedUnknown', { given: shortened(given) })
      return null
    }
    const before = this.#pins.get(pin)
    if (before !== undefined) this.#note('pinned', 'pinnedTwice', { pin, before })
    this.#pins.set(pin, before ?? this.#line)
    return pin
  }

  #retired(given: string): boolean {
    const said = given.toLowerCase()
    const isYes = ['yes', 'oui', 'true', '1', 'x'].includes(said)
    if (!isYes && !['', 'no', 'non', 'false', '0'].includes(said))
      this.#note('retired', 'retiredUnknown', { given: shortened(given) })
    return isYes
  }
}

function shortened(text: string): string {
  const letters = Array.from(text.replaceAll(/\s+/gu, ' '))
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('')
}
