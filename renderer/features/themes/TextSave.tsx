import { useEffect, useEffectEvent, useState } from 'react'
import { TextArea } from '../../ui/TextArea.tsx'

type TextSaveProps = {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly canEdit: boolean
  readonly onSave: (text: string) => void
}

/** A text that is kept when the field is left, also when it goes away under the cursor; Escape drops what was typed. */
export function TextSave({ label, placeholder, value, canEdit, onSave }: TextSaveProps) {
  const [draft, setDraft] = useState(value)
  const save = () => {
    const text = draft.trim()
    if (text !== value) onSave(text)
  }
  const saveOnClosing = useEffectEvent(save)
  useEffect(() => () => saveOnClosing(), [])
  return (
    <TextArea
      label={label}
      placeholder={placeholder}
      value={draft}
      isReadOnly={!canEdit}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) setDraft(value)
        event.continuePropagation()
      }}
    />
  )
}
