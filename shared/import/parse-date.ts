// Dates as articles print them, to ISO 8601 as exact as they are. A numeric 03/04/2020 is ambiguous and stays unread.

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan janvier janv enero ene januar janeiro',
    'february feb février fevrier févr fevr febrero februar fevereiro',
    'march mar mars marzo märz maerz março',
    'april apr avril avr abril abr',
    'may mai mayo maio',
    'june jun juin junio juni junho',
    'july jul juillet juil julio juli julho',
    'august aug août aout agosto',
    'september sept sep septembre septiembre setembro',
    'october oct octobre octubre oktober outubro okt',
    'november nov novembre noviembre novembro',
    'december dec décembre decembre déc diciembre dezember dezembro dic',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)

const NAME = String.raw`(\p{L}{3,10})\.?`
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+)?${NAME},?\s+(?:de\s+)?(\d{4})(?!\d)`,
  'u',
)
const MONTH_FIRST = new RegExp(String.raw`${NAME}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'u')
const MONTH_ONLY = new RegExp(String.raw`(?<![\p{L}\d])${NAME}\s+(?:de\s+)?(\d{4})(?!\d)`, 'u')
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/

const two = (value: number) => String(value).padStart(2, '0')

function iso(year: number, month: number | undefined, day: number | undefined): string | null {
  if (year < 1500 || year > 2999 || month === undefined || month < 1 || month > 12) return null
  if (day === undefined) return `${year}-${two(month)}`
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : null
}

export type FoundDate = { iso: string; start: number; end: number }

/** The first date in a text: ISO 8601 (`2020-10-12`, `2020-10`) and its range in the text (UTF-16), or null. */
export function findDate(text: string): FoundDate | null {
  const lower = text.toLowerCase()
  const tries: [RegExp, (m: RegExpExecArray) => string | null][] = [
    [ISO, (m) => iso(Number(m[1]), Number(m[2]), m[3] === undefined ? undefined : Number(m[3]))],
    [DAY_FIRST, (m) => iso(Number(m[3]), MONTHS[m[2] ?? ''], Number(m[1]))],
    [MONTH_FIRST, (m) => iso(Number(m[3]), MONTHS[m[1] ?? ''], Number(m[2]))],
    [MONTH_ONLY, (m) => iso(Number(m[2]), MONTHS[m[1] ?? ''], undefined)],
  ]
  // `toLowerCase` may change the length (İ): then positions mean nothing, and such a line is no date.
  if (lower.length !== text.length) return null
  for (const [pattern, read] of tries) {
    const match = pattern.exec(lower)
    const value = match && read(match)
    if (match && value) return { iso: value, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** ISO date of a field that holds a date or a date and time; the day as written, not converted to UTC. */
export function parseDate(value: string): string | null {
  return findDate(value.trim().slice(0, 200))?.iso ?? null
}
