// A field of a claim that is written: its label with its key, and what is wrong with what was typed.
import { useEffect, useRef } from 'react'
import type { CommandId } from '#shared/commands/commands.ts'
import { useViewStore, type ClaimField } from '#renderer/state/view-store.ts'
import { leaveField } from '../reader/ask-field.ts'
import { closeCard } from '../reader/claim-commands.ts'
import { FieldLabel } from './ChoiceField.tsx'
import { DraftField } from './DraftField.tsx'
import styles from './margin.module.css'

type TextClaimFieldProps = {
  /** Whose field it is: another claim's starts anew. */
  readonly id: string
  readonly label: string
  /** The field that a key asks for. */
  readonly field?: ClaimField
  readonly command?: CommandId | undefined
  readonly value: string
  readonly placeholder: string
  readonly multiline?: boolean
  readonly isGuessed?: boolean
  readonly isReadOnly: boolean
  /** What is wrong with a text; null where it can be kept. */
  readonly problem?: (text: string) => string | null
  readonly onKeep: (text: string) => void
  /** Where Enter goes when the field was not asked for by key; closes the card by default. */
  readonly onEnter?: () => void
}

export function TextClaimField(props: TextClaimFieldProps) {
  const { id, label, field, command, value, placeholder, multiline = false, isGuessed = false } = props
  const isAsked = useViewStore((state) => field !== undefined && state.claimField === field)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!isAsked) return
    input.current?.focus({ preventScroll: true })
    input.current?.select()
    input.current?.scrollIntoView({ block: 'nearest' })
  }, [isAsked])
  return (
    <label className={styles.field}>
      <FieldLabel label={label} command={command} />
      <DraftField
        key={`${id} ${value}`}
        inputRef={input}
        className={styles.input!}
        label={label}
        placeholder={placeholder}
        value={value}
        multiline={multiline}
        isGuessed={isGuessed}
        isReadOnly={props.isReadOnly}
        problem={props.problem}
        onKeep={props.onKeep}
        onEnter={() => (isAsked ? leaveField() : (props.onEnter ?? (() => closeCard(true)))())}
      />
    </label>
  )
}
