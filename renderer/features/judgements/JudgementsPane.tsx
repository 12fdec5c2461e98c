// Judgements of the team's own: what they say, what they rest on, how likely and how sure.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { assessmentsOf } from '#shared/doc/assessment-operations.ts'
import { usePeople, useProject, useProjectRecord, useSnapshot } from '../../state/hooks.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { SidePane } from '../../ui/SidePane.tsx'
import { confidenceText, likelihoodText } from '../margin/assess-choices.ts'
import { stepRows } from '../margin/step-rows.ts'
import { judgementsOf } from './judgement-edits.ts'
import { JudgementEditor } from './JudgementEditor.tsx'
import { JudgementSign } from './JudgementSign.tsx'
import styles from './judgements.module.css'
import { NewJudgement } from './NewJudgement.tsx'
import { closeSide, newJudgement, NEW_JUDGEMENT } from './side-commands.ts'

export function JudgementsPane() {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const judgements = judgementsOf(useSnapshot('project'))
  const open = useViewStore((state) => state.judgement)
  const list = useRef<HTMLUListElement>(null)
  // Where a judgement was opened, closed or made, its row has the focus.
  useEffect(() => {
    if (open !== NEW_JUDGEMENT) focusRow(list.current, open)
  }, [open])

  return (
    <SidePane
      title={t('judgements.title')}
      closeLabel={t('common.close')}
      onClose={closeSide}
      action={
        canWrite ? (
          <IconButton label={t('command.judgement.new')} keys={keyOf('judgement.new')} onPress={newJudgement}>
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      {open === NEW_JUDGEMENT ? <NewJudgement onDone={(id) => setView({ judgement: id })} /> : null}
      {judgements.length === 0 && open !== NEW_JUDGEMENT ? (
        <div className={styles.empty}>
          <p>{t('judgements.none')}</p>
          <p>
            <KeyHint keys={keyOf('judgement.new')} /> {t('judgements.noneKey')}
          </p>
        </div>
      ) : null}
      <ul
        ref={list}
        className={styles.list}
        aria-label={t('judgements.title')}
        onKeyDown={(event) => {
          if (stepRows(event.currentTarget, event.target, event.key)) event.preventDefault()
        }}
      >
        {judgements.map((judgement, index) => {
          const isOpen = judgement.id === open
          return (
            <li key={judgement.id} className={styles.item} data-open={isOpen || undefined}>
              <button
                type="button"
                data-row
                data-judgement={judgement.id}
                data-status={judgement.status}
                className={styles.row}
                aria-expanded={isOpen}
                tabIndex={isOpen || index === 0 ? 0 : -1}
                onClick={() => setView({ judgement: isOpen ? null : judgement.id })}
              >
                <JudgementSign />
                <span className={styles.number}>{judgement.number}</span>
                <span className={styles.statement}>
                  {judgement.statement}
                  <Weighed judgement={judgement.id} />
                </span>
                {judgement.status === 'withdrawn' ? (
                  <span className={styles.number}>{t('common.status.withdrawn')}</span>
                ) : null}
              </button>
              {isOpen ? (
                <JudgementEditor
                  judgement={judgement}
                  canEdit={canWrite}
                  onDone={() => focusRow(list.current, judgement.id)}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </SidePane>
  )
}

/** How likely and how sure, in the words of each who has said so. */
function Weighed({ judgement }: { readonly judgement: string }) {
  const people = usePeople()
  const scale = useProjectRecord()?.scale ?? 'none'
  const said = assessmentsOf(useSnapshot('project'), judgement).flatMap(
    ({ author, likelihood, confidence }) => {
      const words = [
        likelihood && likelihoodText(likelihood, scale === 'none' ? likelihood.scale : scale),
        confidenceText(confidence),
      ].filter(Boolean)
      return words.length === 0 ? [] : [`${people.get(author)?.initials ?? '?'} ${words.join(' · ')}`]
    },
  )
  return said.length === 0 ? null : <span className={styles.weighed}>{said.join('; ')}</span>
}

/** Of the first, where none is named. */
function focusRow(list: HTMLElement | null, id: string | null): void {
  const row = list?.querySelector<HTMLElement>(id === null ? '[data-row]' : `[data-judgement="${id}"]`)
  row?.focus()
}
