// The two ramps with their ends, and the patterns that occur.
import { fifthColors, type Ramp } from '../../drawing/grids/fifthColors.ts'
import type { HeatCell } from '../../drawing/grids/heatCells.ts'
import { patternClass } from './HeatRow.tsx'
import styles from './heatmap.module.css'

interface Props {
  readonly label: string
  readonly ramps: readonly {
    readonly ramp: Ramp
    readonly name: string
    readonly low: string
    readonly high: string
  }[]
  readonly absences: readonly {
    readonly color: string
    readonly pattern: HeatCell['pattern']
    readonly word: string
  }[]
}

export function HeatKey({ label, ramps, absences }: Props) {
  return (
    <div className={styles.key}>
      <span>{label}</span>
      {ramps.map(({ ramp, name, low, high }) => (
        <span key={ramp} className={styles.ramp}>
          <span>
            {name}: {low}
          </span>
          {fifthColors[ramp].map((color) => (
            <span key={color} className={styles.swatch} style={{ backgroundColor: color }} />
          ))}
          <span>{high}</span>
        </span>
      ))}
      {absences.map(({ color, pattern, word }) => (
        <span key={word} className={styles.ramp}>
          <span
            className={`${styles.swatch} ${patternClass[pattern] ?? ''}`}
            style={{ backgroundColor: color }}
          />
          <span>{word}</span>
        </span>
      ))}
    </div>
  )
}
