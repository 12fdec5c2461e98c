// Keeps the highlights, the tops of the cards and the mark of the cursor in step with text, view and claims.
import { useEffect, useEffectEvent, useState } from 'react'
import { useThemes } from '#renderer/state/hooks.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { clearHighlights, paintHighlights, type PaintedPassage } from '../../editor/paint-highlights.ts'
import type { Tint } from '../../editor/highlight-rules.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { Cursor } from './cursor.ts'
import type { PlacedClaim } from './placement.ts'
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

/** Gives where the cursor is drawn, within the text. */
export function usePainting(view: ArticleView): { tick: Box | null } {
  const pane = useReaderPane()
  const placement = usePlacement()
  const themes = useThemes()
  const activeClaim = useViewStore((state) => state.activeClaim)
  const cursor = useReaderStore((state) => state.cursor)
  const shown = useReaderStore((state) => state.shown)
  const [tick, setTick] = useState<Box | null>(null)

  const paint = useEffectEvent((screens = 1) => {
    const visible = view.visible(screens)
    if (!visible) return
    const { all: window, measured } = visible
    const passages = placement.index.overlapping(window.start, window.end)
    const painted = passages.map((passage): PaintedPassage => {
      const claim = placement.byId.get(passage.claim)!
      return {
        start: Math.max(passage.start, window.start),
        end: Math.min(passage.end, window.end),
        tint: tintOf(claim, themes),
        lane: placement.lanes.get(passage.id) ?? null,
        active: passage.claim === activeClaim,
      }
    })
    paintHighlights(view, painted, cursor)

    const tops = new Map<string, number>()
    for (const { id, claim, start } of passages) {
      if (start < measured.start || start >= measured.end) continue
      if (placement.byId.get(claim)!.passages[0]!.id !== id) continue
      const line = view.lineAt(start)
      if (line) tops.set(claim, Math.round(line.top))
    }
    if (window.start === 0) {
      for (const { claim, passages: found } of placement.claims) if (found.length === 0) tops.set(claim.id, 0)
    }
    inPane(pane, () => setReader((state) => (sameTops(state.tops, tops) ? state : { tops })))
    setTick((before) => sameBox(before, cursor && boxOf(view, cursor)))
  })

  // What is drawn follows what it is drawn from.
  // oxlint-disable-next-line react/set-state-in-effect, react/exhaustive-effect-dependencies -- asks the page's layout
  useEffect(() => paint(), [view, placement, themes, activeClaim, cursor, shown])

  useEffect(() => {
    let asked = 0
    const ask = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        paint()
      })
    }
    const observer = new ResizeObserver(ask)
    observer.observe(view.root)
    observer.observe(view.scroller)
    view.scroller.addEventListener('scroll', ask, { passive: true })
    const paintAll = () => paint(Number.MAX_SAFE_INTEGER)
    window.addEventListener('beforeprint', paintAll)
    window.addEventListener('afterprint', ask)
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('beforeprint', paintAll)
      window.removeEventListener('afterprint', ask)
      observer.disconnect()
      view.scroller.removeEventListener('scroll', ask)
      clearHighlights(view)
    }
  }, [view])

  return { tick }
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
