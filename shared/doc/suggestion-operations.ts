import { newId } from '../base/ids.ts'
import type { Place } from './claim-operations.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

/** Writes down that a proposed claim is not wanted; `text` is the plain text of the place's version. */
export function rejectSuggestion(edit: Edit, place: Place, text: string): string {
  const id = newId('r')
  const quote = text.slice(place.start, place.end)
  edit.create<'rejection'>({ record: 'rejection', id, ...place, quote })
  return id
}

/** The words of every sentence of an article that somebody did not want. */
export function rejectedSentences(snapshot: DocSnapshot): string[] {
  return [...snapshot.rejection.values()].map(({ value }) => value.quote)
}
