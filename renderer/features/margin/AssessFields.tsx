// What each of us makes of a claim: mine to edit, colleagues' beside it. Differing ones stand side by side.
import { useTranslation } from 'react-i18next'
import { assessmentsOf } from '#shared/doc/assessment-operations.ts'
import { NO_ASSESSMENT, type Assessment, type AssessmentFields as Fields } from '#shared/domain/assessment.ts'
import { usePeople, useProject, useProjectRecord, useSnapshot } from '#renderer/state/hooks.ts'
import type { Choice } from '../../ui/ChoiceList.tsx'
import { assessClaim, type ClaimAt } from '../reader/claim-fields.ts'
import {
  confidenceChoices,
  confidenceText,
  credibilityChoices,
  credibilityText,
  likelihoodChoices,
  likelihoodText,
  toConfidence,
  toCredibility,
  toLikelihood,
} from './assess-choices.ts'
import { ChoiceField, FieldLabel } from './ChoiceField.tsx'
import styles from './margin.module.css'
import { TextClaimField } from './TextClaimField.tsx'

type AssessFieldsProps = {
  readonly at: ClaimAt
  readonly canEdit: boolean
  /** Of our own: nobody's information, so that it has no credibility; and no key goes to it. */
  readonly isJudgement?: boolean
}

export function AssessFields({ at, canEdit, isJudgement = false }: AssessFieldsProps) {
  const { t } = useTranslation()
  const me = useProject().info.me
  const people = usePeople()
  const project = useProjectRecord()
  const scale = project?.scale ?? 'none'
  const all = assessmentsOf(useSnapshot(at.doc), at.claim.id)
  const mine: Fields = all.find(({ author }) => author === me.id) ?? NO_ASSESSMENT
  const others = all.filter(({ author }) => author !== me.id)
  const initials = (id: string) => people.get(id)?.initials ?? '?'

  /** One field of the assessment: mine, then that of each colleague who has any. */
  const row = (
    field: 'likelihood' | 'confidence' | 'credibility',
    textOf: (fields: Fields) => string | null,
    choices: readonly Choice[],
    change: (choice: string) => Partial<Fields>,
  ) => (
    <div className={styles.field}>
      <FieldLabel
        label={t(`margin.${field}`)}
        command={isJudgement ? undefined : (`assess.${field}` as const)}
      />
      <div className={styles.sides}>
        <ChoiceField
          label={t(`margin.${field}`)}
          hideLabel
          {...(isJudgement ? {} : { field })}
          value={textOf(mine)}
          empty={t('margin.notAssessed')}
          lead={others.length > 0 ? me.initials : undefined}
          isDisabled={!canEdit}
          choices={choices}
          onChoose={(choice) => assessClaim(at, change(choice))}
        />
        {others.map((assessment) => (
          <Theirs
            key={assessment.id}
            initials={initials(assessment.author)}
            name={people.get(assessment.author)?.name}
            text={textOf(assessment)}
          />
        ))}
      </div>
    </div>
  )

  return (
    <div className={styles.foldBody}>
      {scale === 'none' ? null : (
        <>
          {row(
            'likelihood',
            ({ likelihood }) => likelihood && likelihoodText(likelihood, scale),
            likelihoodChoices(scale, mine.likelihood),
            (choice) => ({ likelihood: toLikelihood(scale, choice) }),
          )}
          {row(
            'confidence',
            ({ confidence }) => confidenceText(confidence),
            confidenceChoices(mine.confidence),
            (choice) => ({ confidence: toConfidence(choice) }),
          )}
        </>
      )}
      {project?.grading && !isJudgement
        ? row(
            'credibility',
            ({ credibility }) => credibilityText(credibility),
            credibilityChoices(mine.credibility),
            (choice) => ({ credibility: toCredibility(choice) }),
          )
        : null}
      <TextClaimField
        id={at.claim.id}
        label={t('margin.note')}
        {...(isJudgement ? {} : { field: 'note', command: 'assess.note' })}
        placeholder={t('margin.noteHint')}
        multiline
        isReadOnly={!canEdit}
        value={mine.note}
        onKeep={(note) => assessClaim(at, { note })}
      />
      <Notes others={others} initials={initials} />
    </div>
  )
}

type TheirsProps = {
  readonly initials: string
  readonly name: string | undefined
  readonly text: string | null
}

function Theirs({ initials, name, text }: TheirsProps) {
  const { t } = useTranslation()
  return (
    <span className={styles.theirs} title={name} data-empty={text === null || undefined}>
      <span className={styles.whose}>{initials}</span>
      <span>{text ?? t('margin.notAssessed')}</span>
    </span>
  )
}

type NotesProps = { readonly others: readonly Assessment[]; readonly initials: (id: string) => string }

function Notes({ others, initials }: NotesProps) {
  return others
    .filter(({ note }) => note !== '')
    .map(({ id, author, note }) => (
      <p key={id} className={styles.theirNote}>
        <span className={styles.whose}>{initials(author)}</span> {note}
      </p>
    ))
}
