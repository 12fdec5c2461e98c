import { ChevronRight } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkSides, type Comparison } from '#shared/claims/compare.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ArticleRow, ClaimRow } from '#shared/ipc/view-types.ts'
import { bindCommands, commandForKey, runCommand } from '../../commands/registry.ts'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { useWindowed } from '../../ui/use-windowed.ts'
import { claimAtPlace, COMPARE_KEYS, fold, open, type CompareContext } from './compare-keys.ts'
import { setCompare, useCompareStore, type Place } from './compare-store.ts'
import { CompareCell } from './CompareCell.tsx'
import styles from './compare.module.css'
import { cellAt, move, placeIn, rowIndex } from './grid-moves.ts'
import { gridRows, LEAST_HEIGHT, type GridRow } from './grid-rows.ts'

type CompareGridProps = {
  readonly comparison: Comparison
  readonly themes: ReadonlyMap<string, Theme>
  readonly titles: ReadonlyMap<string, ArticleRow>
  /** Those in the grid, by id. */
  readonly claims: ReadonlyMap<string, ClaimRow>
  readonly onCopy: () => void
}

/** Pixels. */
const HEAD_HEIGHT = 56
const FOLDED_WIDTH = 56
const LEAST_WIDTH = 232
/** About as long as a line that is read with ease. */
const MOST_WIDTH = 480

/**
 * Themes down, articles across. One focus, which goes from claim to claim; only rows and columns near what is in sight
 * are in the page.
 */
