// The tour's step lives in the view store; here is whether somebody has seen it.
import { getView, setView } from '../../state/view-store.ts'

const SEEN = 'postil.tour'
export const TOUR_STEPS = ['read', 'claim', 'theme', 'memo', 'export'] as const
export type TourStep = (typeof TOUR_STEPS)[number]

/** Begins the tour for who has neither taken nor left it. */
export function offerTour(): void {
  if (localStorage.getItem(SEEN) === null) startTour()
}

export function startTour(): void {
  setView({ tourStep: 0 })
}

export function leaveTour(): void {
  localStorage.setItem(SEEN, 'seen')
  setView({ tourStep: null })
}

export function moveTour(by: 1 | -1): void {
  const next = (getView().tourStep ?? 0) + by
  if (next >= TOUR_STEPS.length) leaveTour()
  else setView({ tourStep: Math.max(0, next) })
}
