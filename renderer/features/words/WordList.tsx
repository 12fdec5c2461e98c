// One list: what I have added to it, which can be added to and taken off, and what the app brings.
import { ChevronRight, X } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#shared/base/result.ts'
import type { WordListRow } from '#shared/ipc/view-types.ts'
import { errorText } from '../../i18n/words.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { stepRows } from '../margin/step-rows.ts'
import { changeWord } from './change-word.ts'
import styles from './words.module.css'

type WordListProps = {
  readonly row: WordListRow
  readonly name: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onChange: (rows: readonly WordListRow[]) => void
  /** The file was changed by hand meanwhile. */
  readonly onBroken: (problem: Failure<string>) => void
}

export function WordList({ row, name, field, onChange, onBroken }: WordListProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const own = useRef<HTMLUListElement>(null)
  /** Where a phrase is being taken off, which had the focus. */
  const removedAt = useRef<number | null>(null)
  const { language, list } = row

  async function change(phrase: string, wanted: boolean): Promise<boolean> {
    const answer = await changeWord({ language, list, phrase, wanted })
    if (answer.ok) onChange(answer.value)
    else if (answer.code === 'badWords') onBroken(answer)
    else setWrong(errorText(answer.code, answer.detail))
    return answer.ok
  }
  async function add() {
    if (typed.trim() !== '' && (await change(typed, true))) setTyped('')
  }
  async function remove(phrase: string) {
    removedAt.current = row.own.indexOf(phrase)
    if (!(await change(phrase, false))) removedAt.current = null
  }
  useEffect(() => {
    const at = removedAt.current
    if (at === null) return
    removedAt.current = null
    // The one that has moved up, or the one before, else the field.
    const rows = own.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    ;(rows[Math.min(at, row.own.length - 1)] ?? field.current)?.focus()
  }, [row.own, field])

  return (
    <>
      <TextField
        inputRef={field}
        label={t('words.add')}
        placeholder={t('words.addHint')}
        value={typed}
        error={wrong ?? undefined}
        onChange={(text) => {
          setTyped(text)
          setWrong(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add()
          else if (event.key === 'ArrowDown') own.current?.querySelector<HTMLElement>('[data-row]')?.focus()
          else if (event.key === 'Escape' && typed !== '') setTyped('')
          else event.continuePropagation()
        }}
      />
      <section aria-label={`${t('words.own')}: ${name}`}>
        <h3 className={styles.label}>{t('words.own')}</h3>
        {row.own.length === 0 ? <p className={styles.hint}>{t('words.ownNone')}</p> : null}
        <ul
          ref={own}
          className={styles.own}
          onKeyDown={(event) => {
            if (stepRows(event.currentTarget, event.target, event.key)) event.preventDefault()
          }}
        >
          {row.own.map((phrase, index) => (
            <li key={`${index} ${phrase}`}>
              <span className={styles.phrase}>{phrase}</span>
              <button
                type="button"
                data-row
                className={styles.remove}
                aria-label={t('words.remove', { phrase })}
                tabIndex={index === 0 ? 0 : -1}
                onClick={() => void remove(phrase)}
                onKeyDown={(event) => {
                  if (event.key === 'Delete') void remove(phrase)
                }}
              >
                <X aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        {row.own.length > 0 ? (
          <p className={styles.hint}>
            <KeyHint keys="Delete" /> {t('words.removeKey')}
          </p>
        ) : null}
      </section>
      <section aria-label={`${t('words.builtIn')}: ${name}`}>
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <ChevronRight aria-hidden />
          {t('words.builtIn')} <span className={styles.count}>{row.builtIn.length}</span>
        </button>
        {isOpen ? (
          <p className={styles.builtIn} lang={language}>
            {row.builtIn.join(', ')}
          </p>
        ) : null}
      </section>
    </>
  )
}
