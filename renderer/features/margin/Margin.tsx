// The margin: one card a claim, level with its first passage. Only the active card opens.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useThemes } from '#renderer/state/hooks.ts'
import { activeReaderPane, setView, useViewStore } from '#renderer/state/view-store.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { claimsIn, claimsOf, type PlacedClaim } from '../reader/placement.ts'
import { usePlacement, useReaderPane, useReaderStore } from '../reader/reader-store.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { ClaimLine } from './ClaimLine.tsx'
import { Fold } from './Fold.tsx'
import { layoutCards, type CardWish } from './layout-cards.ts'
import styles from './margin.module.css'
import { stepRows } from './step-rows.ts'
import { ThemePicker } from './ThemePicker.tsx'

const LINE = 30
const GAP = 4
const FOLD = 24
/** About eight lines of text. */
const REACH = 230
/** The margin beside title and origin is free. */
const HIGHEST = -90

/** Folds that were opened while a claim was the active one. */
type Opened = { readonly under: string | null; readonly ids: ReadonlySet<string> }
const NOTHING_OPENED: Opened = { under: null, ids: new Set() }

export function Margin({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation()
  const placement = usePlacement()
  const themes = useThemes()
  const tops = useReaderStore((state) => state.tops)
  const cursor = useReaderStore((state) => state.cursor)
  const active = useViewStore((state) => state.activeClaim)
  const card = useViewStore((state) => state.card)
  const pane = useReaderPane()
  // What lies over the text or asks for something does so in the pane that keys act on.
  const isInUse = useViewStore((state) => activeReaderPane(state) === pane)
  const open = useViewStore((state) => state.marginOpen) && (isInUse || !narrow)
  const picker = useViewStore((state) => state.themePicker) && isInUse
  const near = useMemo(() => claimsOf(placement, tops.keys()), [placement, tops])
  // The card that the others stand around. Where a claim made just now stands is known once it is painted: laid out
  // before, every card in view would be made twice.
  const [anchor, setAnchor] = useState(active)
  const isAwaited = active !== null && !tops.has(active) && isAmong(near, placement.byId.get(active))
  if (anchor !== active && !isAwaited) setAnchor(active)
  const [opened, setOpened] = useState<Opened>(NOTHING_OPENED)
  // Another one lays the margin out anew, with its folds.
  const unfolded = opened.under === anchor ? opened.ids : NOTHING_OPENED.ids
  const [{ height: activeHeight, isGrowing }, setActiveSize] = useState<Size>({
    height: LINE,
    isGrowing: false,
  })

  const layout = useMemo(() => {
    const wishes = near.map(({ claim }): CardWish => ({
      id: claim.id,
      top: tops.get(claim.id)! - 1,
      height: claim.id === anchor ? activeHeight : LINE,
    }))
    return layoutCards(wishes, {
      active: anchor,
      gap: GAP,
      foldHeight: FOLD,
      reach: REACH,
      highest: HIGHEST,
      unfolded,
    })
  }, [near, tops, anchor, activeHeight, unfolded])
  const here = useMemo(
    () => new Set(cursor ? claimsIn(placement, cursor).map(({ claim }) => claim.id) : []),
    [placement, cursor],
  )

  const topOf = new Map(layout.cards.map(({ id, top }) => [id, top]))
  // As they stand, so that Tab and a screen reader meet a fold where it is seen.
  const rows = [...layout.cards, ...layout.folds].sort((a, b) => a.top - b.top)
  const list = useRef<HTMLUListElement>(null)
  const unfold = (ids: readonly string[]) => {
    flushSync(() => setOpened({ under: anchor, ids: new Set([...unfolded, ...ids]) }))
    // The button that had the focus is gone.
    list.current?.querySelector<HTMLElement>(`[data-row][data-claim="${ids[0]}"]`)?.focus()
  }
  const activeTop = active === null ? undefined : topOf.get(active)
  const needed = picker || (isInUse && card !== 'line')
  if (!open && !needed) return null
  const pickerTop = activeTop === undefined ? undefined : activeTop + activeHeight + GAP
  // Tab comes to the active card, or to the one nearest behind the cursor, so that the text stays where it is.
  const nearest =
    near.find(
      ({ claim, passages }) => topOf.has(claim.id) && (passages[0]?.end ?? 0) > (cursor?.start ?? 0),
    ) ?? near.findLast(({ claim }) => topOf.has(claim.id))
  const tabStop = active !== null && topOf.has(active) ? active : nearest?.claim.id
  return (
    <aside
      className={styles.margin}
      aria-label={t(pane === 'first' ? 'margin.name' : 'margin.besideName')}
      data-narrow={narrow || undefined}
      data-growing={isGrowing || undefined}
    >
      {activeTop === undefined || narrow ? null : (
        <span className={styles.lead} style={{ top: activeTop + LINE / 2 }} />
      )}
      <ul
        ref={list}
        className={styles.cards}
        onKeyDown={(event) => {
          if (stepRows(event.currentTarget, event.target, event.key)) event.preventDefault()
        }}
      >
        {rows.map((row) => {
          if ('ids' in row) {
            return (
              <li key={`fold ${row.ids[0]}`} className={styles.slot} style={at(row.top)}>
                <Fold count={row.ids.length} onOpen={() => unfold(row.ids)} />
              </li>
            )
          }
          const { id, top } = row
          const placed = placement.byId.get(id)
          if (!placed) return null
          return (
            <Slot key={id} top={top} measure={id === active ? setActiveSize : null}>
              {id === active && card !== 'line' && isInUse ? (
                <ClaimCard placed={placed} themes={themes} />
              ) : (
                <ClaimLine
                  placed={placed}
                  themes={themes}
                  isActive={id === active}
                  isHere={here.has(id)}
                  isTabStop={id === tabStop}
                />
              )}
            </Slot>
          )
        })}
      </ul>
      {picker ? (
        <PickerAt top={pickerTop} placed={active === null ? null : (placement.byId.get(active) ?? null)} />
      ) : null}
      {placement.claims.length === 0 && !picker ? <Empty /> : null}
      {narrow ? (
        <button
          type="button"
          className={styles.close}
          onClick={() => setView({ marginOpen: false, card: 'line' })}
        >
          {t('margin.close')}
        </button>
      ) : null}
    </aside>
  )
}

/** Does a claim stand between the first and the last of some? */
function isAmong(claims: readonly PlacedClaim[], claim: PlacedClaim | undefined): boolean {
  const start = claim?.passages[0]?.start
  if (start === undefined) return false
  const starts = claims.flatMap(({ passages }) => passages[0]?.start ?? [])
  return starts.length > 0 && starts[0]! <= start && start <= starts.at(-1)!
}

/** Of the active card; it grows while somebody types in it. */
type Size = { readonly height: number; readonly isGrowing: boolean }

type SlotProps = {
  readonly top: number
  readonly measure: ((size: Size) => void) | null
  readonly children: React.ReactNode
}

const at = (top: number) => ({ translate: `0 ${top}px` })

function Slot({ top, measure, children }: SlotProps) {
  const element = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (!measure || !element.current) return undefined
    const { current } = element
    let height = current.offsetHeight
    measure({ height, isGrowing: false })
    const observer = new ResizeObserver(() => {
      if (current.offsetHeight === height) return
      height = current.offsetHeight
      measure({ height, isGrowing: true })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [measure])
  return (
    <li ref={element} className={styles.slot} style={at(top)}>
      {children}
    </li>
  )
}

/** Under the active card, or level with the text that is about to become a claim. */
function PickerAt({
  top,
  placed,
}: {
  readonly top: number | undefined
  readonly placed: PlacedClaim | null
}) {
  const cursorTop = useCursorTop()
  return <ThemePicker top={top ?? cursorTop} placed={placed} />
}

function useCursorTop(): number {
  const pane = useReaderPane()
  const [top] = useState(() => {
    const tick = document.querySelector<HTMLElement>(`[data-pane='${pane}'] [data-tick]`)
    return tick?.offsetTop ?? 0
  })
  return top
}

function Empty() {
  const { t } = useTranslation()
  const hasText = useReaderStore((state) => state.shown !== null)
  if (!hasText) return null
  return (
    <p className={styles.empty}>
      {t('margin.empty')} <KeyHint keys="C" /> {t('margin.emptyKey')}
    </p>
  )
}
