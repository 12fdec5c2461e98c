import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/TextField.tsx'
import { focusTheme } from './focus-theme.ts'
import { addTheme } from './theme-edits.ts'
import { chooseTheme, useThemeStore } from './theme-store.ts'
import styles from './themes.module.css'

type AddThemeProps = {
  /** With a frame, where it stands alone. */
  readonly isPlain?: boolean
}

export function AddTheme({ isPlain = false }: AddThemeProps) {
  const { t } = useTranslation()
  const [path, setPath] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const asked = useThemeStore((state) => state.asked)
  const answered = useRef(asked)
  useEffect(() => {
    if (asked === answered.current) return
    answered.current = asked
    field.current?.focus()
  }, [asked])
  return (
    <TextField
      inputRef={field}
      className={isPlain ? undefined : styles.add}
      label={t('themes.add')}
      hideLabel
      placeholder={t('themes.addPlaceholder')}
      value={path}
      onChange={setPath}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          const made = addTheme(path)
          if (made === null) return
          setPath('')
          chooseTheme(made)
        } else if (event.key === 'Escape') {
          setPath('')
          field.current?.blur()
          const { chosen } = useThemeStore.getState()
          if (chosen !== null) focusTheme(chosen)
        }
      }}
    />
  )
}
