import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(max-width: 899px)')

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Is the window too narrow for panes beside the text? Then they become drawers. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
