// Where this person was in each article: read once a project, kept on the main side as reading goes on.
import type { ReadingPlace } from '#shared/domain/reading-place.ts'
import { call } from '../platform/bridge.ts'

let places = new Map<string, ReadingPlace>()

/** A place that cannot be read is no reason to keep a project shut: one begins at the top. */
export async function loadReadingPlaces(): Promise<void> {
  const loaded = await call('app.readingPlaces')
  if (loaded.ok) places = new Map(Object.entries(loaded.value))
}

export function readingPlaceOf(article: string): ReadingPlace | null {
  return places.get(article) ?? null
}

export function keepReadingPlace(article: string, place: ReadingPlace): void {
  const before = places.get(article)
  if (before && JSON.stringify(before) === JSON.stringify(place)) return
  places.set(article, place)
  void call('app.keepReadingPlace', { article, place })
}
