// One of many under a label, as `Select` has it: its list is typed in, and draws no more than can be looked through.
import { ChoiceButton } from './ChoiceButton.tsx'
import type { Choice } from './ChoiceList.tsx'
import styles from './Field.module.css'

type ChoiceSelectProps = {
  readonly label: string
  readonly placeholder: string
  readonly choices: readonly Choice[]
  readonly onChange: (choice: string) => void
}

export function ChoiceSelect({ label, placeholder, choices, onChange }: ChoiceSelectProps) {
  const chosen = choices.find(({ isChosen }) => isChosen)
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      {/* In a box of its own, below which the list lies. */}
      <div>
        <ChoiceButton
          label={label}
          placeholder={placeholder}
          value={chosen?.label ?? ''}
          empty=""
          isDisabled={false}
          choices={choices}
          onChoose={onChange}
        />
      </div>
    </div>
  )
}
