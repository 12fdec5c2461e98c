// How wide the panes are, kept in this window's storage.
import { z } from 'zod'

const layoutSchema = z.record(z.string(), z.number())

/** Keeps layouts that show `panel`; one without it has nothing to remember. */
function keptSizes(key: string, panel: string) {
  return {
    read: (): Record<string, number> | undefined => {
      try {
        return layoutSchema.parse(JSON.parse(localStorage.getItem(key) ?? 'null'))
      } catch {
        return undefined
      }
    },
    write: (layout: Record<string, number>): void => {
      if (layout[panel] !== undefined) localStorage.setItem(key, JSON.stringify(layout))
    },
  }
}

export const paneSizes = keptSizes('postil.panes', 'library')
export const splitSizes = keptSizes('postil.split', 'second')
