import { ChartColumn, Copy, Download, Table2 } from 'lucide-react'
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { makeClaimLists } from '#shared/claims/claim-lists.ts'
import { filterClaims } from '#shared/claims/filter-claims.ts'
import { sortClaims } from '#shared/claims/sort-claims.ts'
import { keyOf } from '#renderer/commands/key-choices.ts'
import { CLAIM_GROUPINGS, type ClaimGrouping } from '#shared/domain/claim-view.ts'
import { runCommand } from '../../commands/registry.ts'
import {
  useArticles,
  useClaims,
  useCodebook,
  useCounts,
  usePeople,
  useProject,
  useSources,
} from '../../state/hooks.ts'
import { copyRows, exportRows } from '../../state/take-table.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { BulkEditBar, type BulkField } from './BulkEditBar.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { setClaims, useClaimsStore } from './claims-store.ts'
import styles from './claims.module.css'
import { ColumnMenu } from './ColumnMenu.tsx'
import { FilterBar, FilterLine } from './FilterBar.tsx'
import { selectClaims } from './table-keys.ts'
import { tableLines, tableText } from './table-text.ts'
import { ViewMenu } from './ViewMenu.tsx'

const ChartsView = lazy(() =>
  import('../charts/ChartsView.tsx').then((module) => ({ default: module.ChartsView })),
)

/** No grouping is called so. */
const NO_GROUP = 'none'

/** Every claim of the project in one table: to look over, filter, sort, group, and go to the passage. */
export function ClaimsView() {
  const { t } = useTranslation()
  const { info } = useProject()
  const claims = useClaims()
  const count = useCounts().claims
  const articles = useArticles()
  const codebook = useCodebook()
  const sources = useSources()
  const people = usePeople()
  const filter = useViewStore((state) => state.claimFilter)
  const look = useViewStore((state) => state.claimsAs)
  const isTable = look === 'table'
  const { sort, group, columns, selected } = useClaimsStore()
  // Typing stays quick with ten thousand claims: the table follows when there is time.
  const wanted = useDeferredValue(filter)
  const lists = useMemo(
    () => makeClaimLists({ claims, codebook, articles, sources, people }),
    [claims, codebook, articles, sources, people],
  )
  const rows = useMemo(() => sortClaims(filterClaims(lists, wanted), lists, sort), [lists, wanted, sort])
  const table = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<BulkField | null>(null)
  const chosen = useMemo(() => claims.filter(({ id }) => selected.has(id)), [claims, selected])
  const shownOfChosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected])

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
  /** Those selected, in the order shown; all that is shown where none is. */
  const meant = shownOfChosen.length > 0 ? shownOfChosen : rows
  const layout = { columns, group }
  const copy = () => void copyRows(meant.length, () => tableLines(meant, lists, layout))
  return (
    <div className={styles.view} data-selecting={chosen.length > 0 || undefined}>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{t('claims.title')}</h1>
        <Segmented
          label={t('claims.look')}
          options={[
            { id: 'table', label: t('claims.asTable'), icon: <Table2 aria-hidden /> },
            { id: 'charts', label: t('claims.asCharts'), icon: <ChartColumn aria-hidden /> },
          ]}
          value={look}
          onChange={(claimsAs) => setView({ claimsAs })}
        />
        <ViewMenu />
        <FilterBar lists={lists} />
        {isTable ? (
          <>
            <Select<ClaimGrouping | typeof NO_GROUP>
              className={styles.grouping}
              label={t('claims.grouping')}
              hideLabel
              options={[
                { id: NO_GROUP, label: t('claims.notGrouped') },
                ...CLAIM_GROUPINGS.map((id) => ({ id, label: t(`claims.groupedBy.${id}`) })),
              ]}
              value={group ?? NO_GROUP}
              onChange={(id) => setClaims({ group: id === NO_GROUP ? null : id })}
            />
            <ColumnMenu />
            <span className={styles.tools}>
              <IconButton label={t('claims.copy')} keys="Mod+C" onPress={copy}>
                <Copy aria-hidden />
              </IconButton>
              <IconButton
                label={t('claims.export')}
                onPress={() =>
                  void exportRows(`${info.title} – ${t('claims.title')}`, tableText(meant, lists, layout))
                }
              >
                <Download aria-hidden />
              </IconButton>
            </span>
          </>
        ) : null}
        <Button kind="primary" onPress={() => void runCommand('memo.draft')}>
          {t('claims.draft')}
        </Button>
      </div>
      <FilterLine lists={lists} shown={rows.length} />
      {chosen.length > 0 && isTable ? (
        <BulkEditBar
          claims={chosen}
          hidden={chosen.length - shownOfChosen.length}
          asked={asked}
          onLeave={() => {
            setAsked(null)
            table.current?.focus()
          }}
          onClear={() => {
            selectClaims([])
            table.current?.focus()
          }}
        />
      ) : null}
      {/* Nothing is said of claims that are still on their way. */}
      {claims.length === 0 ? null : isTable ? (
        <ClaimTable ref={table} rows={rows} lists={lists} onCopy={copy} onAsk={setAsked} />
      ) : (
        <Suspense fallback={null}>
          <ChartsView rows={rows} lists={lists} filter={wanted} />
        </Suspense>
      )}
    </div>
  )
}
