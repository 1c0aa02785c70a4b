// The limits as numbers one can type, each with its way out, and the way to one more.
import type { Ref } from 'react'
import { NumberField } from '../../ui/NumberField.tsx'
import type { BreakTexts } from './BreakEditor.tsx'
import styles from './breaks.module.css'

interface Props {
  readonly labels: readonly string[]
  readonly unit: string
  readonly most: number
  readonly texts: BreakTexts
  readonly addButton: Ref<HTMLButtonElement>
  readonly onType: (index: number, value: number) => void
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
}

export function BreakFields({ labels, unit, most, texts, addButton, ...on }: Props) {
  const isFull = labels.length >= most
  return (
    <>
      <ol className={styles.fields}>
        {labels.map((label, i) => (
          <li key={i}>
            <NumberField
              label={texts.limit(String(i + 1))}
              value={label}
              unit={unit}
              complaint={texts.notANumber}
              onChange={(value) => on.onType(i, value)}
            />
            {labels.length > 1 && (
              <button
                type="button"
                className={styles.remove}
                aria-label={texts.remove(label)}
                onClick={() => on.onRemove(i)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <button ref={addButton} type="button" className={styles.add} aria-disabled={isFull} onClick={on.onAdd}>
        {texts.add}
      </button>
      {isFull && <p className={styles.hint}>{texts.full}</p>}
    </>
  )
}
