import { Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { THEME_COLOURS, type Theme, type ThemeColour } from '#shared/domain/theme.ts'
import { useThemeCount } from '../../state/hooks.ts'
import { notify } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { moveTheme, nameProblem, pinTheme, removeTheme, setThemeField } from './theme-edits.ts'
import { possibleParents } from './theme-tree.ts'
import styles from './themes.module.css'

const PINS = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9']
const TOP = 'top'

type ThemeEditorProps = {
  readonly theme: Theme
  readonly themes: ReadonlyMap<string, Theme>
  /** Its row in the tree, beside which the editor stands and to which the focus returns. */
  readonly row: () => HTMLElement | null
  readonly onClose: () => void
}

export function ThemeEditor({ theme, themes, row, onClose }: ThemeEditorProps) {
  const { t } = useTranslation()
  const trigger = useRef(row())
  const options = possibleParents(themes, theme.id)
  const claims = useThemeCount(theme.id)

  function close() {
    onClose()
    requestAnimationFrame(() => row()?.focus())
  }

  function remove() {
    onClose()
    removeTheme(themes, theme)
    const { name } = theme
    notify(claims === 0 ? t('themes.deleted', { name }) : t('themes.deletedInUse', { name, count: claims }))
  }

  return (
    <Popover
      isOpen
      onOpenChange={(open) => {
        if (!open) close()
      }}
      triggerRef={trigger}
      placement="right top"
      label={t('themes.editorTitle', { name: theme.name })}
      className={styles.editor}
    >
      <div className={styles.fields}>
        <NameField theme={theme} themes={themes} onDone={close} />
        <ColourField value={theme.colour} onChange={(colour) => setThemeField(theme, 'colour', colour)} />
        <DefinitionField theme={theme} />
        <div className={styles.pair}>
          <Select
            label={t('themes.pin')}
            options={PINS.map((pin) => ({ id: pin || 'none', label: pin || t('themes.noPin') }))}
            value={theme.pinned === null ? 'none' : String(theme.pinned)}
            onChange={(pin) => pinTheme(themes, theme, pin === 'none' ? null : Number(pin))}
          />
          <Select
            label={t('themes.under')}
            options={[
              { id: TOP, label: t('themes.top') },
              ...options.map(({ id, path }) => ({
                id,
                label: path,
                sign: <ThemeSign colour={themes.get(id)?.colour ?? 'slate'} />,
              })),
            ]}
            value={theme.parent !== null && themes.has(theme.parent) ? theme.parent : TOP}
            onChange={(parent) => moveTheme(theme, parent === TOP ? null : parent)}
          />
        </div>
        <div className={styles.foot}>
          <Button className={styles.delete} onPress={remove}>
            <Trash2 aria-hidden />
            {t('themes.delete')}
          </Button>
          <Button kind="primary" onPress={close}>
            {t('common.done')}
          </Button>
        </div>
      </div>
    </Popover>
  )
}

type NameFieldProps = Pick<ThemeEditorProps, 'theme' | 'themes'> & { readonly onDone: () => void }

function NameField({ theme, themes, onDone }: NameFieldProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(theme.name)
  const field = useRef<HTMLInputElement>(null)
  const problem = nameProblem(themes, theme, name.trim())
  useEffect(() => field.current?.select(), [])
  function save(): boolean {
    if (name.trim() === '' || problem !== null) return false
    setThemeField(theme, 'name', name.trim())
    return true
  }
  return (
    <TextField
      inputRef={field}
      autoFocus
      label={t('themes.name')}
      value={name}
      onChange={setName}
      error={problem === null ? undefined : t(`themes.${problem}`)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && save()) onDone()
        else event.continuePropagation()
      }}
    />
  )
}

function DefinitionField({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  const [definition, setDefinition] = useState(theme.definition)
  const save = () => setThemeField(theme, 'definition', definition.trim())
  return (
    <TextArea
      label={t('themes.definition')}
      placeholder={t('themes.definitionPlaceholder')}
      value={definition}
      onChange={setDefinition}
      onBlur={save}
      // Escape closes the editor without a blur.
      onKeyDown={(event) => {
        if (event.key === 'Escape') save()
        event.continuePropagation()
      }}
    />
  )
}

type ColourFieldProps = { readonly value: ThemeColour; readonly onChange: (colour: ThemeColour) => void }

function ColourField({ value, onChange }: ColourFieldProps) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      className={styles.colours}
      value={value}
      onChange={(colour) => onChange(colour as ThemeColour)}
      orientation="horizontal"
    >
      <Label className={styles.label}>
        {t('themes.colour')}: {t(`common.colour.${value}`)}
      </Label>
      <div className={styles.swatches}>
        {THEME_COLOURS.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            aria-label={t(`common.colour.${colour}`)}
            className={styles.swatch}
          >
            <ThemeSign colour={colour} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
