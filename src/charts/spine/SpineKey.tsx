// What the marks of a spine chart mean, each in a word.
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { outcomeMarks, type MarkedOutcome } from '../../drawing/marks/outcomeMarks.ts'
import styles from './spine.module.css'

interface Props {
  /** Words for the marks that occur. */
  readonly outcomes: readonly (readonly [MarkedOutcome, string])[]
  readonly range: string
  readonly band: string
  readonly parent?: string
}

export function SpineKey({ outcomes, range, band, parent }: Props) {
  return (
    <ul className={styles.key}>
      {outcomes.map(([outcome, word]) => (
        <li key={outcome}>
          <svg width="14" height="14" aria-hidden="true">
            <MarkSymbol mark={outcomeMarks[outcome]} x={7} y={7} radius={5} />
          </svg>
          {word}
        </li>
      ))}
      {parent !== undefined && (
        <li>
          <svg width="8" height="16" aria-hidden="true">
            <path className={styles.parent} d="M4,1V15" />
          </svg>
          {parent}
        </li>
      )}
      <li>
        <svg width="26" height="10" aria-hidden="true">
          <rect className={styles.range} width="26" height="8" y="1" />
        </svg>
        {range}
      </li>
      <li>
        <svg width="26" height="10" aria-hidden="true">
          <rect className={styles.range} width="26" height="8" y="1" />
          <rect className={styles.band} x="7" width="12" height="8" y="1" />
        </svg>
        {band}
      </li>
    </ul>
  )
}
