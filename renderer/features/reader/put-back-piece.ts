import i18next from 'i18next'
import { addVersion } from '#shared/doc/article-operations.ts'
import { putBack } from '#shared/import/put-back.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { mayEdit } from './claim-meant.ts'
import { focusReader, getReader } from './reader-store.ts'
import { storeContent } from '#renderer/state/version-contents.ts'
import { notify } from '#renderer/state/view-store.ts'

/** How long (ms) somebody waits without being told what for. */
const SLOW = 500

/** Puts a left-out piece back where it stood: a new version of the text, one step of undo. */
export async function putBackPiece(block: string): Promise<void> {
  const { shown } = getReader()
  if (!shown || !mayEdit()) return
  const content = putBack(shown.text.content, [block])
  const { article, hash: parent } = shown
  const slow = setTimeout(() => notify(i18next.t('correct.comparing')), SLOW)
  // A passage that the piece tears apart is looked for in a worker; what comes out is stored with the text.
  const preview = await call('revision.preview', { article, content, parents: [parent] })
  clearTimeout(slow)
  if (!preview.ok) {
    if (preview.code !== 'cancelled') notify(errorText(preview.code, preview.detail), 'error')
    return
  }
  const hash = await storeContent(content)
  if (hash === null) return
  // Somebody put it back, or undid it, while it was being stored.
  if (getReader().shown?.hash !== parent) return
  // The strip goes, and with it what had the focus.
  focusReader()
  runEdit('undo.putBack', [
    {
      doc: article,
      run: (edit) => void addVersion(edit, { article, hash, parents: [parent], why: 'putBack' }),
    },
  ])
}
