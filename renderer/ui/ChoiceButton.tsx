// A value that is chosen from a list: a button that shows it and opens the list under it.
import { ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import styles from './ChoiceButton.module.css'
import { ChoiceList, filterChoices, type Choice } from './ChoiceList.tsx'

export type ChoiceButtonProps = {
  /** Said aloud with the value. */
  readonly label: string
  /** As it is shown; null for nothing chosen. */
  readonly value: string | null
  readonly empty: string
  readonly choices: readonly Choice[] | ((typed: string) => readonly Choice[])
  /** In the list's own field at first. */
  readonly initial?: string
  readonly placeholder?: string
  readonly isGuessed?: boolean
  readonly isDisabled: boolean
  /** A word among words instead of a field. */
  readonly isBare?: boolean
  /** Stands before the value, such as whose it is. */
  readonly lead?: string | undefined
  /** A key has asked for it: the list is open, and `onLeave` says that it is closed again, chosen or not. */
  readonly isAsked?: boolean
  readonly onLeave?: () => void
  /** Where the list lies: as wide as the surface around it, instead of beginning where the button does. */
  readonly isListWide?: boolean
  readonly onChoose: (choice: string) => void
}

export function ChoiceButton(props: ChoiceButtonProps) {
  const { label, value, empty, choices, isGuessed = false, isDisabled, isBare = false, lead } = props
  const { isAsked = false, isListWide = false } = props
  const [isOpened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (how: 'escape' | 'left' | 'chosen') => {
    setOpened(false)
    if (isAsked) props.onLeave?.()
    else if (how !== 'left') button.current?.focus({ preventScroll: true })
  }
  const choicesFor =
    typeof choices === 'function' ? choices : (typed: string) => filterChoices(choices, typed)
  const isOpen = (isAsked || isOpened) && !isDisabled
  const shown = lead === undefined ? (value ?? empty) : `${lead} ${value ?? empty}`
  return (
    <>
      <button
        ref={button}
        type="button"
        className={isBare ? styles.bare : styles.button}
        data-guessed={isGuessed || undefined}
        data-empty={value === null || undefined}
        aria-label={`${label}: ${shown}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        disabled={isDisabled}
        title={value ?? undefined}
        onClick={() => setOpened(true)}
      >
        {lead === undefined ? null : <span className={styles.lead}>{lead}</span>}{' '}
        <span className={styles.value}>{value ?? empty}</span>
        <ChevronDown aria-hidden />
      </button>
      {isOpen ? (
        <div className={isListWide ? undefined : styles.anchor}>
          <ChoiceList
            className={isListWide ? styles.wideList : styles.list}
            label={label}
            initial={props.initial ?? ''}
            placeholder={props.placeholder ?? label}
            choicesFor={choicesFor}
            startAt={Math.max(
              0,
              choicesFor('').findIndex((choice) => choice.isChosen),
            )}
            onChoose={(choice) => {
              props.onChoose(choice)
              close('chosen')
            }}
            onClose={close}
          />
        </div>
      ) : null}
    </>
  )
}
