// What clean-up left out of the text: a line where it stood, and a bar that says how many there are.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeftOut } from '#shared/domain/article.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { putBackPiece } from './put-back-piece.ts'
import { useReaderStore } from './reader-store.ts'
import styles from './reader.module.css'

export function LeftOutBar() {
  const { t } = useTranslation()
  const count = useReaderStore((state) => state.shown?.text.content.leftOut.length ?? 0)
  const open = useViewStore((state) => state.leftOutOpen)
  if (count === 0) return null
  return (
    <div className={styles.leftOutBar}>
      <button
        type="button"
        aria-expanded={open}
        title={displayKeys('Mod+L')}
        onClick={() => runCommand('view.leftOut')}
      >
        {t(open ? 'reader.leftOut.fold' : 'reader.leftOut.look', { count })}
      </button>
    </div>
  )
}

export function LeftOutStrip({ piece }: { readonly piece: LeftOut }) {
  const { t } = useTranslation()
  const all = useViewStore((state) => state.leftOutOpen)
  const [own, setOwn] = useState<{ open: boolean; all: boolean } | null>(null)
  // The bar's wish goes before an older one of the strip's own.
  const open = own && own.all === all ? own.open : all
  const { block, reason } = piece
  // Tab leaves the reading column, unless the pieces have been called up.
  const tabIndex = all ? 0 : -1
  const why = t(`reader.leftOut.${reason}`)
  return (
    <div className={styles.strip} data-left-out={block.id} data-open={open || undefined}>
      <div className={styles.stripLine}>
        <button
          type="button"
          className={styles.stripName}
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-keyshortcuts="P"
          onClick={() => setOwn({ open: !open, all })}
        >
          {t('reader.leftOut.strip', { why })}
        </button>
        <button
          type="button"
          className={styles.putBack}
          tabIndex={tabIndex}
          aria-keyshortcuts="P"
          onClick={() => void putBackPiece(block.id)}
        >
          {t('reader.leftOut.putBack')} <kbd>P</kbd>
        </button>
      </div>
      {open ? <p className={styles.stripText}>{block.text}</p> : null}
    </div>
  )
}
