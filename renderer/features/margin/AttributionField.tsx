import { useTranslation } from 'react-i18next'
import { attributedTo, resolveSource } from '#shared/domain/source.ts'
import { useSources } from '#renderer/state/hooks.ts'
import { attribute, type ClaimAt } from '../reader/claim-fields.ts'
import { AUTHOR, sourceChoices, typedName } from '../sources/source-choices.ts'
import { ChoiceField } from './ChoiceField.tsx'

/** Whom the article lets say it: one of the known sources, a new one, or its author. */
export function AttributionField({ at, isDisabled }: { readonly at: ClaimAt; readonly isDisabled: boolean }) {
  const { t } = useTranslation()
  const sources = useSources()
  const { claim } = at
  const shown = attributedTo(claim, sources)
  const source = claim.source === null ? null : resolveSource(sources, claim.source)
  return (
    <ChoiceField
      label={t('margin.asserter')}
      field="attribution"
      command="claim.attribution"
      value={shown}
      empty={t('margin.asserterNone')}
      initial={shown ?? ''}
      placeholder={t('margin.asserterHint')}
      isGuessed={claim.guessed.includes('asserter')}
      isDisabled={isDisabled}
      choices={(typed) =>
        sourceChoices(sources, typed, { chosen: source?.id ?? null, words: source ? null : shown })
      }
      onChoose={(choice) =>
        attribute(at, choice === AUTHOR ? '' : (typedName(choice) ?? sources.get(choice)?.name ?? ''))
      }
    />
  )
}
