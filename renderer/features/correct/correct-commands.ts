// Correcting the text of an article: edit, look at what it does to the passages, keep it as a new version.
import i18next from 'i18next'
import { addVersion } from '#shared/doc/article-operations.ts'
import type { Edit } from '#shared/doc/edit.ts'
import type { Original, VersionContent } from '#shared/domain/article.ts'
import { correctedContent } from '#shared/import/correct-content.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { call } from '#renderer/platform/bridge.ts'
import type { EditPart } from '#renderer/state/project-session.ts'
import { runEdit, session } from '#renderer/state/project-store.ts'
import { storeContent } from '#renderer/state/version-contents.ts'
import { notify } from '#renderer/state/view-store.ts'
import type { Correction } from '../../editor/correction.ts'
import { mayEdit } from '../reader/claim-meant.ts'
import { focusReader, getReader, inPane, readerPane, readerView, setReader } from '../reader/reader-store.ts'
import { getWork, setStage, useCorrectStore } from './correct-store.ts'
import { showPreview } from './show-preview.ts'

let correction: Correction | null = null
let before: VersionContent | null = null

/** What was typed and not kept when the reader went elsewhere, by article. Lost when the app is closed. */
const drafts = new Map<string, { readonly base: string; readonly content: VersionContent }>()

async function start(): Promise<void> {
  // Typing is rare: reading does not wait for it.
  const { startCorrection } = await import('../../editor/correction.ts')
  const { shown, cursor } = getReader()
  const view = readerView()
  if (!shown || !view || getWork() || !mayEdit()) return
  const { article, hash, text } = shown
  const draft = drafts.get(article)
  drafts.delete(article)
  before = text.content
  if (cursor) view.select(cursor, true)
  correction = view.correct(draft?.base === hash ? draft.content : null, (editor) =>
    startCorrection(editor, i18next.t('correct.region')),
  )
  // What is painted over the text goes.
  setReader({ cursor: cursor && { ...cursor }, hover: null })
  useCorrectStore.setState({
    work: { pane: readerPane(), article, base: hash, copy: null, stage: { kind: 'editing' } },
  })
}

/** What stands in the editor, `before` itself where nothing was changed. */
function typed(): VersionContent {
  return correctedContent(before!, correction!.blocks())
}

function end(): void {
  const work = getWork()
  correction?.end()
  correction = null
  before = null
  useCorrectStore.setState({ work: null })
  if (work) inPane(work.pane, focusReader)
}

export async function finish(): Promise<void> {
  const work = getWork()
  if (!work || work.stage.kind !== 'editing') return
  const content = typed()
  if (content === before) {
    end()
    notify(i18next.t('correct.nothing'))
    return
  }
  if (content.blocks.length === 0) {
    notify(i18next.t('correct.empty'), 'error')
    return
  }
  await showPreview(before!, content, goOn)
}

export function goOn(): void {
  if (!correction) return
  setStage({ kind: 'editing' })
  document.querySelector<HTMLElement>('[data-testid="reader"] [contenteditable="true"]')?.focus()
}

export function cancelComparing(): void {
  void call('revision.cancel')
}

/** Throws away what was typed. */
export function discard(): void {
  const work = getWork()
  if (!work) return
  const isChanged = correction !== null && typed() !== before
  end()
  if (work.copy) notify(i18next.t('correct.apart'))
  else notify(i18next.t(isChanged ? 'correct.discarded' : 'correct.nothing'))
}

export async function keep(): Promise<void> {
  const work = getWork()
  if (work?.stage.kind !== 'preview') return
  const { article, base, copy, stage } = work
  const { content, preview } = stage
  const hash = await storeContent(content)
  if (hash === null) return
  end()
  const version = { article, hash, parents: [base] }
  const correct: EditPart = {
    doc: article,
    run: (edit) => void addVersion(edit, { ...version, why: 'correct' }),
  }
  runEdit(
    copy ? 'undo.newerCopy' : 'undo.correctText',
    copy ? newerCopyParts(version, copy.original, copy.article) : [correct],
  )
  const look = preview.changed.length + preview.orphaned.length
  notify(i18next.t(look > 0 ? 'correct.keptLook' : 'correct.kept', { count: look }))
}

/** The copy is a version now, no article of its own, unless somebody has made claims of it already. */
function newerCopyParts(
  version: { article: string; hash: string; parents: string[] },
  original: Original,
  copy: string,
): EditPart[] {
  const isBare = session().loaded(copy)?.source.current.claim.size === 0
  return [
    {
      doc: version.article,
      run: (edit) => void addVersion(edit, { ...version, why: 'newerCopy', original }),
    },
    ...(isBare ? [{ doc: copy, run: (edit: Edit) => edit.remove(copy) }] : []),
  ]
}

/** The reader goes elsewhere: what was typed waits until somebody corrects this article again. */
export function leaveCorrection(): void {
  const work = getWork()
  if (!work) return
  if (!correction) {
    // A newer copy waits in its article; elsewhere it stays what it is, an article of its own.
    if (inPane(work.pane, getReader).shown?.article !== work.article) useCorrectStore.setState({ work: null })
    return
  }
  const content = typed()
  const isChanged = content !== before
  if (isChanged) drafts.set(work.article, { base: work.base, content })
  end()
  if (isChanged) notify(i18next.t('correct.waiting'))
}

const isEditing = () => getWork()?.stage.kind === 'editing'

export const correctBindings = {
  'article.correct': {
    run: () => void start(),
    enabled: () => getReader().shown !== null && getWork() === null,
  },
  'correct.finish': {
    run: () => void (getWork()?.stage.kind === 'preview' ? keep() : finish()),
    enabled: () => getWork() !== null,
  },
} satisfies Record<string, CommandBinding>

/** While the text is edited, undo means the typing. */
export const typingBindings = {
  'edit.undo': { run: () => correction?.undo(), enabled: isEditing },
  'edit.redo': { run: () => correction?.redo(), enabled: isEditing },
} satisfies Record<string, CommandBinding>
