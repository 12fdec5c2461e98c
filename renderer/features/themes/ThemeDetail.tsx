// The chosen theme: what it means, and what can be done with it.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import { keyOf } from '../../commands/key-choices.ts'
import { runCommand } from '../../commands/registry.ts'
import { useCodebook, useProject } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { ColourField } from './ColourField.tsx'
import { ExampleField } from './ExampleField.tsx'
import { focusTheme } from './focus-theme.ts'
import { SplitPanel } from './SplitPanel.tsx'
import { TargetPanel } from './TargetPanel.tsx'
import { TextSave } from './TextSave.tsx'
import { givePin, nameProblem, renameTheme, setThemeField, takeOut } from './theme-edits.ts'
import { setThemes, useThemeStore } from './theme-store.ts'
import { useTouch } from './use-touch.ts'
import styles from './codebook.module.css'

const PINS = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9']

export function ThemeDetail({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  const { themes } = useCodebook()
  const panel = useThemeStore((state) => state.panel)
  const touch = useTouch(theme)
  const above = theme.parent === null ? '' : themePath(themes, theme.parent)
  return (
    <section
      className={styles.detail}
      aria-label={t('themes.editorTitle', { name: theme.name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        focusTheme(theme.id)
      }}
    >
      <header className={styles.detailHead}>
        {above === '' ? null : <p className={styles.above}>{above}</p>}
        <h2>
          <ThemeSign colour={theme.colour} /> <ThemeName theme={theme} />
        </h2>
        <p className={styles.touch}>{touch.text}</p>
      </header>
      {panel === 'split' ? (
        <SplitPanel theme={theme} />
      ) : panel === 'fields' ? (
        <Fields theme={theme} />
      ) : (
        <TargetPanel theme={theme} kind={panel} />
      )}
    </section>
  )
}

const ACTIONS = [
  'codebook.move',
  'codebook.merge',
  'codebook.split',
  'codebook.retire',
  'codebook.delete',
] as const

function Fields({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const { written, merged } = useCodebook()
  const became = [...merged].flatMap(([id, into]) => (into === theme.id ? [written.get(id)!] : []))
  const text = (field: 'definition' | 'include' | 'exclude') => (
    <TextSave
      key={`${theme.id} ${field} ${theme[field]}`}
      label={t(`themes.${field}`)}
      placeholder={t(`themes.${field}Placeholder`)}
      value={theme[field]}
      canEdit={canWrite}
      onSave={(value) => setThemeField(theme, field, value)}
    />
  )
  return (
    <div className={styles.fields}>
      {canWrite ? (
        <div className={styles.actions} role="group" aria-label={t('themes.actions')}>
          {ACTIONS.map((id) => (
            <Button key={id} kind="outline" className={styles.action} onPress={() => void runCommand(id)}>
              {t(id === 'codebook.retire' && theme.retired ? 'themes.restore' : `themes.action.${id}`)}
              {/* Its key is named as it is. */}
              {id === 'codebook.delete' ? null : <KeyHint keys={keyOf(id)} />}
            </Button>
          ))}
        </div>
      ) : null}
      <NameField key={`${theme.id} ${theme.name}`} theme={theme} canEdit={canWrite} />
      <ColourField
        value={theme.colour}
        isDisabled={!canWrite}
        onChange={(colour) => setThemeField(theme, 'colour', colour)}
      />
      {text('definition')}
      {text('include')}
      {text('exclude')}
      <ExampleField key={theme.id} theme={theme} canEdit={canWrite} />
      {theme.retired ? null : (
        <Select
          className={styles.pinField}
          label={t('themes.pin')}
          isDisabled={!canWrite}
          options={PINS.map((pin) => ({ id: pin || 'none', label: pin || t('themes.noPin') }))}
          value={theme.pinned === null ? 'none' : String(theme.pinned)}
          onChange={(pin) => givePin(theme, pin === 'none' ? null : Number(pin))}
        />
      )}
      {became.length === 0 ? null : (
        <div>
          <h3 className={styles.label}>{t('themes.became')}</h3>
          <ul className={styles.became}>
            {became.map((one) => (
              <li key={one.id}>
                {one.name}
                {canWrite ? (
                  <Button className={styles.small} onPress={() => takeOut(one)}>
                    {t('themes.takeOut', { name: one.name })}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function NameField({ theme, canEdit }: { readonly theme: Theme; readonly canEdit: boolean }) {
  const { t } = useTranslation()
  const [name, setName] = useState(theme.name)
  const field = useRef<HTMLInputElement>(null)
  const renaming = useThemeStore((state) => state.renaming)
  useEffect(() => {
    if (!renaming) return
    setThemes({ renaming: false })
    field.current?.focus()
    field.current?.select()
  }, [renaming])
  const trimmed = name.trim()
  const problem = trimmed === theme.name ? null : nameProblem(theme, trimmed)
  function save(): boolean {
    if (problem !== null) return false
    renameTheme(theme, trimmed)
    return true
  }
  return (
    <TextField
      inputRef={field}
      label={t('themes.name')}
      value={name}
      isReadOnly={!canEdit}
      onChange={setName}
      error={problem ?? undefined}
      onBlur={() => {
        // What cannot be a name gives way to what it was.
        if (!save()) setName(theme.name)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          if (save()) focusTheme(theme.id)
          return
        }
        if (event.key === 'Escape') setName(theme.name)
        event.continuePropagation()
      }}
    />
  )
}
