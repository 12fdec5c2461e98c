// What can be done to the claims that are selected, all at once.
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CLAIM_STATUSES, CLAIM_TYPES } from '#shared/domain/claim.ts'
import { attributedTo } from '#shared/domain/source.ts'
import { themePath } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { useProject, useSources, useThemes } from '../../state/hooks.ts'
import { notify } from '../../state/view-store.ts'
import { ChoiceButton } from '../../ui/ChoiceButton.tsx'
import type { Choice } from '../../ui/ChoiceList.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { matchThemes, newThemePath } from '../margin/theme-matches.ts'
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
        choices={(typed): readonly Choice[] => {
          const fresh = newThemePath(themes, typed)
          return [
            ...matchThemes(themes, typed).map(({ theme, path }) => ({
              id: path,
              label: path,
              sign: <ThemeSign colour={theme.colour} />,
              isChosen: all((claim) => claim.themes.includes(theme.id)),
            })),
            ...(fresh === null ? [] : [{ id: fresh, label: t('margin.newTheme', { path: fresh }) }]),
          ]
        }}
        onChoose={(path) => {
          const theme = [...themes.values()].find(({ id }) => themePath(themes, id) === path)
          const isOnAll = theme !== undefined && all((claim) => claim.themes.includes(theme.id))
          void run({ kind: 'theme', path, present: !isOnAll })
        }}
      />
      <ChoiceButton
        {...shared('type')}
        label={t('claims.bulk.type')}
        value={null}
        empty={t('claims.column.type')}
        choices={(['none', ...CLAIM_TYPES] as const).map((type, index) => ({
          id: type,
          label: type === 'none' ? t('margin.typeNone') : t(`common.type.${type}`),
          quick: String(index),
          isChosen: all((claim) => (claim.type ?? 'none') === type),
        }))}
        onChoose={(id) => void run({ kind: 'type', type: CLAIM_TYPES.find((type) => type === id) ?? null })}
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
        choices={CLAIM_STATUSES.map((status, index) => ({
          id: status,
          label: t(`common.status.${status}`),
          quick: String(index + 1),
          isChosen: all((claim) => claim.status === status),
        }))}
        onChoose={(id) =>
          void run({ kind: 'status', status: CLAIM_STATUSES.find((status) => status === id) ?? 'draft' })
        }
      />
      <IconButton label={t('claims.bulk.clear')} keys="Escape" className={styles.clear} onPress={onClear}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
