// A number that somebody types: as their language writes it, taken when they leave the field or press Enter.
import { useId, useState } from 'react'
import styles from './numberField.module.css'
import { readNumber } from './readNumber.ts'

interface Props {
  readonly label: string
  /** As text, in the language's own spelling; '' where there is none. */
  readonly value: string
  readonly unit?: string
  /** Said below the field where the text is no number. */
  readonly complaint: string
  readonly onChange: (value: number) => void
}

export function NumberField({ label, value, unit = '', complaint, onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const isWrong = draft !== undefined && draft !== '' && readNumber(draft) === undefined
  const take = () => {
    if (draft === undefined || isWrong) return
    const read = readNumber(draft)
    setDraft(undefined)
    if (read !== undefined && draft !== value) onChange(read)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.entry}>
        <input
          id={id}
          inputMode="decimal"
          value={draft ?? value}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take()
          }}
        />{' '}
        {unit}
      </span>
      {isWrong && (
        <span id={`${id}-wrong`} className={styles.wrong} role="alert">
          {complaint}
        </span>
      )}
    </div>
  )
}
