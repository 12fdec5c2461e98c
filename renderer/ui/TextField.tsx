import type { Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './Field.module.css'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
  readonly className?: string | undefined
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, placeholder, inputRef, className = '', ...rest } = props
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={`${styles.field} ${className}`}>
      <Label className={hideLabel ? styles.hiddenLabel! : styles.label!}>{label}</Label>
      <Input ref={inputRef ?? null} className={styles.input} placeholder={placeholder} />
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  )
}
