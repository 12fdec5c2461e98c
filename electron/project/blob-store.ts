// Originals and version contents: immutable, stored under their hash.
import { createHash } from 'node:crypto'
import { versionHash } from '#electron/import/version-hash.ts'
import {
  blockStarts,
  plainText,
  versionContentSchema,
  type Original,
  type VersionContent,
} from '#shared/domain/article.ts'
import type { Database } from './sqlite.ts'

export type StoredOriginal = Pick<Original, 'sha256' | 'name' | 'mediaType'> & { readonly bytes: Uint8Array }

/** A version's content with what is worked out from it often. */
export type VersionText = {
  readonly content: VersionContent
  readonly text: string
  readonly starts: number[]
}

/** Texts kept in memory: the ones on screen, not a whole library. */
const KEPT_TEXTS = 8

export class BlobStore {
  readonly #db: Database
  readonly #texts = new Map<string, VersionText>()

  constructor(db: Database) {
    this.#db = db
  }

  putOriginal(original: StoredOriginal): void {
    this.#db.run(
      'INSERT INTO originals (sha256, name, media_type, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      original.sha256,
      original.name,
      original.mediaType,
      original.bytes,
    )
  }

  original(sha256: string): StoredOriginal | null {
    return (
      this.#db.get<StoredOriginal>(
        'SELECT sha256, name, media_type AS mediaType, bytes FROM originals WHERE sha256 = ?',
        sha256,
      ) ?? null
    )
  }

  /** Gives the hash, and whether it was not there before. */
  putContent(content: VersionContent): { hash: string; added: boolean } {
    const hash = versionHash(content)
    const added = this.#db.run(
      'INSERT INTO contents (hash, json) VALUES (?, ?) ON CONFLICT DO NOTHING',
      hash,
      JSON.stringify(content),
    )
    return { hash, added: added > 0 }
  }

  /** Null when the content is not in this file, or not readable by this version. */
  text(hash: string): VersionText | null {
    const kept = this.#texts.get(hash)
    if (kept) return kept
    const json = this.#json(hash)
    return json === null ? null : this.#keep(hash, json)
  }

  content(hash: string): VersionContent | null {
    return this.text(hash)?.content ?? null
  }

  /** The content as it is kept, and as `content` has checked it. */
  contentJson(hash: string): string | null {
    const json = this.#json(hash)
    if (json === null) return null
    return (this.#texts.get(hash) ?? this.#keep(hash, json)) === null ? null : json
  }

  /** After a transaction that did not come about: a text read inside it may not be in the file. */
  forget(): void {
    this.#texts.clear()
  }

  /** Checks a text and keeps it ready; null where it is not readable by this version. */
  #keep(hash: string, json: string): VersionText | null {
    const content = checked(json)
    if (!content) return null
    const text = { content, text: plainText(content), starts: blockStarts(content) }
    this.#texts.set(hash, text)
    if (this.#texts.size > KEPT_TEXTS) this.#texts.delete(this.#texts.keys().next().value!)
    return text
  }

  #json(hash: string): string | null {
    return this.#db.get<{ json: string }>('SELECT json FROM contents WHERE hash = ?', hash)?.json ?? null
  }
}

function checked(json: string): VersionContent | null {
  try {
    return versionContentSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
