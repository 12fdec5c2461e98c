// "Aa" in the bar: how articles are set. The text behind it changes as one tries.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { ALargeSmall } from 'lucide-react'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TYPE_FACES, TYPE_LIMITS, USUAL_TYPE } from '#shared/domain/reading-type.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { setView, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Slider } from '../../ui/Slider.tsx'
import styles from './reading.module.css'
import { changeType, FACES } from './type-settings.ts'

export function TypeMenu() {
  const { t } = useTranslation()
  const open = useViewStore((state) => state.typeOpen)
  const button = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={button} className={styles.typeButton}>
        <IconButton
          label={t('command.type.open')}
          keys={keyOf('type.open')}
          aria-expanded={open}
          onPress={() => void runCommand('type.open')}
        >
          <ALargeSmall aria-hidden />
        </IconButton>
      </span>
      <Popover
        label={t('reading.type.name')}
        className={styles.type}
        triggerRef={button}
        isOpen={open}
        placement="bottom end"
        onOpenChange={(next) => setView({ typeOpen: next })}
      >
        <TypeFields />
      </Popover>
    </>
  )
}

function TypeFields() {
  const { t, i18n } = useTranslation()
  const name = useId()
  const type = useProjectStore((state) => state.settings?.type ?? USUAL_TYPE)
  const leading = type.leading.toLocaleString(i18n.language, { minimumFractionDigits: 1 })
  return (
    <div className={styles.typeFields}>
      <fieldset className={styles.faces}>
        <legend>{t('reading.type.face')}</legend>
        {TYPE_FACES.map((face) => (
          <label key={face} className={styles.face} style={{ fontFamily: FACES[face] }}>
            <input
              type="radio"
              name={name}
              checked={type.face === face}
              onChange={() => void changeType({ face })}
            />
            {t(`reading.type.${face}`)}
          </label>
        ))}
      </fieldset>
      <Slider
        label={t('reading.type.size')}
        shown={t('reading.type.pixels', { count: type.size })}
        {...TYPE_LIMITS.size}
        value={type.size}
        onChange={(size) => void changeType({ size })}
      />
      <Slider
        label={t('reading.type.measure')}
        shown={t('reading.type.characters', { count: type.measure })}
        {...TYPE_LIMITS.measure}
        value={type.measure}
        onChange={(measure) => void changeType({ measure })}
      />
      <Slider
        label={t('reading.type.leading')}
        shown={leading}
        {...TYPE_LIMITS.leading}
        value={type.leading}
        onChange={(value) => void changeType({ leading: Math.round(value * 10) / 10 })}
      />
      <Button
        isDisabled={JSON.stringify(type) === JSON.stringify(USUAL_TYPE)}
        onPress={() => void changeType(USUAL_TYPE)}
      >
        {t('reading.type.usual')}
      </Button>
    </div>
  )
}
