// What a table of themes would do to the codebook: shown first, then written as one step of undo.
import { createTheme, normalPath, splitPath } from '../doc/theme-operations.ts'
import type { Edit } from '../doc/edit.ts'
import type { Codebook } from '../domain/codebook.ts'
import type { Theme } from '../domain/theme.ts'
import { cellText, type CodebookRow } from './codebook-table.ts'
import { tablePaths } from './table-paths.ts'

const FIELDS = ['colour', 'definition', 'include', 'exclude', 'example', 'pinned', 'retired'] as const
export type PlannedField = (typeof FIELDS)[number]
type Value = Theme[PlannedField]
export type PlannedChange = { readonly field: PlannedField; readonly before: Value; readonly after: Value }

export type CodebookPlan = {
  /** Each after the one above it; `implied`: the file names it only as a part of other paths. */
  readonly added: readonly {
    readonly path: string
    readonly fields: CodebookRow['fields']
    readonly implied: boolean
  }[]
  readonly changed: readonly {
    readonly theme: string
    readonly path: string
    readonly changes: readonly PlannedChange[]
  }[]
  /** Themes of the file that are there already as it says. */
  readonly same: number
}

/** `rows`: of a table without mistakes. `wordsOf`: of an example that is the id of a passage, its words. */
export function planCodebook(
  { themes }: Pick<Codebook, 'themes'>,
  rows: readonly CodebookRow[],
  wordsOf: (example: string) => string,
): CodebookPlan {
  const paths = tablePaths(themes)
  const ids = idsByPath(paths)
  const byPath = new Map(rows.map((row) => [normalPath(row.path), row]))
  const added = new Map<string, CodebookPlan['added'][number]>()
  const changes = new Map<string, PlannedChange[]>()
  const given = new Set<number>()
  const givesPins = rows.some(({ fields }) => fields.pinned !== undefined)
  // What the file does not name takes no key that somebody else might be meant to have.
  const unnamed = givesPins ? { pinned: null } : {}
  let same = 0
  for (const { path, fields } of rows) {
    if (typeof fields.pinned === 'number') given.add(fields.pinned)
    const theme = themes.get(ids.get(normalPath(path)) ?? '')
    if (theme) {
      const differ = differences(theme, fields, wordsOf)
      if (differ.length > 0) changes.set(theme.id, differ)
      else same++
      continue
    }
    const names = splitPath(path)
    names.forEach((_, n) => {
      const here = names.slice(0, n + 1).join('/')
      const key = normalPath(here)
      if (added.has(key) || ids.has(key)) return
      const row = byPath.get(key)
      added.set(key, { path: row?.path ?? here, fields: row?.fields ?? unnamed, implied: !row })
    })
  }
  // A key that the file gives goes from whoever has it now.
  for (const theme of themes.values()) {
    const { id, pinned } = theme
    if (pinned === null || !given.has(pinned)) continue
    const row = byPath.get(normalPath(paths.get(id)!))
    if (row && row.fields.pinned !== undefined) continue
    changes.set(id, [...(changes.get(id) ?? []), { field: 'pinned', before: pinned, after: null }])
    if (row && changes.get(id)!.length === 1) same--
  }
  return {
    added: [...added.values()],
    changed: [...changes].map(([theme, list]) => ({ theme, path: paths.get(theme)!, changes: list })),
    same,
  }
}

function idsByPath(paths: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...paths].map(([id, path]) => [normalPath(path), id]))
}

function differences(
  theme: Theme,
  fields: CodebookRow['fields'],
  wordsOf: (example: string) => string,
): PlannedChange[] {
  return FIELDS.flatMap((field) => {
    const after = fields[field]
    const before = theme[field]
    if (after === undefined || after === before) return []
    // What a table does to a text is no change of it.
    if (typeof before === 'string' && after === cellText(before)) return []
    // The file holds the words of a passage, not its id.
    if (field === 'example' && after === cellText(wordsOf(theme.example))) return []
    // A retired theme has no key, whatever it had.
    if (field === 'pinned' && (fields.retired ?? theme.retired)) return []
    return [{ field, before, after }]
  })
}

/** Into the project's document. */
export function applyCodebookPlan(edit: Edit, codebook: Codebook, plan: CodebookPlan): void {
  const pins = new Set(
    [
      ...plan.added.map(({ fields }) => fields.pinned),
      ...plan.changed.flatMap(({ changes }) =>
        changes.flatMap(({ field, after }) => (field === 'pinned' ? [after as number | null] : [])),
      ),
    ].filter((pin) => typeof pin === 'number'),
  )
  // First free, then given: two themes may change keys. One that two were given apart would come up at the other.
  for (const { id, pinned, retired } of codebook.written.values()) {
    const counts = retired || !codebook.themes.has(id) || codebook.themes.get(id)!.pinned === pinned
    if (pinned !== null && (pins.has(pinned) || !counts)) edit.set('theme', id, 'pinned', null)
  }
  for (const { theme, changes } of plan.changed) {
    // A theme that comes back has the key that the file gives it, not the one that it had.
    if (changes.some(({ field }) => field === 'retired')) edit.set('theme', theme, 'pinned', null)
    for (const { field, after } of changes) edit.set('theme', theme, field, after)
  }
  const themes = new Map(
    [...codebook.themes].map(([id, theme]) => [
      id,
      theme.pinned !== null && pins.has(theme.pinned) ? { ...theme, pinned: null } : theme,
    ]),
  )
  // A key that somebody gave by hand is not given to another by the way.
  for (const { theme, changes } of plan.changed) {
    const pin = changes.find(({ field }) => field === 'pinned')?.after
    if (typeof pin === 'number') themes.set(theme, { ...themes.get(theme)!, pinned: pin })
  }
  const ids = idsByPath(tablePaths(codebook.themes))
  for (const { path, fields } of plan.added) {
    const names = splitPath(path)
    const parent = ids.get(normalPath(names.slice(0, -1).join('/'))) ?? null
    ids.set(normalPath(path), createTheme(edit, themes, { ...fields, name: names.at(-1)!, parent }))
  }
}
