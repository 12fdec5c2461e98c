import { useEffect } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Library } from '../features/library/Library.tsx'
import { Outline } from '../features/reading/Outline.tsx'
import { ThemeTree } from '../features/themes/ThemeTree.tsx'
import { setView, useViewStore } from '../state/view-store.ts'
import styles from './app.module.css'

/** What is chosen in it. */
const PLACES = ['view', 'article', 'besideArticle', 'memo'] as const

/** The library in a narrow window: over the text, gone once something was chosen. */
export function LibraryDrawer() {
  const { t } = useTranslation()
  useEffect(
    () =>
      useViewStore.subscribe((now, before) => {
        if (PLACES.some((place) => now[place] !== before[place])) {
          setView({ libraryOpen: false })
        }
      }),
    [],
  )
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => setView({ libraryOpen: open })}
      className={styles.drawerVeil}
    >
      <Modal className={styles.drawer}>
        <Dialog aria-label={t('library.title')} className={styles.drawerBody}>
          <Library outline={<Outline />} themes={<ThemeTree />} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
