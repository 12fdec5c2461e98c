// The field that looks for words in the article, over the top of the text. The text itself does not move for it.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { ArticleView } from '../../editor/article-view.ts'
import { inPane, useReaderPane, useReaderStore } from '../reader/reader-store.ts'
import { closeFind, search } from './find-commands.ts'
import styles from './reading.module.css'
import { useMatchPainting } from './use-match-painting.ts'

export function FindBar({ view }: { readonly view: ArticleView }) {
  const open = useReaderStore((state) => state.find.open)
  return open ? <OpenFindBar view={view} /> : null
}

function OpenFindBar({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation()
  const pane = useReaderPane()
  const find = useReaderStore((state) => state.find)
  const text = useReaderStore((state) => state.shown?.text)
  const input = useRef<HTMLInputElement>(null)
  useMatchPainting(view)

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each time it is asked for
  }, [find.asked])
  // Another article, or a piece put back: what was found lies elsewhere.
  const searched = useRef(text)
  useEffect(() => {
    if (searched.current === text) return
    searched.current = text
    inPane(pane, () => search({}, false))
  }, [pane, text])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') closeFind()
    else if (event.key !== 'Enter' || event.target !== input.current) return
    else runCommand(event.shiftKey ? 'find.previous' : 'find.next')
    event.preventDefault()
    event.stopPropagation()
  }

  const none = find.matches.length === 0
  const count = none
    ? t('reading.find.none')
    : t('reading.find.count', { at: find.current + 1, of: find.matches.length })
  return (
    <search
      className={styles.bar}
      aria-label={t(pane === 'first' ? 'reading.find.name' : 'reading.find.besideName')}
      onKeyDown={onKeyDown}
    >
      <input
        ref={input}
        className={styles.barInput}
        aria-label={t('reading.find.name')}
        placeholder={t('reading.find.name')}
        spellCheck={false}
        value={find.query}
        onChange={(event) => search({ query: event.target.value })}
      />
      <span role="status" className={styles.barCount} data-none={(none && find.query !== '') || undefined}>
        {find.query === '' ? null : count}
      </span>
      <IconButton
        label={t('reading.find.matchCase')}
        aria-pressed={find.matchCase}
        onPress={() => search({ matchCase: !find.matchCase })}
      >
        <CaseSensitive aria-hidden />
      </IconButton>
      <IconButton
        label={t('reading.find.wholeWord')}
        aria-pressed={find.wholeWord}
        onPress={() => search({ wholeWord: !find.wholeWord })}
      >
        <WholeWord aria-hidden />
      </IconButton>
      <IconButton
        label={t('command.find.previous')}
        keys={keyOf('find.previous')}
        isDisabled={none}
        onPress={() => void runCommand('find.previous')}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={t('command.find.next')}
        keys={keyOf('find.next')}
        isDisabled={none}
        onPress={() => void runCommand('find.next')}
      >
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label={t('reading.find.close')} keys="Escape" onPress={closeFind}>
        <X aria-hidden />
      </IconButton>
    </search>
  )
}
