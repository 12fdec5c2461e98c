import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './charts.module.css'

export type Bar = {
  readonly key: string
  readonly label: string
  /** Before the label, such as a theme's sign. */
  readonly sign?: ReactNode
  /** A CSS colour; the accent's where none is given. */
  readonly colour?: string | undefined
  /** Levels that the label is indented by. */
  readonly level?: number
  readonly value: number
  /** Of the value what is drawn solid; the rest pale. All of it where left out. */
  readonly solid?: number
  /** What stands at the end of the bar. */
  readonly text: string
  /** Said aloud behind it: of what. */
  readonly unit: string
  /** The whole of what the label is short for. */
  readonly about?: string
  readonly onOpen: () => void
}

/** Bars to be read down; each is a button. Arrows go from bar to bar. */
export function BarChart({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const stop = Math.min(at, bars.length - 1)

  function move(event: KeyboardEvent) {
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: bars.length - 1 }[event.key]
    if (to === undefined || to < 0 || to >= bars.length) return
    event.preventDefault()
    setAt(to)
    list.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <ul ref={list} className={styles.bars} aria-label={label} onKeyDown={move}>
      {bars.map(
        ({ key, label, sign, colour, level = 0, value, solid = value, text, unit, about, onOpen }, index) => (
          <li key={key}>
            <button
              type="button"
              className={styles.barRow}
              tabIndex={index === stop ? 0 : -1}
              aria-description={about}
              title={about}
              onFocus={() => setAt(index)}
              onClick={onOpen}
            >
              <span className={styles.barLabel} style={{ paddingInlineStart: Math.min(level, 4) * 16 }}>
                {sign}
                <span className={styles.barName}>{label}</span>
              </span>
              <span className={styles.track} style={colourOf(colour)}>
                <span className={styles.bar} style={{ width: share(solid, most) }} />
                {solid < value ? (
                  <span className={styles.rest} style={{ width: share(value - solid, most) }} />
                ) : null}
                <span className={styles.value}>
                  {text}
                  <VisuallyHidden> {unit}</VisuallyHidden>
                </span>
              </span>
            </button>
          </li>
        ),
      )}
    </ul>
  )
}

/** The room for the number at the end of the longest bar stays free. */
function share(value: number, most: number): string {
  return `calc((100% - 9em) * ${value / most})`
}

function colourOf(colour: string | undefined): CSSProperties | undefined {
  return colour === undefined ? undefined : ({ '--bar': colour } as CSSProperties)
}
