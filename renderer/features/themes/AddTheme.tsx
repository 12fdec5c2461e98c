import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/domain/theme.ts'
import { TextField } from '../../ui/TextField.tsx'
import { addTheme } from './theme-edits.ts'
import { useThemeStore } from './theme-store.ts'
import styles from './themes.module.css'

export function AddTheme({ themes }: { readonly themes: ReadonlyMap<string, Theme> }) {
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
      className={styles.add}
      label={t('themes.add')}
      hideLabel
      placeholder={t('themes.addPlaceholder')}
      value={path}
      onChange={setPath}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          addTheme(themes, path)
          setPath('')
        } else if (event.key === 'Escape') {
          setPath('')
          field.current?.blur()
        }
      }}
    />
  )
}
