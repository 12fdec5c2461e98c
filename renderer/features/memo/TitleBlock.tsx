import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Memo } from '#shared/domain/memo.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './memo.module.css'

type TextFieldName = 'title' | 'to' | 'from' | 'date' | 'subject' | 'asOf' | 'handling'

/** The memo's head, edited in place. A field is written when it is left. */
export function TitleBlock({ memo, canWrite }: { readonly memo: Memo; readonly canWrite: boolean }) {
  const { t } = useTranslation()
  const field = (name: TextFieldName, type: 'text' | 'date' = 'text') => (
    <HeadField memo={memo} name={name} label={t(`memo.${name}`)} type={type} canWrite={canWrite} />
  )
  return (
    <section className={styles.head} aria-label={t('memo.head')}>
      {field('title')}
      <div className={styles.headRows}>
        {field('to')}
        {field('from')}
        {field('date', 'date')}
        {field('subject')}
        {field('asOf', 'date')}
        {field('handling')}
        <Select
          className={styles.headSelect}
          label={t('memo.language')}
          value={memo.language.startsWith('fr') ? 'fr' : 'en'}
          onChange={(value) => save(memo, 'language', value)}
          isDisabled={!canWrite}
          options={[
            { id: 'en', label: t('memo.english') },
            { id: 'fr', label: t('memo.french') },
          ]}
        />
        <Select
          className={styles.headSelect}
          label={t('memo.paper')}
          value={memo.paper}
          onChange={(value) => save(memo, 'paper', value)}
          isDisabled={!canWrite}
          options={[
            { id: 'A4', label: 'A4' },
            { id: 'Letter', label: 'Letter' },
          ]}
        />
      </div>
    </section>
  )
}

function save<Field extends keyof Memo>(memo: Memo, field: Field & string, value: Memo[Field]): void {
  if (memo[field] === value) return
  runEdit('undo.editMemo', [{ doc: memo.id, run: (edit) => edit.set('memo', memo.id, field, value) }])
}

type HeadFieldProps = {
  readonly memo: Memo
  readonly name: TextFieldName
  readonly label: string
  readonly type: 'text' | 'date'
  readonly canWrite: boolean
}

function HeadField({ memo, name, label, type, canWrite }: HeadFieldProps) {
  /** Null while nobody types: then what the memo says is shown. */
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <TextField
      className={name === 'title' ? styles.titleField : styles.headField}
      label={label}
      hideLabel={name === 'title'}
      type={type}
      value={draft ?? memo[name]}
      onChange={setDraft}
      isReadOnly={!canWrite}
      onBlur={() => {
        if (draft !== null) save(memo, name, draft.trim())
        setDraft(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null)
        if (event.key === 'Enter' && event.target instanceof HTMLElement) event.target.blur()
      }}
    />
  )
}
