import { newId } from '#shared/base/ids.ts'
import type { Edit } from '#shared/doc/edit.ts'
import type { DocSnapshot } from '#shared/doc/snapshot.ts'
import type { Person } from '#shared/domain/project.ts'

export type Me = { readonly name: string; readonly initials: string }

/**
 * Finds who I am in a project, by name and initials. Initials that another person had first get a count (`AN2`), under
 * which I am found again the next time.
 */
export function findMe(snapshot: DocSnapshot, me: Me): Person | null {
  const people = [...snapshot.person.values()].map((view) => view.value).toSorted((a, b) => a.at - b.at)
  const named = people.filter((person) => person.name === me.name)
  return (
    named.find((person) => person.initials === me.initials) ??
    named.find((person) => baseOf(person.initials) === me.initials) ??
    null
  )
}

/** The wished initials, or with the lowest count from 2 that makes them free. */
export function freeInitials(snapshot: DocSnapshot, wished: string): string {
  const taken = new Set([...snapshot.person.values()].map((view) => view.value.initials))
  if (!taken.has(wished)) return wished
  // Initials have four characters at most.
  for (let count = 2; ; count++) {
    const initials = `${Array.from(wished)
      .slice(0, 4 - String(count).length)
      .join('')}${count}`
    if (!taken.has(initials)) return initials
  }
}

export function addPerson(edit: Edit, id: string, me: Me): void {
  edit.create<'person'>({ record: 'person', id, name: me.name, initials: me.initials })
}

/** Stands for me where I have no record: in a file that I only read. */
export function passingReader(me: Me | undefined): Person {
  return { record: 'person', id: '', author: '', at: 0, name: me?.name ?? '', initials: me?.initials ?? '' }
}

export function newPersonId(): string {
  return newId('h')
}

function baseOf(initials: string): string {
  return initials.replace(/\d+$/u, '')
}
