import { useTranslation } from 'react-i18next'
import styles from './search.module.css'

const ROWS = [
  'words',
  'phrase',
  'or',
  'not',
  'near',
  'theme',
  'from',
  'type',
  'status',
  'dates',
  'article',
  'in',
] as const

/** What the field understands; an example is put into it. */
export function SearchHelp({ onChoose }: { readonly onChoose: (example: string) => void }) {
  const { t } = useTranslation()
  return (
    <section className={styles.help} aria-label={t('search.helpTitle')}>
      <h3 className={styles.heading}>{t('search.helpTitle')}</h3>
      <ul>
        {ROWS.map((row) => {
          const example = t(`search.help.${row}.example`)
          return (
            <li key={row}>
              <button type="button" className={styles.helpRow} onClick={() => onChoose(example)}>
                <code className={styles.example}>{example}</code>
                <span className={styles.means}>{t(`search.help.${row}.means`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
