// The headings of the article on screen, in the library's side. The one that is being read under is marked.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import { setView, useViewStore } from '#renderer/state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useReaderStore } from '../reader/reader-store.ts'
import { goToBlock } from './bring-to.ts'
import { headingsOf, type Heading } from './headings.ts'
import styles from './outline.module.css'
import { OUTLINE_ID } from './outline-commands.ts'

const NO_HEADINGS: readonly Heading[] = []

export function Outline() {
  const { t } = useTranslation()
  const open = useViewStore((state) => state.outlineOpen)
  const isReading = useViewStore((state) => state.view === 'read')
  const text = useReaderStore((state) => state.shown?.text)
  const headings = useMemo(() => (text ? headingsOf(text.blocks) : NO_HEADINGS), [text])
  if (!text || !isReading) return null
  return (
    <section id={OUTLINE_ID} tabIndex={-1} className={styles.outline} aria-labelledby="outline-title">
      <div className={styles.head}>
        <h2 id="outline-title" className={styles.heading}>
          {t('reading.outline.title')}
        </h2>
        <IconButton
          label={t(open ? 'reading.outline.fold' : 'reading.outline.unfold')}
          keys={keyOf('view.outline')}
          aria-expanded={open}
          className={styles.fold}
          onPress={() => setView({ outlineOpen: !open })}
        >
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        </IconButton>
      </div>
      {!open ? null : headings.length === 0 ? (
        <p className={styles.empty}>{t('reading.outline.empty')}</p>
      ) : (
        <Headings headings={headings} />
      )}
    </section>
  )
}

function Headings({ headings }: { readonly headings: readonly Heading[] }) {
  const { t } = useTranslation()
  const here = useReaderStore((state) => state.heading)
  const list = useRef<HTMLUListElement>(null)
  /** Where the keys are in the list while it has the focus; else the heading that one reads under. */
  const [chosen, setChosen] = useState<number | null>(null)
  const stop = chosen ?? here ?? headings[0]!.index

  // The list keeps its current heading in sight, unless somebody is in it.
  useEffect(() => {
    if (chosen !== null) return
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `here` says which one is marked
  }, [here, chosen])

  function onKeyDown(event: KeyboardEvent) {
    const at = headings.findIndex(({ index }) => index === stop)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: headings.length - 1 }[event.key]
    if (to !== undefined) {
      const next = headings[Math.max(0, Math.min(headings.length - 1, to))]!
      list.current?.querySelector<HTMLElement>(`[data-heading="${next.index}"]`)?.focus()
    } else if (event.key === 'Escape') runCommand('focus.reader')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <ul
      ref={list}
      role="tree"
      className={styles.list}
      aria-label={t('reading.outline.title')}
      onKeyDown={onKeyDown}
      onBlur={() => setChosen(null)}
    >
      {headings.map(({ index, text, depth }) => (
        <li
          key={index}
          role="treeitem"
          aria-level={depth + 1}
          aria-current={index === here ? 'location' : undefined}
          aria-selected={index === here}
          tabIndex={index === stop ? 0 : -1}
          data-heading={index}
          data-depth={depth}
          className={styles.item}
          onFocus={() => setChosen(index)}
          onClick={() => goTo(index)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            event.stopPropagation()
            goTo(index)
          }}
        >
          {text}
        </li>
      ))}
    </ul>
  )
}

function goTo(index: number): void {
  // In a narrow window the library lies over the text.
  const drawer = document.activeElement?.closest('[role="dialog"]')
  if (drawer) setView({ libraryOpen: false })
  // Behind the drawer the text takes the focus only once it is gone.
  requestAnimationFrame(() => goToBlock(index))
}
