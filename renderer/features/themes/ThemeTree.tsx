import { ChevronRight, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
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
import { Button } from '../../ui/Button.tsx'
import { showClaims } from '../../state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ThemeName } from '../../ui/ThemeName.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { useFreshening } from '../../ui/use-freshening.ts'
import { AddTheme } from './AddTheme.tsx'
import { startCodebook } from './codebook-file.ts'
import { openTheme } from './theme-store.ts'
import { themeTree, type ThemeNode } from './theme-tree.ts'
import styles from './themes.module.css'

/** The themes at a glance. A click shows a theme's claims; Enter and F2 open it in the codebook. */
export function ThemeTree() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  useFreshening()
  const themes = useThemes()
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const parents = [...themes.values()].flatMap(({ parent }) => (parent === null ? [] : [parent]))

  return (
    <div className={styles.themes}>
      {themes.size === 0 ? <p className={styles.empty}>{t('themes.none')}</p> : null}
      {themes.size === 0 && canWrite ? (
        <Button className={styles.starter} onPress={() => void startCodebook()}>
          {t('themes.starter')}
        </Button>
      ) : null}
      <div
        onKeyDownCapture={(event) => {
          const row = (event.target as HTMLElement).closest('[role="row"]')
          if (!canWrite || row !== event.target || (event.key !== 'F2' && event.key !== 'Enter')) return
          event.preventDefault()
          event.stopPropagation()
          const id = row.getAttribute('data-key')
          if (id !== null) openTheme(id)
        }}
      >
        <Tree
          aria-label={t('themes.title')}
          className={styles.tree}
          items={themeTree(themes)}
          dependencies={[canWrite]}
          expandedKeys={parents.filter((id) => !closed.has(id))}
          onExpandedChange={(keys) => setClosed(new Set(parents.filter((id) => !new Set(keys).has(id))))}
          onAction={(key) => showClaims({ themes: [String(key)] })}
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
                      <ThemeName theme={node.theme} className={styles.name} />
                      {canWrite ? (
                        <IconButton
                          label={t('themes.edit', { name: node.theme.name })}
                          keys="F2"
                          className={styles.edit}
                          onPress={() => openTheme(node.theme.id)}
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
      {canWrite ? <AddTheme /> : null}
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
