import { useLayoutEffect, type RefObject } from 'react'

/** Tells the page how high what is docked at the foot of the view is: messages stand above it, not on its keys. */
export function useDocked(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--docked', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--docked')
    }
  }, [ref])
}
