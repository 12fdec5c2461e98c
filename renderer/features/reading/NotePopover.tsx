// Notes beside where the text refers to them; and, in a note, the way back.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { CornerUpLeft } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '#shared/domain/article.ts'
import { call } from '#renderer/platform/bridge.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { Popover } from '../../ui/Popover.tsx'
import type { ArticleView } from '../../editor/article-view.ts'
import { runsOf } from '../../editor/text-runs.ts'
import { useReaderStore } from '../reader/reader-store.ts'
import { closeNotes, goBack, goToNote } from './note-commands.ts'
import { referenceTo } from './notes.ts'
import styles from './reading.module.css'

export function NotePopover({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation()
  const shown = useReaderStore((state) => state.notes)
  const language = useReaderStore((state) => state.shown?.text.language)
  // The element that the text refers by; the popover stands beside it, wherever it scrolls to.
  const trigger = useMemo(() => {
    const point = shown && view.point(shown.from.start, 'start')
    return { current: point?.node.parentElement?.closest('[data-note]') ?? null }
  }, [view, shown])
  if (!shown) return null
  return (
    <Popover
      label={t('reading.note.name', { count: shown.notes.length })}
      className={styles.notes}
      triggerRef={trigger}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) closeNotes()
      }}
    >
      <ol className={styles.noteList}>
        {shown.notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <p className={styles.noteText} lang={language ?? undefined}>
              {note.marker === undefined ? null : <span className={styles.noteMarker}>{note.marker}</span>}
              <NoteText note={note} />
            </p>
            <Button kind="outline" onPress={() => goToNote(note.id)}>
              {t('reading.note.goTo')}
            </Button>
          </li>
        ))}
      </ol>
    </Popover>
  )
}

function NoteText({ note }: { readonly note: Block }) {
  const { t } = useTranslation()
  return runsOf(note.text, note.marks).map(({ text, styles: set, inside }, index) => {
    const href = inside?.href
    const key = `${index}-${text}`
    if (href !== undefined) {
      return (
        <button
          key={key}
          type="button"
          className={styles.noteLink}
          title={t('reading.note.openLink', { href })}
          onClick={() => void call('app.openLink', { url: href })}
        >
          {text}
        </button>
      )
    }
    if (set.has('emphasis')) return <em key={key}>{text}</em>
    if (set.has('strong')) return <strong key={key}>{text}</strong>
    return <span key={key}>{text}</span>
  })
}

/** While the cursor is in a note: a button that leads back, at the foot of the text, with its key. */
export function BackFromNote() {
  const { t } = useTranslation()
  const cursor = useReaderStore((state) => state.cursor)
  const text = useReaderStore((state) => state.shown?.text)
  const leadsBack = useMemo(() => {
    const note = text && cursor ? text.blocks[text.blockAt(cursor.start)] : undefined
    return text !== undefined && note?.kind === 'footnote' && referenceTo(text, note.id) !== null
  }, [text, cursor])
  if (!leadsBack) return null
  return (
    <div className={styles.back}>
      <Button kind="outline" className={styles.backButton} onPress={goBack}>
        <CornerUpLeft aria-hidden /> {t('reading.note.back')}
        <KeyHint keys={keyOf('note.show')} />
      </Button>
    </div>
  )
}
