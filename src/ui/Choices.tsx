// One of several, each with a line of explanation: native radio buttons, so that every keyboard knows them.
import { useId } from 'react'
import styles from './choices.module.css'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly note?: string
  readonly isDisabled?: boolean
}

interface Props<Id extends string> {
  readonly legend: string
  readonly isLegendHidden?: boolean
  readonly choices: readonly Choice<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

export function Choices<Id extends string>(props: Props<Id>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend className={props.isLegendHidden ? 'visually-hidden' : styles.legend}>{props.legend}</legend>
      {props.choices.map(({ id, label, note, isDisabled = false }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={id === props.selected}
            disabled={isDisabled}
            onChange={() => props.onSelect(id)}
          />
          <span>
            <span className={styles.label}>{label}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
