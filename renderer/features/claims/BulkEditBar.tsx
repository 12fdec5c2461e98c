// What can be done to the claims that are selected, all at once.
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { attributedTo } from '#shared/domain/source.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { useProject, useSources, useThemes } from '../../state/hooks.ts'
import { notify } from '../../state/view-store.ts'
import { ChoiceButton } from '../../ui/ChoiceButton.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { statusChoices, toStatus, toType, typeChoices } from '../margin/claim-choices.ts'
import { themeChoices } from '../margin/theme-choices.tsx'
import { AUTHOR, sourceChoices, typedName } from '../sources/source-choices.ts'
import { bulkEdit, type BulkChange } from './bulk-edit.ts'
import styles from './bulk-edit.module.css'

export const BULK_FIELDS = ['theme', 'type', 'attribution', 'status'] as const
export type BulkField = (typeof BULK_FIELDS)[number]

type BulkEditBarProps = {
  readonly claims: readonly ClaimRow[]
  /** How many of them the filter hides; they are changed too. */
  readonly hidden: number
  /** The field that a key has asked for; its list is open. */
  readonly asked: BulkField | null
  /** The list is closed, chosen or not: whoever asked takes the focus back. */
  readonly onLeave: () => void
  /** Nothing is to be selected any more. */
  readonly onClear: () => void
}

/** Shown while claims are selected. */
export function BulkEditBar({ claims, hidden, asked, onLeave, onClear }: BulkEditBarProps) {
  const { t } = useTranslation()
  const { canWrite } = useProject()
  const themes = useThemes()
  const sources = useSources()
  const all = (test: (claim: ClaimRow) => boolean) => claims.length > 0 && claims.every(test)
  const isOnAll = ({ id }: Theme) => all((claim) => claim.themes.includes(id))
  const run = async (change: BulkChange) => {
    const count = await bulkEdit(claims, change)
    notify(t('claims.bulk.done', { count }))
  }
  const name = claims[0] ? attributedTo(claims[0], sources) : null
  const isOneName = all((claim) => attributedTo(claim, sources) === name)
  const shared = (field: BulkField) => ({
    isBare: true,
    isDisabled: !canWrite,
    isAsked: asked === field,
    onLeave,
  })
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('claims.bulk.name')}>
      <span className={styles.count} role="status">
        {t('claims.bulk.selected', { count: claims.length })}
        {hidden > 0 ? ` ${t('claims.bulk.hidden', { count: hidden })}` : null}
      </span>
      <ChoiceButton
        {...shared('theme')}
        label={t('claims.bulk.theme')}
        value={null}
        empty={t('claims.column.themes')}
        choices={(typed) => themeChoices(themes, typed, isOnAll)}
        onChoose={(choice) => {
          const theme = themes.get(choice)
          void run({
            kind: 'theme',
            path: theme ? themePath(themes, choice) : choice,
            present: theme === undefined || !isOnAll(theme),
          })
        }}
      />
      <ChoiceButton
        {...shared('type')}
        label={t('claims.bulk.type')}
        value={null}
        empty={t('claims.column.type')}
        choices={typeChoices((type) => all((claim) => claim.type === type))}
        onChoose={(choice) => void run({ kind: 'type', type: toType(choice) })}
      />
      <ChoiceButton
        {...shared('attribution')}
        label={t('claims.bulk.attribution')}
        value={null}
        empty={t('claims.column.attribution')}
        placeholder={t('margin.asserterHint')}
        choices={(typed) =>
          sourceChoices(sources, typed, {
            chosen: isOneName ? (claims[0]?.source ?? null) : '',
            words: null,
          })
        }
        onChoose={(choice) =>
          void run({
            kind: 'attribution',
            name: choice === AUTHOR ? null : (typedName(choice) ?? sources.get(choice)?.name ?? null),
          })
        }
      />
      <ChoiceButton
        {...shared('status')}
        label={t('claims.bulk.status')}
        value={null}
        empty={t('claims.column.status')}
        choices={statusChoices((status) => all((claim) => claim.status === status))}
        onChoose={(choice) => void run({ kind: 'status', status: toStatus(choice) })}
      />
      <IconButton label={t('claims.bulk.clear')} keys="Escape" className={styles.clear} onPress={onClear}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
