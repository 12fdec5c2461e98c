// What can be done to a theme, each as one step of undo.
import { checkPath } from '#shared/doc/check-theme-edit.ts'
import { ensureTheme, findTheme, splitPath } from '#shared/doc/theme-operations.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { errorText } from '../../i18n/words.ts'
import { runEdit } from '../../state/project-store.ts'
import { notify } from '../../state/view-store.ts'

const DOC = 'project'
type Themes = ReadonlyMap<string, Theme>

/** Makes `Name` or `Parent/Child`; a theme that is there already is found, not made again. */
export function addTheme(themes: Themes, path: string): void {
  if (splitPath(path).length === 0 || findTheme(themes, path)) return
  const fine = checkPath(path)
  if (!fine.ok) return notify(errorText(fine.code, fine.detail), 'error')
  runEdit('undo.makeTheme', [{ doc: DOC, run: (edit) => void ensureTheme(edit, new Map(themes), path) }])
}

export function setThemeField<Field extends 'name' | 'colour' | 'definition'>(
  theme: Theme,
  field: Field,
  value: Theme[Field],
): void {
  if (theme[field] === value) return
  runEdit('undo.editTheme', [{ doc: DOC, run: (edit) => edit.set('theme', theme.id, field, value) }])
}

/** Gives a theme a key; the theme that had it loses it. */
export function pinTheme(themes: Themes, theme: Theme, pin: number | null): void {
  if (theme.pinned === pin) return
  runEdit('undo.pinTheme', [
    {
      doc: DOC,
      run: (edit) => {
        for (const other of themes.values()) {
          if (pin !== null && other.pinned === pin) edit.set('theme', other.id, 'pinned', null)
        }
        edit.set('theme', theme.id, 'pinned', pin)
      },
    },
  ])
}

export function moveTheme(theme: Theme, parent: string | null): void {
  if (theme.parent === parent) return
  runEdit('undo.moveTheme', [{ doc: DOC, run: (edit) => edit.set('theme', theme.id, 'parent', parent) }])
}

/** Deletes a theme; those under it move up to where it stood. Claims keep its id, which then shows as nothing. */
export function removeTheme(themes: Themes, theme: Theme): void {
  runEdit('undo.deleteTheme', [
    {
      doc: DOC,
      run: (edit) => {
        for (const other of themes.values()) {
          if (other.parent === theme.id) edit.set('theme', other.id, 'parent', theme.parent)
        }
        edit.remove(theme.id)
      },
    },
  ])
}

/** Why a theme may not take a name; null if it may. */
export function nameProblem(themes: Themes, theme: Theme, name: string): 'nameTaken' | 'nameSlash' | null {
  if (name.includes('/')) return 'nameSlash'
  const above = theme.parent === null ? '' : `${themePath(themes, theme.parent)}/`
  const found = findTheme(themes, above + name)
  return found && found.id !== theme.id ? 'nameTaken' : null
}
