// A field of a claim with few values or with names to choose from: a button that shows the value and opens the list.
import { ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { COMMANDS, type CommandId } from '#shared/commands/commands.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { useViewStore, type ClaimField } from '#renderer/state/view-store.ts'
import { ChoiceList, filterChoices, type Choice } from '../../ui/ChoiceList.tsx'
import { leaveField } from '../reader/ask-field.ts'
import styles from './margin.module.css'

type ChoiceFieldProps = {
  readonly label: string
  /** The field that a key asks for, and that key. Without: the field opens by itself alone. */
  readonly field?: ClaimField
  readonly command?: CommandId
  /** As it is shown; null for nothing chosen. */
  readonly value: string | null
  readonly empty: string
  readonly choices: readonly Choice[] | ((typed: string) => readonly Choice[])
  /** In the list's own field at first. */
  readonly initial?: string
  readonly placeholder?: string
  readonly isGuessed?: boolean
  readonly isDisabled: boolean
  /** The label stands elsewhere; it is said aloud all the same. */
  readonly hideLabel?: boolean
  /** A word in the head of the card instead of a field. */
  readonly isBare?: boolean
  /** Stands before the value, such as whose it is. */
  readonly lead?: string | undefined
  readonly onChoose: (choice: string) => void
}

export function ChoiceField(props: ChoiceFieldProps) {
  const {
    label,
    field,
    command,
    value,
    empty,
    choices,
    isGuessed = false,
    isDisabled,
    isBare = false,
  } = props
  const { hideLabel = isBare } = props
  const isAsked = useViewStore((state) => field !== undefined && state.claimField === field)
  const [isOpened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (how: 'escape' | 'left' | 'chosen') => {
    setOpened(false)
    if (isAsked) leaveField()
    else if (how !== 'left') button.current?.focus({ preventScroll: true })
  }
  const choicesFor =
    typeof choices === 'function' ? choices : (typed: string) => filterChoices(choices, typed)
  const isOpen = (isAsked || isOpened) && !isDisabled
  return (
    <div className={isBare ? styles.bareField : styles.field}>
      {hideLabel ? null : <FieldLabel label={label} command={command} />}
      <button
        ref={button}
        type="button"
        className={isBare ? styles.bareChoice : styles.choice}
        data-guessed={isGuessed || undefined}
        data-empty={value === null || undefined}
        aria-label={`${label}: ${props.lead === undefined ? '' : `${props.lead} `}${value ?? empty}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        disabled={isDisabled}
        title={value ?? undefined}
        onClick={() => setOpened(true)}
      >
        {props.lead === undefined ? null : <span className={styles.lead2}>{props.lead}</span>}
        <span className={styles.choiceValue}>{value ?? empty}</span>
        {isBare ? null : <ChevronDown aria-hidden />}
      </button>
      {isOpen ? (
        <ChoiceList
          className={styles.choiceList}
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
      ) : null}
    </div>
  )
}

/** The name of a field and the key that goes to it. */
export function FieldLabel({
  label,
  command,
}: {
  readonly label: string
  readonly command?: CommandId | undefined
}) {
  return (
    <span className={styles.fieldLabel}>
      {label}
      {command === undefined ? null : <kbd aria-hidden>{displayKeys(COMMANDS[command].keys[0]!)}</kbd>}
    </span>
  )
}
