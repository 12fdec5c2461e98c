// Searches everywhere as one types: the field, what was found under it, and Enter to go there. The pane stays.
import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { onAppEvent } from '../../platform/bridge.ts'
import { SidePane } from '../../ui/SidePane.tsx'
import { closeSide } from '../judgements/side-commands.ts'
import { goToFound } from './go-to-found.ts'
import styles from './search.module.css'
import { SearchHelp } from './SearchHelp.tsx'
import { SearchLines } from './SearchLines.tsx'
import { SearchSays } from './SearchSays.tsx'
import {
  getSearch,
  linesOf,
  searchAgain,
  searchFor,
  setSearch,
  showMore,
  useSearchStore,
  whenAnswered,
} from './search-store.ts'

/** Lines that Page Down goes over. */
const PAGE = 8

export function SearchPane() {
  const { t } = useTranslation()
  const { query, results, problem, active, limit, asked } = useSearchStore()
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const says = useId()
  // The same lines for the same results: a line is drawn anew only for new ones.
  const lines = useMemo(() => linesOf(results, limit), [results, limit])
  const lineId = (index: number) => `${list}-${index}`

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each time it is asked for
  }, [asked])
  // What was found may have been changed, moved or deleted.
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind === 'libraryChanged') searchAgain()
      }),
    [],
  )

  function choose(index: number) {
    setSearch({ active: index })
    const line = linesOf(getSearch().results, getSearch().limit)[index]
    if (!line) return
    if (line.hit === null) {
      showMore()
      return
    }
    goToFound(line)
  }

  function step(to: number) {
    const next = Math.max(0, Math.min(lines.length - 1, to))
    setSearch({ active: next })
    document.getElementById(lineId(next))?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') step(active + 1)
    else if (event.key === 'ArrowUp') step(active - 1)
    else if (event.key === 'PageDown') step(active + PAGE)
    else if (event.key === 'PageUp') step(active - PAGE)
    else if (event.key === 'Enter') whenAnswered(() => choose(getSearch().active))
    else return
    event.preventDefault()
  }

  return (
    <SidePane title={t('search.title')} closeLabel={t('common.close')} onClose={closeSide}>
      <div className={styles.field}>
        <Search aria-hidden className={styles.icon} />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label={t('search.field')}
          aria-autocomplete="list"
          aria-expanded={lines.length > 0}
          aria-controls={list}
          aria-activedescendant={lines.length > 0 ? lineId(active) : undefined}
          aria-describedby={says}
          aria-invalid={problem !== null || undefined}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => searchFor(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <SearchSays id={says} />
      {query.trim() === '' ? (
        <SearchHelp
          onChoose={(example) => {
            searchFor(example)
            input.current?.focus()
          }}
        />
      ) : null}
      <SearchLines id={list} lines={lines} lineId={lineId} onChoose={choose} />
    </SidePane>
  )
}
