// Corrections that were typed and not kept: on disk beside the settings, here for the articles that were looked at.
import { create } from 'zustand'
import type { CorrectionDraft } from '#shared/import/correction-draft.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { notify } from '#renderer/state/view-store.ts'

/** By article, the one typed last first. */
export const useDrafts = create<{ readonly of: ReadonlyMap<string, readonly CorrectionDraft[]> }>(() => ({
  of: new Map(),
}))

const draftsOf = (article: string) => useDrafts.getState().of.get(article) ?? []

const setDrafts = (article: string, drafts: readonly CorrectionDraft[]) =>
  useDrafts.setState(({ of }) => ({ of: new Map(of).set(article, drafts) }))

const others = (article: string, base: string) => draftsOf(article).filter((draft) => draft.base !== base)

const asked = new Set<string>()

/** Asks the disk once for each article: from then on this window knows better what waits. */
export async function loadDrafts(article: string): Promise<void> {
  if (asked.has(article)) return
  asked.add(article)
  const loaded = await call('draft.of', { article })
  if (!loaded.ok) return
  const mine = draftsOf(article)
  const known = new Set(mine.map(({ base }) => base))
  setDrafts(article, [...mine, ...loaded.value.filter(({ base }) => !known.has(base))])
}

export function draftOf(article: string, base: string): CorrectionDraft | null {
  return draftsOf(article).find((draft) => draft.base === base) ?? null
}

/** Gives the code of the failure, null when it is on disk. It holds here in either case. */
export async function keepDraft(draft: CorrectionDraft): Promise<string | null> {
  const { article, base } = draft
  setDrafts(article, [draft, ...others(article, base)])
  const kept = await call('draft.keep', draft)
  if (kept.ok) return null
  notify(errorText(kept.code, kept.detail), 'error')
  return kept.code
}

/** With `kept`: what was typed is in the project once that comes true; until then the disk still has it. */
export async function dropDraft(article: string, base: string, kept?: Promise<boolean>): Promise<void> {
  if (draftOf(article, base)) setDrafts(article, others(article, base))
  if ((await kept) !== false) await call('draft.drop', { article, base })
}
