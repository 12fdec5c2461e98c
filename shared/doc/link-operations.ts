import { newId } from '../base/ids.ts'
import type { Link } from '../domain/link.ts'
import type { Edit } from './edit.ts'

/** Links two claims; belongs into the document of `from`. What may not be linked is checked before (`linkMistake`). */
export function linkClaims(edit: Edit, { kind, from, to }: Pick<Link, 'kind' | 'from' | 'to'>): string {
  const id = newId('l')
  edit.create<'link'>({ record: 'link', id, kind, from, to })
  return id
}
