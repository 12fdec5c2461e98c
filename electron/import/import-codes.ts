// Why an import can fail: a closed list. `detail` holds what the message needs; the screen phrases it.
import type { Result } from '#shared/base/result.ts'

/** Bytes. Looked at before anything is read. */
export const LARGEST_FILE = 64 * 1024 * 1024
export const TIME_LIMIT_MS = 30_000
/** What a message may offer. */
export const READABLE_FORMATS = '.txt, .md, .html, .mhtml'

export const IMPORT_CODES = [
  /** detail: name */
  'notFound',
  /** A folder, a device. detail: name */
  'notAFile',
  /** No permission, a broken MIME container. detail: name, reason */
  'unreadable',
  /** detail: name */
  'empty',
  /** detail: name */
  'binary',
  /** detail: name, bytes, limit */
  'tooLarge',
  /** detail: name, limit (levels) */
  'tooDeep',
  /** detail: name, seconds */
  'timedOut',
  /** detail: name */
  'cancelled',
  /** detail: name */
  'outOfMemory',
  /** A format we know and cannot read. detail: name, format ("PDF"), readable (".txt, .md, …") */
  'unsupported',
  /** detail: name, candidates ("windows-1252, iso-8859-2", best first; may be ''), asked (an override nobody knows) */
  'unknownEncoding',
  /** Read, and nothing in it is text. detail: name */
  'noText',
] as const
export type ImportCode = (typeof IMPORT_CODES)[number]

export type ImportResult<Value> = Result<Value, ImportCode>
