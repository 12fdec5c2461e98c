// Chooses a theme by name: type to filter, Enter takes it, a name that is new makes a theme (`/` for one below another).
import { Check } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useThemes } from '#renderer/state/hooks.ts'
import { setView } from '#renderer/state/view-store.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { tagWithNewTheme, toggleTheme } from '../reader/edit-claims.ts'
import type { PlacedClaim } from '../reader/placement.ts'
import { focusReader } from '../reader/reader-store.ts'
import styles from './margin.module.css'
import { matchThemes, newThemePath, retiredMatch } from './theme-matches.ts'

type ThemePickerProps = { readonly top: number; readonly placed: PlacedClaim | null }

export function ThemePicker({ top, placed }: ThemePickerProps) {
  const { t } = useTranslation()
  const themes = useThemes()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const panel = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const matches = matchThemes(themes, typed)
  const fresh = newThemePath(themes, typed)
  const retired = retiredMatch(themes, typed)
  const count = matches.length + (fresh === null ? 0 : 1)
  const chosen = Math.min(at, count - 1)
  const optionId = (index: number) => `${list}-${index}`

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    document.getElementById(`${list}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, chosen])

  const close = () => {
    setView({ themePicker: false })
    focusReader()
  }
  const take = (index: number) => {
    const match = matches[index]
    if (match) toggleTheme(match.theme.id)
    else if (fresh !== null) tagWithNewTheme(fresh)
    else return
    close()
  }
  return (
    <div
      ref={panel}
      className={styles.picker}
      style={{ top }}
      role="dialog"
      aria-label={t('margin.picker')}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setView({ themePicker: false })
      }}
    >
      <input
        ref={input}
        className={styles.pickerInput}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={count > 0 ? optionId(chosen) : undefined}
        aria-label={t('margin.picker')}
        placeholder={t(themes.size === 0 ? 'margin.pickerFirst' : 'margin.pickerHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, count))
          else if (event.key === 'ArrowUp') setAt((chosen - 1 + count) % Math.max(1, count))
          else if (event.key === 'Enter') take(chosen)
          else if (event.key === 'Escape') close()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <ul id={list} className={styles.options} role="listbox" aria-label={t('margin.picker')}>
        {matches.map(({ theme, path }, index) => (
          <li
            key={theme.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === chosen}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            <ThemeSign colour={theme.colour} />
            <span>{path}</span>
            {placed?.claim.themes.includes(theme.id) ? <Check aria-label={t('margin.has')} /> : null}
            {theme.pinned === null ? null : <kbd>{theme.pinned}</kbd>}
          </li>
        ))}
        {fresh === null ? null : (
          <li
            id={optionId(matches.length)}
            role="option"
            aria-selected={chosen === matches.length}
            onMouseMove={() => setAt(matches.length)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(matches.length)}
          >
            {t('margin.newTheme', { path: fresh })}
          </li>
        )}
      </ul>
      {retired ? (
        <p className={styles.pickerNote}>{t('margin.retiredTheme', { name: retired.name })}</p>
      ) : null}
    </div>
  )
}
