// Binds an editor to the shared text of a memo's document.
import type { LexicalEditor } from 'lexical'
import { createHeadlessEditor } from '@lexical/headless'
import {
  createUndoManager,
  createYjsBinding,
  initLocalState,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
  type Binding,
  type Provider,
  type UserState,
} from '@lexical/yjs'
import * as Y from 'yjs'
import type { MemoBlock } from '#shared/memo/memo-document.ts'
import { MEMO_BODY } from '#shared/memo/memo-text.ts'
import { $fillMemo } from './fill-memo.ts'
import { MEMO_NODES } from './nodes/memo-nodes.ts'

/** Origins of updates passed on between the memo's document and the binding's copy. */
const FROM_DOCUMENT = { from: 'document' }
const FROM_EDITOR = { from: 'editor' }

export type MemoBinding = { readonly undoManager: Y.UndoManager; readonly unbind: () => void }

/**
 * The binding works on a copy of the document and passes updates on both ways. @lexical/yjs caches its nodes on the
 * shared types themselves, so a second editor over the same types (another visit to the memo) would meet those of the first.
 */
export function bindMemo(editor: LexicalEditor, doc: Y.Doc): MemoBinding {
  const copy = new Y.Doc({ guid: doc.guid })
  const provider = localProvider(copy)
  const binding = createYjsBinding({
    editor,
    id: doc.guid,
    doc: copy,
    docMap: new Map([[doc.guid, copy]]),
    rootName: MEMO_BODY,
  })
  const body = binding.root.getSharedType()
  const undoManager = createUndoManager(binding, body)

  const onBody = (events: Y.YEvent<Y.XmlText>[], transaction: Y.Transaction) => {
    if (transaction.origin === binding) return
    syncYjsChangesToLexical(binding, provider, events, transaction.origin instanceof Y.UndoManager, () => {})
  }
  const onCopy = (update: Uint8Array, origin: unknown) => {
    if (origin !== FROM_DOCUMENT) Y.applyUpdate(doc, update, FROM_EDITOR)
  }
  const onDocument = (update: Uint8Array, origin: unknown) => {
    if (origin !== FROM_EDITOR) Y.applyUpdate(copy, update, FROM_DOCUMENT)
  }
  body.observeDeep(onBody as Parameters<Y.XmlText['observeDeep']>[0])
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), FROM_DOCUMENT)
  copy.on('update', onCopy)
  doc.on('update', onDocument)
  const stopListening = listenToEditor(editor, binding, provider)
  return {
    undoManager,
    unbind: () => {
      stopListening()
      doc.off('update', onDocument)
      binding.root.destroy(binding)
      undoManager.destroy()
      copy.destroy()
    },
  }
}

function listenToEditor(editor: LexicalEditor, binding: Binding, provider: Provider): () => void {
  return editor.registerUpdateListener((update) => {
    if (update.tags.has('skip-collab')) return
    syncLexicalUpdateToYjs(
      binding,
      provider,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    )
  })
}

/** Writes a new memo's body. Done once, by who makes the memo: two replicas that fill one memo double its text. */
export function fillMemoBody(doc: Y.Doc, blocks: readonly MemoBlock[]): void {
  const editor = createHeadlessEditor({ namespace: 'memo', nodes: MEMO_NODES, onError: rethrow })
  const { unbind } = bindMemo(editor, doc)
  editor.update(() => $fillMemo(blocks), { discrete: true })
  unbind()
}

function rethrow(error: Error): never {
  throw error
}

/** There is no network: the only one here is the person at the desk, whose selection survives undo through this. */
function localProvider(doc: Y.Doc): Provider {
  let state: UserState | null = null
  const provider: Provider = {
    awareness: {
      getLocalState: () => state,
      getStates: () => new Map(state ? [[doc.clientID, state]] : []),
      setLocalState: (next) => (state = next),
      setLocalStateField: (field, value) => {
        if (state) state = { ...state, [field]: value }
      },
      on: () => {},
      off: () => {},
    },
    connect: () => {},
    disconnect: () => {},
    on: () => {},
    off: () => {},
  }
  initLocalState(provider, '', '', true, {})
  return provider
}
