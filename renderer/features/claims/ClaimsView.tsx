import { keyOf } from '#renderer/commands/key-choices.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { themeBranch } from '#shared/doc/theme-operations.ts'
import { meantTheme } from '#shared/domain/codebook.ts'
import { runCommand } from '../../commands/registry.ts'
import { useArticles, useClaims, useCodebook, useCounts } from '../../state/hooks.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { filterClaims, sortClaims, type Sort } from './claim-table.ts'
import { ClaimTable } from './ClaimTable.tsx'
import { FilterBar } from './FilterBar.tsx'
import styles from './claims.module.css'

/** Every claim of the project in one table: to look over, filter, sort, and go to the passage. */
export function ClaimsView() {
  const { t } = useTranslation()
  const claims = useClaims()
  const count = useCounts().claims
  const articles = useArticles()
  const codebook = useCodebook()
  const { themes } = codebook
  const filter = useViewStore((state) => state.claimFilter)
  // Typing stays quick with ten thousand claims: the table follows when there is time.
  const wanted = useDeferredValue(filter)
  const [sort, setSort] = useState<Sort>({ column: 'place', descending: false })
  const rows = useMemo(() => {
    const lists = { claims, themes, articles }
    const branch = wanted.theme ? themeBranch(themes, meantTheme(codebook, wanted.theme)) : null
    return sortClaims(filterClaims(lists, wanted, branch), lists, sort)
  }, [claims, codebook, themes, articles, wanted, sort])

  if (count === 0) {
    return (
      <EmptyState
        centred
        title={t('claims.emptyTitle')}
        text={t('claims.empty')}
        keys={keyOf('claim.make')}
        keysText={t('claims.emptyKeys')}
      >
        <Button kind="outline" onPress={() => setView({ view: 'read' })}>
          {t('claims.emptyAction')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{t('claims.title')}</h1>
        <FilterBar shown={rows.length} />
        <Button kind="primary" onPress={() => void runCommand('memo.draft')}>
          {t('claims.draft')}
        </Button>
      </div>
      {/* Nothing is said of claims that are still on their way. */}
      {claims.length === 0 ? null : (
        <ClaimTable rows={rows} themes={themes} articles={articles} sort={sort} onSort={setSort} />
      )}
    </div>
  )
}
