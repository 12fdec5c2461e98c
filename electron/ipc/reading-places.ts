// Where this person was in each article, one JSON file beside the settings. No part of any project: what one has read
// and how far is nobody else's business.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { readingPlaceSchema, type ReadingPlace } from '#shared/domain/reading-place.ts'

/** Articles whose place is kept, the last read ones: about 150 bytes each. */
const KEPT = 1000

const fileSchema = z.object({ places: z.record(z.string(), readingPlaceSchema) })

export class ReadingPlaces {
  readonly #folder: string
  /** Of articles by id; the one read last stands at the end. */
  readonly #places: Map<string, ReadingPlace>

  constructor(folder: string) {
    this.#folder = folder
    this.#places = read(join(folder, 'reading.json'))
  }

  get all(): Readonly<Record<string, ReadingPlace>> {
    return Object.fromEntries(this.#places)
  }

  keep(article: string, place: ReadingPlace): void {
    this.#places.delete(article)
    this.#places.set(article, place)
    for (const oldest of this.#places.keys()) {
      if (this.#places.size <= KEPT) break
      this.#places.delete(oldest)
    }
    try {
      mkdirSync(this.#folder, { recursive: true })
      writeFileAtomic.sync(
        join(this.#folder, 'reading.json'),
        `${JSON.stringify({ places: this.all }, null, 1)}\n`,
      )
    } catch (error) {
      // They hold until the app ends; a full disk shows itself where work is at stake.
      console.error('the reading place could not be saved', error)
    }
  }
}

/** A file that cannot be read counts as none: one begins at the top again. */
function read(path: string): Map<string, ReadingPlace> {
  try {
    return new Map(Object.entries(fileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).places))
  } catch {
    return new Map()
  }
}
