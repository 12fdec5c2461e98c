// Opens and closes what stands at the right of the window.
import type { CommandBinding } from '../../commands/registry.ts'
import { useProjectStore } from '../../state/project-store.ts'
import { getView, setView } from '../../state/view-store.ts'
import { focusReader } from '../reader/reader-store.ts'
import { setSearch } from '../search/search-store.ts'

/** In the place of the judgement that is open: one is being made. No id looks like it. */
export const NEW_JUDGEMENT = '-new'

/** The claim that a judgement was asked for from, until its form has taken it. */
let ground: string | null = null

export function takeGround(): string | null {
  const taken = ground
  ground = null
  return taken
}

/** Starts a judgement that rests on the claim that is in use in the text, if there is one. */
export function newJudgement(): void {
  const { view, activeClaim, card } = getView()
  ground = view === 'read' && card !== 'line' ? activeClaim : null
  setView({ side: 'judgements', judgement: NEW_JUDGEMENT })
}

/** Opens it; again, and it is gone. */
function toggleSide(side: 'sources' | 'judgements' | 'words'): void {
  if (getView().side === side) closeSide()
  else setView({ side, judgement: null })
}

/** The field takes the focus, also when the pane is open already. */
function openSearch(): void {
  setView({ side: 'search', judgement: null })
  setSearch(({ asked }) => ({ asked: asked + 1 }))
}

/** Back to the text. */
export function closeSide(): void {
  setView({ side: null, judgement: null })
  focusReader()
}

const canWrite = () => useProjectStore.getState().session?.canWrite ?? false

export const sideBindings = {
  'view.sources': { run: () => toggleSide('sources') },
  'search.open': { run: openSearch },
  'view.judgements': { run: () => toggleSide('judgements') },
  'judgement.new': { run: newJudgement, enabled: canWrite },
  'words.open': { run: () => toggleSide('words') },
  'project.settings': { run: () => setView({ projectSettingsOpen: true }) },
} satisfies Record<string, CommandBinding>
