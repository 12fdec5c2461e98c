// Files of which each line is one JSON object (JSON Lines), for commands that take many things at once.
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { CliCode } from './messages.ts'
import { nearMiss } from '#shared/base/near-miss.ts'

/**
 * All lines (UTF-8), or the first mistake. Empty lines are passed over. `where` is `claims.jsonl:3: `, for messages;
 * `check` gives what a line holds, or a sentence that says what is wrong; `example` shows how a line should look.
 */
export function parseJsonLines<Line extends object>(
  bytes: Uint8Array,
  name: string,
  example: string,
  check: (fields: Readonly<Record<string, unknown>>) => Line | string,
): Result<(Line & { readonly where: string })[], CliCode> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('badLine', { where: `${name}: `, reason: 'This is not UTF-8 text. Save it as UTF-8.' })
  }
  const lines: (Line & { where: string })[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === '') continue
    const where = `${name}:${index + 1}: `
    const parsed = parseLine(line, example, check)
    if (typeof parsed === 'string') return fail('badLine', { where, reason: parsed })
    lines.push({ ...parsed, where })
  }
  return ok(lines)
}

/** A field that no line may have, or text that is none; null where all is well. Null values count as left out. */
export function mistakeInFields(
  fields: Readonly<Record<string, unknown>>,
  known: readonly string[],
  texts: readonly string[],
): string | null {
  for (const field of Object.keys(fields)) {
    if (known.includes(field)) continue
    const near = nearMiss(field, known)
    return `Unknown field "${field}".${near ? ` Did you mean "${near}"?` : ''} A line may have ${known.join(', ')}.`
  }
  const wrong = texts.find((field) => (fields[field] ?? null) !== null && typeof fields[field] !== 'string')
  return wrong === undefined ? null : `"${wrong}" is not text.`
}

function parseLine<Line>(
  line: string,
  example: string,
  check: (fields: Readonly<Record<string, unknown>>) => Line | string,
): Line | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `This line is not JSON (${(error as Error).message}). Each line is one object, such as ${example}.`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'This line is not a JSON object.'
  return check(value as Record<string, unknown>)
}
