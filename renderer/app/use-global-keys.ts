import { useEffect } from 'react'
import type { CommandId } from '#shared/commands/commands.ts'
import { commandForKey, runCommand } from '../commands/registry.ts'

/**
 * Runs the window's commands by key. Seen before any component, since some keep keys to themselves; an editor alone
 * comes first, so that Mod+B is bold in a memo.
 */
export function useGlobalKeys(): void {
  useEffect(() => {
    const run = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const id = commandForKey(event, 'window')
      if (id === null || belongsToField(event, id)) return
      if (!runCommand(id)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const first = (event: KeyboardEvent) => {
      if (!isEditor(event.target)) run(event)
    }
    const last = (event: KeyboardEvent) => {
      if (isEditor(event.target)) run(event)
    }
    window.addEventListener('keydown', first, true)
    window.addEventListener('keydown', last)
    return () => {
      window.removeEventListener('keydown', first, true)
      window.removeEventListener('keydown', last)
    }
  }, [])
}

function isEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable
}

/** What is typed in a field, and a field's own undo of it, stay the field's. */
function belongsToField(event: KeyboardEvent, id: CommandId): boolean {
  const { target } = event
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (!isField && !isEditor(target)) return false
  if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1) return true
  return isField && (id === 'edit.undo' || id === 'edit.redo')
}
