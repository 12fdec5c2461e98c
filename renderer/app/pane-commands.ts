// Two panes side by side: opening and closing the second one, and going from one to the other.
import type { CommandBinding } from '../commands/registry.ts'
import { getView, setView, type PaneName } from '../state/view-store.ts'

const paneElement = (name: PaneName) => document.querySelector<HTMLElement>(`[data-pane="${name}"]`)

/** What of a pane takes the keys: the text. */
const TEXT = '[data-pane-text], [contenteditable="true"]'

/** Gives a pane the keys; false while it is not on screen or has nothing that takes them. */
function focusPane(name: PaneName): boolean {
  const pane = paneElement(name)
  const target = pane?.querySelector<HTMLElement>(TEXT) ?? pane?.querySelector<HTMLElement>('button')
  target?.focus({ preventScroll: true })
  return target !== undefined && target !== null
}

/** How long to wait for a pane that is about to come, in frames. */
const PATIENCE = 60

function focusPaneSoon(name: PaneName, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    const { activePane } = getView()
    if (activePane === name && !focusPane(name) && frames > 0) focusPaneSoon(name, frames - 1)
  })
}

function activatePane(activePane: PaneName): void {
  setView({ activePane })
  if (!focusPane(activePane)) focusPaneSoon(activePane)
}

/** To the text; from within it, to the other pane's. */
function cyclePanes(): void {
  const { beside, activePane } = getView()
  const isInside = paneElement(activePane)?.contains(document.activeElement) ?? false
  const other = activePane === 'first' ? 'second' : 'first'
  activatePane(beside === null ? 'first' : isInside ? other : activePane)
}

/** Opens the memo beside the article, from any view; again, and the article stands alone. */
export function toggleMemoBeside(): void {
  const { view, beside } = getView()
  if (view === 'read' && beside === 'memo') {
    setView({ beside: null })
    activatePane('first')
    focusPaneSoon('first')
    return
  }
  setView({ view: 'read', beside: 'memo', activePane: 'second' })
  focusPaneSoon('second')
}

export const PANE_BINDINGS = { 'focus.reader': { run: cyclePanes } } satisfies Record<string, CommandBinding>
