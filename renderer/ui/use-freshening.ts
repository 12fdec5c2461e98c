import { useEffect, useReducer } from 'react'

const EVERY_MS = 5 * 60_000

/**
 * Renders a component again every five minutes, for those that hold a list or tree of React Aria. These set a state with
 * every key that is pressed anywhere; React keeps each setting, also one that changes nothing, until the component is
 * rendered again, and one that nothing renders would gather them as long as the window is open.
 */
export function useFreshening(): void {
  const [, render] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const timer = setInterval(render, EVERY_MS)
    return () => clearInterval(timer)
  }, [])
}
