// Two panes side by side: opening and closing the second one, and going from one to the other.
import type { CommandBinding } from '../commands/registry.ts'
import { useProjectStore } from '../state/project-store.ts'
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
  if (isBeside('memo')) closeBeside()
  else openBeside({ beside: 'memo' })
}

/** The same for a second article: the one that stood there last, or the one behind the first in the library. */
export function toggleArticleBeside(): void {
  if (isBeside('article')) {
    closeBeside()
    return
  }
  const { article, besideArticle } = getView()
  const { articles } = useProjectStore.getState()
  const at = articles.findIndex((row) => row.id === article)
  const next = articles[(at + 1) % articles.length]?.id ?? null
  const last = articles.find((row) => row.id === besideArticle && row.id !== article)?.id
  openBeside({ beside: 'article', besideArticle: last ?? next })
}

const isBeside = (what: 'memo' | 'article') => getView().view === 'read' && getView().beside === what

function openBeside(what: Partial<Pick<ReturnType<typeof getView>, 'beside' | 'besideArticle'>>): void {
  setView({ view: 'read', activePane: 'second', ...what })
  focusPaneSoon('second')
}

function closeBeside(): void {
  setView({ beside: null, activePane: 'first' })
  focusPaneSoon('first')
}

export const PANE_BINDINGS = { 'focus.reader': { run: cyclePanes } } satisfies Record<string, CommandBinding>
