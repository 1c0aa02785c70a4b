import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Scale } from '../../drawing/scale/linear.ts'
import type { Cell } from '../../core/release/dataset.ts'
import styles from './compare.module.css'

interface Props {
  readonly cell: Extract<Cell, { kind: 'number' }>
  /** Drawn as a tick behind the dot. */
  readonly base: number | undefined
  readonly mark: AreaMark
  readonly scale: Scale
}

/** A value as a dot with its interval, on the scale of all rows. The number stands beside it. */
export function IntervalMark({ cell: { value, lower, upper }, base, mark, scale }: Props) {
  const isInside = (at: number) => at >= 0 && at <= 100
  return (
    <span className={styles.plot} aria-hidden="true">
      {base !== undefined && isInside(scale.at(base)) && (
        <span className={styles.baseTick} style={{ left: `${scale.at(base)}%` }} />
      )}
      {lower !== undefined && upper !== undefined && (
        <span
          className={styles.interval}
          style={{
            left: `${scale.at(lower)}%`,
            width: `${scale.at(upper) - scale.at(lower)}%`,
            background: mark.color,
          }}
        />
      )}
      <svg
        className={styles.dot}
        style={{ left: `${scale.at(value)}%` }}
        width="16"
        height="16"
        viewBox="-8 -8 16 16"
      >
        <MarkSymbol mark={mark} />
      </svg>
    </span>
  )
}
