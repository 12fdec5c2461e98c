// A field of a claim with few values, or with names to choose from; a key may ask for it.
import { keyOf } from '#renderer/commands/key-choices.ts'
import type { CommandId } from '#shared/commands/commands.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { useViewStore, type ClaimField } from '#renderer/state/view-store.ts'
import { ChoiceButton, type ChoiceButtonProps } from '../../ui/ChoiceButton.tsx'
import { leaveField } from '../reader/ask-field.ts'
import styles from './margin.module.css'

type ChoiceFieldProps = Omit<ChoiceButtonProps, 'isAsked' | 'onLeave' | 'isListWide'> & {
  /** The field that a key asks for, and that key. Without: the field opens by itself alone. */
  readonly field?: ClaimField
  readonly command?: CommandId
  /** The label stands elsewhere; it is said aloud all the same. */
  readonly hideLabel?: boolean
}

export function ChoiceField({ field, command, hideLabel, ...props }: ChoiceFieldProps) {
  const isAsked = useViewStore((state) => field !== undefined && state.claimField === field)
  return (
    <div className={props.isBare ? undefined : styles.field}>
      {(hideLabel ?? props.isBare) ? null : <FieldLabel label={props.label} command={command} />}
      <ChoiceButton {...props} isListWide isAsked={isAsked} onLeave={leaveField} />
    </div>
  )
}

type FieldLabelProps = { readonly label: string; readonly command?: CommandId | undefined }

/** The name of a field and the key that goes to it. */
export function FieldLabel({ label, command }: FieldLabelProps) {
  return (
    <span className={styles.fieldLabel}>
      {label}
      {command === undefined ? null : <kbd aria-hidden>{displayKeys(keyOf(command))}</kbd>}
    </span>
  )
}
