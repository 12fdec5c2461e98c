// How the text of articles is set, as one person likes to read: a setting of the person's, never of a project.
import { z } from 'zod'

export const TYPE_FACES = ['serif', 'sans', 'system'] as const

/** Size in CSS pixels; measure: characters of running text in a line; leading: line height by the size. */
export const TYPE_LIMITS = {
  size: { least: 14, most: 26, step: 1 },
  measure: { least: 50, most: 90, step: 2 },
  leading: { least: 1.3, most: 2, step: 0.1 },
} as const

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most)

export const readingTypeSchema = z.object({
  face: z.enum(TYPE_FACES),
  size: within(TYPE_LIMITS.size),
  measure: within(TYPE_LIMITS.measure),
  leading: within(TYPE_LIMITS.leading),
})
export type ReadingType = z.infer<typeof readingTypeSchema>

export const USUAL_TYPE: ReadingType = { face: 'serif', size: 18, measure: 68, leading: 1.6 }
