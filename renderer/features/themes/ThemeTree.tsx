import { ChevronRight, SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import {
  Button as AriaButton,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
  type Key,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useProject, useThemeCount, useThemes } from '../../state/hooks.ts'
import { NO_FILTER, setView } from '../../state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { AddTheme } from './AddTheme.tsx'
import { ThemeEditor } from './ThemeEditor.tsx'
import { themeTree, type ThemeNode } from './theme-tree.ts'
import styles from './themes.module.css'

/** The codebook. A click shows a theme's claims; Enter and F2 rename it and open the rest of what can be set. */
export function ThemeTree() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const themes = useThemes()
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const [edited, setEdited] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const parents = [...themes.values()].flatMap(({ parent }) => (parent === null ? [] : [parent]))
  const editedTheme = edited === null ? undefined : themes.get(edited)

  return (
    <div className={styles.themes}>
      {themes.size === 0 ? <p className={styles.empty}>{t('themes.none')}</p> : null}
      <div
        onKeyDownCapture={(event) => {
          const row = (event.target as HTMLElement).closest('[role="row"]')
          if (!canWrite || row !== event.target || (event.key !== 'F2' && event.key !== 'Enter')) return
          event.preventDefault()
          event.stopPropagation()
          setEdited(row.getAttribute('data-key'))
        }}
      >
        <Tree
          ref={tree}
          aria-label={t('themes.title')}
          className={styles.tree}
          items={themeTree(themes)}
          dependencies={[canWrite]}
          expandedKeys={parents.filter((id) => !closed.has(id))}
          onExpandedChange={(keys) => setClosed(new Set(parents.filter((id) => !new Set(keys).has(id))))}
          onAction={(key) => setView({ view: 'claims', claimFilter: { ...NO_FILTER, theme: String(key) } })}
        >
          {function renderNode(node: ThemeNode) {
            return (
              <TreeItem id={node.theme.id} textValue={node.theme.name} className={styles.item}>
                <TreeItemContent>
                  {({ level, hasChildItems }) => (
                    <div className={styles.row} data-level={Math.min(level, 5)}>
                      {hasChildItems ? (
                        <AriaButton slot="chevron" className={styles.chevron}>
                          <ChevronRight aria-hidden />
                        </AriaButton>
                      ) : (
                        <span className={styles.chevron} />
                      )}
                      <ThemeSign colour={node.theme.colour} />
                      <span className={styles.name}>{node.theme.name}</span>
                      {canWrite ? (
                        <IconButton
                          label={t('themes.edit', { name: node.theme.name })}
                          keys="F2"
                          className={styles.edit}
                          onPress={() => setEdited(node.theme.id)}
                        >
                          <SlidersHorizontal aria-hidden />
                        </IconButton>
                      ) : null}
                      <Count theme={node.theme.id} />
                      <Pin pin={node.theme.pinned} />
                    </div>
                  )}
                </TreeItemContent>
                <Collection items={node.children} dependencies={[canWrite]}>
                  {renderNode}
                </Collection>
              </TreeItem>
            )
          }}
        </Tree>
      </div>
      {canWrite ? <AddTheme themes={themes} /> : null}
      {editedTheme ? (
        <ThemeEditor
          key={editedTheme.id}
          theme={editedTheme}
          themes={themes}
          row={() => tree.current?.querySelector(`[data-key="${editedTheme.id}"]`) ?? null}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </div>
  )
}

/** Reads its number itself: a claim made or tagged leaves the rest of the tree alone. */
function Count({ theme }: { readonly theme: string }) {
  const { t } = useTranslation()
  const count = useThemeCount(theme)
  if (count === 0) return null
  return (
    <span className={styles.count} aria-label={t('common.claims', { count })}>
      {count}
    </span>
  )
}

function Pin({ pin }: { readonly pin: number | null }) {
  const { t } = useTranslation()
  return (
    <span className={styles.pin} aria-label={pin === null ? undefined : t('themes.pinned', { pin })}>
      {pin === null ? null : <KeyHint keys={String(pin)} />}
    </span>
  )
}
