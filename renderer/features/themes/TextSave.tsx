import { useEffect, useEffectEvent, useRef } from 'react'
import { TextArea } from '../../ui/TextArea.tsx'

type TextSaveProps = {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly canEdit: boolean
  readonly onSave: (text: string) => void
}

/** A text that is kept when the field is left, also when it goes away under the cursor. */
export function TextSave({ label, placeholder, value, canEdit, onSave }: TextSaveProps) {
  const draft = useRef(value)
  const save = () => {
    const text = draft.current.trim()
    if (text !== value) onSave(text)
  }
  const saveOnClosing = useEffectEvent(save)
  useEffect(() => () => saveOnClosing(), [])
  return (
    <TextArea
      label={label}
      placeholder={placeholder}
      defaultValue={value}
      isReadOnly={!canEdit}
      onChange={(text) => void (draft.current = text)}
      onBlur={save}
      onKeyDown={(event) => event.continuePropagation()}
    />
  )
}
