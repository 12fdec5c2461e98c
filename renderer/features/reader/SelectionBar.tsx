// What can be done with the stretch that was chosen, above it, with the keys. The mouse never has to travel far.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { displayKeys } from '#renderer/commands/keys.ts'
import { runCommand } from '#renderer/commands/registry.ts'
import { call } from '#renderer/platform/bridge.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import type { ArticleView } from '../../editor/article-view.ts'
import type { ArticleText, Span } from '../../editor/article-text.ts'
import { useLooksStore } from '../looks/looks-store.ts'
import { BAR_WORDS, barActions } from './bar-actions.ts'
import { useCanEdit, usePlacement, useReaderStore } from './reader-store.ts'
import styles from './reader.module.css'

const HEIGHT = 40
/** Room for all of it in the longest of the languages (CSS pixels). */
const WIDTH = { withActive: 520, withoutActive: 300 }

export function SelectionBar({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation()
  const cursor = useReaderStore((state) => state.cursor)
  const shown = useReaderStore((state) => state.shown)
  const moved = useReaderStore((state) => state.moved)
  const picker = useViewStore((state) => state.themePicker)
  const activeClaim = useViewStore((state) => state.activeClaim)
  const placement = usePlacement()
  const active = activeClaim === null ? null : (placement.byId.get(activeClaim)?.passages ?? null)
  const [at, setAt] = useState<{ top: number; left: number } | null>(null)
  const width = active ? WIDTH.withActive : WIDTH.withoutActive
  // A look has selected these words, and has keys of its own.
  const looking = useLooksStore((state) => state.open)
  const canEdit = useCanEdit()
  const stretch = cursor?.chosen && moved && !picker && !looking ? cursor : null

  useLayoutEffect(() => {
    const rects = stretch ? view.rectsOf(stretch) : []
    const first = rects[0]
    // oxlint-disable-next-line react/set-state-in-effect -- where the words are only the page's layout knows
    if (!first) setAt(null)
    else {
      const frame = view.root.getBoundingClientRect()
      const top = first.top - frame.top - HEIGHT
      const hidden = first.top - HEIGHT < view.scroller.getBoundingClientRect().top
      const below = rects.at(-1)!.bottom - frame.top + 8
      setAt({
        top: hidden ? below : top,
        left: Math.max(0, Math.min(first.left - frame.left, frame.width - width)),
      })
    }
  }, [stretch, view, width])

  if (!stretch || !at) return null
  const link = shown ? linkIn(shown.text, stretch) : null
  const actions = canEdit ? barActions(active, stretch) : []
  if (actions.length === 0 && link === null) return null
  return (
    <div
      className={styles.bar}
      style={at}
      role="toolbar"
      aria-label={t('reader.bar.name')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {actions.map((id) => (
        <button key={id} type="button" tabIndex={-1} onClick={() => runCommand(id)}>
          {t(BAR_WORDS[id])} <kbd>{displayKeys(keyOf(id))}</kbd>
        </button>
      ))}
      {link === null ? null : (
        <button
          type="button"
          tabIndex={-1}
          title={link}
          onClick={() => void call('app.openLink', { url: link })}
        >
          {t('reader.bar.openLink')}
        </button>
      )}
    </div>
  )
}

function linkIn(text: ArticleText, { start, end }: Span): string | null {
  const index = text.blockAt(start)
  const at = text.starts[index]!
  const link = text.blocks[index]?.marks.find(
    (mark) => mark.kind === 'link' && at + mark.start < end && at + mark.end > start,
  )
  return link?.href ?? null
}
