// Title and origin of the article above its text. What is not known shows as a chip that opens its field in place.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { useEffect, useRef, useState } from 'react'
import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Article } from '#shared/domain/article.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { bindCommands, runCommand } from '#renderer/commands/registry.ts'
import { call } from '#renderer/platform/bridge.ts'
import { dateText } from '#renderer/i18n/words.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'
import type { ArticleField } from './article-fields.ts'
import { ArticleFieldInput } from './ArticleFieldInput.tsx'
import { mayEdit } from './claim-meant.ts'
import { readerView } from './reader-store.ts'
import styles from './reader.module.css'

/** What a source is cited by; asked for where it is not known. */
const MISSING = ['authors', 'published', 'url'] as const

export function ArticleHead({ article }: { readonly article: string }) {
  const { t } = useTranslation()
  const record = useSnapshot(article).article.get(article)?.value
  if (!record) return null
  return (
    <header className={styles.head}>
      <Title record={record} />
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
        {record.url === null ? null : <Address record={record} url={record.url} />}
        {record.accessed === null ? null : (
          <span>{t('reader.readOn', { date: dateText(record.accessed) })}</span>
        )}
        <Versions article={article} />
        {MISSING.filter((field) =>
          field === 'authors' ? record.authors.length === 0 : record[field] === null,
        ).map((field) => (
          <Datum key={field} record={record} field={field} shown={null} />
        ))}
      </div>
    </header>
  )
}

/** Where there is more than one. */
function Versions({ article }: { readonly article: string }) {
  const { t } = useTranslation()
  const count = useSnapshot(article).version.size
  if (count < 2) return null
  return (
    <button
      type="button"
      className={styles.address}
      title={displayKeys(keyOf('version.list'))}
      onClick={() => runCommand('version.list')}
    >
      {t('versions.count', { count })}
    </button>
  )
}

function Title({ record }: { readonly record: Article }) {
  const { field, opener, open } = useField(record, 'title')
  useEffect(() => bindCommands({ 'article.editTitle': { run: open } }))
  if (field) return field
  return (
    <div className={styles.titleLine}>
      <h1 className={styles.title} lang={record.language ?? undefined}>
        {record.title}
      </h1>
      <ChangeButton field="title" value={record.title} opener={opener} onOpen={open} />
    </div>
  )
}

/** A web address shows its host and opens on a click; the pencil behind it corrects it. */
function Address({ record, url }: { readonly record: Article; readonly url: string }) {
  const { field, opener, open } = useField(record, 'url')
  if (field) return field
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
  return (
    <span className={styles.addressLine}>
      <button
        type="button"
        className={styles.address}
        title={url}
        onClick={() => void call('app.openLink', { url })}
      >
        {host}
      </button>
      <ChangeButton field="url" value={url} opener={opener} onOpen={open} />
    </span>
  )
}

type DatumProps = {
  readonly record: Article
  readonly field: Exclude<ArticleField, 'title'>
  readonly shown: string | null
}

function Datum({ record, field: name, shown }: DatumProps) {
  const { t } = useTranslation()
  const { field, opener, open } = useField(record, name)
  if (field) return field
  return (
    <button
      ref={opener}
      type="button"
      className={shown === null ? styles.chip : styles.datum}
      aria-label={shown === null ? undefined : t(`reader.change.${name}`, { value: shown })}
      onClick={open}
    >
      {shown ?? t(`reader.add.${name}`)}
    </button>
  )
}

type ChangeButtonProps = {
  readonly field: 'title' | 'url'
  readonly value: string
  readonly opener: React.RefObject<HTMLButtonElement | null>
  readonly onOpen: () => void
}

function ChangeButton({ field, value, opener, onOpen }: ChangeButtonProps) {
  const { t } = useTranslation()
  return (
    <button
      ref={opener}
      type="button"
      className={styles.change}
      aria-label={t(`reader.change.${field}`, { value })}
      onClick={onOpen}
    >
      <Pencil size={13} aria-hidden />
    </button>
  )
}

/** A field that takes the place of what is shown; the focus comes back to where it was: mostly, what opened it. */
function useField(record: Article, name: ArticleField) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const cameFrom = useRef<{ element: Element | null; scroll: number }>({ element: null, scroll: 0 })
  const comesBack = useRef(false)
  useEffect(() => {
    if (!isOpen && comesBack.current) {
      // What opened it had to go, and is another element now.
      const { element, scroll } = cameFrom.current
      if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
      else opener.current?.focus()
      readerView()?.scroller.scrollTo({ top: scroll })
    }
    comesBack.current = false
  }, [isOpen])
  return {
    field: isOpen ? (
      <ArticleFieldInput
        record={record}
        field={name}
        onDone={(byKey) => {
          comesBack.current = byKey
          setOpen(false)
        }}
      />
    ) : null,
    opener,
    open: () => {
      if (!mayEdit()) return
      cameFrom.current = { element: document.activeElement, scroll: readerView()?.scroller.scrollTop ?? 0 }
      setOpen(true)
    },
  }
}
