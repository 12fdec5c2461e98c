// Title and origin of the article above its text. What is not known shows as a chip that opens its field in place.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '#shared/domain/article.ts'
import { parseDate } from '#shared/import/parse-date.ts'
import { call } from '#renderer/platform/bridge.ts'
import { dateText } from '#renderer/i18n/words.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { mayEdit } from './claim-commands.ts'
import { focusReader } from './reader-store.ts'
import styles from './reader.module.css'

type Field = 'authors' | 'publisher' | 'published' | 'url'
/** What a source is cited by; asked for where it is not known. */
const MISSING = ['authors', 'published', 'url'] as const

export function ArticleHead({ article }: { readonly article: string }) {
  const { t } = useTranslation()
  const record = useSnapshot(article).article.get(article)?.value
  if (!record) return null
  return (
    <header className={styles.head}>
      <h1 className={styles.title} lang={record.language ?? undefined}>
        {record.title}
      </h1>
      <div className={styles.origin}>
        {record.authors.length > 0 ? (
          <Datum record={record} field="authors" shown={record.authors.join(', ')} />
        ) : null}
        {record.publisher === null ? null : (
          <Datum record={record} field="publisher" shown={record.publisher} />
        )}
        {record.published === null ? null : (
          <Datum record={record} field="published" shown={dateText(record.published)} />
        )}
        {record.url === null ? null : <Address url={record.url} />}
        {record.accessed === null ? null : (
          <span>{t('reader.readOn', { date: dateText(record.accessed) })}</span>
        )}
        {MISSING.filter((field) =>
          field === 'authors' ? record.authors.length === 0 : record[field] === null,
        ).map((field) => (
          <Datum key={field} record={record} field={field} shown={null} />
        ))}
      </div>
    </header>
  )
}

/** A web address shows its host and opens on a click. */
function Address({ url }: { readonly url: string }) {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
  return (
    <button
      type="button"
      className={styles.address}
      title={url}
      onClick={() => void call('app.openLink', { url })}
    >
      {host}
    </button>
  )
}

type DatumProps = { readonly record: Article; readonly field: Field; readonly shown: string | null }

function Datum({ record, field, shown }: DatumProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (open) return <DatumField record={record} field={field} onDone={() => setOpen(false)} />
  return (
    <button
      type="button"
      className={shown === null ? styles.chip : styles.datum}
      aria-label={shown === null ? undefined : t(`reader.change.${field}`, { value: shown })}
      onClick={() => mayEdit() && setOpen(true)}
    >
      {shown ?? t(`reader.add.${field}`)}
    </button>
  )
}

function DatumField({ record, field, onDone }: Omit<DatumProps, 'shown'> & { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [wrong, setWrong] = useState(false)
  const before = field === 'authors' ? record.authors.join(', ') : (record[field] ?? '')
  const keep = (text: string, leaving: boolean) => {
    const written = writeDatum(record, field, text)
    if (written || leaving) onDone()
    else setWrong(true)
  }
  return (
    <span className={styles.datumField}>
      <input
        autoFocus
        defaultValue={before}
        aria-label={t(`reader.field.${field}`)}
        aria-invalid={wrong}
        placeholder={t(`reader.example.${field}`)}
        onBlur={(event) => keep(event.target.value, true)}
        onChange={() => setWrong(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget.value, false)
          else if (event.key === 'Escape') onDone()
          else return
          event.stopPropagation()
          if (event.key === 'Escape') focusReader()
        }}
      />
      {wrong ? <span role="alert">{t(`reader.wrong.${field}`)}</span> : null}
    </span>
  )
}

/** Writes a field if it changed; false where the text is not of its kind. */
function writeDatum(record: Article, field: Field, text: string): boolean {
  const trimmed = text.trim()
  const write = (run: Parameters<typeof runEdit>[1][number]['run']) =>
    runEdit('undo.editArticle', [{ doc: record.id, run }])
  if (field === 'authors') {
    const authors = trimmed.split(/\s*[,;]\s*/u).filter((name) => name !== '')
    if (authors.join() !== record.authors.join())
      write((edit) => edit.set('article', record.id, 'authors', authors))
    return true
  }
  const value = trimmed === '' ? null : normal(field, trimmed)
  if (value === undefined) return false
  if (value !== record[field]) write((edit) => edit.set('article', record.id, field, value))
  return true
}

function normal(field: Exclude<Field, 'authors'>, text: string): string | undefined {
  if (field === 'published') return /^\d{4}$/.test(text) ? text : (parseDate(text) ?? undefined)
  if (field !== 'url') return text
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(url) && new URL(url).hostname.includes('.') ? url : undefined
}
