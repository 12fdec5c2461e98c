import { useTranslation } from 'react-i18next'
import { isFiltered } from '#shared/claims/filter-claims.ts'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { NO_FILTER } from '#shared/domain/claim-view.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { changeFilter } from './claims-store.ts'
import styles from './claims.module.css'
import { FilterChips } from './FilterChips.tsx'
import { FilterMenu } from './FilterMenu.tsx'

type FilterProps = { readonly lists: ClaimLists }

/** Words, and the button behind which everything else can be filtered by. */
export function FilterBar({ lists }: FilterProps) {
  const { t } = useTranslation()
  const text = useViewStore((state) => state.claimFilter.text)
  return (
    <search className={styles.filters}>
      <TextField
        className={styles.text}
        label={t('claims.search')}
        hideLabel
        placeholder={t('claims.searchPlaceholder')}
        value={text}
        onChange={(text) => changeFilter({ text })}
      />
      <FilterMenu lists={lists} />
    </search>
  )
}

/** What is filtered by, each to be taken off, and how many claims are left. Nothing where nothing is filtered. */
export function FilterLine({ lists, shown }: FilterProps & { readonly shown: number }) {
  const { t } = useTranslation()
  const filter = useViewStore((state) => state.claimFilter)
  const count = lists.claims.length
  const isActive = isFiltered(filter)
  return (
    <div className={styles.filterLine} data-active={isActive || undefined}>
      {isActive ? <FilterChips filter={filter} lists={lists} /> : null}
      <span className={styles.shown} role="status">
        {isActive ? t('claims.shown', { shown, count }) : null}
      </span>
      {isActive ? (
        <Button className={styles.clear} onPress={() => setView({ claimFilter: NO_FILTER })}>
          {t('claims.clear')}
        </Button>
      ) : null}
    </div>
  )
}
