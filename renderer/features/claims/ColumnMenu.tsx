import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CLAIM_COLUMNS, USUAL_LAYOUT, type ClaimColumn } from '#shared/domain/claim-view.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { setClaims, useClaimsStore } from './claims-store.ts'
import styles from './claims.module.css'

/** Which columns, in which order. */
export function ColumnMenu() {
  const { t } = useTranslation()
  return (
    <DialogTrigger>
      <Button kind="outline">
        <Columns3 aria-hidden />
        {t('claims.columns')}
      </Button>
      <Popover label={t('claims.columns')} placement="bottom end">
        <ColumnList />
      </Popover>
    </DialogTrigger>
  )
}

function ColumnList() {
  const { t } = useTranslation()
  const columns = useClaimsStore((state) => state.columns)
  const show = (column: ClaimColumn, isOn: boolean) =>
    setClaims({ columns: isOn ? [...columns, column] : columns.filter((one) => one !== column) })
  const move = (column: ClaimColumn, by: 1 | -1) => {
    const from = columns.indexOf(column)
    const to = from + by
    if (from < 0 || to < 0 || to >= columns.length) return
    setClaims({ columns: columns.with(from, columns[to]!).with(to, column) })
  }
  const onKeyDown = (column: ClaimColumn) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(column, event.key === 'ArrowUp' ? -1 : 1)
  }
  const hidden = CLAIM_COLUMNS.filter((column) => !columns.includes(column))
  return (
    <>
      <ul className={styles.columns} aria-label={t('claims.columns')}>
        {[...columns, ...hidden].map((column) => {
          const at = columns.indexOf(column)
          const name = t(`claims.column.${column}`)
          return (
            <li key={column} onKeyDownCapture={onKeyDown(column)}>
              <Checkbox
                isSelected={at >= 0}
                isDisabled={at >= 0 && columns.length === 1}
                onChange={(isOn) => show(column, isOn)}
              >
                {name}
              </Checkbox>
              {at < 0 ? null : (
                <span>
                  <IconButton
                    label={t('claims.moveBefore', { name })}
                    keys="Alt+ArrowUp"
                    isDisabled={at === 0}
                    onPress={() => move(column, -1)}
                  >
                    <ArrowUp aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('claims.moveBehind', { name })}
                    keys="Alt+ArrowDown"
                    isDisabled={at === columns.length - 1}
                    onPress={() => move(column, 1)}
                  >
                    <ArrowDown aria-hidden />
                  </IconButton>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <Button onPress={() => setClaims({ columns: USUAL_LAYOUT.columns })}>{t('claims.usualColumns')}</Button>
    </>
  )
}
