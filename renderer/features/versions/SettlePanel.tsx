// Two texts that were made apart, side by side: what differs, what either does to the passages, and the choice.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changedPieces, type ChangedPiece } from '#shared/anchoring/changed-pieces.ts'
import type { RevisionPreview } from '#shared/ipc/view-types.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { useProject } from '#renderer/state/hooks.ts'
import { contentOf } from '#renderer/state/version-contents.ts'
import { notify } from '#renderer/state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { PassageCounts } from '../correct/PassageCounts.tsx'
import { ChangedPieces } from '../correct/Sides.tsx'
import correctStyles from '../correct/correct.module.css'
import { useReaderPane, useReaderStore } from '../reader/reader-store.ts'
import { useHeads, type Head } from './use-heads.ts'
import { closeSettling, correctBoth, takeHead, useVersionsStore } from './version-commands.ts'
import styles from './versions.module.css'

export function SettlePanel() {
  const pane = useReaderPane()
  const article = useReaderStore((state) => state.shown?.article ?? null)
  const isOpen = useVersionsStore((state) => state.settle === pane)
  const [one, other] = useHeads(article)
  if (!isOpen || article === null || !one || !other) return null
  return <Panel key={`${one.version.hash} ${other.version.hash}`} article={article} one={one} other={other} />
}

type PanelProps = { readonly article: string; readonly one: Head; readonly other: Head }

function Panel({ article, one, other }: PanelProps) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const region = useRef<HTMLElement>(null)
  useEffect(() => region.current?.focus(), [])
  const pieces = usePieces(other, one)
  const counts = useCounts(article, [other, one])
  // The older one to the left, as what was is to the left everywhere.
  const sides = [other, one] as const
  return (
    <section
      ref={region}
      className={correctStyles.preview}
      aria-label={t('versions.settleTitle')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        closeSettling()
      }}
    >
      <header className={`${correctStyles.head} ${styles.settleHead}`}>
        <h2>{t('versions.settleTitle')}</h2>
        <div className={correctStyles.actions}>
          {canWrite ? (
            <Button kind="outline" onPress={() => correctBoth([one.version, other.version])}>
              {t('versions.correctBoth')}
            </Button>
          ) : null}
          <Button onPress={closeSettling}>
            {t('common.close')} <KeyHint keys="Escape" />
          </Button>
        </div>
        <p className={styles.settleText}>{t('versions.settleText')}</p>
        <div className={styles.heads}>
          {sides.map((head) => (
            <div key={head.version.id} className={styles.headOf}>
              <h3>{t('versions.change', { who: head.who, when: head.when })}</h3>
              <PassageCounts preview={counts.get(head.version.hash) ?? null} />
              {canWrite ? (
                <Button
                  kind="primary"
                  onPress={() => takeHead(head.version, [one.version, other.version], head.who)}
                >
                  {t('versions.take')}
                </Button>
              ) : null}
            </div>
          ))}
        </div>
      </header>
      {pieces ? (
        <>
          <h3>{t('versions.differ', { count: pieces.length })}</h3>
          <ChangedPieces pieces={pieces} names={{ before: other.who, after: one.who }} />
        </>
      ) : null}
    </section>
  )
}

/** What differs between two texts; null until both have been read. */
function usePieces(from: Head, to: Head): readonly ChangedPiece[] | null {
  const [pieces, setPieces] = useState<readonly ChangedPiece[] | null>(null)
  const [before, after] = [from.version.hash, to.version.hash]
  useEffect(() => {
    let left = false
    void Promise.all([contentOf(before), contentOf(after)]).then(([old, next]) => {
      if (left) return
      if (typeof old === 'string') notify(errorText(old), 'error')
      else if (typeof next === 'string') notify(errorText(next), 'error')
      else setPieces(changedPieces(old, next))
    })
    return () => {
      left = true
    }
  }, [before, after])
  return pieces
}

/** What choosing each text does to the passages, one after the other. */
function useCounts(article: string, heads: readonly Head[]): ReadonlyMap<string, RevisionPreview> {
  const [counts, setCounts] = useState<ReadonlyMap<string, RevisionPreview>>(new Map())
  const key = heads.map(({ version }) => version.hash).join(' ')
  useEffect(() => {
    let left = false
    const parents = key.split(' ')
    const count = async () => {
      for (const hash of parents) {
        // oxlint-disable-next-line no-await-in-loop -- a window compares one at a time
        const content = await contentOf(hash)
        if (left || typeof content === 'string') return
        // oxlint-disable-next-line no-await-in-loop -- see above
        const preview = await call('revision.preview', { article, content, parents })
        if (left) return
        if (preview.ok) setCounts((known) => new Map(known).set(hash, preview.value))
      }
    }
    void count()
    return () => {
      left = true
      void call('revision.cancel')
    }
  }, [article, key])
  return counts
}
