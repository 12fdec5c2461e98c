// A correction that was typed and not kept yet: what its editor holds, told by what differs from the text it was made
// from. Each person's own: it lies beside the settings, never in a project.
import { z } from 'zod'
import { blockSchema, type VersionContent } from '#shared/domain/article.ts'
import type { EditedBlock } from './correct-content.ts'

const nameSchema = z.string().min(1).max(200)

export const correctionDraftSchema = z.object({
  /** Id of the article and hash of the version that is being corrected. */
  article: nameSchema,
  base: nameSchema,
  /** Hashes of the versions that it is made from: others too where it settles what was changed apart. */
  parents: z.array(nameSchema),
  /** When it was typed last. */
  at: z.number(),
  /** In the order of the text; a block that stands as in the version is its id alone. */
  blocks: z.array(z.union([z.string(), blockSchema.omit({ number: true })])),
})
export type CorrectionDraft = z.infer<typeof correctionDraftSchema>

/** `edited`: blocks as the editor gives them back. */
export function draftBlocks(old: VersionContent, edited: readonly EditedBlock[]): CorrectionDraft['blocks'] {
  const texts = new Map(old.blocks.map(({ id, text }) => [id, text]))
  return edited.map((block) => (texts.get(block.id) === block.text ? block.id : block))
}

/** The blocks again; null where the draft was made from another text. */
export function blocksOfDraft(old: VersionContent, blocks: CorrectionDraft['blocks']): EditedBlock[] | null {
  const known = new Map(old.blocks.map((block) => [block.id, block]))
  const edited: EditedBlock[] = []
  for (const one of blocks) {
    const block = typeof one === 'string' ? known.get(one) : one
    if (!block) return null
    edited.push(block)
  }
  return edited
}
