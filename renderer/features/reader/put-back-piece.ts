import { addVersion } from '#shared/doc/article-operations.ts'
import { putBack } from '#shared/import/put-back.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { mayEdit } from './claim-meant.ts'
import { focusReader, getReader } from './reader-store.ts'
import { storeContent } from '#renderer/state/version-contents.ts'

/** Puts a left-out piece back where it stood: a new version of the text, one step of undo. */
export async function putBackPiece(block: string): Promise<void> {
  const { shown } = getReader()
  if (!shown || !mayEdit()) return
  const content = putBack(shown.text.content, [block])
  const hash = await storeContent(content)
  if (hash === null) return
  const { article, hash: parent } = shown
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
