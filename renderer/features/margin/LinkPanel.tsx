// A link that is being made: what it says by one key, then the other claim, typed or gone to in the text.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#shared/commands/commands.ts'
import { LINK_KINDS, type LinkKind } from '#shared/domain/link.ts'
import { displayKeys } from '#renderer/commands/keys.ts'
import { activeReaderPane, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { useDocked } from '../../ui/use-docked.ts'
import { cancelLink, chooseKind, finishLink, useLinkStore } from '../reader/links.ts'
import { usePlacement, useReaderPane } from '../reader/reader-store.ts'
import { ClaimChooser } from './ClaimChooser.tsx'
import styles from './margin.module.css'

const KEYS: Readonly<Record<LinkKind, string>> = {
  supports: 'S',
  contradicts: 'C',
  qualifies: 'Q',
  sameOrigin: 'O',
  restsOn: 'R',
}

export function LinkPanel() {
  const linking = useLinkStore((state) => state.linking)
  const isInUse = useReaderPane() === useViewStore(activeReaderPane)
  return linking && isInUse ? <Panel key={linking.from.id} /> : null
}

function Panel() {
  const { t } = useTranslation()
  const { from, kind } = useLinkStore((state) => state.linking)!
  const region = useRef<HTMLElement>(null)
  useDocked(region)
  useEffect(() => {
    if (kind === null) region.current?.focus()
  }, [kind])
  return (
    <section
      ref={region}
      className={styles.linkPanel}
      aria-label={t('margin.linkName', { number: from.number })}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const chosen = kind === null && LINK_KINDS.find((one) => KEYS[one] === event.key.toUpperCase())
        if (chosen) chooseKind(chosen)
        else if (event.key === 'Escape') cancelLink()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <p className={styles.linkFrom}>
        <b>{from.number}</b> <span>{from.statement}</span>
      </p>
      {kind === null ? (
        <div className={styles.linkKinds}>
          {LINK_KINDS.map((one) => (
            <Button key={one} kind="outline" onPress={() => chooseKind(one)}>
              {t(`margin.linkOf.${one}.from`)} <KeyHint keys={KEYS[one]} />
            </Button>
          ))}
          <Button onPress={cancelLink}>
            {t('common.cancel')} <KeyHint keys="Escape" />
          </Button>
        </div>
      ) : (
        <div className={styles.linkTo}>
          <span className={styles.linkKind}>{t(`margin.linkOf.${kind}.from`)}</span>
          <ClaimChooser
            className={styles.linkChooser}
            label={t('margin.linkOther')}
            without={new Set([from.id])}
            onChoose={(claim) => void finishLink(claim)}
            onClose={(how) => how === 'escape' && cancelLink()}
          />
          <ClaimInText from={from.id} />
        </div>
      )}
    </section>
  )
}

/** The claim that is the active one in the text: J, K and a click choose it, the key of the link takes it. */
function ClaimInText({ from }: { readonly from: string }) {
  const { t } = useTranslation()
  const placement = usePlacement()
  const active = useViewStore((state) => state.activeClaim)
  const claim = active === null || active === from ? null : (placement.byId.get(active)?.claim ?? null)
  if (!claim) return <span className={styles.hint}>{t('margin.linkInText', keysNow())}</span>
  return (
    <Button kind="outline" onPress={() => void finishLink(claim)}>
      {t('margin.linkToThis', { number: claim.number })} <KeyHint keys={keyOf('claim.link')} />
    </Button>
  )
}

/** The keys that go to the other claim in the text and take it. */
function keysNow() {
  const key = (id: CommandId) => displayKeys(keyOf(id))
  return {
    text: key('focus.reader'),
    next: key('claim.next'),
    previous: key('claim.previous'),
    link: key('claim.link'),
  }
}
