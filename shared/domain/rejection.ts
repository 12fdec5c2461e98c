import { z } from 'zod'
import { stretchFields } from './claim.ts'

/**
 * Somebody looked at a proposed claim and did not want it; in the document of its article. It stands for the sentence,
 * not for the place: the same words are not proposed again in any version.
 */
export const rejectionSchema = z.object({ record: z.literal('rejection'), ...stretchFields })
