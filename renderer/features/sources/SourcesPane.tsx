// Everybody and everything that claims are attributed to: found, renamed, merged, described.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { standingSources, type Source } from '#shared/domain/source.ts'
import { foldWord } from '#shared/search/fold-word.ts'
import { useProject, useProjectRecord, useSources } from '../../state/hooks.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { SidePane } from '../../ui/SidePane.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { closeSide } from '../judgements/side-commands.ts'
import { stepRows } from '../margin/step-rows.ts'
import { addSource, removeSource } from './source-edits.ts'
import { SourceEditor } from './SourceEditor.tsx'
import styles from './sources.module.css'
import { useSourceCounts } from './use-source-counts.ts'

export function SourcesPane() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const sources = useSources()
  const counts = useSourceCounts(sources)
  const grading = useProjectRecord()?.grading ?? false
  const [typed, setTyped] = useState('')
  /** The source that is open, and whether it is to be merged. */
  const [open, setOpen] = useState<{ readonly id: string; readonly merging: boolean } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const all = standingSources(sources)
  const words = foldWord(typed).trim().split(/\s+/u)
  const shown = all.filter((source) => matches(source, words))
  useEffect(() => field.current?.focus(), [])
  const focusRow = (id: string | undefined) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-source="${id}"]`)?.focus())

  function onRowKey(event: React.KeyboardEvent, source: Source) {
    if (event.ctrlKey || event.metaKey || event.altKey || !canWrite) return
    if (event.key.toLowerCase() === 'm') setOpen({ id: source.id, merging: true })
    else if (event.key === 'F2') setOpen({ id: source.id, merging: false })
    else if (event.key === 'Delete') {
      const at = shown.indexOf(source)
      removeSource(source)
      focusRow((shown[at + 1] ?? shown[at - 1])?.id)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <SidePane title={t('sources.title')} closeLabel={t('common.close')} onClose={closeSide}>
      <TextField
        inputRef={field}
        label={t('sources.find')}
        hideLabel
        placeholder={t(canWrite ? 'sources.findOrAdd' : 'sources.find')}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') focusRow(shown[0]?.id)
          else if (event.key === 'Enter') {
            const id = canWrite ? addSource(typed) : (shown[0]?.id ?? null)
            if (id !== null) setOpen({ id, merging: false })
          } else {
            event.continuePropagation()
            return
          }
          event.preventDefault()
        }}
      />
      {all.length === 0 ? <p className={styles.empty}>{t('sources.none')}</p> : null}
      <ul
        ref={list}
        className={styles.list}
        aria-label={t('sources.title')}
        onKeyDown={(event) => {
          if (stepRows(event.currentTarget, event.target, event.key)) event.preventDefault()
        }}
      >
        {shown.map((source, index) => {
          const isOpen = open?.id === source.id
          const count = counts.get(source.id) ?? 0
          return (
            <li key={source.id} className={styles.item}>
              <button
                type="button"
                data-row
                data-source={source.id}
                className={styles.row}
                aria-expanded={isOpen}
                tabIndex={index === 0 || isOpen ? 0 : -1}
                onClick={() => setOpen(isOpen ? null : { id: source.id, merging: false })}
                onKeyDown={(event) => onRowKey(event, source)}
              >
                <span className={styles.name}>{source.name}</span>
                {source.kind === null ? null : (
                  <span className={styles.faint}>{t(`sources.kindOf.${source.kind}`)}</span>
                )}
                {grading && source.reliability !== null ? (
                  <span
                    className={styles.grade}
                    title={t(`sources.reliabilityOf.${source.reliability}`)}
                    aria-label={t('sources.graded', { grade: source.reliability })}
                  >
                    {source.reliability}
                  </span>
                ) : null}
                <span className={styles.count} aria-label={t('common.claims', { count })}>
                  {count}
                </span>
                {source.descriptor === '' ? null : (
                  <span className={styles.descriptor}>{source.descriptor}</span>
                )}
              </button>
              {isOpen ? (
                <SourceEditor
                  key={source.id}
                  source={source}
                  sources={sources}
                  counts={counts}
                  grading={grading}
                  canEdit={canWrite}
                  isMerging={open.merging}
                  onMerging={(merging) => setOpen({ id: source.id, merging })}
                  onDone={(id) => {
                    setOpen(null)
                    focusRow(id)
                  }}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      {all.length > 0 && canWrite ? (
        <p className={styles.keys}>
          <KeyHint keys="Enter" /> {t('sources.editKey')} <KeyHint keys="M" /> {t('sources.mergeKey')}{' '}
          <KeyHint keys="Delete" /> {t('sources.deleteKey')}
        </p>
      ) : null}
    </SidePane>
  )
}

/** Names hold all the words, without regard to case and accents. */
function matches({ name, descriptor }: Source, words: readonly string[]): boolean {
  const text = foldWord(`${name} ${descriptor}`)
  return words.every((word) => text.includes(word))
}