export function CompareGrid({ comparison, themes, titles, claims, onCopy }: CompareGridProps) {
  const { t } = useTranslation()
  const grid = useRef<HTMLDivElement>(null)
  const domId = useId()
  const width = useWidth(grid)
  const { foldedThemes, foldedArticles, openRows, marks, at: wanted } = useCompareStore()
  const [hovered, setHovered] = useState<string | null>(null)
  const { articles, columns, links } = comparison
  const rows = useMemo(
    () => gridRows(comparison, { foldedThemes, foldedArticles, openRows }),
    [comparison, foldedThemes, foldedArticles, openRows],
  )
  const sides = useMemo(() => linkSides(links), [links])
  const names = width < 720 ? 150 : 216
  const widths = useMemo(() => {
    const open = articles.filter((id) => !foldedArticles.has(id)).length
    const left = width - names - (articles.length - open) * FOLDED_WIDTH
    const share = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.floor(left / Math.max(1, open))))
    return articles.map((id) => (foldedArticles.has(id) ? FOLDED_WIDTH : share))
  }, [articles, foldedArticles, width, names])
  const heights = useMemo(() => rows.map(({ height }) => height), [rows])
  const down = useWindowed(grid, heights, { lead: HEAD_HEIGHT })
  const across = useWindowed(grid, widths, { axis: 'across', lead: names })

  const place = { rows, articles }
  const at = placeIn(place, wanted)
  const cellId = (row: string | null, column: string | null, item: number | null) =>
    [domId, row === null ? 'heads' : `r${row}`, column ?? 'names', item ?? 'cell'].join('-')
  const go = (to: Place) => {
    setCompare({ at: to })
    if (to.row !== null) down.reveal(rowIndex(place, to.row))
    if (to.column !== null) across.reveal(articles.indexOf(to.column))
  }
  const begin = useEffectEvent(() => go(at))
  useEffect(() => begin(), [])
  const context: CompareContext = { grid: place, at, claims, sides, go }
  // By key, from the palette and from what stands above the grid.
  const latest = useRef(context)
  useLayoutEffect(() => {
    latest.current = context
  })
  useEffect(() => {
    const bindings = Object.entries(COMPARE_KEYS).map(([id, run]) => [id, { run: () => run(latest.current) }])
    return bindCommands(Object.fromEntries(bindings))
  }, [])

  const activeClaim = claimAtPlace(context)?.id ?? ''
  const partners = useMemo(
    () => new Set((sides.get(hovered ?? activeClaim) ?? []).map(({ other }) => other)),
    [sides, hovered, activeClaim],
  )
  const isItem = cellAt(place, at)?.kind === 'claims'

  function press(event: React.KeyboardEvent): boolean {
    const isMod = event.ctrlKey || event.metaKey
    if (isMod && event.key.toLowerCase() === 'c') {
      onCopy()
      return true
    }
    if (isMod || event.altKey) return false
    if (event.key === 'Escape' && marks.length > 0) {
      setCompare({ marks: [] })
      return true
    }
    // On a theme the arrows that lead nowhere else fold and open it, as in any tree.
    const row = rows.find(({ key }) => key === at.row)
    if (row && at.column === null && event.key === (row.isFolded ? 'ArrowRight' : 'ArrowLeft')) {
      fold(context)
      return true
    }
    const next = move(place, at, event.key)
    if (next) {
      go(next)
      return true
    }
    const command = commandForKey(event.nativeEvent, 'compare')
    if (command === null || !Object.hasOwn(COMPARE_KEYS, command)) return false
    return runCommand(command)
  }

  const total = names + across.length
  return (
    <div
      ref={grid}
      role="treegrid"
      tabIndex={0}
      aria-label={t('compare.grid')}
      aria-rowcount={rows.length + 1}
      aria-colcount={articles.length + 1}
      aria-activedescendant={cellId(at.row, at.column, isItem ? at.item : null)}
      className={styles.grid}
      onKeyDown={(event) => {
        if (press(event)) event.preventDefault()
      }}
    >
      <div role="row" aria-rowindex={1} className={styles.heads} style={{ width: total }}>
        <div
          role="columnheader"
          aria-colindex={1}
          id={cellId(null, null, null)}
          data-active={(at.row === null && at.column === null) || undefined}
          className={styles.corner}
          style={{ width: names }}
          onMouseDown={() => go({ row: null, column: null, item: 0 })}
        >
          {t('compare.themes')}
        </div>
        {articles.slice(across.first, across.last).map((id, offset) => {
          const index = across.first + offset
          const isFolded = foldedArticles.has(id)
          const title = titles.get(id)?.title || t('common.untitled')
          const { claims: count, silent } = columns[index]!
          return (
            <div
              key={id}
              id={cellId(null, id, null)}
              role="columnheader"
              aria-colindex={index + 2}
              data-active={(at.row === null && at.column === id) || undefined}
              data-folded={isFolded || undefined}
              className={styles.columnHead}
              style={{ left: names + across.starts[index]!, width: widths[index] }}
              title={title}
              onMouseDown={() => go({ row: null, column: id, item: 0 })}
              onClick={() => fold({ at: { row: null, column: id, item: 0 }, go })}
            >
              <span className={styles.title}>{title}</span>
              <span className={styles.facts}>
                {isFolded
                  ? null
                  : silent > 0
                    ? t('compare.columnSilent', { count, silent })
                    : t('common.claims', { count })}
              </span>
            </div>
          )
        })}
      </div>
      <div role="presentation" className={styles.body} style={{ height: down.length, width: total }}>
        {rows.slice(down.first, down.last).map((line, offset) => {
          const index = down.first + offset
          const isHere = at.row === line.key
          return (
            <div
              key={line.key}
              role="row"
              aria-rowindex={index + 2}
              aria-level={line.row.above.length + 1}
              aria-expanded={!line.isFolded}
              data-folded={line.isFolded || undefined}
              className={styles.row}
              style={{ top: down.starts[index], height: line.height }}
            >
              <RowHead
                id={cellId(line.key, null, null)}
                line={line}
                width={names}
                themes={themes}
                articles={articles.length}
                isActive={isHere && at.column === null}
                onFold={() => {
                  go({ row: line.key, column: null, item: 0 })
                  fold({ at: { row: line.key, column: null, item: 0 }, go })
                }}
              />
              {articles.slice(across.first, across.last).map((article, offset) => {
                const column = across.first + offset
                const cell = line.cells[column]!
                const isActive = isHere && at.column === article
                const point = (item: number) => go({ row: line.key, column: article, item })
                return (
                  <div
                    key={article}
                    id={cellId(line.key, article, null)}
                    role="gridcell"
                    aria-colindex={column + 2}
                    data-kind={cell.kind}
                    data-active={(isActive && cell.kind !== 'claims') || undefined}
                    className={styles.cell}
                    style={{ left: names + across.starts[column]!, width: widths[column] }}
                    onMouseDown={() => {
                      if (cell.kind !== 'claims') point(0)
                    }}
                  >
                    <CompareCell
                      cell={cell}
                      isNarrow={foldedArticles.has(article)}
                      idOf={(item) => cellId(line.key, article, item)}
                      active={isActive ? at.item : null}
                      claims={claims}
                      sides={sides}
                      marks={marks}
                      partners={partners}
                      onPoint={point}
                      onOpen={() => open({ grid: place, at: { ...at, row: line.key, column: article }, go })}
                      onHover={setHovered}
                    />
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

type RowHeadProps = {
  readonly id: string
  readonly line: GridRow
  readonly width: number
  readonly themes: ReadonlyMap<string, Theme>
  /** How many there are. */
  readonly articles: number
  readonly isActive: boolean
  readonly onFold: () => void
}

function RowHead({ id, line, width, themes, articles, isActive, onFold }: RowHeadProps) {
  const { t } = useTranslation()
  const { theme: themeId, above, silent } = line.row
  const theme = themeId === null ? undefined : themes.get(themeId)
  return (
    <div
      id={id}
      role="rowheader"
      aria-colindex={1}
      data-active={isActive || undefined}
      data-level={Math.min(above.length, 5)}
      data-short={line.height <= LEAST_HEIGHT || undefined}
      className={styles.rowHead}
      style={{ width }}
      title={theme ? themePath(themes, theme.id) : undefined}
      onMouseDown={onFold}
    >
      <ChevronRight aria-hidden className={styles.chevron} data-open={!line.isFolded || undefined} />
      {theme ? (
        <span className={styles.rowSign}>
          <ThemeSign colour={theme.colour} />
        </span>
      ) : null}
      <span className={styles.themeName}>
        {theme ? theme.name : t('compare.noTheme')}
        {silent > 0 && articles > 1 && !line.isFolded ? (
          <span className={styles.facts}>{t('compare.rowSilent', { silent, count: articles })}</span>
        ) : null}
      </span>
    </div>
  )
}

/** Inside, without the scroll bar. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1000)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const resized = new ResizeObserver(() => setWidth(current.clientWidth))
    resized.observe(current)
    return () => resized.disconnect()
  }, [element])
  return width
}
