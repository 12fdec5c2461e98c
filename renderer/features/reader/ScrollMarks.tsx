// Beside the scrollbar: where claims are in the whole article. For eyes and the mouse; ears have the list of claims.
import { useEffect, useEffectEvent, useRef } from 'react'
import { useThemes } from '#renderer/state/hooks.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { onceAFrame } from '../../editor/once-a-frame.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import { marksOf, positionAtShare } from '../../editor/scroll-marks.ts'
import { onSentence } from './cursor.ts'
import { activate, setCursor } from './cursor-commands.ts'
import { drawMarks } from './draw-marks.ts'
import type { Placement, PlacedPassage } from './placement.ts'
import { focusReader, getReader, usePlacement, useReaderStore } from './reader-store.ts'
import styles from './reader.module.css'
import { tintOf } from './use-painting.ts'

/** Marks follow an edit after this long (ms). */
const RESTING = 300
/** A click this near a mark (CSS pixels) means its claim, else the text there. */
const NEAR = 5

export function ScrollMarks({ view }: { readonly view: ArticleView }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const placement = usePlacement()
  const themes = useThemes()
  const active = useViewStore((state) => state.activeClaim)
  const shown = useReaderStore((state) => state.shown)

  const draw = useEffectEvent(() => {
    if (!canvas.current) return
    const height = view.scroller.clientHeight
    const look = ({ claim }: PlacedPassage) => ({
      tint: tintOf(placement.byId.get(claim)!, themes),
      active: claim === active,
    })
    drawMarks(canvas.current, height, marksOf(passagesOf(placement), view.sectionBoxes(), height, look))
  })

  // The strip can wait until the hands rest: a mark more among many is nothing that the eye is on.
  useEffect(() => {
    const asked = setTimeout(draw, RESTING)
    return () => clearTimeout(asked)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what it is drawn from
  }, [placement, themes, active, shown])

  useEffect(() => {
    const { ask, cancel } = onceAFrame(() => draw())
    const sizes = new ResizeObserver(ask)
    sizes.observe(view.root)
    sizes.observe(view.scroller)
    const chosen = new MutationObserver(ask)
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    )
    for (const query of queries) query.addEventListener('change', ask)
    return () => {
      cancel()
      sizes.disconnect()
      chosen.disconnect()
      for (const query of queries) query.removeEventListener('change', ask)
    }
  }, [view])

  return (
    <div className={styles.marks} aria-hidden>
      <canvas
        ref={canvas}
        data-testid="scroll-marks"
        onPointerDown={(event) => {
          event.preventDefault()
          const { top, height } = event.currentTarget.getBoundingClientRect()
          goTo(view, placement, (event.clientY - top) / height, NEAR / height)
        }}
      />
    </div>
  )
}

function* passagesOf({ claims }: Placement): Generator<PlacedPassage> {
  for (const { passages } of claims) yield* passages
}

/** To the claim whose mark is nearest to a share of the strip, or to the text there. */
function goTo(view: ArticleView, placement: Placement, share: number, near: number): void {
  const sections = view.sectionBoxes()
  const [from, at, to] = [share - near, share, share + near].map((one) => positionAtShare(sections, one))
  const hits = placement.index.overlapping(from!, to! + 1)
  const nearest = hits.toSorted((a, b) => Math.abs(a.start - at!) - Math.abs(b.start - at!))[0]
  const placed = nearest && placement.byId.get(nearest.claim)
  focusReader()
  if (placed) {
    view.scrollIn(nearest)
    activate(placed, { scroll: false, cursor: nearest.id === placed.passages[0]?.id })
    return
  }
  const sentence = getReader().shown?.text.sentenceAt(at!)
  if (sentence) setCursor(onSentence(sentence))
}
