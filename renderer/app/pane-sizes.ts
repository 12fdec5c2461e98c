// How wide the panes are, kept in this window's storage.
import { z } from 'zod'

const KEY = 'postil.panes'
const layoutSchema = z.record(z.string(), z.number())

export function readLayout(): Record<string, number> | undefined {
  try {
    return layoutSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  } catch {
    return undefined
  }
}

/** Keeps a layout that shows the library; one without it has nothing to remember. */
export function writeLayout(layout: Record<string, number>): void {
  if (layout.library !== undefined) localStorage.setItem(KEY, JSON.stringify(layout))
}
