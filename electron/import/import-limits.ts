// What the importer holds itself to, and the form of its answers.
import type { Result } from '#shared/base/result.ts'
import type { ImportCode } from '#shared/import/import-codes.ts'

/** Bytes. Looked at before anything is read. */
export const LARGEST_FILE = 64 * 1024 * 1024
export const TIME_LIMIT_MS = 30_000
/** What a message may offer. */
export const READABLE_FORMATS = '.txt, .md, .html, .mhtml'

export type ImportResult<Value> = Result<Value, ImportCode>
