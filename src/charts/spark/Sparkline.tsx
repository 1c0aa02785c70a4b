// A series as a little line, without axes: its shape only. A picture beside words: whoever draws it says from where to where.
import { sparkPaths, type SparkPoint } from './sparkPaths.ts'
import styles from './spark.module.css'

interface Props {
  readonly points: readonly SparkPoint[]
  /** Years at which a series breaks: no line leads across. */
  readonly breaks: readonly number[]
  readonly width: number
  readonly height: number
}

export function Sparkline({ points, breaks, width, height }: Props) {
  const { lines, last } = sparkPaths(points, breaks, width, height)
  if (!last) return null
  return (
    <svg className={styles.spark} width={width} height={height} aria-hidden="true">
      {lines.map((d) => (
        <path key={d} d={d} />
      ))}
      <circle cx={last.x} cy={last.y} r={2.4} />
    </svg>
  )
}
