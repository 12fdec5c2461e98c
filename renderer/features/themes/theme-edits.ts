// What can be done to a theme, each as one step of undo.
import i18next from 'i18next'
import { checkMerge, checkMove, checkPath, checkRename, checkSplit } from '#shared/doc/check-theme-edit.ts'
import {
  ensureTheme,
  findTheme,
  mergeThemes,
  moveTheme,
  pinTheme,
  removeTheme,
  retireTheme,
  splitPath,
  splitTheme,
  unmergeTheme,
  type SplitClaim,
} from '#shared/doc/theme-operations.ts'
import type { Edit } from '#shared/doc/edit.ts'
import type { Result } from '#shared/base/result.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ThemeCode } from '#shared/domain/theme-codes.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { errorText } from '../../i18n/words.ts'
import { loadDoc, projectCodebook, runEdit, session } from '../../state/project-store.ts'
import { notify } from '../../state/view-store.ts'

const DOC = 'project'

/** Says what stands against it. */
function isFine(checked: Result<null, ThemeCode>): boolean {
  if (!checked.ok) notify(errorText(checked.code, checked.detail), 'error')
  return checked.ok
}

function run(label: string, edit: (edit: Edit) => void): void {
  runEdit(label, [{ doc: DOC, run: edit }])
}

const themesNow = () => projectCodebook().themes

/** Makes `Name` or `Parent/Child`, or finds it; gives its id, null where it cannot be. */
export function addTheme(path: string): string | null {
  if (splitPath(path).length === 0 || !isFine(checkPath(path))) return null
  const known = findTheme(themesNow(), path)
  if (known) return known.id
  let id = ''
  run('undo.makeTheme', (edit) => void (id = ensureTheme(edit, new Map(themesNow()), path)))
  return id
}

export function setThemeField<Field extends 'colour' | 'definition' | 'include' | 'exclude' | 'example'>(
  theme: Theme,
  field: Field,
  value: Theme[Field],
): void {
  if (theme[field] === value) return
  run('undo.editTheme', (edit) => edit.set('theme', theme.id, field, value))
}

/** Why a theme may not take a name; null if it may. */
export function nameProblem(theme: Theme, name: string): string | null {
  const checked = checkRename(themesNow(), theme, name)
  return checked.ok ? null : errorText(checked.code, checked.detail)
}

export function renameTheme(theme: Theme, name: string): void {
  if (theme.name === name || !isFine(checkRename(themesNow(), theme, name))) return
  run('undo.editTheme', (edit) => edit.set('theme', theme.id, 'name', name))
}

/** Gives a theme a key; the theme that had it loses it. */
export function givePin(theme: Theme, pin: number | null): void {
  if (theme.pinned === pin) return
  run('undo.pinTheme', (edit) => pinTheme(edit, projectCodebook(), theme.id, pin))
}

/** Under another theme, or to the top (null). */
export function moveUnder(theme: Theme, parent: string | null): void {
  const themes = themesNow()
  if (theme.parent === parent || !isFine(checkMove(themes, theme, parent))) return
  run('undo.moveTheme', (edit) => moveTheme(edit, theme.id, parent))
  notify(i18next.t('themes.moved', { name: theme.name, path: themePath(themesNow(), theme.id) }))
}

/** Says whether it was done. */
export function mergeInto(theme: Theme, into: Theme): boolean {
  if (!isFine(checkMerge(themesNow(), theme, into))) return false
  run('undo.mergeThemes', (edit) => mergeThemes(edit, projectCodebook(), theme.id, into.id))
  notify(i18next.t('themes.mergedInto', { from: theme.name, into: into.name }))
  return true
}

/** A theme that became another stands for itself again. */
export function takeOut(theme: Theme): void {
  run('undo.unmergeTheme', (edit) => unmergeTheme(edit, theme.id))
}

/** `claims`: that carry this very theme. */
export function retire(theme: Theme, retired: boolean, claims: number): void {
  run(retired ? 'undo.retireTheme' : 'undo.restoreTheme', (edit) => retireTheme(edit, theme.id, retired))
  const { name } = theme
  notify(
    retired ? i18next.t('themes.retired', { name, count: claims }) : i18next.t('themes.restored', { name }),
  )
}

/** Those under it move up to where it stood. Claims keep its id, which then shows as nothing. */
export function deleteTheme(theme: Theme, claims: number): void {
  run('undo.deleteTheme', (edit) => removeTheme(edit, projectCodebook(), theme.id))
  const { name } = theme
  notify(
    claims === 0
      ? i18next.t('themes.deleted', { name })
      : i18next.t('themes.deletedInUse', { name, count: claims }),
  )
}

/** `into`: paths with the claims that go there. Loads the documents that these live in; says whether it was done. */
export async function split(
  theme: Theme,
  into: readonly { readonly path: string; readonly claims: readonly ClaimRow[] }[],
  retireIt: boolean,
): Promise<boolean> {
  if (
    !isFine(
      checkSplit(
        themesNow(),
        theme,
        into.map(({ path }) => path),
      ),
    )
  )
    return false
  const docs = new Set(into.flatMap(({ claims }) => claims.map(({ doc }) => doc)))
  await Promise.all([...docs].map(loadDoc))
  // As they stand now: somebody may have edited since the list was read.
  const asWritten = ({ id, doc }: ClaimRow): SplitClaim[] => {
    const view = session().loaded(doc)?.source.current.claim.get(id)
    return view ? [{ id, doc, given: view.value.themes }] : []
  }
  const parts = into.map(({ path, claims }) => ({ path, claims: claims.flatMap(asWritten) }))
  runEdit(
    'undo.splitTheme',
    splitTheme(projectCodebook(), { theme: theme.id, into: parts, retire: retireIt }, DOC),
  )
  const count = new Set(parts.flatMap(({ claims }) => claims.map(({ id }) => id))).size
  notify(i18next.t('themes.splitDone', { name: theme.name, count }))
  return true
}
