// What each of us makes of a claim: mine to edit, colleagues' beside it. Differing ones stand side by side.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { assessmentsOf } from '#shared/doc/assessment-operations.ts'
import {
  CONFIDENCES,
  CREDIBILITIES,
  NO_ASSESSMENT,
  type Assessment,
  type AssessmentFields,
} from '#shared/domain/assessment.ts'
import {
  bandText,
  LIKELIHOOD_BANDS,
  likelihoodTerms,
  type Likelihood,
  type LikelihoodScale,
} from '#shared/domain/likelihood.ts'
import { usePeople, useProject, useProjectRecord, useSnapshot } from '#renderer/state/hooks.ts'
import type { Choice } from '../../ui/ChoiceList.tsx'
import { assessClaim, type ClaimAt } from '../reader/claim-fields.ts'
import { ChoiceField, FieldLabel } from './ChoiceField.tsx'
import styles from './margin.module.css'
import { TextClaimField } from './TextClaimField.tsx'

/** No term and no level is called this. */
const NONE = 'none'

export function AssessFields({ at, canEdit }: { readonly at: ClaimAt; readonly canEdit: boolean }) {
  const { t } = useTranslation()
  const me = useProject().info.me
  const people = usePeople()
  const scale = useProjectRecord()?.scale ?? 'none'
  const grading = useProjectRecord()?.grading ?? false
  const all = assessmentsOf(useSnapshot(at.doc), at.claim.id)
  const mine: AssessmentFields = all.find(({ author }) => author === me.id) ?? NO_ASSESSMENT
  const others = all.filter(({ author }) => author !== me.id)
  const initials = (id: string) => people.get(id)?.initials ?? '?'
  const lead = others.length > 0 ? me.initials : undefined
  const put = (fields: Partial<AssessmentFields>) => assessClaim(at, fields)

  /** One field of the assessment: mine, then each colleague's who has one. */
  const row = (
    field: 'likelihood' | 'confidence' | 'credibility',
    words: (assessment: AssessmentFields) => string | null,
    choices: readonly Choice[],
    onChoose: (choice: string) => void,
  ) => (
    <div className={styles.field}>
      <FieldLabel label={t(`margin.${field}`)} command={`assess.${field}`} />
      <div className={styles.sides}>
        <ChoiceField
          label={t(`margin.${field}`)}
          hideLabel
          field={field}
          value={words(mine)}
          empty={t('margin.notAssessed')}
          lead={lead}
          isDisabled={!canEdit}
          choices={choices}
          onChoose={onChoose}
        />
        {others.map((assessment) => (
          <Theirs
            key={assessment.id}
            initials={initials(assessment.author)}
            name={people.get(assessment.author)?.name}
            words={words(assessment)}
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
            [
              { id: NONE, label: t('margin.notAssessed'), quick: '0', isChosen: mine.likelihood === null },
              ...termChoices(scale, mine.likelihood),
            ],
            (term) => put({ likelihood: term === NONE ? null : { scale, term } }),
          )}
          {row(
            'confidence',
            ({ confidence }) => confidence && t(`margin.confidenceOf.${confidence}`),
            [
              { id: NONE, label: t('margin.notAssessed'), quick: '0', isChosen: mine.confidence === null },
              ...CONFIDENCES.map((level, index) => ({
                id: level,
                label: t(`margin.confidenceOf.${level}`),
                quick: String(index + 1),
                isChosen: level === mine.confidence,
              })),
            ],
            (choice) => put({ confidence: CONFIDENCES.find((level) => level === choice) ?? null }),
          )}
        </>
      )}
      {grading
        ? row(
            'credibility',
            ({ credibility }) =>
              credibility && `${credibility} ${t(`margin.credibilityOf.grade${credibility}`)}`,
            [
              { id: NONE, label: t('margin.notAssessed'), quick: '0', isChosen: mine.credibility === null },
              ...CREDIBILITIES.map((grade) => ({
                id: String(grade),
                label: t(`margin.credibilityOf.grade${grade}`),
                quick: String(grade),
                isChosen: grade === mine.credibility,
              })),
            ],
            (choice) => put({ credibility: CREDIBILITIES.find((grade) => String(grade) === choice) ?? null }),
          )
        : null}
      <TextClaimField
        id={at.claim.id}
        label={t('margin.note')}
        field="note"
        command="assess.note"
        placeholder={t('margin.noteHint')}
        multiline
        isReadOnly={!canEdit}
        value={mine.note}
        onKeep={(note) => put({ note })}
      />
      <Notes others={others} initials={initials} />
    </div>
  )
}

type TheirsProps = {
  readonly initials: string
  readonly name: string | undefined
  readonly words: string | null
}

function Theirs({ initials, name, words }: TheirsProps) {
  const { t } = useTranslation()
  return (
    <span className={styles.theirs} title={name} data-empty={words === null || undefined}>
      <span className={styles.whose}>{initials}</span>
      <span>{words ?? t('margin.notAssessed')}</span>
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

/** Of ICD 203 the first row of terms has the number keys, the second stands below it. */
function termChoices(scale: LikelihoodScale, chosen: Likelihood | null): Choice[] {
  const first = LIKELIHOOD_BANDS[scale].map(({ terms }) => terms[0]!)
  const rest = likelihoodTerms(scale).filter((term) => !first.includes(term))
  return [...first, ...rest].map((term, index) => ({
    id: term,
    label: term,
    hint: `${bandText(scale, term)} %`,
    ...(index < first.length ? { quick: String(index + 1) } : {}),
    isChosen: chosen?.scale === scale && chosen.term === term,
  }))
}

/** The term with its band; of another scale than the project's with the scale's name, as the same word is not the same. */
function likelihoodText({ scale, term }: Likelihood, now: LikelihoodScale): string {
  const text = `${term} ${bandText(scale, term)} %`
  return scale === now ? text : `${text} (${i18next.t(`margin.scaleOf.${scale}`)})`
}
