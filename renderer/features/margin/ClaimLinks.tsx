// The links of a claim, from it and to it, in words; each leads to the other claim.
import { keyOf } from '#renderer/commands/key-choices.ts'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClaimRow, LinkRow } from '#shared/ipc/view-types.ts'
import { useClaimRows } from '#renderer/state/claim-rows.ts'
import { useViewStore } from '#renderer/state/view-store.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ChoiceList, filterChoices } from '../../ui/ChoiceList.tsx'
import { leaveField } from '../reader/ask-field.ts'
import type { ClaimAt } from '../reader/claim-fields.ts'
import { goToClaim, goToClaimOf, otherEnd, removeLink, startLink } from '../reader/links.ts'
import styles from './margin.module.css'

type ClaimLinksProps = { readonly at: ClaimAt; readonly links: readonly LinkRow[]; readonly canEdit: boolean }

export function ClaimLinks({ at, links, canEdit }: ClaimLinksProps) {
  const { t } = useTranslation()
  const { claim } = at
  const rows = useClaimRows(links.map((link) => otherEnd(link, claim.id)))
  const isAsked = useViewStore((state) => state.claimField === 'links')
  const words = (link: LinkRow) => t(`margin.linkOf.${link.kind}.${link.from === claim.id ? 'from' : 'to'}`)
  return (
    <div className={styles.foldBody}>
      {links.length === 0 ? <p className={styles.hint}>{t('margin.linksNone')}</p> : null}
      <ul className={styles.links}>
        {links.map((link) => (
          <LinkLine
            key={link.id}
            words={words(link)}
            row={rows.get(otherEnd(link, claim.id))}
            onRemove={canEdit ? () => void removeLink(link) : null}
          />
        ))}
      </ul>
      {isAsked && links.length > 0 ? (
        <ChoiceList
          className={styles.choiceList}
          label={t('margin.followWhich')}
          placeholder={t('margin.followWhich')}
          choicesFor={(typed) =>
            filterChoices(
              links.map((link, index) => {
                const row = rows.get(otherEnd(link, claim.id))
                return {
                  id: otherEnd(link, claim.id),
                  label: `${words(link)} ${row?.number ?? ''}`,
                  hint: row?.statement ?? t('margin.notInFile'),
                  ...(index < 9 ? { quick: String(index + 1) } : {}),
                }
              }),
              typed,
            )
          }
          onChoose={(id) => {
            leaveField()
            void goToClaimOf(id)
          }}
          onClose={leaveField}
        />
      ) : null}
      {canEdit ? (
        <button
          type="button"
          className={styles.addTheme}
          onClick={() => startLink({ ...claim, doc: at.doc })}
        >
          {t('margin.addLink')} <KeyHint keys={keyOf('claim.link')} />
        </button>
      ) : null}
    </div>
  )
}

type LinkLineProps = {
  readonly words: string
  /** Null: not in this file; undefined while that is not known yet. */
  readonly row: ClaimRow | null | undefined
  readonly onRemove: (() => void) | null
}

export function LinkLine({ words, row, onRemove }: LinkLineProps) {
  const { t } = useTranslation()
  return (
    <li>
      {row ? (
        <button type="button" className={styles.linkLine} onClick={() => goToClaim(row)}>
          <span className={styles.linkWords}>{words}</span>{' '}
          <span className={styles.linkNumber}>{row.number}</span> {row.statement}
        </button>
      ) : (
        <span className={styles.linkLine}>
          <span className={styles.linkWords}>{words}</span> {row === null ? t('margin.notInFile') : '…'}
        </span>
      )}
      {onRemove ? (
        <button
          type="button"
          className={styles.removePassage}
          aria-label={t('margin.removeLink', { words, number: row?.number ?? t('margin.notInFile') })}
          onClick={onRemove}
        >
          <X aria-hidden />
        </button>
      ) : null}
    </li>
  )
}
