// What is shown, in which order: each is ticked, and moved by its buttons or by Alt with an arrow.
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Checkbox } from './Checkbox.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './OrderedChecks.module.css'

type OrderedChecksProps<Id extends string> = {
  readonly label: string
  readonly all: readonly Id[]
  /** In their order; they stand before the others. */
  readonly chosen: readonly Id[]
  /** So many stay chosen. */
  readonly least?: number
  readonly nameOf: (id: Id) => string
  readonly forwardLabel: (name: string) => string
  readonly backLabel: (name: string) => string
  readonly className: string
  readonly onChange: (chosen: readonly Id[]) => void
}

export function OrderedChecks<Id extends string>(props: OrderedChecksProps<Id>) {
  const { label, all, chosen, least = 0, nameOf, forwardLabel, backLabel, className, onChange } = props
  const there = new Set(chosen)
  const move = (id: Id, by: 1 | -1) => {
    const from = chosen.indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= chosen.length) return
    onChange(chosen.with(from, chosen[to]!).with(to, id))
  }
  const onKeyDown = (event: React.KeyboardEvent, id: Id) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <ul className={`${styles.list} ${className}`} aria-label={label}>
      {[...chosen, ...all.filter((id) => !there.has(id))].map((id, at) => {
        const isChosen = at < chosen.length
        const name = nameOf(id)
        return (
          <li key={id} onKeyDownCapture={(event) => onKeyDown(event, id)}>
            <Checkbox
              isSelected={isChosen}
              isDisabled={isChosen && chosen.length <= least}
              onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            >
              <span className={styles.name}>{name}</span>
            </Checkbox>
            {isChosen ? (
              <span className={styles.moves}>
                <IconButton
                  label={forwardLabel(name)}
                  keys="Alt+ArrowUp"
                  isDisabled={at === 0}
                  onPress={() => move(id, -1)}
                >
                  <ArrowUp aria-hidden />
                </IconButton>
                <IconButton
                  label={backLabel(name)}
                  keys="Alt+ArrowDown"
                  isDisabled={at === chosen.length - 1}
                  onPress={() => move(id, 1)}
                >
                  <ArrowDown aria-hidden />
                </IconButton>
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
