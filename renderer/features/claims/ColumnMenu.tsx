import { Columns3 } from 'lucide-react'
import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CLAIM_COLUMNS, USUAL_LAYOUT } from '#shared/domain/claim-view.ts'
import { Button } from '../../ui/Button.tsx'
import { OrderedChecks } from '../../ui/OrderedChecks.tsx'
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
  return (
    <>
      <OrderedChecks
        className={styles.columns!}
        label={t('claims.columns')}
        all={CLAIM_COLUMNS}
        chosen={columns}
        least={1}
        nameOf={(column) => t(`claims.column.${column}`)}
        forwardLabel={(name) => t('claims.moveBefore', { name })}
        backLabel={(name) => t('claims.moveBehind', { name })}
        onChange={(columns) => setClaims({ columns: [...columns] })}
      />
      <Button onPress={() => setClaims({ columns: USUAL_LAYOUT.columns })}>{t('claims.usualColumns')}</Button>
    </>
  )
}
