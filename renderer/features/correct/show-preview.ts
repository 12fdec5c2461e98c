import { changedPieces } from '#shared/anchoring/changed-pieces.ts'
import type { VersionContent } from '#shared/domain/article.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { notify } from '#renderer/state/view-store.ts'
import { getWork, setStage } from './correct-store.ts'

/** Compares a new text of the article at work with the `old` one and shows what it does; `back`: where that failed. */
export async function showPreview(
  old: VersionContent,
  content: VersionContent,
  back: () => void,
): Promise<void> {
  const { article, parents } = getWork()!
  setStage({ kind: 'comparing', done: 0, of: 0 })
  const preview = await call('revision.preview', { article, content, parents: [...parents] })
  // Somebody has left it meanwhile.
  if (getWork()?.stage.kind !== 'comparing') return
  if (preview.ok) {
    setStage({ kind: 'preview', content, pieces: changedPieces(old, content), preview: preview.value })
    return
  }
  back()
  notify(errorText(preview.code, preview.detail), 'error')
}
