import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import fieldStyles from './Field.module.css'
import listStyles from './Popover.module.css'
import styles from './Select.module.css'

export type SelectOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** Stands before the label, such as a theme's sign. */
  readonly sign?: ReactNode
}

type SelectProps<Id extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id
  readonly onChange: (value: Id) => void
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hideLabel, options, value, onChange, isDisabled = false, className = '' } = props
  const chosen = options.find((option) => option.id === value)
  return (
    <AriaSelect
      value={value}
      onChange={(key) => onChange(key as Id)}
      isDisabled={isDisabled}
      className={`${fieldStyles.field} ${className}`}
    >
      <Label className={hideLabel ? fieldStyles.hiddenLabel! : fieldStyles.label!}>{label}</Label>
      <Button className={styles.button}>
        {chosen?.sign}
        {/* The button is named by the value and the label: SelectValue carries the id that says so. */}
        <SelectValue className={styles.value}>{chosen?.label ?? ''}</SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Popover offset={4} className={listStyles.popover}>
        <ListBox className={listStyles.list}>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={listStyles.item}>
              {({ isSelected }) => (
                <>
                  <span className={listStyles.check}>{isSelected ? <Check aria-hidden /> : null}</span>
                  {option.sign}
                  <span className={listStyles.text}>{option.label}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
