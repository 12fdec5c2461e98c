import { Copy, Download } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compareArticles } from '#shared/claims/compare.ts'
import type { CommandId } from '#shared/commands/commands.ts'
import { themePath } from '#shared/domain/theme.ts'
import { themesInOrder } from '#shared/memo/theme-order.ts'
import { keyOf, useKeyChoices } from '../../commands/key-choices.ts'
import { runCommand } from '../../commands/registry.ts'
import { useArticles, useClaims, useCounts, useProject, useThemes } from '../../state/hooks.ts'
import { copyRows, exportRows } from '../../state/take-table.ts'
import { setView } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { Select } from '../../ui/Select.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { ArticleMenu } from './ArticleMenu.tsx'
import { CompareGrid } from './CompareGrid.tsx'
import { setCompare, useCompareStore } from './compare-store.ts'
import { compareText } from './compare-text.ts'
import styles from './compare.module.css'

/** Ids start with a letter, so this is free. */
const ALL = '-all'

/** What the articles say, side by side, theme by theme; and on what they are silent. */
export function CompareView() {
  const { t } = useTranslation()
  const { info } = useProject()
  const rows = useClaims()
  const count = useCounts().claims
  const articles = useArticles()
  const themes = useThemes()
  const { articles: wanted, under, withEmpty } = useCompareStore()
  const chosen = useMemo(() => {
    const there = articles.map(({ id }) => id)
    // What was chosen in another project is not there.
    const isOurs = wanted?.length === 0 || wanted?.some((id) => there.includes(id))
    return wanted && isOurs ? wanted.filter((id) => there.includes(id)) : there
  }, [articles, wanted])
  const branch = under !== null && themes.has(under) ? under : null
  const comparison = useMemo(
    () =>
      compareArticles({
        claims: rows,
        themes,
        articles: chosen,
        under: branch === null ? undefined : [branch],
        withEmpty,
      }),
    [rows, themes, chosen, branch, withEmpty],
  )
  const claims = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const titles = useMemo(() => new Map(articles.map((row) => [row.id, row])), [articles])
  const placed = useMemo(() => themesInOrder(themes), [themes])

  if (count === 0) {
    return (
      <EmptyState
        centred
        title={t('compare.emptyTitle')}
        text={t('compare.empty')}
        keys={keyOf('claim.make')}
        keysText={t('compare.emptyKeys')}
      >
        <Button kind="outline" onPress={() => setView({ view: 'read' })}>
          {t('compare.emptyAction')}
        </Button>
      </EmptyState>
    )
  }
  const text = () => compareText(comparison, themes, titles, claims)
  const copy = () => void copyRows(rows.length, text)
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{t('compare.title')}</h1>
        <ArticleMenu articles={articles} chosen={chosen} />
        <Select
          className={styles.under}
          label={t('compare.under')}
          hideLabel
          options={[
            { id: ALL, label: t('compare.allThemes') },
            ...placed.map(({ theme: { id, colour } }) => ({
              id,
              label: themePath(themes, id),
              sign: <ThemeSign colour={colour} />,
            })),
          ]}
          value={branch ?? ALL}
          onChange={(id) => setCompare({ under: id === ALL ? null : id })}
        />
        <Checkbox isSelected={withEmpty} onChange={(withEmpty) => setCompare({ withEmpty })}>
          {t('compare.withEmpty')}
        </Checkbox>
        <span className={styles.tools}>
          <IconButton label={t('compare.copy')} keys="Mod+C" onPress={copy}>
            <Copy aria-hidden />
          </IconButton>
          <IconButton
            label={t('compare.export')}
            onPress={() => void exportRows(`${info.title} – ${t('compare.title')}`, text())}
          >
            <Download aria-hidden />
          </IconButton>
        </span>
      </div>
      <Hint claims={claims} />
      {comparison.rows.length === 0 ? (
        <p className={styles.none}>{t(chosen.length === 0 ? 'compare.noArticle' : 'compare.nothing')}</p>
      ) : (
        <CompareGrid comparison={comparison} themes={themes} titles={titles} claims={claims} onCopy={copy} />
      )}
    </div>
  )
}

/** What the keys do now. */
function Hint({ claims }: { readonly claims: ReadonlyMap<string, { readonly number: string }> }) {
  const { t } = useTranslation()
  const marks = useCompareStore((state) => state.marks)
  const numbers = marks.map((id) => claims.get(id)?.number ?? '').join(', ')
  const keys =
    marks.length === 0
      ? (['mark', 'partner', 'fold', 'open'] as const)
      : (['contradicts', 'supports', 'unlink'] as const)
  return (
    <div className={styles.hint} data-marked={marks.length > 0 || undefined} role="status">
      {marks.length === 0 ? null : <strong>{t('compare.markedNow', { numbers })}</strong>}
      {keys.map((name) => (
        <button
          key={name}
          type="button"
          // The grid keeps the focus, and with it the claim that is meant.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void runCommand(`compare.${name}`)}
        >
          <Key command={`compare.${name}`} /> {t(`compare.does.${name}`)}
        </button>
      ))}
    </div>
  )
}

function Key({ command }: { readonly command: CommandId }) {
  useKeyChoices()
  const keys = keyOf(command)
  return keys === undefined ? null : <KeyHint keys={keys} />
}
