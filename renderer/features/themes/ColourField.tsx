import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { THEME_COLOURS, type ThemeColour } from '#shared/domain/theme.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import styles from './codebook.module.css'

type ColourFieldProps = {
  readonly value: ThemeColour
  readonly isDisabled: boolean
  readonly onChange: (colour: ThemeColour) => void
}

export function ColourField({ value, isDisabled, onChange }: ColourFieldProps) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      className={styles.colours}
      value={value}
      isDisabled={isDisabled}
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
