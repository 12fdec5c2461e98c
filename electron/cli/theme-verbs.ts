// `postil themes <verb>`: what changes the codebook. Each says what it touches, with `--dry-run` without doing it.
import { PROJECT_DOC, type EditPart, type ProjectFile } from '#electron/project/project-file.ts'
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts'
import { checkMerge, checkMove, checkRename, checkSplit } from '#shared/doc/check-theme-edit.ts'
import type { Edit } from '#shared/doc/edit.ts'
import {
  findTheme,
  mergeThemes,
  moveTheme,
  normalPath,
  retireTheme,
  splitPath,
  splitTheme,
  themeBranch,
  unmergeTheme,
  type SplitClaim,
} from '#shared/doc/theme-operations.ts'
import type { ThemeCode } from '#shared/domain/theme-codes.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { unknownTheme } from './choose-claims.ts'
import type { CliCode } from './messages.ts'

export const THEME_VERBS = {
  rename: { words: 2, usage: 'THEME NAME' },
  move: { words: 2, usage: 'THEME PARENT' },
  merge: { words: 2, usage: 'THEME INTO' },
  split: { words: 1, usage: 'THEME --into PATH --claims NUMBERS [--into … --claims …] [--retire]' },
  retire: { words: 1, usage: 'THEME' },
  restore: { words: 1, usage: 'THEME' },
  unmerge: { words: 1, usage: 'NAME' },
} as const
export type ThemeVerb = keyof typeof THEME_VERBS

export function isThemeVerb(word: string): word is ThemeVerb {
  return Object.hasOwn(THEME_VERBS, word)
}

export type SplitWish = {
  readonly into: readonly string[]
  readonly claims: readonly string[]
  readonly retire: boolean
}

export type ThemeChange = {
  readonly verb: ThemeVerb
  /** Path as it was. */
  readonly theme: string
  /** What it touches; of a move the whole branch. */
  readonly claims: number
  readonly articles: number
  readonly under: number
  readonly key: number | null
  /** For a person: "Merges A into B". */
  readonly says: string
}

type Planned = { readonly change: ThemeChange; readonly parts: readonly EditPart[] }
type Answer = Result<Planned, CliCode>

export function planThemeVerb(
  project: ProjectFile,
  verb: ThemeVerb,
  [given, second]: readonly string[],
  split: SplitWish,
): Answer {
  const codebook = project.codebook()
  const { themes } = codebook
  if (verb === 'unmerge') return planUnmerge(project, given!)
  const theme = findTheme(themes, given!)
  if (!theme) return unknownTheme(themes, given!)
  const path = themePath(themes, theme.id)
  const plan = (says: string, run: (edit: Edit) => void, touched: readonly string[] = [theme.id]) =>
    ok({ change: changeOf(project, verb, theme, says, touched), parts: [{ doc: PROJECT_DOC, run }] })
  const refused = (checked: Result<null, ThemeCode>): checked is Failure<ThemeCode> => !checked.ok

  switch (verb) {
    case 'rename': {
      const name = second!.trim().normalize('NFC')
      const checked = checkRename(themes, theme, name)
      if (refused(checked)) return checked
      return plan(`Renames ${path} to ${name}`, (edit) => edit.set('theme', theme.id, 'name', name))
    }
    case 'move': {
      const parent = splitPath(second!).length === 0 ? null : findTheme(themes, second!)
      if (parent === null && splitPath(second!).length > 0) return unknownTheme(themes, second!)
      const checked = checkMove(themes, theme, parent?.id ?? null)
      if (refused(checked)) return checked
      const where = parent ? `under ${themePath(themes, parent.id)}` : 'to the top'
      return plan(`Moves ${path} ${where}`, (edit) => moveTheme(edit, theme.id, parent?.id ?? null), [
        ...themeBranch(themes, theme.id),
      ])
    }
    case 'merge': {
      const into = findTheme(themes, second!)
      if (!into) return unknownTheme(themes, second!)
      const checked = checkMerge(themes, theme, into)
      if (refused(checked)) return checked
      const says = `Merges ${path} into ${themePath(themes, into.id)}`
      return plan(says, (edit) => mergeThemes(edit, codebook, theme.id, into.id))
    }
    case 'retire':
    case 'restore': {
      const retired = verb === 'retire'
      const says = `${retired ? 'Retires' : 'Brings back'} ${path}`
      return plan(says, (edit) => retireTheme(edit, theme.id, retired))
    }
    case 'split':
      return planSplit(project, theme, split)
  }
}

