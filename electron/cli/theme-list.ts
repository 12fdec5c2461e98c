import type { ProjectFile } from '#electron/project/project-file.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { themesInOrder } from '#shared/memo/theme-order.ts'

export type ListedTheme = {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly parent: string | null
  readonly color: Theme['colour']
  readonly definition: string
  readonly pinned: number | null
  /** Claims tagged with this very theme. */
  readonly claims: number
}

/** Themes as a tree is read: each before those below it. */
export function listThemes(project: ProjectFile): ListedTheme[] {
  const themes = project.themes()
  const counts = new Map<string, number>()
  for (const claim of project.claims()) {
    for (const id of claim.themes) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return themesInOrder(themes).map(({ theme: { id, name, parent, colour, definition, pinned } }) => ({
    id,
    path: themePath(themes, id),
    name,
    parent,
    color: colour,
    definition,
    pinned,
    claims: counts.get(id) ?? 0,
  }))
}
