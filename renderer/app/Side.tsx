import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { JudgementsPane } from '../features/judgements/JudgementsPane.tsx'
import { closeSide } from '../features/judgements/side-commands.ts'
import { SourcesPane } from '../features/sources/SourcesPane.tsx'
import type { useViewStore } from '../state/view-store.ts'
import styles from './app.module.css'

type Side = NonNullable<ReturnType<typeof useViewStore.getState>['side']>

export function SideContent({ side }: { readonly side: Side }) {
  return side === 'sources' ? <SourcesPane /> : <JudgementsPane />
}

/** In a narrow window it lies over the view. */
export function SideDrawer({ side }: { readonly side: Side }) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) closeSide()
      }}
      className={styles.drawerVeil}
    >
      <Modal className={`${styles.drawer} ${styles.sideDrawer}`}>
        <Dialog aria-label={t(`command.view.${side}`)} className={styles.drawerBody}>
          <SideContent side={side} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
