// Dates as exact as they are known: ISO 8601 with the precision of EDTF level 0 (Library of Congress, 2019): a year, a
// month, a day, or an interval `2012/2020-08` of two of them.

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  // Day 0 of the next month is the last of this one.
  return (
    day === undefined ||
    (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
  )
}

/** A date, or an interval whose end is not before its start. */
export function isWhen(text: string): boolean {
  const [start, end, ...more] = text.split('/')
  if (more.length > 0 || !isDate(start!)) return false
  return (
    end === undefined || (isDate(end) && (end.startsWith(start!) || start!.startsWith(end) || start! < end))
  )
}
