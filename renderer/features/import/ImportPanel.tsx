import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorText } from '../../i18n/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { cancelImport, importAgain, keepLines, takeAsNewer } from './import-actions.ts'
import { dismissResults, dropResult, useImportStore, type ImportResult } from './import-store.ts'
import styles from './import.module.css'

/** Before this (ms) an import says nothing: most are done by then. */
const QUIET = 300

/** What the import is doing, and file by file what did not work and can be done about it. */
export function ImportPanel() {
  const { t } = useTranslation()
  const results = useImportStore((state) => state.results)
  const failures = results.filter(({ failure }) => failure !== null)
  const joined = results.filter(({ report }) => report?.joinedLines)
  const newer = results.filter(({ report }) => report?.newerOf)
  return (
    <section className={styles.panel} aria-label={t('import.title')} aria-live="polite">
      <Progress />
      {joined.map((result) => (
        <Notice
          key={result.path}
          floating
          dismissLabel={t('common.dismiss')}
          onDismiss={() => dropResult(result)}
          actions={
            <Button kind="outline" onPress={() => void keepLines(result)}>
              {t('import.keepLines')}
            </Button>
          }
        >
          {t('import.joined', { title: result.report?.title })}
        </Notice>
      ))}
      {newer.map((result) => (
        <Notice
          key={result.report!.id}
          floating
          dismissLabel={t('common.dismiss')}
          onDismiss={() => dropResult(result)}
          actions={
            <Button kind="outline" onPress={() => void takeAsNewer(result)}>
              {t('import.takeAsNewer')}
            </Button>
          }
        >
          {t('import.newer', { title: result.report!.newerOf!.title })}
        </Notice>
      ))}
      {failures.length === 0 ? null : (
        <Notice floating tone="error" dismissLabel={t('common.dismiss')} onDismiss={dismissResults}>
          {t('import.failed', { count: failures.length })}
          <ul className={styles.failures}>
            {failures.map((result) => (
              <Failed key={`${result.path}/${result.name}`} result={result} />
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}

function Failed({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation()
  const { code, detail } = result.failure!
  const candidates = code === 'unknownEncoding' ? String(detail.candidates).split(', ').filter(Boolean) : []
  return (
    <li>
      <strong>{result.name}</strong> {errorText(code, detail)}
      {candidates.length > 0 ? (
        <span className={styles.choices}>
          {candidates.map((encoding) => (
            <Button key={encoding} kind="outline" onPress={() => void importAgain(result, encoding)}>
              {t('import.readAs', { encoding })}
            </Button>
          ))}
        </span>
      ) : null}
    </li>
  )
}

function Progress() {
  const { t } = useTranslation()
  const running = useImportStore((state) => state.running)
  const isRunning = running !== null
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(() => setShown(true), QUIET)
    return () => {
      clearTimeout(timer)
      setShown(false)
    }
  }, [isRunning])
  if (running === null || !shown) return null
  return (
    <Notice floating actions={<Button onPress={cancelImport}>{t('common.cancel')}</Button>}>
      {running.of > 0 ? t('import.progress', running) : t('import.running')}
      {running.of > 0 ? (
        <progress
          className={styles.progress}
          value={running.done}
          max={running.of}
          aria-label={running.name}
        />
      ) : null}
    </Notice>
  )
}
