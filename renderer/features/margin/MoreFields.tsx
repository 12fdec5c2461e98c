// What an article says about a claim beyond its statement: how it came, on what it rests, what time it is about.
import { useTranslation } from 'react-i18next'
import { CLAIM_BASES } from '#shared/domain/claim.ts'
import { resolveSource } from '#shared/domain/source.ts'
import { isDate, isWhen } from '#shared/domain/when.ts'
import { useSources } from '#renderer/state/hooks.ts'
import { editClaim, setVia, viaText, type ClaimAt } from '../reader/claim-fields.ts'
import { ChoiceField } from './ChoiceField.tsx'
import styles from './margin.module.css'
import { TextClaimField } from './TextClaimField.tsx'

/** No basis is called this: nobody has said. */
const UNSAID = 'unsaid'

/** What it is about, which may be a stretch; when it was made, a date. */
const TIMES = [
  { field: 'about', isFine: isWhen },
  { field: 'made', isFine: isDate },
] as const

export function MoreFields({ at, canEdit }: { readonly at: ClaimAt; readonly canEdit: boolean }) {
  const { t } = useTranslation()
  const sources = useSources()
  const { claim } = at
  const text = { id: claim.id, isReadOnly: !canEdit }
  const nullable = (value: string) => (value === '' ? null : value)
  // A source that was renamed or merged shows as it is called now.
  const via = claim.via.map((voice) => ({
    ...voice,
    words: (voice.source === null ? null : resolveSource(sources, voice.source)?.name) ?? voice.words,
  }))
  return (
    <div className={styles.foldBody}>
      <TextClaimField
        {...text}
        label={t('margin.via')}
        field="via"
        command="claim.via"
        placeholder={t('margin.viaHint')}
        value={viaText(via)}
        onKeep={(line) => setVia(at, line)}
      />
      <TextClaimField
        {...text}
        label={t('margin.words')}
        field="words"
        command="claim.words"
        placeholder={t('margin.wordsHint')}
        value={claim.asserter ?? ''}
        onKeep={(words) => editClaim(at, 'asserter', nullable(words))}
      />
      <ChoiceField
        label={t('margin.basis')}
        field="basis"
        command="claim.basis"
        value={claim.basis && t(`margin.basisOf.${claim.basis}`)}
        empty={t('margin.notSaid')}
        isDisabled={!canEdit}
        choices={([UNSAID, ...CLAIM_BASES] as const).map((basis, index) => ({
          id: basis,
          label: basis === UNSAID ? t('margin.notSaid') : t(`margin.basisOf.${basis}`),
          quick: String(index),
          isChosen: basis === (claim.basis ?? UNSAID),
        }))}
        onChoose={(id) => editClaim(at, 'basis', CLAIM_BASES.find((basis) => basis === id) ?? null)}
      />
      <div className={styles.fields}>
        {TIMES.map(({ field, isFine }) => (
          <TextClaimField
            key={field}
            {...text}
            label={t(`margin.${field}`)}
            field={field}
            command={`claim.${field}`}
            placeholder={t(`margin.${field}Hint`)}
            value={claim[field] ?? ''}
            problem={(typed) => (typed === '' || isFine(typed) ? null : t(`margin.${field}Wrong`))}
            onKeep={(typed) => editClaim(at, field, nullable(typed))}
          />
        ))}
      </div>
    </div>
  )
}
