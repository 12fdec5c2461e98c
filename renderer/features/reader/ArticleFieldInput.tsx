// One fact about an article, edited where it is shown. Enter or leaving keeps it, Escape does not.
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '#shared/domain/article.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { fieldText, parseField, type ArticleField } from './article-fields.ts'
import styles from './reader.module.css'

type ArticleFieldInputProps = {
  readonly record: Article
  readonly field: ArticleField
  /** `byKey`: the focus was in the field and has to go on from there. */
  readonly onDone: (byKey: boolean) => void
}

export function ArticleFieldInput({ record, field, onDone }: ArticleFieldInputProps) {
  const { t } = useTranslation()
  const [wrong, setWrong] = useState(false)
  // Taking the field away makes it lose the focus, which would keep what Escape has just given up.
  const isDone = useRef(false)
  const end = (byKey: boolean) => {
    isDone.current = true
    onDone(byKey)
  }
  const control = {
    autoFocus: true,
    defaultValue: fieldText(record, field),
    'aria-label': t(`reader.field.${field}`),
    'aria-invalid': wrong,
    placeholder: t(`reader.example.${field}`),
    onChange: () => setWrong(false),
    onBlur: ({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (isDone.current) return
      writeField(record, field, target.value)
      end(false)
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Escape') end(true)
      else if (event.key === 'Enter') {
        event.preventDefault()
        if (writeField(record, field, event.currentTarget.value)) end(true)
        else setWrong(true)
      } else return
      event.stopPropagation()
    },
  }
  return (
    <span className={field === 'title' ? styles.titleField : styles.datumField}>
      {field === 'title' ? <textarea rows={1} {...control} /> : <input {...control} />}
      {wrong ? <span role="alert">{t(`reader.wrong.${field}`)}</span> : null}
    </span>
  )
}

/** Writes a field if it changed, as one step of undo; false where the text is not of its kind. */
function writeField(record: Article, field: ArticleField, text: string): boolean {
  const value = parseField(field, text)
  if (value === undefined) return false
  if (String(value) === String(record[field])) return true
  runEdit('undo.editArticle', [
    { doc: record.id, run: (edit) => edit.set('article', record.id, field, value) },
  ])
  return true
}
