// Above an old version of a text: which one it is, and the way back.
import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import { momentText } from '#renderer/i18n/words.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { useReaderStore } from '../reader/reader-store.ts'
import { versionRows } from './version-rows.ts'
import styles from './versions.module.css'

export function OldVersionBar() {
  const { t } = useTranslation()
  const shown = useReaderStore((state) => state.shown)
  const snapshot = useSnapshot(shown?.article ?? null)
  const people = useSnapshot('project').person
  if (!shown?.isOld) return null
  const row = versionRows(snapshot, people).find(({ hash }) => hash === shown.hash)
  return (
    <section className={styles.oldBar} aria-label={t('versions.old')}>
      <History size={16} aria-hidden />
      <span role="status" className={styles.what}>
        <b>{t(row?.state === 'apart' ? 'versions.apartTitle' : 'versions.oldTitle')}</b>{' '}
        {row
          ? t('versions.oldOf', {
              when: momentText(row.at),
              why: t(`versions.why.${row.why}`),
              who: row.by ?? t('versions.someone'),
            })
          : t('versions.oldUnknown')}
      </span>
      <Button onPress={() => runCommand('version.list')}>{t('versions.all')}</Button>
      <CommandButton kind="primary" command="version.current">
        {t('versions.back')}
      </CommandButton>
    </section>
  )
}
