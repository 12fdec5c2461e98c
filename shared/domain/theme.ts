import { z } from 'zod'

/**
 * Twelve names, not values: `tokens.css` gives each a light and a dark shade that stay apart for colour-blind eyes.
 * The order is the order in which new themes take them.
 */
export const THEME_COLOURS = [
  'blue',
  'orange',
  'teal',
  'purple',
  'olive',
  'rose',
  'sky',
  'brown',
  'green',
  'magenta',
  'slate',
  'gold',
] as const
export type ThemeColour = (typeof THEME_COLOURS)[number]

/** A sign stands beside the colour everywhere, so that colour is never alone. One a colour, same order. */
export const THEME_SIGNS = ['●', '◆', '▲', '■', '✚', '★', '◗', '⬟', '▼', '✖', '⬢', '◐'] as const

export const themeSchema = z.object({
  record: z.literal('theme'),
  id: z.string(),
  author: z.string(),
  at: z.number(),
  name: z.string(),
  /** Id of the theme above it, null at the top. */
  parent: z.string().nullable(),
  colour: z.enum(THEME_COLOURS),
  definition: z.string(),
  /** 1-9: the key that tags with it; null when not pinned. */
  pinned: z.number().int().min(1).max(9).nullable(),
  // Fields with a default came later: older records have none.
  /** When to use it, and when not. */
  include: z.string().default(''),
  exclude: z.string().default(''),
  /** A passage that shows what is meant: the id of one in the project, or words of one's own. */
  example: z.string().default(''),
  /** Not offered for tagging any more; claims keep it. */
  retired: z.boolean().default(false),
  /** The theme that this one became a part of; claims tagged with this one count for that one. */
  mergedInto: z.string().nullable().default(null),
})
export type Theme = z.infer<typeof themeSchema>

export function themeSign(colour: ThemeColour): string {
  return THEME_SIGNS[THEME_COLOURS.indexOf(colour)]!
}

/** `Parent/Child`. A name may hold no slash; a parent that is missing or part of a cycle ends the path. */
export function themePath(themes: ReadonlyMap<string, Theme>, id: string): string {
  const names: string[] = []
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    seen.add(at)
    const theme: Theme | undefined = themes.get(at)
    if (!theme) break
    names.push(theme.name)
    at = theme.parent
  }
  return names.reverse().join('/')
}
