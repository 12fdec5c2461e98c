// What can be done to the codebook. Each is checked first (`check-theme-edit.ts`) and then is one step of undo.
import { newId } from '../base/ids.ts'
import { givenAs, readCodebook, type Codebook } from '../domain/codebook.ts'
import { THEME_COLOURS, themePath, type Theme, type ThemeColour } from '../domain/theme.ts'
import type { Edit } from './edit.ts'
import type { DocSnapshot } from './snapshot.ts'

type Themes = ReadonlyMap<string, Theme>

/** A map of records changes only when one of them does: read once for each. */
const read = new WeakMap<DocSnapshot['theme'], Codebook>()

export function codebookOf({ theme }: Pick<DocSnapshot, 'theme'>): Codebook {
  const known = read.get(theme)
  if (known) return known
  const codebook = readCodebook(new Map([...theme].map(([id, view]) => [id, view.value])))
  read.set(theme, codebook)
  return codebook
}

/** Themes that stand for themselves, as a tree; see `Codebook`. */
export function themesOf(snapshot: Pick<DocSnapshot, 'theme'>): Themes {
  return codebookOf(snapshot).themes
}

/**
 * Finds `Parent/Child` by its names, without regard to case. Of several that were given one name apart the one in use
 * counts, then the oldest.
 */
export function findTheme(themes: Themes, path: string): Theme | null {
  const wanted = normalPath(path)
  const last = wanted.slice(wanted.lastIndexOf('/') + 1)
  let found: Theme | null = null
  for (const theme of themes.values()) {
    if (normalPath(theme.name) !== last || normalPath(themePath(themes, theme.id)) !== wanted) continue
    if (!found || compareNamesakes(theme, found) < 0) found = theme
  }
  return found
}

/** Of one name: the one that counts first. */
export function compareNamesakes(a: Theme, b: Theme): number {
  return Number(a.retired) - Number(b.retired) || a.at - b.at || (a.id < b.id ? -1 : 1)
}

export function normalPath(path: string): string {
  return splitPath(path)
    .map((name) => name.toLocaleLowerCase('en'))
    .join('/')
}

export function splitPath(path: string): string[] {
  return path
    .split('/')
    .map((name) => name.trim().normalize('NFC'))
    .filter((name) => name !== '')
}

/** What a theme starts with; what is left out is chosen, or empty. */
export type ThemeWish = Partial<
  Pick<Theme, 'colour' | 'definition' | 'include' | 'exclude' | 'example' | 'pinned' | 'retired'>
>

/**
 * Finds or makes the theme at `Parent/Child`, with every theme above it that is missing; gives its id. `themes` takes up
 * the new ones. A colour not asked for is the parent's, or the one least used among the top themes; the first nine get
 * pinned keys. The path was checked (`checkPath`).
 */
export function ensureTheme(
  edit: Edit,
  themes: Map<string, Theme>,
  path: string,
  wish: ThemeWish = {},
): string {
  const names = splitPath(path)
  let parent: string | null = null
  names.forEach((name, depth) => {
    const here = names.slice(0, depth + 1).join('/')
    const last = depth === names.length - 1
    parent = findTheme(themes, here)?.id ?? createTheme(edit, themes, { name, parent, ...(last ? wish : {}) })
  })
  return parent!
}

/** Makes a theme whatever others are called; gives its id. */
export function createTheme(
  edit: Edit,
  themes: Map<string, Theme>,
  { name, parent, ...wish }: ThemeWish & Pick<Theme, 'name' | 'parent'>,
): string {
  const theme: Omit<Theme, 'author' | 'at'> = {
    record: 'theme',
    id: newId('t'),
    name,
    parent,
    colour: wish.colour ?? inheritedColour(themes, parent),
    definition: wish.definition ?? '',
    pinned: wish.pinned === undefined ? nextPin(themes) : wish.pinned,
    include: wish.include ?? '',
    exclude: wish.exclude ?? '',
    example: wish.example ?? '',
    retired: wish.retired ?? false,
    mergedInto: null,
  }
  edit.create<'theme'>(theme)
  themes.set(theme.id, { ...theme, author: '', at: Number.MAX_SAFE_INTEGER })
  return theme.id
}

function inheritedColour(themes: Themes, parent: string | null): ThemeColour {
  const above = parent === null ? undefined : themes.get(parent)
  if (above) return above.colour
  const used = new Map<ThemeColour, number>(THEME_COLOURS.map((colour) => [colour, 0]))
  for (const theme of themes.values()) {
    if (theme.parent === null) used.set(theme.colour, (used.get(theme.colour) ?? 0) + 1)
  }
  return THEME_COLOURS.reduce((least, colour) => (used.get(colour)! < used.get(least)! ? colour : least))
}

function nextPin(themes: Themes): number | null {
  const taken = new Set([...themes.values()].map((theme) => theme.pinned))
  for (let pin = 1; pin <= 9; pin++) if (!taken.has(pin)) return pin
  return null
}

/** A theme's id with those of all themes under it. */
export function themeBranch(themes: Themes, id: string): ReadonlySet<string> {
  const branch = new Set([id])
  const below = childrenOf(themes)
  // A set grows while it is gone through.
  for (const at of branch) for (const child of below.get(at) ?? []) branch.add(child.id)
  return branch
}

