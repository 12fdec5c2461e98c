import { useEffect, useEffectEvent, useRef, type Ref } from 'react'

type DraftFieldProps = {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly multiline?: boolean
  readonly isReadOnly: boolean
  readonly className: string
  readonly inputRef?: Ref<HTMLTextAreaElement>
  /** The trimmed text, when it is done and differs. */
  readonly onKeep: (text: string) => void
  readonly onEnter: () => void
}

/** Holds what is being typed until Enter or until it is left; also when its card is closed under it. */
export function DraftField(props: DraftFieldProps) {
  const {
    label,
    value,
    placeholder,
    multiline = false,
    isReadOnly,
    className,
    inputRef,
    onKeep,
    onEnter,
  } = props
  const draft = useRef(value)
  const keep = () => {
    const text = draft.current.trim()
    draft.current = value
    if (text !== value) onKeep(text)
  }
  const keepOnClosing = useEffectEvent(keep)
  useEffect(() => () => keepOnClosing(), [])
  const shared = {
    className,
    defaultValue: value,
    placeholder,
    readOnly: isReadOnly,
    'aria-label': label,
    onChange: (event: { target: { value: string } }) => void (draft.current = event.target.value),
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    keep()
    onEnter()
  }
  if (!multiline) return <input {...shared} onBlur={keep} onKeyDown={onKeyDown} />
  return <textarea {...shared} ref={inputRef} rows={1} onBlur={keep} onKeyDown={onKeyDown} />
}
