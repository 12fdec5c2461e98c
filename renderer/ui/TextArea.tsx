import type { Ref } from 'react'
import {
  Label,
  TextArea as AriaTextArea,
  TextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './Field.module.css'

type TextAreaProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly rows?: number | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined
  readonly className?: string | undefined
}

/** Grows with its text. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, placeholder, rows = 2, inputRef, className = '', ...rest } = props
  return (
    <TextField {...rest} className={`${styles.field} ${className}`}>
      <Label className={hideLabel ? styles.hiddenLabel! : styles.label!}>{label}</Label>
      <AriaTextArea ref={inputRef ?? null} rows={rows} className={styles.input} placeholder={placeholder} />
    </TextField>
  )
}
