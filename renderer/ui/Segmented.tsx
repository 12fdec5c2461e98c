import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './Segmented.module.css'

type SegmentedProps<Id extends string> = {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string; readonly icon?: ReactNode }[]
  readonly value: Id
  readonly onChange: (value: Id) => void
}

/** A choice of a few, all in sight; exactly one holds. */
export function Segmented<Id extends string>({ label, options, value, onChange }: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([chosen]) => {
        if (chosen !== undefined) onChange(chosen as Id)
      }}
      className={styles.group}
    >
      {options.map(({ id, label, icon }) => (
        <ToggleButton key={id} id={id} className={styles.option}>
          {icon}
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
