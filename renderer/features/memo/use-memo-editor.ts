// What the memo's editor does besides showing text: binding, counting, keys.
import { $createParagraphNode, COMMAND_PRIORITY_HIGH, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { keyMatches } from '#renderer/commands/keys.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { registerTextHistory } from '#renderer/state/project-store.ts'
import { setView, useViewStore } from '#renderer/state/view-store.ts'
import { $setBlocks, $setHeading } from './block-kinds.ts'
import { bindMemo } from './memo-binding.ts'
import { readBody } from './memo-body.ts'
import { EMPTY_BODY, type MemoBody } from './numbering-context.ts'

export function useMemoBinding(editor: LexicalEditor, memo: string, doc: Y.Doc): void {
  useEffect(() => {
    const { undoManager, unbind } = bindMemo(editor, doc)
    const stopHistory = registerTextHistory(memo, undoManager)
    return () => {
      stopHistory()
      unbind()
    }
  }, [editor, memo, doc])
}

export function useMemoBody(editor: LexicalEditor): MemoBody {
  const [body, setBody] = useState(EMPTY_BODY)
  useEffect(() => {
    return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) setBody(readBody(editorState))
    })
  }, [editor])
  return body
}

/** Goes to a block that a search found, once it is there; the title is at the top, where a memo opens. */
export function useBlockWanted(memo: string, body: MemoBody, goToBlock: (index: number) => void): void {
  const wanted = useViewStore((state) => state.blockWanted)
  useEffect(() => {
    if (wanted?.memo !== memo || body.blocks.length === 0) return
    setView({ blockWanted: null })
    goToBlock(wanted.block ?? 0)
  }, [wanted, memo, body, goToBlock])
}

/** Looks a printed memo does not have are not made: underline, strikethrough, highlight. */
export function useMemoFormats(editor: LexicalEditor): void {
  useEffect(
    () =>
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => format !== 'bold' && format !== 'italic',
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
}

/**
 * Keys the window would see too late or not at all. Undo goes to the app's own history, which puts typing in its place
 * among the other steps; left to the editor, it would be swallowed there.
 */
export function handleMemoKey(editor: LexicalEditor, event: KeyboardEvent): boolean {
  if (keyMatches('Mod+Z', event)) return handled(event, () => void runCommand('edit.undo'))
  if (keyMatches('Mod+Shift+Z', event) || keyMatches('Mod+Y', event)) {
    return handled(event, () => void runCommand('edit.redo'))
  }
  for (const level of [0, 1, 2, 3]) {
    if (!keyMatches(`Mod+Alt+Digit${level}`, event)) continue
    return handled(event, () =>
      editor.update(() => (level === 0 ? $setBlocks($createParagraphNode) : $setHeading(level))),
    )
  }
  return false
}

function handled(event: KeyboardEvent, run: () => void): true {
  event.preventDefault()
  event.stopPropagation()
  run()
  return true
}
