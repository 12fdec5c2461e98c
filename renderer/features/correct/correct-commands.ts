// Correcting the text of an article: edit, look at what it does to the passages, keep it as a new version.
import i18next from 'i18next'
import { addVersion } from '#shared/doc/article-operations.ts'
import type { Edit } from '#shared/doc/edit.ts'
import type { Original, VersionContent } from '#shared/domain/article.ts'
import { correctedContent } from '#shared/import/correct-content.ts'
import { blocksOfDraft, type CorrectionDraft } from '#shared/import/correction-draft.ts'
import { errorText } from '#renderer/i18n/words.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { call } from '#renderer/platform/bridge.ts'
import type { EditPart } from '#renderer/state/project-session.ts'
import { runEdit, session } from '#renderer/state/project-store.ts'
import { contentOf, storeContent } from '#renderer/state/version-contents.ts'
import { notify } from '#renderer/state/view-store.ts'
import type { Correction } from '../../editor/correction.ts'
import { mayEdit } from '../reader/claim-meant.ts'
import { focusReader, getReader, inPane, readerPane, readerView, setReader } from '../reader/reader-store.ts'
import { getWork, setStage, useCorrectStore } from './correct-store.ts'
import { draftOf, dropDraft } from './drafts.ts'
import { keepTyping, type TypingKeeper } from './keep-typing.ts'
import { showPreview } from './show-preview.ts'

let correction: Correction | null = null
let before: VersionContent | null = null
let typing: TypingKeeper | null = null

/** Makes the text editable, as a draft left it where there is one. `beside`: other versions that it settles with this. */
async function start(wanted: CorrectionDraft | null, beside: readonly string[] = []): Promise<void> {
  const { shown: asked } = getReader()
  if (!asked || getWork() || !mayEdit()) return
  const draft = wanted ?? draftOf(asked.article, asked.hash)
  const base = draft?.base ?? asked.hash
  // Typing is rare: reading does not wait for it.
  const [{ startCorrection }, old] = await Promise.all([
    import('../../editor/correction.ts'),
    contentOf(base),
  ])
  const { shown, cursor } = getReader()
  const view = readerView()
  if (!shown || shown.text !== asked.text || !view || getWork()) return
  if (typeof old === 'string') {
    notify(errorText(old), 'error')
    return
  }
  const edited = draft && blocksOfDraft(old, draft.blocks)
  if (draft && !edited) {
    notify(i18next.t('correct.draftBroken'), 'error')
    return
  }
  const { article } = shown
  const parents = [...new Set([base, ...(draft?.parents ?? []), ...beside])]
  before = old
  if (cursor) view.select(cursor, true)
  correction = view.correct(edited && correctedContent(old, edited), (editor, text) =>
    startCorrection(editor, text, i18next.t('correct.region')),
  )
  typing = keepTyping(correction, { article, base, parents, old })
  // The pointer and the cursor are the editor's now.
  setReader({ cursor: cursor && { ...cursor }, hover: null })
  useCorrectStore.setState({
    work: { pane: readerPane(), article, base, parents, copy: null, stage: { kind: 'editing' } },
  })
}

/** Corrects the text on screen into one that takes the place of others too. */
export const correctBeside = (hashes: readonly string[]): Promise<void> => start(null, hashes)

export const correctDraft = (draft: CorrectionDraft): Promise<void> => start(draft)

export function throwDraftAway({ article, base }: CorrectionDraft): void {
  void dropDraft(article, base)
  notify(i18next.t('correct.discarded'))
  focusReader()
}

/** What stands in the editor, `before` itself where nothing was changed. */
function typed(): VersionContent {
  return correctedContent(before!, correction!.blocks())
}

function end(): void {
  const work = getWork()
  typing?.stop()
  correction?.end()
  correction = null
  typing = null
  before = null
  useCorrectStore.setState({ work: null })
  if (work) inPane(work.pane, focusReader)
}

export async function finish(): Promise<void> {
  const work = getWork()
  if (!work || work.stage.kind !== 'editing') return
  const content = typed()
  if (content === before) {
    void dropDraft(work.article, work.base)
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
  if (work.copy) {
    notify(i18next.t('correct.apart'))
    return
  }
  void dropDraft(work.article, work.base)
  notify(i18next.t(isChanged ? 'correct.discarded' : 'correct.nothing'))
}

export async function keep(): Promise<void> {
  const work = getWork()
  if (work?.stage.kind !== 'preview') return
  const { article, base, parents, copy, stage } = work
  const { content, preview } = stage
  const hash = await storeContent(content)
  if (hash === null) return
  end()
  const version = { article, hash, parents: [...parents] }
  const correct: EditPart = {
    doc: article,
    run: (edit) => void addVersion(edit, { ...version, why: 'correct' }),
  }
  runEdit(
    copy ? 'undo.newerCopy' : 'undo.correctText',
    copy ? newerCopyParts(version, copy.original, copy.article) : [correct],
  )
  if (!copy) void dropDraft(article, base, session().queue.flush())
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
  const isChanged = typed() !== before
  void typing?.write()
  end()
  if (isChanged) notify(i18next.t('correct.waiting'))
}

const isEditing = () => getWork()?.stage.kind === 'editing'

export const correctBindings = {
  'article.correct': {
    run: () => void start(null),
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
