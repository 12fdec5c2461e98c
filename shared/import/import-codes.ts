// Why an import can fail: a closed list, for the importer, the contract and the messages. `detail` holds what a message
// needs; the screen and the command line phrase it.
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
  /** detail: name, candidates ("windows-1252, iso-8859-2", best first; '' with asked), asked (an override nobody knows) */
  'unknownEncoding',
  /** Read, and nothing in it is text. detail: name */
  'noText',
] as const
export type ImportCode = (typeof IMPORT_CODES)[number]
