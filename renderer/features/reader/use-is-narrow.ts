import { useEffect, useRef, useState, type RefObject } from 'react'
import { USUAL_TYPE } from '#shared/domain/reading-type.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { setView } from '#renderer/state/view-store.ts'

/** Below these widths the margin does not fit beside the text and becomes a drawer. */
const WINDOW = 900
/** Of a pane: the margin and the white, and a line that is still long enough in the size that the text has. */
const paneWidth = (size: number) => 350 + 20.5 * size

export function useIsNarrow(pane: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false)
  const last = useRef<boolean | null>(null)
  const least = useProjectStore((state) => paneWidth((state.settings?.type ?? USUAL_TYPE).size))
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const next = window.innerWidth < WINDOW || (entry?.contentRect.width ?? least) < least
      if (next === last.current) return
      // The drawer starts closed: it lies over the text.
      if (next || last.current !== null) setView({ marginOpen: !next })
      last.current = next
      setNarrow(next)
    })
    if (pane.current) observer.observe(pane.current)
    return () => observer.disconnect()
  }, [pane, least])
  return narrow
}
