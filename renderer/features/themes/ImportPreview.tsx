// What a file would do to the codebook, or what is wrong with it. Nothing is written before somebody says yes.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodebookTable, Mistake } from '#shared/interop/codebook-table.ts'
import { planCodebook, type PlannedChange } from '#shared/interop/plan-codebook.ts'
import type { ThemeColour } from '#shared/domain/theme.ts'
import { call } from '../../platform/bridge.ts'
import { useCodebook } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { takeCodebook } from './codebook-file.ts'
import { setThemes } from './theme-store.ts'
import styles from './codebook.module.css'

type ImportPreviewProps = { readonly name: string; readonly table: CodebookTable }

export function ImportPreview({ name, table }: ImportPreviewProps) {
  const { t } = useTranslation()
  const codebook = useCodebook()
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const region = useRef<HTMLElement>(null)
  useEffect(() => region.current?.focus(), [])
  useEffect(() => {
    const examples = [...codebook.themes.values()].flatMap(({ example }) => example || [])
    void call('codebook.words', { passages: examples }).then((found) => {
      if (found.ok) setWords(found.value)
    })
  }, [codebook])
  const wordsOf = useMemo(() => (example: string) => words[example] ?? example, [words])
  const plan = useMemo(() => planCodebook(codebook, table.rows, wordsOf), [codebook, table, wordsOf])
  const { mistakes, unread } = table
  const count = plan.added.length + plan.changed.length
  const isGood = mistakes.length === 0
  const close = () => setThemes({ incoming: null })
  const take = () => {
    if (!isGood || count === 0) return
    takeCodebook('undo.importCodebook', table, wordsOf)
    close()
  }
  return (
    <section
      ref={region}
      className={styles.preview}
      aria-label={t('themes.preview.title', { name })}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <header className={styles.previewHead}>
        <h2>{t('themes.preview.title', { name })}</h2>
        <p className={styles.touch} role="status">
          {isGood
            ? t('themes.preview.counts', {
                added: plan.added.length,
                changed: plan.changed.length,
                same: plan.same,
              })
            : t('themes.preview.mistakes', { count: mistakes.length })}
        </p>
        <div className={styles.buttons}>
          <Button onPress={close}>
            {t('common.cancel')} <KeyHint keys="Escape" />
          </Button>
          <Button kind="primary" isDisabled={!isGood || count === 0} onPress={take}>
            {t('themes.preview.take', { count })} <KeyHint keys="Mod+Enter" />
          </Button>
        </div>
      </header>
      {isGood ? null : <Mistakes mistakes={mistakes} />}
      {unread.length === 0 ? null : (
        <p className={styles.faint}>{t('themes.preview.unread', { columns: unread.join(', ') })}</p>
      )}
      {isGood && plan.added.length > 0 ? (
        <>
          <h3>{t('themes.preview.added')}</h3>
          <ul className={styles.planned}>
            {plan.added.map(({ path, fields, implied }) => (
              <li key={path}>
                <b>{path}</b> {implied ? t('themes.preview.implied') : fields.definition}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isGood && plan.changed.length > 0 ? (
        <>
          <h3>{t('themes.preview.changed')}</h3>
          <ul className={styles.planned}>
            {plan.changed.map(({ theme, path, changes }) => (
              <li key={theme}>
                <b>{path}</b>
                <ul>
                  {changes.map((change) => (
                    <li key={change.field}>
                      <Change {...change} wordsOf={wordsOf} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.planned} aria-label={t('themes.preview.wrong')}>
      {mistakes.slice(0, 100).map(({ line, field, code, detail }) => (
        <li key={`${line} ${field} ${code}`}>
          <b>
            {t('themes.preview.line', { line })}
            {field === '' ? '' : `, ${field}`}
          </b>{' '}
          {t(`mistake.${code}`, { replace: detail })}
        </li>
      ))}
    </ul>
  )
}

function Change(props: PlannedChange & { readonly wordsOf: (example: string) => string }) {
  const { field, before, after, wordsOf } = props
  const { t } = useTranslation()
  const say = (value: PlannedChange['before']): string => {
    if (value === null || value === '') return t('themes.preview.nothing')
    if (typeof value === 'boolean') return t(value ? 'common.retired' : 'themes.preview.inUse')
    if (field === 'colour') return t(`common.colour.${value as ThemeColour}`)
    return field === 'example' ? wordsOf(String(value)) : String(value)
  }
  return (
    <>
      {t(`themes.preview.field.${field}`)}: <del>{say(before)}</del> → <ins>{say(after)}</ins>
    </>
  )
}
