import { useEffect, useEffectEvent, useId, useRef, useState, type Ref } from 'react'
import styles from './margin.module.css'

type DraftFieldProps = {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly multiline?: boolean
  /** Was read from the text and waits for somebody to say that it is right. */
  readonly isGuessed?: boolean
  readonly isReadOnly: boolean
  readonly className: string
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
  /** What is wrong with a text; it is not kept then, and Enter stays in the field. */
  readonly problem?: ((text: string) => string | null) | undefined
  /** The trimmed text, when it is done and differs; or when Enter says that what was guessed is right. */
  readonly onKeep: (text: string) => void
  readonly onEnter: () => void
}

/**
 * Holds what is being typed until Enter or until it is left; also when its card is closed under it. Escape drops it:
 * where the field is left by Escape too, nothing was typed any more.
 */
export function DraftField(props: DraftFieldProps) {
  const { label, value, placeholder, multiline = false, isReadOnly, className, inputRef } = props
  const { isGuessed = false, problem, onKeep, onEnter } = props
  const draft = useRef(value)
  const [wrong, setWrong] = useState<string | null>(null)
  const errorId = useId()
  const keep = () => {
    const typed = draft.current
    draft.current = value
    // Only looked at, a text with white space around it stays as it is: leaving a field is no edit.
    const text = typed.trim()
    if (typed !== value && text !== value && !problem?.(text)) onKeep(text)
  }
  const keepOnClosing = useEffectEvent(keep)
  useEffect(() => () => keepOnClosing(), [])
  const shared = {
    className,
    defaultValue: value,
    placeholder,
    readOnly: isReadOnly,
    'aria-label': label,
    'aria-invalid': wrong !== null || undefined,
    'aria-describedby': wrong === null ? undefined : errorId,
    'data-guessed': isGuessed || undefined,
    onChange: (event: { target: { value: string } }) => {
      draft.current = event.target.value
      setWrong(null)
    },
    onBlur: (event: { target: { value: string } }) => {
      // What cannot be kept gives way to what is there.
      if (problem?.(draft.current.trim())) event.target.value = value
      setWrong(null)
      keep()
    },
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      draft.current = value
      event.currentTarget.value = value
      setWrong(null)
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    const text = draft.current.trim()
    const mistake = problem?.(text) ?? null
    setWrong(mistake)
    if (mistake !== null) return
    if (isGuessed && text === value) onKeep(text)
    else keep()
    onEnter()
  }
  return (
    <>
      {multiline ? (
        <textarea {...shared} ref={inputRef} rows={1} onKeyDown={onKeyDown} />
      ) : (
        <input {...shared} ref={inputRef} onKeyDown={onKeyDown} />
      )}
      {wrong === null ? null : (
        <span id={errorId} role="alert" className={styles.problem}>
          {wrong}
        </span>
      )}
    </>
  )
}
