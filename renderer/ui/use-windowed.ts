import { useEffect, useMemo, useState, type RefObject } from 'react'

/** Spared on each side of what is in sight, in pixels. */
const SPARE = 600

type Axis = 'down' | 'across'

/**
 * Which of many lines along one axis are near what is in sight. `sizes`: of each line, in pixels; a list that changes
 * only when they do. `lead`: pixels of the scroller that something sticky covers at its start. `reveal` scrolls to a
 * line that is out of sight.
 */
export function useWindowed(
  scroller: RefObject<HTMLElement | null>,
  sizes: readonly number[],
  { axis = 'down', lead = 0 }: { readonly axis?: Axis; readonly lead?: number } = {},
) {
  const starts = useMemo(() => startsOf(sizes), [sizes])
  const [seen, setSeen] = useState({ from: 0, to: 1200 })

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const { at, length } = measure(element, axis)
      // In steps, so that not every pixel draws anew.
      const from = Math.floor(at / 200) * 200
      const to = Math.ceil((at + length) / 200) * 200
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, axis])

  const room = () => {
    const element = scroller.current
    return element ? measure(element, axis).length - lead : 0
  }
  const reveal = (index: number) => {
    const element = scroller.current
    const [start, end] = [starts[index], starts[index + 1]]
    if (!element || start === undefined || end === undefined) return
    const { at } = measure(element, axis)
    const to = start < at ? start : end > at + room() ? end - room() : at
    if (to !== at) element.scrollTo(axis === 'down' ? { top: to } : { left: to })
  }
  /** The line a screen further on, or back. */
  const page = (index: number, direction: 1 | -1) => {
    const there = lineAt(starts, starts[index]! + direction * room())
    return there === index ? index + direction : there
  }
  return {
    starts,
    length: starts.at(-1)!,
    first: lineAt(starts, seen.from - SPARE),
    last: Math.min(sizes.length, lineAt(starts, seen.to + SPARE) + 1),
    reveal,
    page,
  }
}

function measure(element: HTMLElement, axis: Axis): { at: number; length: number } {
  return axis === 'down'
    ? { at: element.scrollTop, length: element.clientHeight }
    : { at: element.scrollLeft, length: element.clientWidth }
}

/** Where each line starts; one more for the end of the last. */
export function startsOf(sizes: readonly number[]): readonly number[] {
  const starts = [0]
  for (const size of sizes) starts.push(starts.at(-1)! + size)
  return starts
}

/** The line that covers a place; the first or the last beyond them. */
export function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= place) low = middle
    else high = middle - 1
  }
  return low
}
