// One row of a spine chart: from end to end of all, the middle half thicker, what is compared with as a line, marks on it.
// A picture beside numbers: everything it shows stands in words in its row.
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { outcomeMarks, type MarkedOutcome } from '../../drawing/marks/outcomeMarks.ts'
import styles from './spine.module.css'

interface Props {
  readonly width: number
  /** Places from 0 (left) to 1 (right), in any order. */
  readonly ends: readonly [number, number]
  readonly band: readonly [number, number]
  readonly middle: number
  readonly area?: number
  readonly parent?: number
  readonly outcome: MarkedOutcome
}

const height = 26
const margin = 8
const y = height / 2

export function SpineBar({ width, ends, band, middle, area, parent, outcome }: Props) {
  const x = (place: number) => margin + Math.min(1, Math.max(0, place)) * (width - 2 * margin)
  const rect = ([a, b]: readonly [number, number]) => ({
    x: Math.min(x(a), x(b)),
    width: Math.abs(x(b) - x(a)),
  })
  return (
    <svg className={styles.bar} width={width} height={height} aria-hidden="true">
      <rect className={styles.range} {...rect(ends)} y={y - 4} height={8} />
      <rect className={styles.band} {...rect(band)} y={y - 4} height={8} />
      <path className={styles.middle} d={`M${x(middle)},0V${height}`} />
      {parent !== undefined && <path className={styles.parent} d={`M${x(parent)},${y - 8}V${y + 8}`} />}
      {area !== undefined && <MarkSymbol mark={outcomeMarks[outcome]} x={x(area)} y={y} radius={5.5} />}
    </svg>
  )
}
