import { useEffect, useState, type RefObject } from 'react'
import { setView } from '#renderer/state/view-store.ts'

/** Below these widths the margin does not fit beside the text and becomes a drawer. */
const WINDOW = 900
const PANE = 720

export function useIsNarrow(pane: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    let last: boolean | null = null
    const observer = new ResizeObserver(([entry]) => {
      const next = window.innerWidth < WINDOW || (entry?.contentRect.width ?? PANE) < PANE
      if (next === last) return
      // The drawer starts closed: it lies over the text.
      if (next || last !== null) setView({ marginOpen: !next })
      last = next
      setNarrow(next)
    })
    if (pane.current) observer.observe(pane.current)
    return () => observer.disconnect()
  }, [pane])
  return narrow
}
