import { z } from 'zod'
import { likelihoodSchema } from './likelihood.ts'

export const CONFIDENCES = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Admiralty grading, credibility of the information: 1 confirmed to 5 improbable; 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof CREDIBILITIES)[number]

/**
 * What one person makes of a claim, in the document of the claim. Each has at most one, under an id made of both, so
 * that one written twice apart is one; differing assessments of two people stand side by side and are no conflict.
 */
export const assessmentSchema = z.object({
  record: z.literal('assessment'),
  id: z.string(),
  /** Whose it is. */
  author: z.string(),
  at: z.number(),
  claim: z.string(),
  likelihood: likelihoodSchema.nullable(),
  /** In the quality of what it is based on: not the odds, which are the likelihood. */
  confidence: z.enum(CONFIDENCES).nullable(),
  credibility: z.literal(CREDIBILITIES).nullable(),
  note: z.string(),
})
export type Assessment = z.infer<typeof assessmentSchema>

/** The fields that a person fills in. */
export type AssessmentFields = Pick<Assessment, 'likelihood' | 'confidence' | 'credibility' | 'note'>

export const NO_ASSESSMENT: AssessmentFields = {
  likelihood: null,
  confidence: null,
  credibility: null,
  note: '',
}

export function assessmentId(claim: string, person: string): string {
  return `e-${claim}-${person}`
}
