import type { SlotEntry } from './legendWords.ts'
import styles from './legend.module.css'

function Swatch({ color, isHatched }: { color: string; isHatched: boolean }) {
  return (
    <svg className={styles.swatch} width="16" height="11" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="10" fill={color} />
      {isHatched && <path d="M1,6l5,-5M1,10.5L10.5,1M5.5,10.5L15,1M10.5,10.5l5,-5" />}
    </svg>
  )
}

/** Categories and named absences, each with its count. */
export function SlotEntries({ entries }: { entries: readonly SlotEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className={styles.entries}>
      {entries.map(({ key, label, detail, rule, count, color, isHatched }) => (
        <li key={key} title={rule}>
          <Swatch color={color} isHatched={isHatched} />
          <span>
            {label}
            {detail && <span className={styles.detail}> {detail}</span>}: {count}
          </span>
        </li>
      ))}
    </ul>
  )
}
