// What is chosen in the table of claims; a view's mood, gone with the window.
import { create } from 'zustand'
import { USUAL_LAYOUT, type ClaimFilter, type ClaimLayout } from '#shared/domain/claim-view.ts'
import { getView, setView } from '../../state/view-store.ts'

type ClaimsState = Omit<ClaimLayout, 'filter'> & {
  /** The saved view that was chosen last. */
  readonly view: string | null
  readonly selected: ReadonlySet<string>
}

const { filter: _, ...usual } = USUAL_LAYOUT

export const useClaimsStore = create<ClaimsState>(() => ({ ...usual, view: null, selected: new Set() }))
export const setClaims = useClaimsStore.setState

export function changeFilter(part: Partial<ClaimFilter>): void {
  setView({ claimFilter: { ...getView().claimFilter, ...part } })
}

export function applyLayout({ filter, ...table }: ClaimLayout, view: string | null): void {
  setView({ claimFilter: filter })
  setClaims({ ...table, view, selected: new Set() })
}
