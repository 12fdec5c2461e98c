import { useTranslation } from 'react-i18next'
import { SEARCH_GROUPS } from '#shared/search/search-query.ts'
import { errorText } from '../../i18n/words.ts'
import styles from './search.module.css'
import { useSearchStore } from './search-store.ts'

/** How much was found, or why nothing; said aloud as it changes. */
export function SearchSays({ id }: { readonly id: string }) {
  const problem = useSearchStore((state) => state.problem)
  return (
    <p id={id} role="status" className={styles.says} data-problem={problem !== null || undefined}>
      {problem ? <Problem /> : <Count />}
    </p>
  )
}

function Problem() {
  const { t } = useTranslation()
  const { code, detail } = useSearchStore((state) => state.problem!)
  if ((code === 'unknownField' || code === 'unknownValue') && detail['nearest'])
    return t(`search.near.${code}`, { replace: detail })
  const kind = detail['kind']
  const known = kind === 'type' || kind === 'status' || kind === 'in' ? t(`search.values.${kind}`) : ''
  return errorText(code, { ...detail, known })
}

function Count() {
  const { t } = useTranslation()
  const results = useSearchStore((state) => state.results)
  if (!results) return null
  const groups = SEARCH_GROUPS.map((group) => results[group])
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  if (count > 0)
    return groups.some(({ more }) => more) ? t('search.foundMany', { count }) : t('search.found', { count })
  const unknown = results.unmatched.map(({ field, value }) => t(`search.unmatched.${field}`, { value }))
  return unknown.length > 0 ? unknown.join(' ') : t('search.none')
}