function planUnmerge(project: ProjectFile, name: string): Answer {
  const { themes, written, merged } = project.codebook()
  const wanted = normalPath(name)
  const found = [...merged.keys()]
    .map((id) => written.get(id)!)
    .find((one) => normalPath(one.name) === wanted)
  if (!found) {
    const names = [...merged.keys()].map((id) => written.get(id)!.name).toSorted()
    const hint = names.length === 0 ? 'No theme was merged.' : `Merged are: ${names.join(', ')}.`
    return fail('themeUnknown', { theme: name, hint })
  }
  const into = themePath(themes, merged.get(found.id)!)
  const change = changeOf(project, 'unmerge', found, `Takes ${found.name} out of ${into}`, [])
  return ok({ change, parts: [{ doc: PROJECT_DOC, run: (edit) => unmergeTheme(edit, found.id) }] })
}

function planSplit(project: ProjectFile, theme: Theme, { into, claims, retire }: SplitWish): Answer {
  const codebook = project.codebook()
  if (into.length === 0 || into.length !== claims.length)
    return fail('usage', {
      reason: 'Say with --into and --claims, once each for a new theme, what goes where.',
    })
  const checked = checkSplit(codebook.themes, theme, into)
  if (!checked.ok) return checked
  const path = themePath(codebook.themes, theme.id)
  const rows = new Map(project.claims({ theme: theme.id }).map((row) => [row.number.toLowerCase(), row]))
  const chosen: { path: string; claims: SplitClaim[] }[] = []
  for (const [n, numbers] of claims.entries()) {
    const mine: SplitClaim[] = []
    for (const number of numbers
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')) {
      const row = rows.get(number.toLowerCase())
      if (!row) return fail('claimNotUnder', { claim: number, theme: path })
      const given = project.snapshot(row.doc).claim.get(row.id)?.value.themes ?? []
      mine.push({ id: row.id, doc: row.doc, given })
    }
    chosen.push({ path: splitPath(into[n]!).join('/'), claims: mine })
  }
  const moved = new Set(chosen.flatMap((one) => one.claims.map(({ id }) => id)))
  const counts = chosen.map((one) => `${one.path} (${one.claims.length})`).join(', ')
  const says = `Splits ${path} into ${counts}; ${rows.size - moved.size} keep it`
  return ok({
    change: changeOf(project, 'split', theme, says, [theme.id]),
    parts: splitTheme(codebook, { theme: theme.id, into: chosen, retire }, PROJECT_DOC),
  })
}

function changeOf(
  project: ProjectFile,
  verb: ThemeVerb,
  theme: Theme,
  says: string,
  touched: readonly string[],
): ThemeChange {
  const themes = project.themes()
  return {
    verb,
    theme: themes.has(theme.id) ? themePath(themes, theme.id) : theme.name,
    ...project.themeUse(touched),
    under: themes.has(theme.id) ? themeBranch(themes, theme.id).size - 1 : 0,
    key: themes.get(theme.id)?.pinned ?? null,
    says,
  }
}

/** "14 claims in 3 articles, 2 themes under it, key 3". */
export function touchText({ claims, articles, under, key }: ThemeChange): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`
  return [
    `${count(claims, 'claim')} in ${count(articles, 'article')}`,
    `${count(under, 'theme')} under it`,
    key === null ? 'no key' : `key ${key}`,
  ].join(', ')
}
