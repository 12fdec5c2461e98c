import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { SEARCH_GROUPS } from '#shared/search/search-query.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import styles from './search.module.css'
import { SearchHit } from './SearchHit.tsx'
import { useSearchStore, type SearchLine } from './search-store.ts'

type SearchLinesProps = {
  readonly id: string
  readonly lines: readonly SearchLine[]
  readonly lineId: (index: number) => string
  readonly onChoose: (index: number) => void
}

/** The list under the field, in groups. The focus stays in the field, which names the active line. */
export function SearchLines({ id, lines, lineId, onChoose }: SearchLinesProps) {
  const { t } = useTranslation()
  const heading = useId()
  const active = useSearchStore((state) => state.active)
  const results = useSearchStore((state) => state.results)
  const groups = SEARCH_GROUPS.flatMap((group) => {
    const own = lines.flatMap((line, index) => (line.group === group ? [{ line, index }] : []))
    return own.length > 0 && results ? [{ group, own, ...results[group] }] : []
  })
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className={styles.lines}>
      {groups.map(({ group, own, total, more }) => (
        <div key={group} role="group" aria-labelledby={`${heading}-${group}`} className={styles.group}>
          <div id={`${heading}-${group}`} role="presentation" className={styles.heading}>
            {t(`search.groups.${group}`)}{' '}
            <span className={styles.total}>
              {t(more ? 'search.many' : 'search.exactly', { count: total })}
            </span>
          </div>
          {own.map(({ line, index }) => (
            // The focus is in the field, where the keys of this list are.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={line.hit === null ? 'more' : index}
              id={lineId(index)}
              role="option"
              aria-selected={index === active}
              className={styles.line}
              data-kind={group}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(index)}
            >
              <Line line={line} />
              {index === active ? (
                <span className={styles.key} aria-hidden>
                  <KeyHint keys="Enter" />
                </span>
              ) : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** A line stays as it is while another becomes the active one. */
const Line = memo(function Line({ line }: { readonly line: SearchLine }) {
  const { t } = useTranslation()
  return line.hit === null ? (
    <span className={styles.more}>{t('search.more')}</span>
  ) : (
    <SearchHit found={line} />
  )
})
