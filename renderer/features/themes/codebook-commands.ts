// Single keys on a theme's row in the codebook.
import i18next from 'i18next'
import type { CommandId } from '#shared/commands/commands.ts'
import type { Theme } from '#shared/domain/theme.ts'
import type { CommandBinding } from '../../commands/registry.ts'
import { call } from '../../platform/bridge.ts'
import { projectCodebook, useProjectStore } from '../../state/project-store.ts'
import { notify, showClaims } from '../../state/view-store.ts'
import { deleteTheme, moveUnder, retire } from './theme-edits.ts'
import { focusTheme } from './focus-theme.ts'
import { askNewTheme, chooseTheme, getThemes, setThemes, type ThemePanel } from './theme-store.ts'
import { themeTree, type ThemeNode } from './theme-tree.ts'

function chosen(): Theme | null {
  const { chosen } = getThemes()
  return chosen === null ? null : (projectCodebook().themes.get(chosen) ?? null)
}

const canWrite = () => useProjectStore.getState().session?.canWrite ?? false
const hasChosen = () => canWrite() && chosen() !== null

const onChosen = (run: (theme: Theme) => void): CommandBinding => ({
  run: () => {
    const theme = chosen()
    if (theme) run(theme)
  },
  enabled: hasChosen,
})

const show = (panel: ThemePanel, more: { readonly renaming?: true } = {}) =>
  onChosen(() => setThemes({ panel, ...more }))

/** Claims that carry this very theme. */
async function claimsOf({ id }: Theme): Promise<number> {
  const use = await call('codebook.use', { themes: [id] })
  return use.ok ? use.value.claims : 0
}

/** The rows as they stand in the tree, top to bottom. */
function rows(nodes: readonly ThemeNode[]): ThemeNode[] {
  const all: ThemeNode[] = []
  const next = nodes.toReversed()
  for (let node = next.pop(); node; node = next.pop()) {
    all.push(node)
    next.push(...node.children.toReversed())
  }
  return all
}

export const CODEBOOK_BINDINGS: Partial<Record<CommandId, CommandBinding>> = {
  'codebook.rename': show('fields', { renaming: true }),
  'codebook.new': { run: askNewTheme, enabled: canWrite },
  'codebook.move': show('move'),
  'codebook.merge': show('merge'),
  'codebook.split': show('split'),
  'codebook.moveIn': onChosen((theme) => {
    const siblings = rows(themeTree(projectCodebook().themes)).filter(
      ({ theme: one }) => one.parent === theme.parent,
    )
    const above = siblings[siblings.findIndex(({ theme: one }) => one.id === theme.id) - 1]
    if (!above) return notify(i18next.t('themes.noneAbove', { name: theme.name }))
    moveUnder(theme, above.theme.id)
    focusTheme(theme.id)
  }),
  'codebook.moveOut': onChosen((theme) => {
    if (theme.parent === null) return notify(i18next.t('themes.atTop', { name: theme.name }))
    moveUnder(theme, projectCodebook().themes.get(theme.parent)?.parent ?? null)
    focusTheme(theme.id)
  }),
  'codebook.retire': onChosen((theme) => {
    void claimsOf(theme).then((claims) => retire(theme, !theme.retired, claims))
  }),
  'codebook.delete': onChosen((theme) => {
    const all = rows(themeTree(projectCodebook().themes))
    const at = all.findIndex((node) => node.theme.id === theme.id)
    const next = (all[at + 1] ?? all[at - 1])?.theme.id ?? null
    void claimsOf(theme).then((claims) => {
      deleteTheme(theme, claims)
      chooseTheme(next)
      if (next !== null) focusTheme(next)
    })
  }),
  'codebook.claims': {
    run: () => {
      const theme = chosen()
      if (theme) showClaims({ themes: [theme.id] })
    },
  },
}
