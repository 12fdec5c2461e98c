import { z } from 'zod'

export const projectSchema = z.object({
  record: z.literal('project'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  title: z.string(),
})

export const personSchema = z.object({
  record: z.literal('person'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  name: z.string(),
  /** One to four letters or digits, upper case; the first part of a claim's number. */
  initials: z.string(),
})
export type Person = z.infer<typeof personSchema>

const INITIALS = /^[\p{L}\p{N}]{1,4}$/u

export function isInitials(text: string): boolean {
  return INITIALS.test(text)
}

/** "Amina Ndiaye" -> "AN"; first letters of up to three words. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 3)
    .toLocaleUpperCase('en')
}
