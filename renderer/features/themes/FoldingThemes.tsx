// Themes as a tree that folds: the sign of each stands under its parent, what stands behind the sign is the view's own.
import { ChevronRight } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import {
  Button as AriaButton,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
  type Key,
  type TreeProps,
} from 'react-aria-components'
import type { Theme } from '#shared/domain/theme.ts'
import { useThemes } from '../../state/hooks.ts'
import rows from '../../ui/ListRow.module.css'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { themeTree, type ThemeNode } from './theme-tree.ts'
import styles from './folding-themes.module.css'

type FoldingThemesProps = Omit<
  TreeProps<ThemeNode>,
  'children' | 'items' | 'expandedKeys' | 'onExpandedChange'
> & {
  readonly className: string
  readonly itemClass?: string | undefined
  readonly rowClass: string
  /** Themes that lie deeper stand no further in. */
  readonly levels: number
  /** Behind the sign. A component: rows are drawn anew for what it reads itself, not with the tree. */
  readonly row: (props: { readonly theme: Theme }) => ReactNode
}

export function FoldingThemes(props: FoldingThemesProps) {
  const { className, itemClass = '', rowClass, levels, row: Row, ...rest } = props
  const themes = useThemes()
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const nodes = useMemo(() => themeTree(themes), [themes])
  const parents = useMemo(
    () => [...new Set([...themes.values()].flatMap(({ parent }) => parent ?? []))],
    [themes],
  )
  return (
    <Tree
      {...rest}
      className={`${styles.tree} ${className}`}
      items={nodes}
      expandedKeys={parents.filter((id) => !closed.has(id))}
      onExpandedChange={(open) => setClosed(new Set(parents.filter((id) => !open.has(id))))}
    >
      {function renderNode({ theme, children }: ThemeNode) {
        return (
          <TreeItem
            id={theme.id}
            textValue={theme.name}
            className={`${rows.row} ${styles.item} ${itemClass}`}
          >
            <TreeItemContent>
              {({ level, hasChildItems }) => (
                <div className={`${styles.row} ${rowClass}`} data-level={Math.min(level, levels)}>
                  {hasChildItems ? (
                    <AriaButton slot="chevron" className={styles.chevron}>
                      <ChevronRight aria-hidden />
                    </AriaButton>
                  ) : (
                    <span className={styles.chevron} />
                  )}
                  <ThemeSign colour={theme.colour} />
                  <Row theme={theme} />
                </div>
              )}
            </TreeItemContent>
            <Collection items={children}>{renderNode}</Collection>
          </TreeItem>
        )
      }}
    </Tree>
  )
}
