// Passages of an article that somebody has to look at, with what changed in them.
import { changedMeaning, type ChangeReason } from '#shared/anchoring/changed-meaning.ts'
import type { Claim } from '#shared/domain/claim.ts'
import type { ArticleText, Span } from '../../editor/article-text.ts'
import type { PlacedPassage, Placement } from '../reader/placement.ts'

export type Look = {
  readonly passage: string
  readonly claim: Claim
  /** The words that were last certain. */
  readonly before: string
  /** Null: not found. */
  readonly now: { readonly span: Span; readonly words: string } | null
  /** Empty where it was not found. */
  readonly why: readonly ChangeReason[]
}

const known = new WeakMap<Placement, readonly Look[]>()
/** A passage keeps its object while nothing about it changes: its words are compared once. */
const reasons = new WeakMap<PlacedPassage, readonly ChangeReason[]>()

/** In the order of the text; those that were not found come last, by claim. `text` is that of the placement's version. */
export function looksIn(placement: Placement, text: ArticleText): readonly Look[] {
  const looks = known.get(placement) ?? findLooks(placement, text)
  known.set(placement, looks)
  return looks
}

function findLooks({ claims }: Placement, text: ArticleText): Look[] {
  const changed: Look[] = []
  const missing: Look[] = []
  for (const { claim, passages, lost } of claims) {
    for (const passage of passages) {
      if (passage.state !== 'changed') continue
      const { id, start, end, quote: before } = passage
      const words = text.plain.slice(start, end)
      const why = reasons.get(passage) ?? changedMeaning(before, words, text.language)
      reasons.set(passage, why)
      changed.push({ passage: id, claim, before, now: { span: { start, end }, words }, why })
    }
    for (const { id, quote, state } of lost) {
      if (state === 'notFound') missing.push({ passage: id, claim, before: quote, now: null, why: [] })
    }
  }
  changed.sort((a, b) => a.now!.span.start - b.now!.span.start)
  return [...changed, ...missing]
}

const HARMLESS: readonly ChangeReason[] = ['wording', 'typography']

/** Only these may be settled together: a negation, a number, a modal verb or a name wants a look of its own. */
export function isHarmless({ now, why }: Look): boolean {
  return now !== null && why.length > 0 && why.every((reason) => HARMLESS.includes(reason))
}
