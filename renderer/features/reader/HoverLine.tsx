import { useThemes } from '#renderer/state/hooks.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { usePlacement, useReaderStore } from './reader-store.ts'
import styles from './reader.module.css'
import { tintOf } from './use-painting.ts'

/** Beside the pointer: which claims lie there. For eyes only; ears have the margin and the spoken line. */
export function HoverLine() {
  const hover = useReaderStore((state) => state.hover)
  const placement = usePlacement()
  const themes = useThemes()
  const active = useViewStore((state) => state.activeClaim)
  const card = useViewStore((state) => state.card)
  // What stands open in the margin needs no second telling.
  const told = hover?.claims.filter((id) => id !== active || card === 'line') ?? []
  if (!hover || told.length === 0) return null
  const left = Math.max(8, Math.min(hover.x - 12, hover.right - 360))
  const below = hover.y + 120 < window.innerHeight
  const at = below ? { left, top: hover.y + 8 } : { left, bottom: window.innerHeight - hover.y + 32 }
  return (
    <div className={styles.hover} style={at} aria-hidden>
      {told.flatMap((id) => {
        const placed = placement.byId.get(id)
        if (!placed) return []
        const tint = tintOf(placed, themes)
        return [
          <p key={id}>
            {tint === 'none' ? <span className={styles.bare}>○</span> : <ThemeSign colour={tint} />}
            <b>{placed.claim.number}</b> <span>{placed.claim.statement}</span>
          </p>,
        ]
      })}
    </div>
  )
}