/** Themes by the one above them; null for those at the top. */
export function childrenOf(themes: Themes): ReadonlyMap<string | null, readonly Theme[]> {
  const below = new Map<string | null, Theme[]>()
  for (const theme of themes.values()) {
    const siblings = below.get(theme.parent)
    if (siblings) siblings.push(theme)
    else below.set(theme.parent, [theme])
  }
  return below
}

/** Moves a theme, with all under it, under another or to the top (null). */
export function moveTheme(edit: Edit, theme: string, parent: string | null): void {
  edit.set('theme', theme, 'parent', parent)
}

/** Gives a theme a key, or takes it; whichever had it loses it. */
export function pinTheme(edit: Edit, { written }: Codebook, theme: string, pin: number | null): void {
  if (pin !== null) {
    for (const other of written.values())
      if (other.pinned === pin && other.id !== theme) edit.set('theme', other.id, 'pinned', null)
  }
  edit.set('theme', theme, 'pinned', pin)
}

/**
 * From now on every claim tagged with `from` counts for `into`, and what lies under `from` lies under `into`; nothing else
 * is written, so that taking this one write back undoes it.
 */
export function mergeThemes(edit: Edit, codebook: Codebook, from: string, into: string): void {
  const { themes, written } = codebook
  const [gone, stays] = [themes.get(from), themes.get(into)]
  if (!gone || !stays || from === into) return
  // A theme that takes in one above it moves up to where that stood.
  if (themeBranch(themes, from).has(into)) moveTheme(edit, into, gone.parent)
  edit.set('theme', from, 'mergedInto', into)
  // The one that stood for a ring of merges made apart still points into it.
  if (written.get(into)!.mergedInto !== null) edit.set('theme', into, 'mergedInto', null)
}

/** A theme that was merged stands for itself again, with the claims that were given it and the themes under it. */
export function unmergeTheme(edit: Edit, theme: string): void {
  edit.set('theme', theme, 'mergedInto', null)
}

export function retireTheme(edit: Edit, theme: string, retired: boolean): void {
  edit.set('theme', theme, 'retired', retired)
}

/**
 * Deletes a theme with those merged into it; the themes under it move up to where it stood. Claims keep its id, which
 * then shows as nothing.
 */
export function removeTheme(edit: Edit, { themes, merged }: Codebook, theme: string): void {
  const above = themes.get(theme)?.parent ?? null
  for (const other of themes.values()) if (other.parent === theme) moveTheme(edit, other.id, above)
  for (const [id, meant] of merged) if (meant === theme) edit.remove(id)
  edit.remove(theme)
}

/** Puts themes on a claim and takes others off. `given`: its themes as they are written in its document. */
export function retagClaim(
  edit: Edit,
  codebook: Pick<Codebook, 'merged'>,
  { id, given }: { readonly id: string; readonly given: readonly string[] },
  change: { readonly on?: readonly string[]; readonly off?: readonly string[] },
): void {
  for (const theme of change.off ?? [])
    for (const tag of givenAs(codebook, given, theme)) edit.member(id, 'themes', tag, false)
  for (const theme of change.on ?? [])
    if (givenAs(codebook, given, theme).length === 0) edit.member(id, 'themes', theme, true)
}

/** A claim that may be moved to one of the new themes: its document, and its themes as written there. */
export type SplitClaim = { readonly id: string; readonly doc: string; readonly given: readonly string[] }

export type ThemeSplit = {
  readonly theme: string
  /** The new themes by path, each with the claims that it gets; a claim may go into several. */
  readonly into: readonly { readonly path: string; readonly claims: readonly SplitClaim[] }[]
  /** The theme that is split is retired. */
  readonly retire: boolean
}

/**
 * The edits that split a theme, one part a document; claims that are in none of the new themes keep the old one. A path
 * where there is a theme already is that theme.
 */
export function splitTheme(
  codebook: Codebook,
  { theme, into, retire }: ThemeSplit,
  projectDoc: string,
): { readonly doc: string; readonly run: (edit: Edit) => void }[] {
  const made = new Map<string, string>()
  const themes = new Map(codebook.themes)
  const docs = new Map<string, Map<string, { claim: SplitClaim; paths: string[] }>>()
  for (const { path, claims } of into) {
    for (const claim of claims) {
      const inDoc = docs.get(claim.doc) ?? new Map<string, { claim: SplitClaim; paths: string[] }>()
      docs.set(claim.doc, inDoc)
      const entry = inDoc.get(claim.id) ?? { claim, paths: [] }
      inDoc.set(claim.id, entry)
      entry.paths.push(path)
    }
  }
  const retag = (edit: Edit, doc: string) => {
    for (const { claim, paths } of docs.get(doc)?.values() ?? [])
      retagClaim(edit, codebook, claim, { on: paths.map((path) => made.get(path)!), off: [theme] })
  }
  return [
    {
      doc: projectDoc,
      run: (edit) => {
        for (const { path } of into) made.set(path, ensureTheme(edit, themes, path))
        if (retire) retireTheme(edit, theme, true)
        retag(edit, projectDoc)
      },
    },
    ...[...docs.keys()]
      .filter((doc) => doc !== projectDoc)
      .map((doc) => ({ doc, run: (edit: Edit) => retag(edit, doc) })),
  ]
}
