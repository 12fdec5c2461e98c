import type { Metadata, Original, VersionContent } from '#shared/domain/article.ts'

export type ImportInput = {
  bytes: Uint8Array
  /** File name or a name for pasted text; its ending hints at the format, its stem is the last resort for a title. */
  name: string
  /** Who handed the bytes over says what they are (a clipboard flavour). Beats the name, not the magic bytes. */
  mediaType?: Original['mediaType']
  /** A label of the WHATWG Encoding Standard that the person chose; taken as it is, damaged places become U+FFFD. */
  encoding?: string
  /** Leave nothing out. */
  keepAll?: boolean
  /** Whether hard line breaks of a plain text are joined to paragraphs. */
  joinLines?: 'auto' | 'yes' | 'no'
  /** What the person filled in; beats whatever the source says. */
  metadata?: Partial<Metadata>
  /** ISO 8601 date of the import; the core reads no clock. */
  accessed: string
}

export type ImportedArticle = {
  metadata: Metadata
  /** What was removed is `content.leftOut`. */
  content: VersionContent
  original: Original
  /** Hard line breaks were joined: the screen says so and offers the other way. */
  joinedLines: boolean
}
