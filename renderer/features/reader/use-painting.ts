// Keeps the highlights, the tops of the cards and the mark of the cursor in step with text, view and claims.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useThemes } from '#renderer/state/hooks.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { onceAFrame } from '../../editor/once-a-frame.ts'
import { SCREENS_AROUND, type ArticleView } from '../../editor/article-view.ts'
import type { Span } from '../../editor/article-text.ts'
import { HighlightPainter, type Look } from '../../editor/paint-highlights.ts'
import type { Tint } from '../../editor/highlight-rules.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { Cursor } from './cursor.ts'
import { withoutPassage, type PlacedClaim, type PlacedPassage, type Placement } from './placement.ts'
import { inPane, setReader, usePlacement, useReaderPane, useReaderStore } from './reader-store.ts'

export type Box = { readonly top: number; readonly height: number }

/** A claim shows in the colour of its first theme. */
export function tintOf({ claim }: PlacedClaim, themes: ReadonlyMap<string, Theme>): Tint {
  for (const id of claim.themes) {
    const theme = themes.get(id)
    if (theme) return theme.colour
  }
  return 'none'
}

/** What was measured on the page, good until its layout changes. */
type Measured = { readonly visible: Visible; readonly tops: Map<number, number> }
type Visible = NonNullable<ReturnType<ArticleView['visible']>>

/** Gives where the cursor is drawn, within the text. */
export function usePainting(view: ArticleView): { tick: Box | null } {
  const pane = useReaderPane()
  const placement = usePlacement()
  const themes = useThemes()
  const activeClaim = useViewStore((state) => state.activeClaim)
  const cursor = useReaderStore((state) => state.cursor)
  const shown = useReaderStore((state) => state.shown)
  const [tick, setTick] = useState<Box | null>(null)
  const painter = useRef<HighlightPainter<PlacedPassage> | null>(null)
  const measured = useRef<Measured | null>(null)

  const paintIn = useEffectEvent((window: Span, at: Cursor | null = cursor) => {
    const look = ({ claim }: PlacedPassage): Look => ({
      tint: tintOf(placement.byId.get(claim)!, themes),
      active: claim === activeClaim,
    })
    painter.current ??= new HighlightPainter(view)
    painter.current.paint(placement.index, window, look, at)
  })

  const paint = useEffectEvent(() => {
    const edited = view.edited(1)
    if (edited) {
      // The caret is the editor's, and the margin waits.
      painter.current?.forget(edited.changed)
      paintIn(edited.near, null)
      setTick(null)
      return
    }
    if (!measured.current) {
      const visible = view.visible(SCREENS_AROUND)
      measured.current = visible && { visible, tops: new Map() }
    }
    if (!measured.current) {
      painter.current?.clear()
      return
    }
    paintIn(measured.current.visible.all)
    const tops = topsOf(view, placement, measured.current)
    inPane(pane, () => setReader((state) => (sameTops(state.tops, tops) ? state : { tops })))
    setTick((before) => sameBox(before, cursor && boxOf(view, cursor)))
  })

  // A new text is measured anew. Before the effect that paints.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what makes measures stale, not what is read
  useEffect(() => void (measured.current = null), [view, shown])
  // What is drawn follows what it is drawn from.
  // oxlint-disable-next-line react/set-state-in-effect, react/exhaustive-effect-dependencies -- asks the page's layout
  useEffect(() => paint(), [view, placement, themes, activeClaim, cursor, shown])

  useEffect(() => {
    const { ask, cancel } = onceAFrame(() => paint())
    const onLayout = () => {
      measured.current = null
      ask()
    }
    const onScroll = () => {
      const visible = view.visible(SCREENS_AROUND)
      // Lines stay where they are in the text while nothing is laid out anew: that comes as a change of size.
      measured.current = visible && { visible, tops: measured.current?.tops ?? new Map() }
      ask()
    }
    const observer = new ResizeObserver(onLayout)
    observer.observe(view.root)
    observer.observe(view.scroller)
    const stopListening = view.onEdited(onLayout)
    const printAll = () => paintIn({ start: 0, end: Number.MAX_SAFE_INTEGER })
    view.scroller.addEventListener('scroll', onScroll, { passive: true })
    document.fonts.addEventListener('loadingdone', onLayout)
    window.addEventListener('beforeprint', printAll)
    window.addEventListener('afterprint', ask)
    return () => {
      cancel()
      stopListening()
      observer.disconnect()
      view.scroller.removeEventListener('scroll', onScroll)
      document.fonts.removeEventListener('loadingdone', onLayout)
      window.removeEventListener('beforeprint', printAll)
      window.removeEventListener('afterprint', ask)
      painter.current?.clear()
      painter.current = null
    }
  }, [view])

  return { tick }
}

/** Top of each claim's first passage where it is laid out; a line that was measured before is not asked for again. */
function topsOf(
  view: ArticleView,
  placement: Placement,
  { visible: { all, measured }, tops: known }: Measured,
): ReadonlyMap<string, number> {
  const firsts = placement.index
    .overlapping(measured.start, measured.end)
    .filter(
      ({ id, claim, start }) => start >= measured.start && placement.byId.get(claim)!.passages[0]!.id === id,
    )
  const unknown = firsts.flatMap(({ start }) => (known.has(start) ? [] : [start]))
  for (const [position, top] of view.lineTops(unknown)) known.set(position, Math.round(top))
  const tops = new Map<string, number>()
  for (const { claim, start } of firsts) {
    const top = known.get(start)
    if (top !== undefined) tops.set(claim, top)
  }
  if (all.start === 0) for (const { claim } of withoutPassage(placement)) tops.set(claim.id, 0)
  return tops
}

function boxOf(view: ArticleView, cursor: Cursor): Box | null {
  const rects = view.rectsOf(cursor)
  if (rects.length === 0) return null
  const root = view.root.getBoundingClientRect().top
  const top = Math.min(...rects.map((rect) => rect.top))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return { top: Math.round(top - root), height: Math.round(bottom - top) }
}

function sameBox(before: Box | null, next: Box | null): Box | null {
  return before && next && before.top === next.top && before.height === next.height ? before : next
}

function sameTops(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top)
}
