// Paints what was found, near the view only: a million characters may hold a hundred thousand matches.
import { useEffect, useEffectEvent } from 'react'
import { firstIndex } from '#shared/base/first-index.ts'
import { onceAFrame } from '../../editor/once-a-frame.ts'
import { SCREENS_AROUND, type ArticleView } from '../../editor/article-view.ts'
import type { Span } from '../../editor/article-text.ts'
import { clearMatches, paintMatches } from '../../editor/paint-matches.ts'
import { useReaderStore } from '../reader/reader-store.ts'

/** Matches in a view at most; one letter in a narrow column would be more than anybody looks at. */
const MOST = 2000

export function useMatchPainting(view: ArticleView): void {
  const matches = useReaderStore((state) => state.find.matches)
  const current = useReaderStore((state) => state.find.current)

  const paint = useEffectEvent(() => {
    const near = view.visible(SCREENS_AROUND)?.all
    paintMatches(view, near ? matchesIn(matches, near) : [], matches[current] ?? null)
  })
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is drawn follows what it is drawn from
  useEffect(() => paint(), [view, matches, current])

  useEffect(() => {
    const { ask, cancel } = onceAFrame(() => paint())
    const observer = new ResizeObserver(ask)
    observer.observe(view.root)
    view.scroller.addEventListener('scroll', ask, { passive: true })
    return () => {
      cancel()
      observer.disconnect()
      view.scroller.removeEventListener('scroll', ask)
      clearMatches(view)
    }
  }, [view])
}

/** `matches` are sorted and none lies over another: the first one in the stretch is found by halving. */
function matchesIn(matches: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstIndex(0, matches.length, (index) => matches[index]!.end > start)
  let last = first
  while (last < matches.length && last - first < MOST && matches[last]!.start < end) last++
  return matches.slice(first, last)
}
