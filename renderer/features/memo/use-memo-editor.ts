// What the memo's editor does besides showing text: binding, looks, keys.
import { $createParagraphNode, COMMAND_PRIORITY_HIGH, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type * as Y from 'yjs'
import { keyMatches } from '#renderer/commands/keys.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { registerTextHistory } from '#renderer/state/project-store.ts'
import { $setBlocks, $setHeading } from './block-kinds.ts'
import { bindMemo } from './memo-binding.ts'

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
