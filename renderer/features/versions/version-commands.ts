// Going through the versions of a text: the list of them, an old one to be read, and the way back.
import i18next from 'i18next'
import { create } from 'zustand'
import { headVersions, settleVersions } from '#shared/doc/article-operations.ts'
import type { Version } from '#shared/domain/article.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { runEdit, session } from '#renderer/state/project-store.ts'
import { notify, setView, type PaneName } from '#renderer/state/view-store.ts'
import { correctBeside } from '../correct/correct-commands.ts'
import { getWork } from '../correct/correct-store.ts'
import { setLooks } from '../looks/looks-store.ts'
import { mayWrite } from '../reader/claim-meant.ts'
import { focusReader, getReader, inPane, readerPane, setReader } from '../reader/reader-store.ts'

/** The pane whose list of versions is open, and the one where two texts that were changed apart are compared. */
export const useVersionsStore = create<{ list: PaneName | null; settle: PaneName | null }>(() => ({
  list: null,
  settle: null,
}))
const { getState, setState } = useVersionsStore

/** The article's versions that no other was made from; the current one first. */
export function headsOf(article: string) {
  const loaded = session().loaded(article)
  return loaded ? headVersions(loaded.source.current) : []
}

/** Shows a version of the article on screen; its current one is not an old one. */
export function openVersion(hash: string): void {
  const { shown } = getReader()
  if (!shown) return
  const isCurrent = headsOf(shown.article)[0]?.hash === hash
  setLooks({ open: false, editing: false })
  setReader({ opened: isCurrent ? null : { article: shown.article, hash } })
}

export function backToCurrent(): void {
  setReader({ opened: null })
  focusReader()
}

function toggleList(): void {
  if (getState().list !== null) closeList()
  else {
    setState({ list: readerPane(), settle: null })
    // A message would lie over it.
    setView({ notice: null })
  }
}

export function closeList(): void {
  const { list } = getState()
  setState({ list: null })
  if (list !== null) inPane(list, focusReader)
}

export function compareHeads(): void {
  setState({ list: null, settle: readerPane() })
}

export function closeSettling(): void {
  const { settle } = getState()
  setState({ settle: null })
  if (settle !== null) inPane(settle, focusReader)
}

/** The text of one of several versions that were made apart counts from now on. */
export function takeHead(chosen: Version, heads: readonly Version[], who: string): void {
  if (!mayWrite()) return
  closeSettling()
  runEdit('undo.settleVersions', [
    { doc: chosen.article, run: (edit) => void settleVersions(edit, chosen, heads) },
  ])
  notify(i18next.t('versions.settled', { who }))
}

/** The text on screen is corrected further, and takes the place of both. */
export function correctBoth(heads: readonly Version[]): void {
  closeSettling()
  void correctBeside(heads.map(({ hash }) => hash))
}

export const versionBindings = {
  'version.list': { run: toggleList, enabled: () => getReader().shown !== null && getWork() === null },
  'version.current': { run: backToCurrent, enabled: () => getReader().opened !== null },
} satisfies Record<string, CommandBinding>
