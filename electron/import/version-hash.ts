// A version is stored under the SHA-256 of its canonical JSON: same content, same key, whoever imports it.
import { createHash } from 'node:crypto'
import type { VersionContent } from '#shared/domain/article.ts'

/** Fields whose default says the same as their absence, so that a later schema with a default changes no hash. */
const isDefault = (key: string, value: unknown) =>
  value === undefined ||
  (key === 'marks' && Array.isArray(value) && value.length === 0) ||
  (key === 'header' && value === false)

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !isDefault(key, field))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, canonical(field)]),
  )
}

/** Keys in code-unit order, defaults dropped, no white space. `versionContentSchema` reads it back. */
export function canonicalJson(content: VersionContent): string {
  return JSON.stringify(canonical(content))
}

/** SHA-256 of the canonical JSON in UTF-8, lower-case hex. */
export function versionHash(content: VersionContent): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex')
}
