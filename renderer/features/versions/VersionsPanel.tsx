// The versions of the text on screen: when, why and by whom each was made. Enter opens one.
import { GridList, GridListItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { momentText } from '#renderer/i18n/words.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { inPane, useReaderPane, useReaderStore } from '../reader/reader-store.ts'
import { closeList, openVersion, useVersionsStore } from './version-commands.ts'
import { versionRows, type VersionRow } from './version-rows.ts'
import rowStyles from '../../ui/ListRow.module.css'
import styles from './versions.module.css'

export function VersionsPanel() {
  const pane = useReaderPane()
  const article = useReaderStore((state) => state.shown?.article)
  const isOpen = useVersionsStore((state) => state.list === pane)
  return isOpen && article !== undefined ? <Panel key={article} article={article} /> : null
}

function Panel({ article }: { readonly article: string }) {
  const { t } = useTranslation()
  const pane = useReaderPane()
  const snapshot = useSnapshot(article)
  const people = useSnapshot('project').person
  const hash = useReaderStore((state) => state.shown?.hash)
  const rows = versionRows(snapshot, people)
  const shown = rows.find((row) => row.hash === hash)
  return (
    <section
      className={styles.panel}
      aria-label={t('versions.name')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        closeList()
      }}
    >
      <header className={styles.head}>
        <h2>{t('versions.name')}</h2>
        <Button onPress={closeList}>
          {t('common.close')} <KeyHint keys="Escape" />
        </Button>
      </header>
      <GridList
        autoFocus
        aria-label={t('versions.name')}
        className={styles.list}
        selectionMode="single"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={shown ? [shown.id] : []}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? undefined : rows.find(({ id }) => keys.has(id))
          if (chosen) inPane(pane, () => openVersion(chosen.hash))
        }}
      >
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </GridList>
    </section>
  )
}

function Row({ row }: { readonly row: VersionRow }) {
  const { t } = useTranslation()
  const when = momentText(row.at)
  const why = t(`versions.why.${row.why}`)
  return (
    <GridListItem id={row.id} textValue={`${when} ${why}`} className={`${rowStyles.row} ${styles.row}`}>
      <span className={styles.when}>{when}</span>
      <span className={styles.why}>{why}</span>
      <span className={styles.who}>{row.by ?? t('versions.someone')}</span>
      {row.state === 'old' ? null : (
        <span className={styles.state} data-state={row.state}>
          {t(`versions.state.${row.state}`)}
        </span>
      )}
    </GridListItem>
  )
}
