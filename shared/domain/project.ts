import { z } from 'zod'
import { LIKELIHOOD_SCALES } from './likelihood.ts'

export const projectSchema = z.object({
  record: z.literal('project'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  title: z.string(),
  /** The scale of likelihood that the team has agreed on; `none`: likelihood and confidence are not asked for. */
  scale: z.enum(['none', ...LIKELIHOOD_SCALES]).default('none'),
  /** Admiralty grading: reliability of sources and credibility of claims are asked for. */
  grading: z.boolean().default(false),
})
export type Project = z.infer<typeof projectSchema>

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
