// The mouse over the text: clicking, choosing a stretch, hovering, following links.
import { useEffect } from 'react'
import { call, isMac } from '#renderer/platform/bridge.ts'
import type { Span } from '../../editor/article-text.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { showNoteAt } from '../reading/note-commands.ts'
import { chooseClicked, chooseStretch, clickAt, hitClaims } from './cursor-commands.ts'
import { focusReader, getReader, inPane, setReader, useReaderPane } from './reader-store.ts'

const HOVER_DELAY = 140

export function usePointer(view: ArticleView | null): void {
  const pane = useReaderPane()
  useEffect(() => {
    if (!view) return undefined
    const { root } = view
    let pressed = false
    let press = NO_PRESS
    /** What a click that has just ended chooses. A key that comes before the timer means that already. */
    let unsettled: (() => void) | null = null
    let timer: ReturnType<typeof setTimeout> | undefined

    const onDown = (event: PointerEvent) => {
      settleNow()
      if (event.button !== 0 || isOwnControl(event.target)) return
      pressed = true
      inPane(pane, hideHover)
    }
    // A press on selected words begins a new stretch; the browser would begin to drag the words.
    const onMouseDown = (event: MouseEvent) => {
      if (event.button === 0) press = { clicks: event.detail, x: event.clientX, y: event.clientY }
      if (event.button === 0 && event.detail === 1 && !event.shiftKey)
        window.getSelection()?.removeAllRanges()
    }
    const onUp = (event: PointerEvent) => {
      if (!pressed) return
      pressed = false
      const made = press
      unsettled = () => inPane(pane, () => settle(view, event, made))
      // The browser has the selection of a click ready only after the event.
      setTimeout(settleNow)
    }
    const settleNow = () => {
      const run = unsettled
      unsettled = null
      run?.()
    }
    const onMove = (event: PointerEvent) => {
      clearTimeout(timer)
      if (pressed || event.buttons !== 0) return
      const { clientX, clientY } = event
      timer = setTimeout(() => inPane(pane, () => hoverAt(view, clientX, clientY)), HOVER_DELAY)
    }
    const onLeave = () => {
      clearTimeout(timer)
      inPane(pane, hideHover)
    }
    root.addEventListener('pointerdown', onDown)
    root.addEventListener('mousedown', onMouseDown)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('keydown', settleNow, { capture: true })
    root.addEventListener('pointermove', onMove)
    root.addEventListener('pointerleave', onLeave)
    return () => {
      clearTimeout(timer)
      root.removeEventListener('pointerdown', onDown)
      root.removeEventListener('mousedown', onMouseDown)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('keydown', settleNow, { capture: true })
      root.removeEventListener('pointermove', onMove)
      root.removeEventListener('pointerleave', onLeave)
    }
  }, [view, pane])
}

function isOwnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-left-out]') !== null
}

/** Where the button went down, and for the how-manieth time in a row. */
type Press = { readonly clicks: number; readonly x: number; readonly y: number }
const NO_PRESS: Press = { clicks: 0, x: 0, y: 0 }
/** A hand that clicks twice shakes a little (CSS pixels). */
const SHAKE = 4

function settle(view: ArticleView, event: PointerEvent, { clicks, x, y }: Press): void {
  const stretch = stretchChosen(view)
  focusReader()
  if (followed(view, event)) return
  const position = view.positionAt(event.clientX, event.clientY)
  const stayed = Math.hypot(event.clientX - x, event.clientY - y) < SHAKE
  if (clicks > 1 && stayed && position !== null) {
    chooseClicked(position, clicks)
    return
  }
  if (stretch) {
    chooseStretch(stretch)
    return
  }
  if (position !== null) clickAt(position, view.isOver(position, event.clientX, event.clientY))
}

function stretchChosen(view: ArticleView): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = view.positionOf(range.startContainer, range.startOffset)
  const end = view.positionOf(range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** A note reference shows its note on a click; a link is opened with Mod held, as a plain click means the text. */
function followed(view: ArticleView, event: PointerEvent): boolean {
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-href], [data-note]') : null
  const { href, note } = element?.dataset ?? {}
  if (href !== undefined && (isMac ? event.metaKey : event.ctrlKey)) {
    void call('app.openLink', { url: href })
    return true
  }
  if (note === undefined || !window.getSelection()?.isCollapsed) return false
  const position = view.positionOf(element!, 0)
  return position !== null && showNoteAt(position)
}

function hoverAt(view: ArticleView, x: number, y: number): void {
  const position = view.positionAt(x, y)
  const over = position !== null && view.isOver(position, x, y)
  const claims = over ? hitClaims(position).map(({ claim }) => claim.id) : []
  if (claims.length === 0) {
    hideHover()
    return
  }
  const line = view.rectsOf({ start: Math.max(0, position! - 1), end: position! + 1 }).at(-1)
  const before = getReader().hover
  if (before?.claims.join() === claims.join() && line && Math.abs(before.y - line.bottom) < 4) return
  setReader({ hover: { claims, x, y: line?.bottom ?? y, right: view.root.getBoundingClientRect().right } })
}

function hideHover(): void {
  if (getReader().hover) setReader({ hover: null })
}
