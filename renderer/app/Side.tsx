import { useEffect } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { JudgementsPane } from '../features/judgements/JudgementsPane.tsx'
import { closeSide } from '../features/judgements/side-commands.ts'
import { SearchPane } from '../features/search/SearchPane.tsx'
import { SourcesPane } from '../features/sources/SourcesPane.tsx'
import { WordsPane } from '../features/words/WordsPane.tsx'
import { setView, useViewStore } from '../state/view-store.ts'
import styles from './app.module.css'

type Side = NonNullable<ReturnType<typeof useViewStore.getState>['side']>

const PANES = {
  sources: SourcesPane,
  judgements: JudgementsPane,
  search: SearchPane,
  words: WordsPane,
} as const
const TITLES = {
  sources: 'command.view.sources',
  judgements: 'command.view.judgements',
  search: 'search.title',
  words: 'words.title',
} as const

export function SideContent({ side }: { readonly side: Side }) {
  const Pane = PANES[side]
  return <Pane />
}

/** What a search goes to. */
const PLACES = ['view', 'activeClaim', 'placeWanted', 'blockWanted', 'claimFilter'] as const

/** In a narrow window it lies over the view; a search makes way for what it found. */
export function SideDrawer({ side }: { readonly side: Side }) {
  const { t } = useTranslation()
  useEffect(
    () =>
      useViewStore.subscribe((now, before) => {
        if (
          now.side === 'search' &&
          PLACES.some((place) => now[place] !== before[place] && now[place] !== null)
        )
          setView({ side: null })
      }),
    [],
  )
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
        <Dialog aria-label={t(TITLES[side])} className={styles.drawerBody}>
          <SideContent side={side} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
