import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Excerpt } from '#shared/search/search-results.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import styles from './search.module.css'
import type { Found } from './search-store.ts'

/** One result: where it is, and its words with what matched. */
export function SearchHit({ found: { group, hit } }: { readonly found: Found }) {
  const { t } = useTranslation()
  switch (group) {
    case 'claims': {
      const { number, statement, also, passage } = hit
      return (
        <>
          <Place
            name={number}
            article={passage && (passage.title || t('search.untitled'))}
            paragraph={passage?.paragraph}
          />
          <Words excerpt={statement} />
          {also ? <Words label={t(`search.where.${also.where}`)} excerpt={also.excerpt} isQuote /> : null}
        </>
      )
    }
    case 'articles':
      return (
        <>
          <Place article={hit.title || t('search.untitled')} paragraph={hit.paragraph ?? undefined} />
          {hit.start === null ? null : <Words excerpt={hit.excerpt} isText />}
        </>
      )
    case 'memos':
      return (
        <>
          <Place article={hit.title || t('search.untitled')} />
          {hit.block === null ? null : <Words excerpt={hit.excerpt} isText />}
        </>
      )
    case 'themes':
      return (
        <>
          <span className={styles.theme}>
            <ThemeSign colour={hit.colour} /> {hit.path}
          </span>
          {hit.definition ? <Words excerpt={hit.definition} /> : null}
        </>
      )
  }
}

type PlaceProps = {
  readonly name?: string
  readonly article: string | null
  readonly paragraph?: string | undefined
}

function Place({ name, article, paragraph }: PlaceProps) {
  return (
    <span className={styles.place}>
      {name === undefined ? null : <span className={styles.number}>{name}</span>}
      {article === null ? null : <span className={styles.title}>{article}</span>}
      {paragraph === undefined ? null : <span className={styles.paragraph}>¶ {paragraph}</span>}
    </span>
  )
}

type WordsProps = {
  readonly excerpt: Excerpt
  readonly label?: string
  /** The article's or memo's own words. */
  readonly isText?: boolean
  /** What stands under the statement. */
  readonly isQuote?: boolean
}

function Words({ excerpt, label, isText = false, isQuote = false }: WordsProps) {
  return (
    <span className={styles.words} data-text={isText || undefined} data-quote={isQuote || undefined}>
      {label === undefined ? null : <span className={styles.label}>{label} </span>}
      {excerpt.before ? '… ' : null}
      {marked(excerpt)}
      {excerpt.after ? ' …' : null}
    </span>
  )
}

function marked({ text, marks }: Excerpt): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
