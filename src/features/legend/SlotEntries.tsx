import type { Outcome, Pattern } from '../../core/scene/scene.ts'
import { inkColor } from '../../map/look/patternInk.ts'
import { patternPath, patternStroke } from '../../map/look/patternPaths.ts'
import type { SlotEntry } from '../../i18n/sentences/legend/legendWords.ts'
import styles from './legend.module.css'

interface SwatchProps {
  readonly color: string
  readonly pattern: Pattern
  readonly outcome?: Outcome | undefined
}

/** As on the map: the same pattern, the same small shape. */
const shapes: Record<Outcome, string> = {
  higher: 'M4 8.2L8 2.4L12 8.2Z',
  lower: 'M4 2.8L8 8.6L12 2.8Z',
  similar: '',
  notComparable: 'M5.5 3L10.5 8M10.5 3L5.5 8',
}

function Swatch({ color, pattern, outcome }: SwatchProps) {
  return (
    <svg className={styles.swatch} width="16" height="11" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="10" fill={color} />
      {pattern !== 'none' && outcome === undefined && (
        <path
          d={patternPath(pattern, 16, 11)}
          stroke={inkColor(color)}
          strokeWidth={patternStroke(pattern)}
          strokeLinecap="round"
        />
      )}
      {outcome !== undefined && (
        <path className={outcome === 'notComparable' ? styles.cross : styles.shape} d={shapes[outcome]} />
      )}
    </svg>
  )
}

/** Categories, outcomes and named absences, each with its count where there is one. */
export function SlotEntries({ entries }: { entries: readonly SlotEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className={styles.entries}>
      {entries.map(({ key, label, detail, rule, count, color, pattern, outcome }) => (
        <li key={key} title={rule}>
          <Swatch color={color} pattern={pattern} outcome={outcome} />
          <span>
            {label}
            {detail && <span className={styles.detail}> {detail}</span>}
            {count && `: ${count}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
