import { useEffect, useState, type RefObject } from 'react'

/** Pixels; two lines of text. */
export const ROW_HEIGHT = 48
/** The head of the table, which stays in sight above the rows. */
const HEAD_HEIGHT = 29
/** Rows kept ready above and below what is in sight. */
const SPARE = 12

/** Which of many rows of one height are near what is in sight. `reveal` scrolls to a row if it is out of sight. */
export function useWindowedRows(scroller: RefObject<HTMLElement | null>, count: number) {
  const [range, setRange] = useState({ from: 0, to: 16 })

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const from = Math.floor(element.scrollTop / ROW_HEIGHT)
      const to = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT)
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])

  const reveal = (index: number) => {
    const element = scroller.current
    if (!element) return
    const top = index * ROW_HEIGHT
    if (top < element.scrollTop) element.scrollTo({ top })
    else if (top + ROW_HEIGHT + HEAD_HEIGHT > element.scrollTop + element.clientHeight) {
      element.scrollTo({ top: top + ROW_HEIGHT + HEAD_HEIGHT - element.clientHeight })
    }
  }

  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1)

  return { first: Math.max(0, range.from - SPARE), last: Math.min(count, range.to + SPARE), reveal, page }
}
