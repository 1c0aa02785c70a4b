// One of several, each with a line of explanation: native radio buttons, so that every keyboard knows them.
import { useId, useState } from 'react'
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
  /** Where room is short: the explanation of the one pointed at or chosen, below all; read out each with its own. */
  readonly isNoteBelow?: boolean
}

export function Choices<Id extends string>(props: Props<Id>) {
  const name = useId()
  const [looked, look] = useState<Id>()
  const { choices, selected, isNoteBelow = false } = props
  const noteClass = isNoteBelow ? 'visually-hidden' : styles.note
  return (
    <fieldset className={isNoteBelow ? `${styles.choices} ${styles.compact}` : styles.choices}>
      <legend className={props.isLegendHidden ? 'visually-hidden' : styles.legend}>{props.legend}</legend>
      {choices.map(({ id, label, note, isDisabled = false }) => (
        <label
          key={id}
          className={styles.choice}
          onPointerEnter={() => look(id)}
          onPointerLeave={() => look(undefined)}
        >
          <input
            type="radio"
            name={name}
            checked={id === selected}
            disabled={isDisabled}
            onChange={() => props.onSelect(id)}
          />
          <span>
            <span className={styles.label}>{label}</span>
            {note !== undefined && <span className={noteClass}>{isNoteBelow ? ` ${note}` : note}</span>}
          </span>
        </label>
      ))}
      {isNoteBelow && (
        <p className={`${styles.note} ${styles.below}`} aria-hidden="true">
          {choices.find(({ id }) => id === (looked ?? selected))?.note}
        </p>
      )}
    </fieldset>
  )
}
