import { exampleWords } from '#electron/export/codebook-csv.ts'
import type { ProjectFile } from '#electron/project/project-file.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { compareThemes, themesInOrder } from '#shared/memo/theme-order.ts'

export type ListedTheme = {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly parent: string | null
  readonly color: Theme['colour']
  readonly definition: string
  readonly include: string
  readonly exclude: string
  /** Words; those of the passage where one was chosen. */
  readonly example: string
  readonly pinned: number | null
  readonly retired: boolean
  /** Names of the themes that became this one. */
  readonly merged: readonly string[]
  /** Claims tagged with this very theme. */
  readonly claims: number
}

/** Themes as a tree is read: each before those below it. */
export function listThemes(project: ProjectFile): ListedTheme[] {
  const { themes, merged, written } = project.codebook()
  const wordsOf = exampleWords(project)
  const became = new Map<string, string[]>()
  for (const [id, into] of merged) became.set(into, [...(became.get(into) ?? []), written.get(id)!.name])
  const counts = new Map<string, number>()
  for (const claim of project.claims()) {
    for (const id of claim.themes) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return themesInOrder(themes, compareThemes).map(({ theme }) => ({
    id: theme.id,
    path: themePath(themes, theme.id),
    name: theme.name,
    parent: theme.parent,
    color: theme.colour,
    definition: theme.definition,
    include: theme.include,
    exclude: theme.exclude,
    example: wordsOf(theme.example),
    pinned: theme.pinned,
    retired: theme.retired,
    merged: became.get(theme.id)?.toSorted() ?? [],
    claims: counts.get(theme.id) ?? 0,
  }))
}
