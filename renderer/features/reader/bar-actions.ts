// What the bar above a chosen stretch offers, in its order.
import type { CommandId } from '#shared/commands/commands.ts'
import type { Span } from '../../editor/article-text.ts'

export const BAR_WORDS = {
  'claim.make': 'reader.bar.make',
  'claim.highlight': 'reader.bar.highlight',
  'claim.addPassage': 'reader.bar.addPassage',
  'passage.split': 'reader.bar.split',
  'passage.merge': 'reader.bar.merge',
  'passage.setToSelection': 'reader.bar.setPassage',
  'claim.theme': 'reader.bar.theme',
} as const satisfies Partial<Record<CommandId, string>>
export type BarAction = keyof typeof BAR_WORDS

/**
 * `passages`: those of the active claim, null without one. Words that the claim has already are not added once more: a
 * stretch over several of its passages merges them, one within a passage splits it.
 */
export function barActions(passages: readonly Span[] | null, stretch: Span): readonly BarAction[] {
  if (!passages) return ['claim.make', 'claim.highlight', 'claim.theme']
  const touched = passages.filter(({ start, end }) => start < stretch.end && stretch.start < end)
  const isWithin = touched.some(({ start, end }) => start <= stretch.start && stretch.end <= end)
  const isAll = touched.some(({ start, end }) => start === stretch.start && stretch.end === end)
  if (isAll) return ['claim.make', 'claim.highlight', 'claim.theme']
  const change = touched.length > 1 ? 'passage.merge' : isWithin ? 'passage.split' : 'claim.addPassage'
  return ['claim.make', 'claim.highlight', change, 'passage.setToSelection', 'claim.theme']
}
