// Keeps the text where the eye is: over changes of size and width, over other articles, over restarts. Knows under which
// heading one is.
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { placeAt, positionOfPlace, type ReadingPlace } from '#shared/domain/reading-place.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { articleIn, useViewStore } from '#renderer/state/view-store.ts'
import { keepReadingPlace, readingPlaceOf } from '#renderer/state/reading-places.ts'
import type { Span } from '../../editor/article-text.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { lineBeingPut, putLine, topLine, type TopLine } from '../../editor/reading-line.ts'
import {
  getReader,
  inPane,
  onReaderChange,
  placeKey,
  setReader,
  useReaderPane,
  useReaderStore,
  type ShownVersion,
} from '../reader/reader-store.ts'
import { headingAt } from './headings.ts'

/** How often (ms) one looks where one is while the text scrolls: each look asks the page's layout. */
const LOOK = 120
/** How long one rests somewhere (ms) before it is written down. */
const REST = 700
/** The line (share of the view's height) that tells under which heading one reads. */
const EYE = 0.3
/** What of the view takes room from the text, or gives it back. */
const TAKES_ROOM = ['beside', 'libraryOpen', 'side'] as const

export function useReadingPlace(view: ArticleView | null): void {
  const pane = useReaderPane()
  const shown = useReaderStore((state) => state.shown)
  const type = useProjectStore((state) => state.settings?.type)
  /** The line at the top as it last stood, with the text it was seen in. */
  const last = useRef<{ readonly shown: ShownVersion; readonly line: TopLine | null } | null>(null)

  /** The next look, while the text scrolls. */
  const looking = useRef<ReturnType<typeof setTimeout>>(undefined)

  const state = () => inPane(pane, getReader)
  const look = useEffectEvent(() => {
    clearTimeout(looking.current)
    looking.current = undefined
    const { shown: now } = state()
    const inSight = view?.visible(0)?.measured
    if (!view || !now || !inSight) return
    // Right behind a jump nothing is laid out yet but the words that it led to.
    if (inSight.end === 0) {
      const line = lineBeingPut(view) ?? inPane(pane, () => lineOfCursor(view, now))
      if (line) last.current = { shown: now, line }
      return
    }
    last.current = { shown: now, line: lineBeingPut(view) ?? topLine(view, now.text, inSight) }
    const heading = headingRead(view, now, inSight)
    if (heading !== state().heading) inPane(pane, () => setReader({ heading }))
  })
  const hold = useEffectEvent(() => {
    const held = last.current
    if (!view || !held?.line || held.shown.text !== state().shown?.text) return
    putLine(view, held.shown.text, held.line.position, held.line.above)
  })

  const lookNow = useEffectEvent(() => {
    if (looking.current !== undefined) look()
  })

  const keepLast = useEffectEvent(() => {
    lookNow()
    const { current } = last
    if (current) inPane(pane, () => keep(current.shown, current.line))
  })

  // What is set anew takes more or less room: the line that was at the top stays there.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- when it is set anew is all that matters
  useLayoutEffect(() => hold(), [type])

  useEffect(() => {
    if (!view) return undefined
    let resting: ReturnType<typeof setTimeout> | undefined
    const write = () => keepLast()
    const ask = () => {
      looking.current ??= setTimeout(() => {
        look()
        clearTimeout(resting)
        resting = setTimeout(write, REST)
      }, LOOK)
    }
    let { width } = view.root.getBoundingClientRect()
    const observer = new ResizeObserver(([entry]) => {
      const next = entry?.contentRect.width ?? width
      if (Math.abs(next - width) >= 1) hold()
      width = next
      ask()
    })
    observer.observe(view.root)
    view.scroller.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('pagehide', write)
    ask()
    return () => {
      clearTimeout(resting)
      observer.disconnect()
      view.scroller.removeEventListener('scroll', ask)
      window.removeEventListener('pagehide', write)
    }
  }, [view])
  // While the text is still in the page.
  useLayoutEffect(() => () => keepLast(), [])

  // Another article or version: the last line of the text before it is no longer at the top of anything.
  useEffect(() => {
    if (shown) requestAnimationFrame(() => look())
  }, [shown])
  // Before another article takes the place.
  useEffect(
    () =>
      useViewStore.subscribe((now, before) => {
        if (articleIn(now, pane) !== articleIn(before, pane)) keepLast()
        // There will be more room or less: what counts is where one is now, not where one looked last.
        else if (TAKES_ROOM.some((key) => now[key] !== before[key])) lookNow()
      }),
    [pane],
  )
  // The cursor is a part of the place, also while nothing scrolls.
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    const stop = onReaderChange(pane, (now, before) => {
      if (now.cursor === before.cursor || now.shown !== before.shown) return
      clearTimeout(resting)
      resting = setTimeout(() => keepLast(), REST)
    })
    return () => {
      clearTimeout(resting)
      stop()
    }
  }, [pane])
}

/** The line that the cursor is on, where it is in sight. */
function lineOfCursor(view: ArticleView, { text }: ShownVersion): TopLine | null {
  const { cursor } = getReader()
  const [rect] = cursor ? view.rectsOf({ start: cursor.start, end: cursor.start + 1 }) : []
  const edge = view.scroller.getBoundingClientRect()
  if (!cursor || !rect || rect.top < edge.top || rect.bottom > edge.bottom) return null
  return { index: text.blockAt(cursor.start), position: cursor.start, above: rect.top - edge.top }
}

function headingRead(view: ArticleView, { text }: ShownVersion, inSight: Span): number | null {
  const edge = view.scroller.getBoundingClientRect()
  const eye = edge.top + edge.height * EYE
  let index = text.blockAt(inSight.start)
  const last = text.blockAt(inSight.end)
  while (index < last && (view.blockElement(index + 1)?.getBoundingClientRect().top ?? eye) < eye) index++
  return headingAt(text.blocks, index)
}

function keep(seen: ShownVersion, line: TopLine | null): void {
  const { cursor, shown } = getReader()
  const { blocks, starts } = seen.text
  const at = shown?.text === seen.text ? cursor : null
  keepReadingPlace(placeKey(seen.article), {
    top: line && placeAt(blocks, starts, line.index, line.position),
    cursor: at && placeAt(blocks, starts, seen.text.blockAt(at.start), at.start),
  })
}

/** Puts an article back to where it was left; at its start where it was never read. Gives the cursor's position. */
export function restorePlace(view: ArticleView, { article, text }: ShownVersion): number | null {
  const place: ReadingPlace | null = readingPlaceOf(placeKey(article)) ?? readingPlaceOf(article)
  const position = place?.top ? positionOfPlace(text.blocks, text.starts, place.top) : null
  if (position === null) view.scroller.scrollTo({ top: 0 })
  else putLine(view, text, position, 0)
  return place?.cursor ? positionOfPlace(text.blocks, text.starts, place.cursor) : null
}
