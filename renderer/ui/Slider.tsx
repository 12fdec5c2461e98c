import { useId } from 'react'
import styles from './Slider.module.css'

type SliderProps = {
  readonly label: string
  /** The value as a person reads it, with its unit. */
  readonly shown: string
  readonly least: number
  readonly most: number
  readonly step: number
  readonly value: number
  readonly onChange: (value: number) => void
}

/** The browser's own range field: arrows, Page keys, Home and End work in it. */
export function Slider({ label, shown, least, most, step, value, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
