// Chooses a claim of the whole project by its number or by words.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { call } from '#renderer/platform/bridge.ts'
import { ChoiceList, type Choice } from '../../ui/ChoiceList.tsx'

type ClaimChooserProps = {
  readonly label: string
  /** Ids of claims that are not offered. */
  readonly without: ReadonlySet<string>
  readonly onChoose: (claim: ClaimRow) => void
  readonly onClose: (how: 'escape' | 'left') => void
  readonly className?: string | undefined
}

/** As the contract has it. */
const MOST_TYPED = 1000

type Found = { readonly typed: string | null; readonly rows: readonly ClaimRow[] }

export function ClaimChooser({ label, without, onChoose, onClose, className }: ClaimChooserProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>({ typed: null, rows: [] })
  const leftOut = [...without].join(' ')
  useEffect(() => {
    let isOld = false
    const ids = leftOut === '' ? [] : leftOut.split(' ')
    void call('search.claims', { typed: typed.slice(0, MOST_TYPED), without: ids }).then((answer) => {
      if (!isOld) setFound({ typed, rows: answer.ok ? answer.value : [] })
    })
    return () => {
      isOld = true
    }
  }, [typed, leftOut])
  return (
    <ChoiceList
      className={className}
      label={label}
      placeholder={t('margin.claimHint')}
      onType={setTyped}
      isPending={found.typed !== typed}
      choicesFor={() =>
        found.rows.map((row): Choice => ({
          id: row.id,
          label: `${row.number}  ${row.statement}`,
          ...(row.asserter === null ? {} : { hint: row.asserter }),
        }))
      }
      onChoose={(id) => {
        const row = found.rows.find((claim) => claim.id === id)
        if (row) onChoose(row)
      }}
      onClose={onClose}
    />
  )
}
