// The front matter of a Markdown file: the small part of YAML that people write there (and TOML's `key = "value"`).
import type { Metadata } from '#shared/domain/article.ts'
import { readLicence } from '#shared/import/licence.ts'
import { parseDate } from '#shared/import/parse-date.ts'
import { splitPeople } from '#shared/import/title-matter.ts'
import { tidyLine } from '#shared/import/tidy-text.ts'
import { languageTag } from './detect-language.ts'

const LONGEST = 100_000

function unquote(value: string): string {
  const text = value.trim()
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) {
    try {
      return String(JSON.parse(text))
    } catch {
      return text.slice(1, -1)
    }
  }
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  return text.replace(/\s+#.*$/, '')
}

function inlineList(value: string): string[] {
  return (value.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/g) ?? [])
    .map(unquote)
    .filter((item) => item !== '')
}

/** Key -> values; nested maps come out as their `name` if they have one. */
function readFields(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let current: string[] | null = null
  for (const line of lines) {
    const field = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(line)
    if (field) {
      const value = field[2]!.trim()
      current = []
      fields.set(field[1]!.toLowerCase(), current)
      if (/^\[.*\]$/.test(value)) current.push(...inlineList(value))
      else if (value !== '' && !/^[|>][+-]?$/.test(value)) current.push(unquote(value))
      continue
    }
    const inner = line.trim()
    if (current === null || inner === '' || inner.startsWith('#')) continue
    const item = /^-\s+(?:name\s*:\s*)?(.*)$/.exec(inner) ?? /^name\s*:\s*(.*)$/.exec(inner)
    if (item) current.push(unquote(item[1]!))
    // Folded text goes on; a nested map's other keys do not.
    else if (!/^[\w-]+\s*:\s/.test(inner)) current.push(`${current.pop() ?? ''} ${inner}`.trim())
  }
  return fields
}

/** Splits front matter off and reads what it says; text without any comes back whole. */
export function readFrontMatter(text: string): { body: string; found: Partial<Metadata> } {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)
  if (!fence) return { body: text, found: {} }
  const close = text.indexOf(`\n${fence[1]}`, fence[0].length - 1)
  const end = close === -1 ? -1 : text.indexOf('\n', close + 1)
  if (close === -1 || close > LONGEST || (end !== -1 && text.slice(close + 4, end).trim() !== ''))
    return { body: text, found: {} }
  const fields = readFields(text.slice(fence[0].length, close).split('\n'))
  if (fields.size === 0) return { body: text, found: {} }
  const first = (...keys: string[]) =>
    tidyLine(keys.map((key) => fields.get(key)?.[0]).find((value) => value))
  const authors = (fields.get('author') ?? fields.get('authors') ?? fields.get('by') ?? []).flatMap((name) =>
    splitPeople(tidyLine(name) ?? ''),
  )
  const licence = first('license', 'licence', 'rights', 'copyright')
  const link = first('url', 'canonical_url', 'canonical', 'source', 'link', 'permalink')
  const url = link && /^https?:\/\//i.test(link) ? (URL.parse(link)?.href ?? null) : null
  const found: { [K in keyof Metadata]?: Metadata[K] | null } = {
    title: first('title', 'titre'),
    ...(authors.length > 0 ? { authors } : {}),
    publisher: first('publisher', 'publication', 'site', 'organization', 'institution'),
    published: parseDate(first('date', 'published', 'pubdate', 'publish_date', 'date_published') ?? ''),
    url,
    licence: licence ? (readLicence(licence) ?? licence) : null,
    language: languageTag(first('lang', 'language', 'locale')),
  }
  return {
    body: end === -1 ? '' : text.slice(end + 1),
    found: Object.fromEntries(
      Object.entries(found).filter(([, value]) => value !== null && value !== undefined),
    ),
  }
}
