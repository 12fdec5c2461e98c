// Clean-up: takes what is not the article's text out of it, learns from it first, and keeps it in sight.
import type { LeftOut, LeftOutReason, Metadata, VersionContent } from '#shared/domain/article.ts'
import { cleanUpContext, type CleanUpContext, type Finding, type Rule } from './clean-up-context.ts'
import type { Draft } from './draft.ts'
import { numberBlocks } from './number-blocks.ts'
import {
  boilerplate,
  markupHints,
  navigation,
  relatedArticles,
  shareLinks,
  templateLeftovers,
} from './page-furniture.ts'
import { pullQuotes } from './repeats.ts'
import {
  authorLine,
  dateLine,
  duplicateTitle,
  licenceLine,
  photoCredit,
  titleFromText,
} from './title-matter.ts'

/** In this order: what is certain first, so that a later rule does not take it for something else. */
const BEFORE_TITLE: readonly Rule[] = [templateLeftovers, shareLinks, navigation]
const AFTER_TITLE: readonly Rule[] = [
  duplicateTitle,
  authorLine,
  dateLine,
  licenceLine,
  photoCredit,
  boilerplate,
  relatedArticles,
  markupHints,
  pullQuotes,
]

export type CleanUpOptions = {
  /** Nothing is left out; what the lines tell is learned all the same. */
  keepAll: boolean
  /** Plain text: a source's own paragraph numbers are lifted out of the text. */
  liftNumbers: boolean
}

type Fields = Partial<Metadata>

/** Fills only what is not known: an earlier source is the better one. */
function learn(known: Fields, learned: Fields | undefined): Fields {
  if (!learned) return known
  const isKnown = (value: unknown) =>
    value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  const fresh = Object.entries(learned).filter(([field]) => !isKnown(known[field as keyof Metadata]))
  return { ...known, ...Object.fromEntries(fresh) }
}

function run(context: CleanUpContext, rules: readonly Rule[]): CleanUpContext {
  let { metadata } = context
  const out = new Map(context.out)
  for (const rule of rules) {
    const findings: Finding[] = rule({ ...context, out, metadata })
    for (const { index, reason, learned } of findings) {
      metadata = learn(metadata, learned)
      if (!out.has(index)) out.set(index, reason)
    }
  }
  return { ...context, out, metadata }
}

/**
 * Splits a draft into the text and what is left out of it, with paragraph numbers on the text, and tells what the
 * lines said. `known`: metadata from better sources; never overwritten. A left-out piece's `after` is the id of the
 * piece right before it in the source, kept or not; `leftOut` is in source order.
 */
export function cleanUp(
  draft: Draft,
  known: Partial<Metadata>,
  options: CleanUpOptions,
): { content: VersionContent; metadata: Partial<Metadata> } {
  let context = run(cleanUpContext(draft, learn(known, draft.found)), BEFORE_TITLE)
  const title = context.metadata.title ? null : titleFromText(context)
  if (title !== null) context = { ...context, metadata: learn(context.metadata, { title }) }
  context = run(context, AFTER_TITLE)
  // A text in which everything looks like furniture is no furniture: better all of it than none.
  const everythingGoes = context.out.size === draft.blocks.length
  const out: ReadonlyMap<number, LeftOutReason> = options.keepAll || everythingGoes ? new Map() : context.out
  const leftOut: LeftOut[] = []
  for (const [index, block] of draft.blocks.entries()) {
    const reason = out.get(index)
    const { number: _, ...bare } = block
    if (reason !== undefined)
      leftOut.push({ block: bare, reason, after: draft.blocks[index - 1]?.id ?? null })
  }
  const kept = draft.blocks.filter((_, index) => !out.has(index))
  return {
    content: { format: 1, blocks: numberBlocks(kept, options.liftNumbers), leftOut },
    metadata: context.metadata,
  }
}
