// A judgement that is being made: nothing is written before all of it is.
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentFields } from '#shared/domain/assessment.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { readClaimRows } from '../../state/claim-rows.ts'
import { useProjectRecord } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ChoiceField } from '../margin/ChoiceField.tsx'
import { ClaimChooser } from '../margin/ClaimChooser.tsx'
import {
  confidenceChoices,
  confidenceText,
  likelihoodChoices,
  likelihoodText,
  toConfidence,
  toLikelihood,
} from '../margin/assess-choices.ts'
import fields from '../margin/margin.module.css'
import { makeJudgement } from './judgement-edits.ts'
import { NoScale } from './JudgementEditor.tsx'
import styles from './judgements.module.css'
import { takeGround } from './side-commands.ts'

/** `onDone`: the id of the judgement that was made, null for none. */
export function NewJudgement({ onDone }: { readonly onDone: (id: string | null) => void }) {
  const { t } = useTranslation()
  const scale = useProjectRecord()?.scale ?? 'none'
  const [statement, setStatement] = useState('')
  const [claims, setClaims] = useState<readonly ClaimRow[]>([])
  const [assessment, setAssessment] = useState<Partial<AssessmentFields>>({})
  const [isChoosing, setChoosing] = useState(false)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    field.current?.focus()
    // The claim it was asked for from.
    const ground = takeGround()
    if (ground === null) return
    void readClaimRows([ground]).then((rows) => {
      const row = rows?.get(ground)
      if (row) setClaims((before) => (before.some(({ id }) => id === row.id) ? before : [...before, row]))
    })
  }, [])

  function make() {
    if (statement.trim() === '') {
      setWrong(true)
      field.current?.focus()
      return
    }
    const restsOn = claims.map(({ id }) => id)
    onDone(makeJudgement({ statement: statement.trim(), restsOn, assessment }))
  }
  const closeChooser = () => {
    setChoosing(false)
    requestAnimationFrame(() => add.current?.focus())
  }

  return (
    <form
      className={styles.new}
      aria-label={t('command.judgement.new')}
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) make()
        else if (event.key === 'Escape' && !event.defaultPrevented) onDone(null)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <TextArea
        inputRef={field}
        label={t('judgements.statement')}
        placeholder={t('judgements.statementHint')}
        value={statement}
        onChange={(text) => {
          setStatement(text)
          setWrong(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) {
            event.continuePropagation()
            return
          }
          event.preventDefault()
          setChoosing(true)
        }}
      />
      {wrong ? (
        <p role="alert" className={fields.problem}>
          {t('judgements.empty')}
        </p>
      ) : null}
      <section aria-label={t('judgements.restsOn')}>
        <h3 className={styles.label}>{t('judgements.restsOn')}</h3>
        <ul className={fields.links}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <span className={fields.linkLine}>
                <span className={fields.linkNumber}>{claim.number}</span> {claim.statement}
              </span>
              <button
                type="button"
                className={fields.removePassage}
                aria-label={t('judgements.takeOff', { number: claim.number })}
                onClick={() => setClaims(claims.filter(({ id }) => id !== claim.id))}
              >
                <X aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        {isChoosing ? (
          <ClaimChooser
            // Empty again for the next one.
            key={claims.length}
            className={styles.chooser}
            label={t('judgements.addClaim')}
            without={new Set(claims.map(({ id }) => id))}
            onChoose={(claim) => setClaims([...claims, claim])}
            onClose={(how) => (how === 'escape' ? closeChooser() : setChoosing(false))}
          />
        ) : (
          <button ref={add} type="button" className={fields.addTheme} onClick={() => setChoosing(true)}>
            {t('judgements.addClaim')}
          </button>
        )}
      </section>
      {scale === 'none' ? (
        <NoScale />
      ) : (
        <div className={styles.pair}>
          <ChoiceField
            label={t('margin.likelihood')}
            value={assessment.likelihood ? likelihoodText(assessment.likelihood, scale) : null}
            empty={t('margin.notAssessed')}
            isDisabled={false}
            choices={likelihoodChoices(scale, assessment.likelihood ?? null)}
            onChoose={(term) => setAssessment({ ...assessment, likelihood: toLikelihood(scale, term) })}
          />
          <ChoiceField
            label={t('margin.confidence')}
            value={confidenceText(assessment.confidence ?? null)}
            empty={t('margin.notAssessed')}
            isDisabled={false}
            choices={confidenceChoices(assessment.confidence ?? null)}
            onChoose={(level) => setAssessment({ ...assessment, confidence: toConfidence(level) })}
          />
        </div>
      )}
      <div className={styles.foot}>
        <Button kind="primary" type="submit">
          {t('judgements.make')} <KeyHint keys="Mod+Enter" />
        </Button>
        <Button onPress={() => onDone(null)}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
