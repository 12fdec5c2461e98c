import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { sourceGroups, type SourceEntry, type SourceGroup } from '#shared/memo/sources.ts'
import { call } from '#renderer/platform/bridge.ts'
import { showCited } from '#renderer/state/view-store.ts'
import styles from './memo.module.css'
import { useNumbering } from './numbering-context.ts'

export function sourceElementId(number: number): string {
  return `memo-source-${number}`
}

/** What the memo cites, as it will be printed. It follows the text and is not edited. */
export const SourcesList = memo(function SourcesList({ language }: { readonly language: string }) {
  const { t } = useTranslation()
  const { numbers, labels } = useNumbering()
  const groups = sourceGroups(numbers.citations, language, labels)
  return (
    <section className={styles.sources} aria-labelledby="memo-sources" lang={language}>
      <h2 id="memo-sources">{labels.sources}</h2>
      {groups.length === 0 ? <p className={styles.soft}>{t('memo.noSources')}</p> : null}
      {groups.map((group, index) => (
        <Group key={`${group.article}/${index}`} group={group} />
      ))}
    </section>
  )
})

function Group({ group }: { readonly group: SourceGroup }) {
  const rest = group.details.join(', ')
  return (
    <div className={styles.sourceGroup}>
      <p>
        {group.authors === '' ? '' : `${group.authors}, `}
        <cite lang={group.language ?? undefined}>{group.title}</cite>
        {rest === '' ? '.' : `, ${rest}.`}
      </p>
      <ol>
        {group.entries.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
    </div>
  )
}

function Entry({ entry }: { readonly entry: SourceEntry }) {
  const { t } = useTranslation()
  const { goToBlock } = useNumbering()
  const { link, uses } = entry
  return (
    <li id={sourceElementId(entry.number)} value={entry.number} tabIndex={-1}>
      <button
        type="button"
        className={styles.sourceNumber}
        onClick={() => uses[0] && goToBlock(uses[0].block)}
      >
        {entry.number}
      </button>
      <button
        type="button"
        className={styles.sourceQuote}
        lang={entry.language ?? undefined}
        title={t('memo.showPassage')}
        onClick={() => showCited(entry.citation)}
      >
        {entry.quote}
      </button>{' '}
      <span className={styles.soft}>
        {link === null ? (
          entry.place
        ) : (
          <button
            type="button"
            className={styles.link}
            title={t('memo.openPassage')}
            onClick={() => void call('app.openLink', { url: link })}
          >
            {entry.place}
          </button>
        )}
        {entry.chain === null ? '.' : `; ${entry.chain}.`}
      </span>
    </li>
  )
}
