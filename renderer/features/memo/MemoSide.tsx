import { keyOf } from '#renderer/commands/key-choices.ts'
import { Download } from 'lucide-react'
import { useCallback, useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Memo } from '#shared/domain/memo.ts'
import { plainInlines } from '#shared/memo/number-citations.ts'
import type { ThemeColour } from '#shared/domain/theme.ts'
import { bindCommands } from '#renderer/commands/registry.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { ThemeSign } from '#renderer/ui/ThemeSign.tsx'
import { LeftOutClaims } from './LeftOutClaims.tsx'
import styles from './memo.module.css'
import { useNumbering, WordsContext } from './numbering-context.ts'

type Export =
  | { readonly state: 'none' | 'printing' }
  | { readonly state: 'done'; readonly path: string; readonly pages: number }
  | { readonly state: 'failed'; readonly text: string }

/** Outline, counts, and the way to paper. */
export function MemoSide({ memo, canWrite }: { readonly memo: Memo; readonly canWrite: boolean }) {
  const { t } = useTranslation()
  const { outline, goToBlock } = useNumbering()
  return (
    <aside className={styles.side} aria-label={t('memo.details')}>
      <ExportButton memo={memo} />
      <Counts />
      <nav aria-labelledby="memo-outline">
        <h2 id="memo-outline" className={styles.label}>
          {t('memo.outline')}
        </h2>
        {outline.length === 0 ? <p className={styles.soft}>{t('memo.noOutline')}</p> : null}
        <ul>
          {outline.map(({ heading, key, index }) => (
            <li key={key} data-level={heading.level}>
              <button type="button" className={styles.outlineRow} onClick={() => goToBlock(index)}>
                {heading.theme ? (
                  <ThemeSign colour={heading.theme.colour as ThemeColour} sign={heading.theme.sign} />
                ) : null}
                <span>{plainInlines(heading)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {canWrite ? <LeftOutClaims language={memo.language} /> : null}
    </aside>
  )
}

function Counts() {
  const { t } = useTranslation()
  const words = useContext(WordsContext)
  const { numbers } = useNumbering()
  return (
    <p className={styles.counts}>
      {t('memo.words', { count: words })}
      <br />
      {t('memo.citations', { count: numbers.citations.length })}
    </p>
  )
}

function ExportButton({ memo }: { readonly memo: Memo }) {
  const { t } = useTranslation()
  const { readBlocks } = useNumbering()
  const [result, setResult] = useState<Export>({ state: 'none' })
  const isPrinting = result.state === 'printing'
  const print = useCallback(async () => {
    const { title, to, from, date, subject, handling, asOf, language, paper } = memo
    const head = { title, to, from, date, subject, handling, asOf, language, paper }
    setResult({ state: 'printing' })
    const printed = await call('memo.exportPdf', {
      memo: { head, blocks: readBlocks().map(({ block }) => block) },
      path: null,
    })
    if (printed.ok) setResult({ state: 'done', ...printed.value })
    else if (printed.code === 'cancelled') setResult({ state: 'none' })
    else setResult({ state: 'failed', text: errorText(printed.code, printed.detail) })
  }, [memo, readBlocks])
  useEffect(
    () => bindCommands({ 'memo.export': { run: () => void print(), enabled: () => !isPrinting } }),
    [print, isPrinting],
  )
  return (
    <div className={styles.export}>
      <Button kind="primary" onPress={() => void print()} isDisabled={isPrinting}>
        <Download aria-hidden />
        {isPrinting ? t('memo.exporting') : t('memo.export')}
      </Button>
      <KeyHint keys={keyOf('memo.export')} />
      <div role="status" className={styles.exported}>
        {result.state === 'done' ? (
          <>
            <p>
              {t('memo.saved')} <bdi>{t('memo.exported', { path: result.path, count: result.pages })}</bdi>
            </p>
            <Button kind="outline" onPress={() => void call('app.showFile', { path: result.path })}>
              {t('memo.showFile')}
            </Button>
          </>
        ) : null}
        {result.state === 'failed' ? <p className={styles.error}>{result.text}</p> : null}
      </div>
    </div>
  )
}
