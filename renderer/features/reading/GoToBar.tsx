// Asks for the number of a paragraph and goes there.
import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '#shared/domain/article.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { focusReader, getReader, setReader, useReaderStore } from '../reader/reader-store.ts'
import { goToBlock } from './bring-to.ts'
import { findParagraph, numbersIn, paragraphAsked } from './find-paragraph.ts'
import styles from './reading.module.css'

export const goToBindings = {
  'article.goToParagraph': {
    run: () => setReader((state) => ({ goingTo: true, find: { ...state.find, open: false } })),
    enabled: () => getReader().shown !== null,
  },
} satisfies Record<string, CommandBinding>

const NO_BLOCKS: readonly Block[] = []

export function GoToBar() {
  const open = useReaderStore((state) => state.goingTo)
  return open ? <OpenGoToBar /> : null
}

function OpenGoToBar() {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const blocks = useReaderStore((state) => state.shown?.text.blocks ?? NO_BLOCKS)
  const errorId = useId()
  const numbers = numbersIn(blocks)

  function go() {
    const { shown, cursor } = getReader()
    if (!shown) return
    const found = findParagraph(blocks, typed, cursor ? shown.text.blockAt(cursor.start) : -1)
    if (found < 0) {
      setWrong(true)
      return
    }
    setReader({ goingTo: false })
    goToBlock(found)
  }

  function close() {
    setReader({ goingTo: false })
    focusReader()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const number = paragraphAsked(typed)
  return (
    <section className={styles.bar} aria-label={t('reading.goTo.name')} onKeyDown={onKeyDown}>
      <label className={styles.barLabel}>
        {t('reading.goTo.label')}
        <input
          autoFocus
          className={styles.numberInput}
          spellCheck={false}
          value={typed}
          placeholder={numbers ? `${numbers.first}–${numbers.last}` : undefined}
          aria-invalid={wrong}
          aria-describedby={errorId}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
      </label>
      <span id={errorId} role="alert" className={styles.barError}>
        {!wrong
          ? null
          : numbers === null
            ? t('reading.goTo.noNumbers')
            : number === ''
              ? t('reading.goTo.empty')
              : t('reading.goTo.none', { number, ...numbers })}
      </span>
      <IconButton label={t('reading.goTo.close')} keys="Escape" onPress={close}>
        <X aria-hidden />
      </IconButton>
    </section>
  )
}
