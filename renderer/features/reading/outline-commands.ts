import type { CommandBinding } from '#renderer/commands/registry.ts'
import { getView, setView } from '#renderer/state/view-store.ts'
import { focusReader, getReader } from '../reader/reader-store.ts'

export const OUTLINE_ID = 'article-outline'

/** To the outline, wherever it is hidden; from within it, away with it and back to the text. */
function toggleOutline(): void {
  const outline = document.getElementById(OUTLINE_ID)
  if (getView().outlineOpen && outline?.contains(document.activeElement)) {
    setView({ outlineOpen: false })
    focusReader()
    return
  }
  setView({ outlineOpen: true, libraryOpen: true })
  // The library may come as a drawer, which takes the focus for itself first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const shown = document.getElementById(OUTLINE_ID)
      const stop = shown?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? shown
      stop?.focus()
    }),
  )
}

export const outlineBindings = {
  'view.outline': { run: toggleOutline, enabled: () => getReader().shown !== null },
} satisfies Record<string, CommandBinding>
