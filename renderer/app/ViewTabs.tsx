import { keyOf } from '#renderer/commands/key-choices.ts'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { setView, useViewStore, type View } from '../state/view-store.ts'
import { KeyHint } from '../ui/KeyHint.tsx'
import styles from './app.module.css'

const VIEWS: readonly View[] = ['read', 'claims', 'compare', 'memo', 'codebook']
export const VIEW_PANEL = 'view-panel'
export const viewTabId = (view: View) => `view-tab-${view}`

/**
 * The views as tabs. By hand, since React Aria's Tabs draws what is inside it twice, once into a document that has no
 * window, and the panes cannot live there.
 */
export function ViewTabs() {
  const { t } = useTranslation()
  const view = useViewStore((state) => state.view)
  const list = useRef<HTMLDivElement>(null)

  function move(event: KeyboardEvent) {
    const at = VIEWS.indexOf(view)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key]
    const next = to === undefined ? undefined : VIEWS.at(to % VIEWS.length)
    if (next === undefined) return
    event.preventDefault()
    setView({ view: next })
    list.current?.querySelector<HTMLElement>(`#${viewTabId(next)}`)?.focus()
  }

  return (
    <div ref={list} role="tablist" aria-label={t('app.views')} className={styles.tabs} onKeyDown={move}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={viewTabId(name)}
          aria-selected={name === view}
          aria-controls={name === view ? VIEW_PANEL : undefined}
          tabIndex={name === view ? 0 : -1}
          className={styles.tab}
          onClick={() => setView({ view: name })}
        >
          {t(`command.view.${name}`)}
          <KeyHint keys={keyOf(`view.${name}`)} />
        </button>
      ))}
    </div>
  )
}
