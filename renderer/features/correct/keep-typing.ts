// Keeps what is typed into a correction as a draft on disk: at a pause, now and then while somebody types on and on, and
// when the window closes.
import type { VersionContent } from '#shared/domain/article.ts'
import { draftBlocks, type CorrectionDraft } from '#shared/import/correction-draft.ts'
import { onWritePending } from '#renderer/state/project-store.ts'
import type { Correction } from '../../editor/correction.ts'
import { dropDraft, keepDraft } from './drafts.ts'

/** How long one rests (ms) before it is written, and the longest that typing waits. */
const REST = 600
const LONGEST = 4000

export type TypingKeeper = {
  /** Writes what is not written yet; gives the code of the failure. */
  readonly write: () => Promise<string | null>
  /** Nothing more is written. */
  readonly stop: () => void
}

export function keepTyping(
  correction: Correction,
  {
    article,
    base,
    parents,
    old,
  }: Pick<CorrectionDraft, 'article' | 'base' | 'parents'> & { readonly old: VersionContent },
): TypingKeeper {
  let resting: ReturnType<typeof setTimeout> | undefined
  /** When the first change was typed that is not written yet. */
  let since: number | null = null
  const write = async () => {
    clearTimeout(resting)
    if (since === null) return null
    since = null
    const blocks = draftBlocks(old, correction.blocks())
    const isOld = blocks.length === old.blocks.length && blocks.every((one) => typeof one === 'string')
    if (isOld) {
      void dropDraft(article, base)
      return null
    }
    const failure = await keepDraft({ article, base, parents, at: Date.now(), blocks })
    // It is tried again with the next change, and when the window closes.
    if (failure !== null) since ??= Date.now()
    return failure
  }
  const stopListening = correction.onEdited(() => {
    const now = Date.now()
    since ??= now
    clearTimeout(resting)
    resting = setTimeout(() => void write(), Math.max(0, Math.min(REST, since + LONGEST - now)))
  })
  const stopWriting = onWritePending(write)
  return {
    write,
    stop() {
      clearTimeout(resting)
      stopListening()
      stopWriting()
    },
  }
}
