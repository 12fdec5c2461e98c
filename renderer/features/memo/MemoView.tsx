import { keyOf } from '#renderer/commands/key-choices.ts'
import { useTranslation } from 'react-i18next'
import { useCounts, useLoadedDoc, useMemos, useProject, useSnapshot } from '#renderer/state/hooks.ts'
import { runEdit } from '#renderer/state/project-store.ts'
import { notify, setView, useViewStore } from '#renderer/state/view-store.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { DraftForm } from './DraftForm.tsx'
import { MemoPage } from './MemoPage.tsx'
import styles from './memo.module.css'

/** Memos of the project: the one shown, or the form that drafts one. */
export function MemoView() {
  const { t } = useTranslation()
  const memos = useMemos()
  const { canWrite } = useProject()
  const hasClaims = useCounts().claims > 0
  const chosen = useViewStore((state) => state.memo)
  const isDrafting = useViewStore((state) => state.draftWanted) && canWrite
  const memo = chosen ?? memos.at(-1)?.id ?? null
  const askDraft = () => setView({ draftWanted: true })
  const leaveDraft = () => setView({ draftWanted: false })

  if (isDrafting && hasClaims) {
    return (
      <div className={styles.view}>
        <div className={styles.scroll}>
          <DraftForm onCancel={leaveDraft} />
        </div>
      </div>
    )
  }
  if (memo === null) {
    return (
      <EmptyState
        centred
        title={t('memo.empty')}
        text={hasClaims ? t('memo.emptyText') : t('memo.noClaims')}
        keys={hasClaims && canWrite ? keyOf('memo.draft') : undefined}
        keysText={t('memo.emptyKeys')}
      >
        {hasClaims && canWrite ? (
          <Button kind="primary" onPress={askDraft}>
            {t('memo.draft')}
          </Button>
        ) : null}
      </EmptyState>
    )
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        {memos.length > 1 ? (
          <Select
            hideLabel
            className={styles.chooser}
            label={t('memo.choose')}
            value={memo}
            onChange={(id) => setView({ memo: id })}
            options={memos.map(({ id, title }) => ({ id, label: title }))}
          />
        ) : null}
        <span className={styles.stretch} />
        {canWrite ? (
          <>
            <Button onPress={() => removeMemo(memo, t('memo.deleted'))}>{t('memo.delete')}</Button>
            <Button kind="outline" onPress={askDraft} isDisabled={!hasClaims}>
              {t('memo.draft')}
            </Button>
          </>
        ) : null}
      </div>
      <OpenMemo key={memo} id={memo} canWrite={canWrite} />
    </div>
  )
}

function OpenMemo({ id, canWrite }: { readonly id: string; readonly canWrite: boolean }) {
  const { t } = useTranslation()
  const loaded = useLoadedDoc(id)
  const memo = useSnapshot(id).memo.get(id)?.value
  if (!loaded) return null
  if (!memo) return <EmptyState centred text={t('memo.missing')} />
  return <MemoPage memo={memo} doc={loaded.doc} canWrite={canWrite} />
}

function removeMemo(id: string, said: string): void {
  runEdit('undo.deleteMemo', [{ doc: id, run: (edit) => edit.remove(id) }])
  setView({ memo: null })
  notify(said)
}
