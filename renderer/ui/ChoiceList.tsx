// A list to choose from: type to filter, arrows, Enter; an entry with a key of its own is taken by that key at once.
import { Check } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { foldWord } from '#shared/search/fold-word.ts'
import styles from './ChoiceList.module.css'

export type Choice = {
  readonly id: string
  readonly label: string
  /** Stands behind the label, fainter. */
  readonly hint?: string
  /** One character; counts while nothing has been typed. */
  readonly quick?: string
  /** A key that means it elsewhere: shown, and typed here as any other. */
  readonly keyElsewhere?: string
  readonly sign?: ReactNode
  readonly isChosen?: boolean
}

type ChoiceListProps = {
  readonly label: string
  readonly placeholder?: string | undefined
  /** In the field at first, selected. */
  readonly initial?: string
  /** What is offered for what has been typed, best first; the first of them are shown. */
  readonly choicesFor: (typed: string) => readonly Choice[]
  /** For choices that come from elsewhere: what has been typed, whenever that changes. */
  readonly onType?: (typed: string) => void
  /** What is offered answers something typed before: Enter waits for the answer. */
  readonly isPending?: boolean
  /** The entry at the first glance; the first by default. */
  readonly startAt?: number
  /** Shown under the entry that is marked, such as what it will touch. */
  readonly about?: (choice: string) => ReactNode
  /** Shown below the list for what was typed; by default that nothing matches. */
  readonly note?: (typed: string) => string | null
  /** What it means that an entry is chosen. */
  readonly chosenLabel?: string
  readonly onChoose: (choice: string) => void
  /** Escape, or another place took the focus. */
  readonly onClose: (how: 'escape' | 'left') => void
  readonly className?: string | undefined
}

/** More than these nobody looks through: typing is quicker, and thousands would take long to draw. */
const MOST = 50

export function ChoiceList(props: ChoiceListProps) {
  const {
    label,
    placeholder,
    initial = '',
    choicesFor,
    onType,
    isPending = false,
    startAt = 0,
    about,
    note,
    chosenLabel,
    onChoose,
    onClose,
    className,
  } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState(initial)
  const [isUntouched, setUntouched] = useState(true)
  const [at, setAt] = useState(startAt)
  const panel = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  /** Keys that were pressed before the answer to what was typed. */
  const early = useRef<'none' | 'Enter' | 'Enter, Escape'>('none')
  const list = useId()
  // Going from entry to entry finds nothing new, and a list may come from thousands.
  const found = useMemo(() => choicesFor(isUntouched ? '' : typed), [choicesFor, isUntouched, typed])
  const { choices, more } = firstChoices(found, isUntouched ? startAt : 0)
  const marked = Math.min(at, choices.length - 1)
  const optionId = (index: number) => `${list}-${index}`
  const said = note ? note(typed) : choices.length === 0 && !isPending ? t('common.noMatch') : null
  const below = choices[marked] && about?.(choices[marked].id)

  // Before anything is seen: who types on at once, when one list follows another, loses no letter.
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    document.getElementById(`${list}-${marked}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, marked])

  const take = (index: number) => {
    const choice = choices[index]
    if (choice) onChoose(choice.id)
  }
  useEffect(() => {
    if (isPending || early.current === 'none') return
    const closes = early.current !== 'Enter'
    early.current = 'none'
    take(0)
    if (closes) onClose('escape')
  })
  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const quick = isUntouched ? choices.findIndex((choice) => choice.quick === event.key.toLowerCase()) : -1
    if (quick >= 0) take(quick)
    else if (event.key === 'ArrowDown') setAt((marked + 1) % Math.max(1, choices.length))
    else if (event.key === 'ArrowUp') setAt((marked - 1 + choices.length) % Math.max(1, choices.length))
    else if (event.key === 'Enter' && isPending) early.current = 'Enter'
    else if (event.key === 'Enter') take(marked)
    else if (event.key === 'Escape' && early.current !== 'none') early.current = 'Enter, Escape'
    else if (event.key === 'Escape') onClose('escape')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={panel}
      className={`${styles.panel} ${className ?? ''}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose('left')
      }}
    >
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={choices.length > 0 ? optionId(marked) : undefined}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setUntouched(false)
          setAt(0)
          early.current = 'none'
          onType?.(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} className={styles.options} role="listbox" aria-label={label}>
        {choices.map((choice, index) => {
          const key = choice.quick ?? choice.keyElsewhere
          return (
            <li
              key={choice.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === marked}
              onMouseMove={() => setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {choice.sign}
              <span className={styles.label}>{choice.label}</span>
              {choice.hint === undefined ? null : <span className={styles.hint}>{choice.hint}</span>}
              {choice.isChosen ? <Check aria-label={chosenLabel ?? t('common.chosen')} /> : null}
              {key === undefined ? null : <kbd>{key.toUpperCase()}</kbd>}
            </li>
          )
        })}
      </ul>
      {said === null ? null : <p className={styles.note}>{said}</p>}
      {more > 0 ? <p className={styles.note}>{t('common.moreChoices', { count: more })}</p> : null}
      {below ? <p className={styles.about}>{below}</p> : null}
    </div>
  )
}

/** Those that are drawn, with the one at the first glance, and how many are left. */
export function firstChoices(
  found: readonly Choice[],
  startAt: number,
): { readonly choices: readonly Choice[]; readonly more: number } {
  const choices = found.slice(0, Math.max(MOST, startAt + 1))
  return { choices, more: found.length - choices.length }
}

/** Entries whose words begin with, or hold, everything that was typed; without regard to case and accents. */
export function filterChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldWord(typed).trim()
  if (wanted === '') return choices
  const found = choices.filter((choice) => foldWord(`${choice.label} ${choice.hint ?? ''}`).includes(wanted))
  return found.toSorted(
    (a, b) => Number(foldWord(b.label).startsWith(wanted)) - Number(foldWord(a.label).startsWith(wanted)),
  )
}
